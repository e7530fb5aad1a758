import { sql } from 'kysely'
import type { PersonId, PracticeId } from '#shared/access/viewer.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { CheckVerdict } from '#shared/moderation/check-lines.ts'
import type { DecisionKind } from '#shared/moderation/queue.ts'
import type { Db, Tx } from '#server/kernel/database.ts'
import { newId } from '#server/kernel/ids.ts'

export type ItemId = string & { readonly __brand: 'ItemId' }

/** The open review of a practice. */
export type OpenReview = {
  id: ItemId
  revision: number
  claimedBy: PersonId | null
  claimedByName: string | null
  publishAt: Date | null
}

/** The caller holds the lock on the practice, and with it on the review, which only moves with the candidate. */
export async function findOpenReview(db: Db, practiceId: PracticeId): Promise<OpenReview | undefined> {
  const { rows } = await sql<OpenReview>`
    /* desk.findOpenReview */
    select d.id, d.revision, d.claimed_by as "claimedBy", p.name as "claimedByName", d.publish_at as "publishAt"
    from desk_item d left join person p on p.id = d.claimed_by
    where d.practice_id = ${practiceId} and d.kind = 'review' and d.closed_at is null`.execute(db)
  return rows[0]
}

export async function listApprovers(db: Db, item: ItemId, revision: number): Promise<PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    /* desk.listApprovers */
    select distinct by_id as id from decision
    where item_id = ${item} and revision = ${revision} and kind = 'approve' and by_id is not null`.execute(db)
  return rows.map(({ id }) => id)
}

export type NewDecision = {
  item: ItemId | null
  practiceId: PracticeId
  kind: DecisionKind
  reason: string
  revision: number | null
  publishAt?: Date | null
  by: PersonId | null
}

export async function addDecision(tx: Tx, decision: NewDecision): Promise<void> {
  await sql`
    /* desk.addDecision */
    insert into decision (id, item_id, practice_id, kind, reason, revision, publish_at, by_id)
    values (${newId()}, ${decision.item}, ${decision.practiceId}, ${decision.kind}, ${decision.reason},
      ${decision.revision}, ${decision.publishAt ?? null}, ${decision.by})`.execute(tx)
}

/** Takes an item for a moderator, or nothing where another has it; `undefined` when it is not open. */
export async function claimItem(
  db: Db,
  item: ItemId,
  by: PersonId,
): Promise<{ claimedBy: PersonId } | undefined> {
  const { rows } = await sql<{ claimedBy: PersonId }>`
    /* desk.claimItem */
    update desk_item set claimed_by = coalesce(claimed_by, ${by}),
      claimed_at = case when claimed_by is null then now() else claimed_at end
    where id = ${item} and closed_at is null
    returning claimed_by as "claimedBy"`.execute(db)
  return rows[0]
}

/** Gives an item back, if it is still this person's. */
export async function releaseItem(db: Db, item: ItemId, by: PersonId): Promise<boolean> {
  const { numAffectedRows } = await sql`
    /* desk.releaseItem */
    update desk_item set claimed_by = null, claimed_at = null where id = ${item} and claimed_by = ${by}`.execute(
    db,
  )
  return (numAffectedRows ?? 0n) > 0n
}

/** Gives an item back that was taken this long ago and led to nothing. */
export async function releaseOldClaim(db: Db, item: ItemId, takenBefore: Date): Promise<void> {
  await sql`
    /* desk.releaseOldClaim */
    update desk_item set claimed_by = null, claimed_at = null
    where id = ${item} and claimed_by is not null and claimed_at <= ${takenBefore}`.execute(db)
}

export async function releaseReview(tx: Tx, item: ItemId): Promise<void> {
  await sql`
    /* desk.releaseReview */
    update desk_item set claimed_by = null, claimed_at = null where id = ${item}`.execute(tx)
}

export async function setPublishAt(tx: Tx, item: ItemId, at: Date | null): Promise<void> {
  await sql`/* desk.setPublishAt */ update desk_item set publish_at = ${at} where id = ${item}`.execute(tx)
}

export type CheckRow = {
  /** One of the lines of every review, or the question of a finding. */
  line: string
  verdict: CheckVerdict
  note: string
  revision: number
  by: PersonId | null
  byName: string | null
  at: Date
}

export async function listCheckLines(db: Db, item: ItemId): Promise<CheckRow[]> {
  const { rows } = await sql<CheckRow>`
    /* desk.listCheckLines */
    select c.line, c.verdict, c.note, c.revision, c.by_id as by, p.name as "byName", c.at
    from check_line c left join person p on p.id = c.by_id where c.item_id = ${item}`.execute(db)
  return rows
}

export async function putCheckLines(
  tx: Tx,
  item: ItemId,
  lines: readonly { line: string; verdict: CheckVerdict; note: string }[],
  made: { revision: number; by: PersonId | null },
): Promise<void> {
  await sql`
    /* desk.putCheckLines */
    insert into check_line (item_id, line, verdict, note, revision, by_id)
    select ${item}, line, verdict, note, ${made.revision}::int, ${made.by}::uuid
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l (line text, verdict text, note text)
    on conflict (item_id, line) do update set verdict = excluded.verdict, note = excluded.note,
      revision = excluded.revision, by_id = excluded.by_id, at = now()`.execute(tx)
}

/** The revisions of a practice that were decided on or published, newest first. */
export async function listReviewedRevisions(db: Db, practiceId: PracticeId): Promise<number[]> {
  const { rows } = await sql<{ revision: number }>`
    /* desk.listReviewedRevisions */
    select distinct revision from decision
    where practice_id = ${practiceId} and revision is not null
      and kind in ('approve', 'request-changes', 'reject')
    order by revision desc`.execute(db)
  return rows.map(({ revision }) => revision)
}

/** Who writes for the publisher of a practice: they are told of decisions. */
export async function listAuthors(db: Db, practiceId: PracticeId): Promise<PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    /* desk.listAuthors */
    select m.person_id as id from practice p join membership m on m.organisation_id = p.publisher_id
    where p.id = ${practiceId} and m.role in ('contributor', 'lead') order by m.person_id`.execute(db)
  return rows.map(({ id }) => id)
}

/** The language of most of them; of a lead's and another one that as many read, the lead's. */
export async function findAuthorsLanguage(
  db: Db,
  practiceId: PracticeId,
): Promise<InterfaceLanguage | undefined> {
  const { rows } = await sql<{ language: InterfaceLanguage }>`
    /* desk.findAuthorsLanguage */
    select w.language from practice p
    join membership m on m.organisation_id = p.publisher_id and m.role in ('contributor', 'lead')
    join person w on w.id = m.person_id
    where p.id = ${practiceId}
    group by w.language order by count(*) desc, bool_or(m.role = 'lead') desc, w.language limit 1`.execute(db)
  return rows[0]?.language
}

export type Approval = { by: string | null; at: Date; revision: number; reason: string }

export async function listApprovals(db: Db, item: ItemId): Promise<Approval[]> {
  const { rows } = await sql<Approval>`
    /* desk.listApprovals */
    select p.name as by, d.at, d.revision, d.reason
    from decision d left join person p on p.id = d.by_id
    where d.item_id = ${item} and d.kind = 'approve' order by d.at`.execute(db)
  return rows
}
