import { sql } from 'kysely'
import type { OrganisationId, PersonId, PracticeId } from '#shared/access/viewer.ts'
import type { CandidateState, PublicState } from '#shared/practices/lifecycle.ts'
import type { PartName, Parts } from '#shared/practices/parts.ts'
import type { Db, Tx } from '#server/kernel/database.ts'
import type { PracticeStanding } from './practices.policy.ts'

/** What a use-case that changes a practice needs to know of it, locked until the end of its transaction. */
export type LockedPractice = PracticeStanding & {
  key: string
  version: number
  publishedRevision: number | null
  candidateRevision: number | null
  lastRevision: number
}

const lockedColumns = sql`
  p.id, p.key, p.publisher_id as "publisherId", p.provenance = 'compiled' as "isCompiled", p.candidate,
  p.public_life as "publicLife", p.version, p.published_revision as "publishedRevision",
  p.candidate_revision as "candidateRevision",
  coalesce((select max(r.number) from revision r where r.practice_id = p.id), 0) as "lastRevision"`

/** Locks a practice against every other change of its states. */
export async function lockPractice(tx: Tx, id: PracticeId): Promise<LockedPractice | undefined> {
  const { rows } = await sql<LockedPractice>`
    /* practices.lockPractice */
    select ${lockedColumns} from practice p where p.id = ${id} for update`.execute(tx)
  return rows[0]
}

/** Holds a practice in its state while a part of its draft is saved; saves do not wait for each other. */
export async function holdPractice(tx: Tx, id: PracticeId): Promise<LockedPractice | undefined> {
  const { rows } = await sql<LockedPractice>`
    /* practices.holdPractice */
    select ${lockedColumns} from practice p where p.id = ${id} for share`.execute(tx)
  return rows[0]
}

export async function findStanding(db: Db, id: PracticeId): Promise<LockedPractice | undefined> {
  const { rows } = await sql<LockedPractice>`
    /* practices.findStanding */ select ${lockedColumns} from practice p where p.id = ${id}`.execute(db)
  return rows[0]
}

export async function addPractice(
  tx: Tx,
  practice: {
    id: PracticeId
    key: string
    publisherId: OrganisationId
    isCompiled: boolean
    by: PersonId | null
  },
): Promise<void> {
  await sql`
    /* practices.addPractice */
    insert into practice (id, key, publisher_id, provenance, candidate, created_by)
    values (${practice.id}, ${practice.key}, ${practice.publisherId},
      ${practice.isCompiled ? 'compiled' : 'submitted'}, 'draft', ${practice.by})`.execute(tx)
}

/** Sets states and revisions; the version rises, so that whoever saw the old one is told. */
export async function setStanding(
  tx: Tx,
  id: PracticeId,
  standing: { candidate?: CandidateState; candidateRevision?: number | null; publicLife?: PublicState },
): Promise<void> {
  const { candidate, candidateRevision, publicLife } = standing
  await sql`
    /* practices.setStanding */
    update practice set version = version + 1,
      candidate = coalesce(${candidate ?? null}, candidate),
      candidate_revision = case when ${candidateRevision !== undefined}
        then ${candidateRevision ?? null}::int else candidate_revision end,
      public_life = coalesce(${publicLife ?? null}, public_life)
    where id = ${id}`.execute(tx)
}

/** One saved part: its value is null where the author has removed it. */
export type DraftPart = {
  part: PartName
  value: unknown
  version: number
  savedAt: Date
  savedBy: PersonId | null
}

export async function listDraftParts(db: Db, id: PracticeId): Promise<DraftPart[]> {
  const { rows } = await sql<DraftPart>`
    /* practices.listDraftParts */
    select part, value, version, saved_at as "savedAt", saved_by as "savedBy"
    from draft_part where practice_id = ${id} order by position`.execute(db)
  return rows
}

export async function findDraftPart(db: Db, id: PracticeId, part: PartName): Promise<DraftPart | undefined> {
  const { rows } = await sql<DraftPart>`
    /* practices.findDraftPart */
    select part, value, version, saved_at as "savedAt", saved_by as "savedBy"
    from draft_part where practice_id = ${id} and part = ${part}`.execute(db)
  return rows[0]
}

/**
 * Saves a part if it still has the version that the author saw (0 for a part that was not there), and answers
 * with the new version; undefined where somebody else has saved it in the meantime.
 */
export async function putDraftPart(
  tx: Tx,
  id: PracticeId,
  saved: { part: PartName; value: unknown; seen: number; by: PersonId | null },
): Promise<number | undefined> {
  const value = saved.value === null ? null : JSON.stringify(saved.value)
  const { rows } = await sql<{ version: number }>`
    /* practices.putDraftPart */
    insert into draft_part as d (practice_id, part, value, version, saved_by)
    select ${id}, ${saved.part}, ${value}::jsonb, 1, ${saved.by}
    where ${saved.seen} = 0 or exists (
      select from draft_part where practice_id = ${id} and part = ${saved.part})
    on conflict (practice_id, part) do update
      set value = excluded.value, version = d.version + 1, saved_at = now(), saved_by = excluded.saved_by
      where d.version = ${saved.seen}
    returning version`.execute(tx)
  return rows[0]?.version
}

/** Makes the draft hold exactly these parts: for the start of a draft from a published revision. */
export async function replaceDraft(tx: Tx, id: PracticeId, parts: Parts, by: PersonId | null): Promise<void> {
  await clearDraft(tx, id)
  const rows = [...parts].map(([part, value]) => ({ part, value }))
  await sql`
    /* practices.replaceDraft */
    insert into draft_part (practice_id, part, value, saved_by)
    select ${id}, part, value, ${by}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d (part text, value jsonb)`.execute(tx)
}

export async function clearDraft(tx: Tx, id: PracticeId): Promise<void> {
  await sql`/* practices.clearDraft */ delete from draft_part where practice_id = ${id}`.execute(tx)
}

/** Removes a practice that was never submitted: nothing of it is kept. */
export async function removePractice(tx: Tx, id: PracticeId): Promise<void> {
  await sql`/* practices.removePractice */ delete from practice where id = ${id}`.execute(tx)
}

/** A point of the timeline; `detail` holds what the author may read. */
export async function addEvent(
  tx: Tx,
  event: {
    practiceId: PracticeId
    kind: string
    by: PersonId | null
    revision?: number | null
    detail?: Readonly<Record<string, unknown>>
  },
): Promise<void> {
  await sql`
    /* practices.addEvent */
    insert into practice_event (practice_id, kind, by_id, revision, detail)
    values (${event.practiceId}, ${event.kind}, ${event.by}, ${event.revision ?? null},
      ${JSON.stringify(event.detail ?? {})}::jsonb)`.execute(tx)
}
