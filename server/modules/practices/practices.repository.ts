import { sql } from 'kysely'
import type { OrganisationId, PersonId, PracticeId } from '#shared/access/viewer.ts'
import type { PracticeContent } from '#shared/practices/content.ts'
import { strictest } from '#shared/practices/labels.ts'
import type { Label } from '#shared/practices/labels.ts'
import type { CandidateState, PublicState } from '#shared/practices/lifecycle.ts'
import type { PartName } from '#shared/practices/parts.ts'
import type { ClaimState, Provenance } from '#shared/practices/template.ts'
import type { Db } from '#server/kernel/database.ts'
import type { NewRevision } from './make-revision.ts'
import type { StoredRevision } from './project-practice.ts'
import { isShown, masksOfRevision } from './revisions.repository.ts'

/** The record of a practice: everything about it that is not its content. */
export type PracticeRecord = {
  id: PracticeId
  key: string
  publisherId: OrganisationId
  publisher: { id: OrganisationId; key: string; name: string; isEditors: boolean }
  provenance: Provenance
  isCompiled: boolean
  candidate: CandidateState
  publicLife: PublicState
  publishedRevision: number | null
  candidateRevision: number | null
  version: number
  createdAt: Date
  firstPublishedAt: Date | null
  publishedAt: Date | null
  confirmedAt: Date | null
  endedAt: Date | null
  endedBecause: string | null
}

/** A practice with one of its revisions, as stored: only `projectPractice` turns it into something to send. */
export type PracticeWithRevision = {
  practice: PracticeRecord
  stored: StoredRevision & { changedIn: Readonly<Record<PartName, number>> }
}

type Row = PracticeRecord & {
  number: number
  content: PracticeContent
  html: Record<PartName, string>
  changedIn: Record<PartName, number>
  claimStates: Record<string, ClaimState>
  maskedParts: PartName[]
  laterLabels: Record<PartName, Label>[]
}

const recordColumns = sql`
  p.id, p.key, p.publisher_id as "publisherId", p.provenance, p.provenance = 'compiled' as "isCompiled",
  p.candidate, p.public_life as "publicLife",
  p.published_revision as "publishedRevision", p.candidate_revision as "candidateRevision", p.version,
  p.created_at as "createdAt", p.first_published_at as "firstPublishedAt", p.published_at as "publishedAt",
  p.confirmed_at as "confirmedAt", p.ended_at as "endedAt", p.ended_because as "endedBecause",
  json_build_object('id', o.id, 'key', o.key, 'name', o.name, 'isEditors', o.is_editors) as publisher`

/** A revision with the states of its claims, what is masked in it, and the labels of later revisions. */
const revisionColumns = sql`
  r.number, r.content, r.html, r.changed_in as "changedIn",
  coalesce((select json_object_agg(s.claim_id, s.state) from claim_state s
    where s.practice_id = r.practice_id and s.revision = r.number), '{}') as "claimStates",
  array(select m.part from ${masksOfRevision}) || r.erased_parts as "maskedParts",
  array(select l.labels from revision l
    where l.practice_id = r.practice_id and l.number > r.number and l.labels <> '{}') as "laterLabels"`

/** The public practice that has the first of these keys; what is withdrawn is not found. */
export async function findPublicByKeys(
  db: Db,
  keys: readonly string[],
): Promise<PracticeWithRevision | undefined> {
  const { rows } = await sql<Row>`
    /* practices.findPublicByKeys */ /* prepared */
    select ${recordColumns}, ${revisionColumns}
    from practice p
    join organisation o on o.id = p.publisher_id
    join revision r on r.practice_id = p.id and r.number = p.published_revision
    where p.id = (select id from practice where key = any(${keys}) and public_life in ('published', 'archived')
      order by array_position(${keys}, key) limit 1)`.execute(db)
  return rows[0] && toPracticeWithRevision(rows[0])
}

export async function findPublicByIds(db: Db, ids: readonly PracticeId[]): Promise<PracticeWithRevision[]> {
  const { rows } = await sql<Row>`
    /* practices.findPublicByIds */
    select ${recordColumns}, ${revisionColumns}
    from practice p
    join organisation o on o.id = p.publisher_id
    join revision r on r.practice_id = p.id and r.number = p.published_revision
    where p.id = any(${ids}::uuid[]) and p.public_life in ('published', 'archived')`.execute(db)
  return rows.map(toPracticeWithRevision)
}

/** The record of a practice whatever its states, with its last revision: who may know of it is asked elsewhere. */
export async function findRecord(
  db: Db,
  wanted: { key: string } | { id: PracticeId },
): Promise<(PracticeRecord & { lastRevision: number }) | undefined> {
  const which = 'key' in wanted ? sql`p.key = ${wanted.key}` : sql`p.id = ${wanted.id}`
  const { rows } = await sql<PracticeRecord & { lastRevision: number }>`
    /* practices.findRecord */
    select ${recordColumns},
      coalesce((select max(r.number) from revision r where r.practice_id = p.id), 0) as "lastRevision"
    from practice p join organisation o on o.id = p.publisher_id where ${which}`.execute(db)
  return rows[0]
}

/** Some revisions of a practice, whatever its states: who may read them is asked elsewhere. */
export async function findRevisions(
  db: Db,
  id: PracticeId,
  numbers: readonly number[],
): Promise<PracticeWithRevision[]> {
  const { rows } = await sql<Row>`
    /* practices.findRevisions */
    select ${recordColumns}, ${revisionColumns}
    from practice p
    join organisation o on o.id = p.publisher_id
    join revision r on r.practice_id = p.id
    where p.id = ${id} and r.number = any(${numbers}::int[])
    order by r.number`.execute(db)
  return rows.map(toPracticeWithRevision)
}

/** Whether there is nothing but what Parvis comes with. */
export async function holdsOnlyBundled(db: Db): Promise<boolean> {
  const { rows } = await sql`
    /* practices.holdsOnlyBundled */
    select from practice where import_digest is null or import_revision is distinct from published_revision
    limit 1`.execute(db)
  return rows.length === 0
}

/** What was published or withdrawn last; withdrawals come with their reason. */
export async function listLastPublic(
  db: Db,
  limit: number,
): Promise<{ id: PracticeId; key: string; at: Date; endedBecause: string | null }[]> {
  const { rows } = await sql<{ id: PracticeId; key: string; at: Date; endedBecause: string | null }>`
    /* practices.listLastPublic */
    (select id, key, published_at as at, null as "endedBecause" from practice
      where public_life = 'published' order by published_at desc, id limit ${limit})
    union all
    (select id, key, ended_at, ended_because from practice
      where public_life = 'withdrawn' order by ended_at desc, id limit ${limit})
    order by at desc, id limit ${limit}`.execute(db)
  return rows
}

/** The standing of a key that nobody can read any more: for the tombstone. */
export async function findEnded(
  db: Db,
  keys: readonly string[],
): Promise<{ key: string; endedAt: Date; endedBecause: string } | undefined> {
  const { rows } = await sql<{ key: string; endedAt: Date; endedBecause: string }>`
    /* practices.findEnded */
    select key, ended_at as "endedAt", ended_because as "endedBecause"
    from practice where key = any(${keys}) and public_life = 'withdrawn'`.execute(db)
  return rows[0]
}

/** The public practices of an organisation, the newest first, and how many there are. */
export async function listPublicIdsOf(
  db: Db,
  publisherId: OrganisationId,
  most: number,
): Promise<{ total: number; ids: PracticeId[] }> {
  const { rows } = await sql<{ id: PracticeId; total: number }>`
    /* practices.listPublicIdsOf */
    select id, count(*) over ()::int as total from practice
    where publisher_id = ${publisherId} and public_life = 'published'
    order by published_at desc, id limit ${most}`.execute(db)
  return { total: rows[0]?.total ?? 0, ids: rows.map(({ id }) => id) }
}

export type RelationRow = {
  practiceId: PracticeId
  relationId: string
  side: 'from' | 'to'
  otherId: PracticeId
}

/** Where relations lead, seen from both sides; what they say, and to whom, is in the revisions. */
export async function listRelations(db: Db, ids: readonly PracticeId[]): Promise<RelationRow[]> {
  const { rows } = await sql<RelationRow>`
    /* practices.listRelations */
    select r.practice_id as "practiceId", r.relation_id as "relationId", 'from' as side, other.id as "otherId"
    from practice_relation r join practice other on other.key = r.other_key
    where r.practice_id = any(${ids}::uuid[])
    union all
    select here.id, r.relation_id, 'to', r.practice_id
    from practice here join practice_relation r on r.other_key = here.key
    where here.id = any(${ids}::uuid[])`.execute(db)
  return rows
}

/** Adds a revision; its number is the next of the practice, which the caller has locked. */
export async function addRevision(
  db: Db,
  practiceId: PracticeId,
  revision: NewRevision,
  made: { cause: 'submitted' | 'moderator-edit' | 'import'; by: PersonId | null },
): Promise<void> {
  await sql`
    /* practices.addRevision */
    insert into revision (practice_id, number, content, html, labels, changed_in, cause, made_by)
    values (${practiceId}, ${revision.number}, ${JSON.stringify(revision.content)}::jsonb,
      ${JSON.stringify(revision.html)}::jsonb, ${JSON.stringify(revision.labels)}::jsonb,
      ${JSON.stringify(revision.changedIn)}::jsonb, ${made.cause}, ${made.by})`.execute(db)
}

function toPracticeWithRevision(row: Row): PracticeWithRevision {
  const { number, content, html, changedIn, claimStates, maskedParts, laterLabels, ...practice } = row
  return {
    practice,
    stored: {
      number,
      content,
      html,
      changedIn,
      claimStates: new Map(Object.entries(claimStates)),
      maskedParts: new Set(maskedParts),
      laterLabels: strictestOf(laterLabels),
    },
  }
}

function strictestOf(later: readonly Record<PartName, Label>[]): Map<PartName, Label> {
  const labels = new Map<PartName, Label>()
  for (const revision of later) {
    for (const [part, label] of Object.entries(revision)) {
      labels.set(part, strictest(label, labels.get(part) ?? 'CLEAR'))
    }
  }
  return labels
}

/** What somebody wrote, as they wrote it: nothing of it may leave the server but through `projectPractice`. */
export type RevisionContent = {
  content: PracticeContent
  changedIn: Record<PartName, number>
}

export async function findRevisionContent(
  db: Db,
  id: PracticeId,
  number: number,
): Promise<RevisionContent | undefined> {
  const { rows } = await sql<RevisionContent>`
    /* practices.findRevisionContent */
    select content, changed_in as "changedIn" from revision where practice_id = ${id} and number = ${number}`.execute(
    db,
  )
  return rows[0]
}

/** A title for a mail: it is always public, unless it is masked; empty where it is, or where nothing is. */
export async function findTitle(db: Db, id: PracticeId, number: number | null): Promise<string> {
  const { rows } = await sql<{ title: string }>`
    /* practices.findTitle */
    select r.content ->> 'title' as title from revision r
    where r.practice_id = ${id} and r.number = ${number} and ${isShown('title')}`.execute(db)
  return rows[0]?.title ?? ''
}

/** Copies what was last said of these claims to a new revision. */
export async function carryClaimStates(
  db: Db,
  id: PracticeId,
  revision: number,
  claims: readonly string[],
): Promise<void> {
  if (claims.length === 0) return
  await sql`
    /* practices.carryClaimStates */
    insert into claim_state (practice_id, revision, claim_id, state, reason, decided_by, decided_at)
    select distinct on (claim_id) practice_id, ${revision}::int, claim_id, state, reason, decided_by, decided_at
    from claim_state
    where practice_id = ${id} and revision < ${revision} and claim_id = any(${claims})
    order by claim_id, revision desc`.execute(db)
}

export async function putPublished(db: Db, id: PracticeId, revision: number): Promise<void> {
  await sql`
    /* practices.putPublished */
    update practice set published_revision = ${revision}, published_at = now(),
      first_published_at = coalesce(first_published_at, now())
    where id = ${id}`.execute(db)
}

export async function endPublicLife(db: Db, id: PracticeId, reason: string): Promise<void> {
  await sql`
    /* practices.endPublicLife */
    update practice set ended_at = now(), ended_because = ${reason} where id = ${id}`.execute(db)
}

export async function setConfirmed(db: Db, id: PracticeId): Promise<void> {
  await sql`/* practices.setConfirmed */ update practice set confirmed_at = now() where id = ${id}`.execute(
    db,
  )
}

/** Makes the relations of these practices what their public revisions say. */
export async function replaceRelations(
  db: Db,
  practices: readonly { id: PracticeId; relations: PracticeContent['relations'] }[],
): Promise<void> {
  const ids = practices.map(({ id }) => id)
  await sql`/* practices.clearRelations */ delete from practice_relation where practice_id = any(${ids}::uuid[])`.execute(
    db,
  )
  const rows = practices.flatMap(({ id: owner, relations }) =>
    relations.map(({ id, kind, practice: other }) => ({ owner, id, kind, other })),
  )
  if (rows.length === 0) return
  await sql`
    /* practices.addRelations */
    insert into practice_relation (practice_id, relation_id, kind, other_key)
    select owner, id, kind, other
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (owner uuid, id text, kind text, other text)`.execute(db)
}
