import { sql } from 'kysely'
import type { OrganisationId, PersonId, PracticeId } from '#shared/access/viewer.ts'
import { strictest } from '#shared/practices/labels.ts'
import type { Label } from '#shared/practices/labels.ts'
import type { PracticeContent } from '#shared/practices/content.ts'
import type { PartName } from '#shared/practices/parts.ts'
import type { ClaimState } from '#shared/practices/template.ts'
import type { Db, Tx } from '#server/kernel/database.ts'

/** What is masked in the revision `r` of a statement, as `m`. */
export const masksOfRevision = sql`masked_part m
  where m.practice_id = r.practice_id and m.until_revision >= r.number`

/** That a part of the revision `r` is not masked: for statements that read a field of a content themselves. */
export function isShown(part: PartName) {
  return sql`not exists (select from ${masksOfRevision} and m.part = ${part})`
}

export async function listMaskedParts(db: Db, id: PracticeId, number: number): Promise<PartName[]> {
  const { rows } = await sql<{ part: PartName }>`
    /* practices.listMaskedParts */
    select part from masked_part where practice_id = ${id} and until_revision >= ${number}`.execute(db)
  return rows.map(({ part }) => part)
}

/** Who made a revision, and how. */
export type RevisionOrigin = {
  number: number
  cause: 'submitted' | 'moderator-edit' | 'import'
  madeAt: Date
  madeBy: PersonId | null
  erasedParts: PartName[]
}

export async function listRevisionOrigins(db: Db, id: PracticeId): Promise<RevisionOrigin[]> {
  const { rows } = await sql<RevisionOrigin>`
    /* practices.listRevisionOrigins */
    select number, cause, made_at as "madeAt", made_by as "madeBy", erased_parts as "erasedParts"
    from revision where practice_id = ${id} order by number`.execute(db)
  return rows
}

/** Everybody who wrote in the draft as it stands. */
export async function listDraftWriters(db: Db, id: PracticeId): Promise<PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    /* practices.listDraftWriters */
    select distinct saved_by as id from draft_part where practice_id = ${id} and saved_by is not null`.execute(
    db,
  )
  return rows.map((row) => row.id)
}

/** The strictest label that each part carried in the revisions before this one. */
export async function earlierLabels(db: Db, id: PracticeId, number: number): Promise<Map<PartName, Label>> {
  const { rows } = await sql<{ part: PartName; label: Label }>`
    /* practices.earlierLabels */
    select l.key as part, l.value as label
    from revision r, jsonb_each_text(r.labels) l
    where r.practice_id = ${id} and r.number < ${number}`.execute(db)
  const strictestOf = new Map<PartName, Label>()
  for (const { part, label } of rows)
    strictestOf.set(part, strictest(label, strictestOf.get(part) ?? 'CLEAR'))
  return strictestOf
}

/** Whether an organisation has ever published anything but this practice. */
export async function hasPublishedBefore(db: Db, id: PracticeId): Promise<boolean> {
  const { rows } = await sql`
    /* practices.hasPublishedBefore */
    select from practice p join practice other on other.publisher_id = p.publisher_id
    where p.id = ${id} and other.first_published_at is not null limit 1`.execute(db)
  return rows.length > 0
}

export async function listClaimStates(
  db: Db,
  id: PracticeId,
  revision: number,
): Promise<Map<string, ClaimState>> {
  const { rows } = await sql<{ claim: string; state: ClaimState }>`
    /* practices.listClaimStates */
    select claim_id as claim, state from claim_state where practice_id = ${id} and revision = ${revision}`.execute(
    db,
  )
  return new Map(rows.map(({ claim, state }) => [claim, state]))
}

export async function setClaimState(
  tx: Tx,
  id: PracticeId,
  said: { revision: number; claim: string; state: ClaimState; reason: string | null; by: PersonId | null },
): Promise<void> {
  await sql`
    /* practices.setClaimState */
    insert into claim_state (practice_id, revision, claim_id, state, reason, decided_by)
    values (${id}, ${said.revision}, ${said.claim}, ${said.state}, ${said.reason}, ${said.by})
    on conflict (practice_id, revision, claim_id) do update set state = excluded.state, reason = excluded.reason,
      decided_by = excluded.decided_by, decided_at = now()`.execute(tx)
}

/** Masks a part in a revision and in all before it. */
export async function addMask(tx: Tx, id: PracticeId, part: PartName, until: number): Promise<void> {
  await sql`
    /* practices.addMask */
    insert into masked_part (practice_id, part, until_revision) values (${id}, ${part}, ${until})
    on conflict do nothing`.execute(tx)
}

export async function listContents(db: Db, id: PracticeId): Promise<PracticeContent[]> {
  const { rows } = await sql<{ content: PracticeContent }>`
    /* practices.listContents */
    select content from revision where practice_id = ${id} order by number`.execute(db)
  return rows.map(({ content }) => content)
}

export type StoredText = { number: number; content: PracticeContent; html: Record<PartName, string> }

export async function listStoredTexts(tx: Tx, id: PracticeId, until: number): Promise<StoredText[]> {
  const { rows } = await sql<StoredText>`
    /* practices.listStoredTexts */
    select number, content, html from revision where practice_id = ${id} and number <= ${until}
    order by number for update`.execute(tx)
  return rows
}

/** Writes a revision without an erased part; that something was erased stays. */
export async function rewriteErased(
  tx: Tx,
  id: PracticeId,
  { number, content, html }: StoredText,
  erased: readonly PartName[],
): Promise<void> {
  await sql`
    /* practices.rewriteErased */
    update revision set content = ${JSON.stringify(content)}::jsonb, html = ${JSON.stringify(html)}::jsonb,
      erased_parts = array(select distinct unnest(erased_parts || ${erased}::text[]))
    where practice_id = ${id} and number = ${number}`.execute(tx)
}

/** Gives a draft the parts that a moderator mended, where the author has not written on in the meantime. */
export async function carryToDraft(
  tx: Tx,
  id: PracticeId,
  parts: readonly { part: PartName; before: unknown; after: unknown }[],
): Promise<void> {
  await sql`
    /* practices.carryToDraft */
    update draft_part d set value = e.after, version = d.version + 1, saved_at = now()
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as e (part text, before jsonb, after jsonb)
    where d.practice_id = ${id} and d.part = e.part and d.value = e.before`.execute(tx)
}

/** Gives a compiled practice to the organisation that takes it over; its history stays. */
export async function changePublisher(tx: Tx, id: PracticeId, publisher: OrganisationId): Promise<void> {
  await sql`
    /* practices.changePublisher */
    update practice set publisher_id = ${publisher}, provenance = 'submitted', version = version + 1
    where id = ${id} and provenance = 'compiled'`.execute(tx)
}
