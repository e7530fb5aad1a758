import { sql } from 'kysely'
import type { OrganisationId, PersonId, PracticeId } from '#shared/access/viewer.ts'
import type { CandidateState, PublicState } from '#shared/practices/lifecycle.ts'
import type { PartName, Parts } from '#shared/practices/parts.ts'
import type { Db, Tx } from '#server/kernel/database.ts'
import type { PracticeStanding } from './practices.policy.ts'
import { isShown } from './revisions.repository.ts'

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

/** A practice as the list of its authors shows it. */
export type OwnPracticeRow = Omit<PracticeStanding, 'isCompiled'> & {
  isCompiled: boolean
  key: string
  publisher: { id: OrganisationId; key: string; name: string; isEditors: boolean }
  title: string
  language: string
  changedAt: Date
  publishedAt: Date | null
  confirmedAt: Date | null
}

/** The practices of these publishers, what changed last first: the title of the draft, else of the last revision. */
export async function listPracticesOf(
  db: Db,
  wanted: { publishers: readonly OrganisationId[]; openCompiled: boolean; first: number },
): Promise<OwnPracticeRow[]> {
  const { rows } = await sql<OwnPracticeRow>`
    /* practices.listPracticesOf */
    select p.id, p.key, p.publisher_id as "publisherId", p.provenance = 'compiled' as "isCompiled", p.candidate,
      p.public_life as "publicLife", p.published_at as "publishedAt", p.confirmed_at as "confirmedAt",
      json_build_object('id', o.id, 'key', o.key, 'name', o.name, 'isEditors', o.is_editors) as publisher,
      coalesce(d.title, case when ${isShown('title')} then r.content ->> 'title' end, '') as title,
      coalesce(d.language, r.content ->> 'language', 'en') as language,
      greatest(d.saved_at, r.made_at, p.published_at, p.created_at) as "changedAt"
    from practice p
    join organisation o on o.id = p.publisher_id
    cross join lateral (
      select max(value #>> '{}') filter (where part = 'title') as title,
        max(value #>> '{}') filter (where part = 'language') as language, max(saved_at) as saved_at
      from draft_part where practice_id = p.id
    ) d
    left join lateral (
      select practice_id, number, content, made_at from revision where practice_id = p.id order by number desc limit 1
    ) r on true
    where p.publisher_id = any(${wanted.publishers}::uuid[])
      or (${wanted.openCompiled} and p.provenance = 'compiled' and p.candidate <> 'none')
    order by "changedAt" desc, p.id
    limit ${wanted.first}`.execute(db)
  return rows
}

/** What the authors should know of the candidate: that it is asked for, and what was last said of it. */
export type CandidateNews = {
  askedToSubmitAt: Date | null
  lastRemark: { kind: string; reason: string; at: Date } | null
}

export async function findCandidateNews(
  db: Db,
  ids: readonly PracticeId[],
): Promise<Map<PracticeId, CandidateNews>> {
  const { rows } = await sql<CandidateNews & { id: PracticeId; remarkAt: Date | null }>`
    /* practices.findCandidateNews */
    select p.id,
      (select max(e.at) from practice_event e where e.practice_id = p.id and e.kind = 'asked to submit'
        and not exists (select from practice_event later where later.practice_id = p.id and later.id > e.id
          and later.kind in ('submitted', 'resubmitted', 'draft discarded'))) as "askedToSubmitAt",
      remark.at as "remarkAt",
      case when remark.at is not null
        then json_build_object('kind', remark.kind, 'reason', remark.reason) end as "lastRemark"
    from practice p
    left join lateral (
      select e.kind, e.at, e.detail ->> 'reason' as reason from practice_event e
      where e.practice_id = p.id and e.detail ? 'reason' order by e.id desc limit 1
    ) remark on true
    where p.id = any(${ids}::uuid[])`.execute(db)
  return new Map(
    rows.map(({ id, askedToSubmitAt, lastRemark, remarkAt }) => [
      id,
      { askedToSubmitAt, lastRemark: lastRemark && remarkAt ? { ...lastRemark, at: remarkAt } : null },
    ]),
  )
}
