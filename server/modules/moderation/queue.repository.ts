import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { OrganisationId, PersonId, PracticeId } from '#shared/access/viewer.ts'
import type { ClaimedBy, ProblemKind, QueueKind, QueueState } from '#shared/moderation/queue.ts'
import type { Db } from '#server/kernel/database.ts'
import { isShown } from '../practices/index.ts'
import type { ItemId } from './reviews.repository.ts'

/** One line of the queue, with what a moderator wants to know before opening it. */
export type QueueItem = {
  id: ItemId
  kind: QueueKind
  state: QueueState
  since: Date
  openedAt: Date
  claimedBy: PersonId | null
  claimedByName: string | null
  publishAt: Date | null
  language: string | null
  country: string | null
  practiceId: PracticeId | null
  key: string | null
  title: string | null
  publisherId: OrganisationId | null
  publisher: string | null
  revision: number | null
  askedBy: PersonId | null
  askedByName: string | null
  /** The organisation that asks: for a take-over, or for its own place. */
  organisation: string | null
  organisationId: OrganisationId | null
  mailDomain: string | null
  /** The city that a new organisation named, as it was typed. */
  cityName: string | null
  organisationRequestId: string | null
  report: { kind: ProblemKind; body: string; email: string | null } | null
}

export type QueueFilter = {
  states: readonly QueueState[]
  kinds?: readonly QueueKind[] | null
  language?: string | null
  country?: string | null
  practiceKind?: string | null
  commitment?: string | null
  claimed?: ClaimedBy | null
  claimedBy?: PersonId | null
}

export type QueuePlace = readonly [since: string, id: string]

/** A page of the open items, what waits longest first. */
export async function listQueue(
  db: Db,
  me: PersonId | null,
  filter: QueueFilter,
  page: { limit: number; after?: QueuePlace | undefined },
): Promise<QueueItem[]> {
  const { after } = page
  const behind = after ? sql`and (d.since, d.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<QueueItem>`
    /* desk.listQueue */
    select ${itemColumns}
    from (
      select * from desk_item d where ${matches(me, filter)} ${behind} order by d.since, d.id limit ${page.limit}
    ) d
    ${itemJoins}
    order by d.since, d.id`.execute(db)
  return rows
}

export async function countQueue(db: Db, me: PersonId | null, filter: QueueFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    /* desk.countQueue */
    select count(*)::int as count from desk_item d where ${matches(me, filter)}`.execute(db)
  return rows[0]?.count ?? 0
}

export type QueueCountry = { country: string; count: number }

/** How many open items each country has. */
export async function countQueueByCountry(
  db: Db,
  me: PersonId | null,
  filter: QueueFilter,
): Promise<QueueCountry[]> {
  const { rows } = await sql<QueueCountry>`
    /* desk.countQueueByCountry */
    select d.country, count(*)::int as count from desk_item d
    where ${matches(me, filter)} and d.country is not null group by d.country order by d.country`.execute(db)
  return rows
}

/** The open items about one practice. */
export async function listItemsOf(db: Db, practiceId: PracticeId): Promise<QueueItem[]> {
  const { rows } = await sql<QueueItem>`
    /* desk.listItemsOf */
    select ${itemColumns} from desk_item d ${itemJoins}
    where d.practice_id = ${practiceId} and d.closed_at is null order by d.since, d.id`.execute(db)
  return rows
}

const itemColumns = sql`
  d.id, d.kind, d.state, d.since, d.opened_at as "openedAt", d.claimed_by as "claimedBy",
  claimer.name as "claimedByName", d.publish_at as "publishAt", d.language, d.country,
  d.practice_id as "practiceId", p.key, p.publisher_id as "publisherId", publisher.name as publisher, d.revision,
  case when ${isShown('title')} then r.content ->> 'title' end as title,
  d.asked_by as "askedBy", asker.name as "askedByName", d.organisation_id as "organisationId",
  coalesce(request.name, asking.name) as organisation,
  request.mail_domain as "mailDomain", request.city_name as "cityName", request.id as "organisationRequestId",
  case when report.id is not null
    then json_build_object('kind', report.kind, 'body', report.body, 'email', report.email) end as report`

const itemJoins = sql`
  left join practice p on p.id = d.practice_id
  left join organisation publisher on publisher.id = p.publisher_id
  left join revision r on r.practice_id = d.practice_id and r.number = d.revision
  left join person claimer on claimer.id = d.claimed_by
  left join person asker on asker.id = d.asked_by
  left join organisation asking on asking.id = d.organisation_id
  left join organisation_request request on request.id = d.organisation_request_id
  left join problem_report report on report.item_id = d.id`

function matches(me: PersonId | null, filter: QueueFilter): RawBuilder<unknown> {
  const conditions = [
    sql`d.closed_at is null`,
    sql`d.state = any(${filter.states})`,
    ...(filter.kinds?.length ? [sql`d.kind = any(${filter.kinds})`] : []),
    ...(filter.language ? [sql`d.language = ${filter.language}`] : []),
    ...(filter.country ? [sql`d.country = ${filter.country}`] : []),
    ...(filter.practiceKind ? [sql`d.practice_kind = ${filter.practiceKind}`] : []),
    ...(filter.commitment ? [sql`${filter.commitment} = any(d.commitments)`] : []),
    ...claimedCondition(me, filter.claimed ?? 'anybody'),
    ...(filter.claimedBy ? [sql`d.claimed_by = ${filter.claimedBy}`] : []),
  ]
  return sql.join(conditions, sql` and `)
}

function claimedCondition(me: PersonId | null, claimed: ClaimedBy): RawBuilder<unknown>[] {
  switch (claimed) {
    case 'anybody':
      return []
    case 'nobody':
      return [sql`d.claimed_by is null`]
    case 'me':
      return [sql`d.claimed_by = ${me}`]
    case 'others':
      return [sql`d.claimed_by <> ${me}`]
  }
}

/** What a moderator could take next: theirs first, then what waits longest and is not of an own organisation. */
export async function findNext(
  db: Db,
  me: PersonId | null,
  own: readonly OrganisationId[],
  states: readonly QueueState[],
): Promise<QueueItem | undefined> {
  const { rows } = await sql<QueueItem>`
    /* desk.findNext */
    select ${itemColumns}
    from (
      select d.* from desk_item d left join practice p on p.id = d.practice_id
      where d.closed_at is null and d.state = any(${states}) and (d.claimed_by is null or d.claimed_by = ${me})
        and (p.id is null or p.publisher_id <> all(${own}::uuid[]))
        and not (d.kind = 'second-look' and d.asked_by is not distinct from ${me})
        and not exists (select from decision a where a.item_id = d.id and a.revision = d.revision
          and a.kind = 'approve' and a.by_id = ${me})
      order by d.claimed_by is null, d.since, d.id limit 1
    ) d
    ${itemJoins}`.execute(db)
  return rows[0]
}

export type BoardRow = {
  kind: QueueKind
  state: QueueState
  count: number
  oldestSince: Date
  claimed: number
}

/** What is where, and stuck since when. */
export async function listBoard(db: Db): Promise<BoardRow[]> {
  const { rows } = await sql<BoardRow>`
    /* desk.listBoard */
    select kind, state, count(*)::int as count, min(since) as "oldestSince", count(claimed_by)::int as claimed
    from desk_item where closed_at is null group by kind, state order by kind, state`.execute(db)
  return rows
}

export type BoardClaim = { by: PersonId; name: string; count: number; oldestClaim: Date }

/** Who has taken how much of what is in these states. */
export async function listClaims(db: Db, states: readonly QueueState[]): Promise<BoardClaim[]> {
  const { rows } = await sql<BoardClaim>`
    /* desk.listClaims */
    select p.id as by, p.name, count(*)::int as count, min(d.claimed_at) as "oldestClaim"
    from desk_item d join person p on p.id = d.claimed_by
    where d.closed_at is null and d.state = any(${states}) group by p.id, p.name order by p.name`.execute(db)
  return rows
}

export async function findPracticeByKey(db: Db, key: string): Promise<PracticeId | undefined> {
  const { rows } = await sql<{ id: PracticeId }>`
    /* desk.findPracticeByKey */ select id from practice where key = ${key}`.execute(db)
  return rows[0]?.id
}
