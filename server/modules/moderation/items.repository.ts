import { sql } from 'kysely'
import type { OrganisationId, PersonId, PracticeId } from '#shared/access/viewer.ts'
import type { ProblemKind, QueueKind } from '#shared/moderation/queue.ts'
import type { Db, Tx } from '#server/kernel/database.ts'
import type { ItemId } from './reviews.repository.ts'

/** An open item that is no review: a second look, a report, a request. */
export type OpenItem = {
  id: ItemId
  kind: QueueKind
  practiceId: PracticeId | null
  organisationId: OrganisationId | null
  askedBy: PersonId | null
  claimedBy: PersonId | null
}

export async function lockItem(tx: Tx, id: ItemId): Promise<OpenItem | undefined> {
  const { rows } = await sql<OpenItem>`
    /* desk.lockItem */
    select id, kind, practice_id as "practiceId", organisation_id as "organisationId", asked_by as "askedBy",
      claimed_by as "claimedBy"
    from desk_item where id = ${id} and closed_at is null for update`.execute(tx)
  return rows[0]
}

/** What the queue is filtered by, from the public revision of the practice; asking twice is asking once. */
export async function addItem(
  tx: Tx,
  item: {
    kind: 'second-look' | 'problem' | 'take-over'
    practiceId: PracticeId
    askedBy: PersonId | null
    organisationId?: OrganisationId
  },
): Promise<ItemId | undefined> {
  const { rows } = await sql<{ id: ItemId }>`
    /* desk.addItem */
    insert into desk_item (kind, practice_id, organisation_id, asked_by, revision, language, country, practice_kind,
      commitments)
    select ${item.kind}, p.id, ${item.organisationId ?? null}::uuid, ${item.askedBy}::uuid, r.number,
      r.content ->> 'language', r.content -> 'place' ->> 'country', r.content ->> 'kind',
      array(select distinct claim ->> 'commitment' from jsonb_array_elements(r.content -> 'claims') claim)
    from practice p join revision r on r.practice_id = p.id and r.number = p.published_revision
    where p.id = ${item.practiceId}
    on conflict do nothing
    returning id`.execute(tx)
  return rows[0]?.id
}

export async function closeItem(tx: Tx, id: ItemId): Promise<void> {
  await sql`
    /* desk.closeItem */
    update desk_item set state = 'closed', closed_at = now(), claimed_by = null, claimed_at = null
    where id = ${id} and closed_at is null`.execute(tx)
}

export async function addReport(
  tx: Tx,
  report: {
    id: string
    item: ItemId
    practiceId: PracticeId
    kind: ProblemKind
    body: string
    email: string | null
  },
): Promise<void> {
  await sql`
    /* desk.addReport */
    insert into problem_report (id, item_id, practice_id, kind, body, email, revision)
    select ${report.id}, ${report.item}, ${report.practiceId}, ${report.kind}, ${report.body}, ${report.email},
      revision from desk_item where id = ${report.item}`.execute(tx)
}

export async function countOpenReports(db: Db, practiceId: PracticeId): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    /* desk.countOpenReports */
    select count(*)::int as count from desk_item
    where practice_id = ${practiceId} and kind = 'problem' and closed_at is null`.execute(db)
  return rows[0]?.count ?? 0
}

/** Whoever reported is answered or not; their address is not kept beyond that. */
export async function forgetReporter(tx: Tx, item: ItemId): Promise<void> {
  await sql`/* desk.forgetReporter */ update problem_report set email = null where item_id = ${item}`.execute(
    tx,
  )
}

/** The city that an organisation is of. */
export async function findCityOf(db: Db, id: OrganisationId): Promise<string | undefined> {
  const { rows } = await sql<{ city: string | null }>`
    /* desk.findCityOf */ select city_id as city from organisation where id = ${id}`.execute(db)
  return rows[0]?.city ?? undefined
}
