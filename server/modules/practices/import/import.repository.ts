import { sql } from 'kysely'
import type { OrganisationId, PracticeId } from '#shared/access/viewer.ts'
import type { CandidateState, PublicState } from '#shared/practices/lifecycle.ts'
import type { Provenance } from '#shared/practices/template.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Tx } from '#server/kernel/database.ts'
import type { NewRevision } from '../make-revision.ts'
import { replaceRelations } from '../practices.repository.ts'

/** What is stored of a practice that a file names again. */
export type ImportedBefore = {
  id: PracticeId
  key: string
  candidate: CandidateState
  publicLife: PublicState
  publishedRevision: number | null
  lastRevision: number
  importDigest: string | null
  importRevision: number | null
  hasEditedDraft: boolean
}

/** One row of a batch, ready to be written. */
export type Arrival = {
  id: PracticeId
  key: string
  publisherId: OrganisationId
  provenance: Provenance
  digest: string
  revision: NewRevision
}

/** Locks the practices of a batch, so that nobody edits them while they are compared. */
export async function lockByKeys(tx: Tx, keys: readonly string[]): Promise<ImportedBefore[]> {
  const { rows } = await sql<ImportedBefore>`
    /* import.lockByKeys */
    select p.id, p.key, p.candidate, p.public_life as "publicLife", p.published_revision as "publishedRevision",
      coalesce((select max(r.number) from revision r where r.practice_id = p.id), 0) as "lastRevision",
      p.import_digest as "importDigest", p.import_revision as "importRevision",
      exists (select from draft_part d where d.practice_id = p.id and (d.saved_by is not null or d.version > 1))
        as "hasEditedDraft"
    from practice p where p.key = any(${keys}) order by p.id for update of p`.execute(tx)
  return rows
}

/** Publishes the rows of a batch: records, revisions, editorial claims, relations, one audit row each. */
export async function publishArrivals(tx: Tx, arrivals: readonly Arrival[]): Promise<void> {
  await upsertRecords(tx, arrivals)
  await sql`
    /* import.addRevisions */
    insert into revision (practice_id, number, content, html, labels, changed_in, cause)
    select id, number, content, html, labels, "changedIn", 'import'
    from jsonb_to_recordset(${json(arrivals.map(({ id, revision }) => ({ id, ...revision })))}::jsonb)
      as r (id uuid, number int, content jsonb, html jsonb, labels jsonb, "changedIn" jsonb)`.execute(tx)
  await sql`
    /* import.addClaimStates */
    insert into claim_state (practice_id, revision, claim_id, state)
    select id, number, claim, 'editorial'
    from jsonb_to_recordset(${json(arrivals.flatMap(claimsOf))}::jsonb) as c (id uuid, number int, claim text)`.execute(
    tx,
  )
  await replaceRelations(
    tx,
    arrivals.map(({ id, revision }) => ({ id, relations: revision.content.relations })),
  )
  await sql`
    /* import.publish */
    update practice p set published_revision = a.number, public_life = 'published', candidate = 'none',
      import_revision = a.number, version = version + 1, published_at = now(),
      first_published_at = coalesce(first_published_at, now())
    from jsonb_to_recordset(${json(arrivals.map(({ id, revision }) => ({ id, number: revision.number })))}::jsonb)
      as a (id uuid, number int)
    where p.id = a.id`.execute(tx)
  await auditArrivals(tx, arrivals, 'practice imported')
}

/** Keeps the rows of a batch as drafts of their publishers. */
export async function draftArrivals(
  tx: Tx,
  arrivals: readonly (Arrival & { parts: Iterable<readonly [string, unknown]> })[],
): Promise<void> {
  await upsertRecords(tx, arrivals)
  const ids = arrivals.map(({ id }) => id)
  await sql`/* import.clearDrafts */ delete from draft_part where practice_id = any(${ids}::uuid[])`.execute(
    tx,
  )
  const parts = arrivals.flatMap(({ id, parts: own }) =>
    [...own].map(([part, value]) => ({ id, part, value })),
  )
  await sql`
    /* import.addDraftParts */
    insert into draft_part (practice_id, part, value)
    select id, part, value
    from jsonb_to_recordset(${json(parts)}::jsonb) as d (id uuid, part text, value jsonb)`.execute(tx)
  await sql`
    /* import.startDrafts */
    update practice set candidate = 'draft', version = version + 1 where id = any(${ids}::uuid[])`.execute(tx)
  await auditArrivals(tx, arrivals, 'draft imported')
}

async function upsertRecords(tx: Tx, arrivals: readonly Arrival[]): Promise<void> {
  const rows = arrivals.map(({ id, key, publisherId, provenance, digest }) => ({
    id,
    key,
    publisherId,
    provenance,
    digest,
  }))
  await sql`
    /* import.upsertRecords */
    insert into practice (id, key, publisher_id, provenance, import_digest)
    select id, key, "publisherId", provenance, digest
    from jsonb_to_recordset(${json(rows)}::jsonb)
      as p (id uuid, key text, "publisherId" uuid, provenance text, digest text)
    on conflict (id) do update set import_digest = excluded.import_digest,
      publisher_id = excluded.publisher_id, provenance = excluded.provenance`.execute(tx)
}

function auditArrivals(tx: Tx, arrivals: readonly Arrival[], action: string): Promise<void> {
  return recordAudit(
    tx,
    arrivals.map(({ id, revision }) => ({
      by: null,
      action,
      subject: { kind: 'practice', id },
      detail: { revision: revision.number },
    })),
  )
}

function claimsOf({ id, revision }: Arrival) {
  return revision.content.claims.map((claim) => ({ id, number: revision.number, claim: claim.id }))
}

const json = (value: unknown): string => JSON.stringify(value)

/** The contents of the last imported revisions, for what has changed since. */
export async function revisionsBefore(
  tx: Tx,
  wanted: readonly { id: PracticeId; number: number }[],
): Promise<Map<PracticeId, { content: NewRevision['content']; changedIn: NewRevision['changedIn'] }>> {
  type Row = { id: PracticeId; content: NewRevision['content']; changedIn: NewRevision['changedIn'] }
  const { rows } = await sql<Row>`
    /* import.revisionsBefore */
    select r.practice_id as id, r.content, r.changed_in as "changedIn"
    from revision r
    join jsonb_to_recordset(${json(wanted)}::jsonb) as w (id uuid, number int)
      on w.id = r.practice_id and w.number = r.number`.execute(tx)
  return new Map(rows.map(({ id, ...revision }) => [id, revision]))
}
