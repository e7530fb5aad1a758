import * as v from 'valibot'
import type { Viewer } from '#shared/access/viewer.ts'
import { STATES_FOR_MODERATORS } from '#shared/moderation/queue.ts'
import { connectionOf, firstOf } from '#server/kernel/connection.ts'
import type { Connection } from '#server/kernel/connection.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { decodeCursor, encodeCursor } from '#server/kernel/cursor.ts'
import type { Db } from '#server/kernel/database.ts'
import { mayUseDesk } from './moderation.policy.ts'
import {
  countQueue,
  countQueueByCountry,
  findNext,
  listBoard,
  listClaims,
  listQueue,
} from './queue.repository.ts'
import type { BoardClaim, BoardRow, QueueCountry, QueueFilter, QueueItem } from './queue.repository.ts'

type Deps = { db: Db }
type Asked = Omit<QueueFilter, 'states'> & {
  states?: QueueFilter['states'] | null
  first: number
  after?: string | null
}

const place = v.tuple([v.pipe(v.string(), v.isoTimestamp()), v.pipe(v.string(), v.uuid())])

/** A part of the queue, and how the whole of it spreads over countries. */
export type Queue = Connection<QueueItem> & { countries: () => Promise<QueueCountry[]> }

/** What waits for moderators, what waits longest first. Without states: what they can do something about. */
export async function getQueue(
  { db }: Deps,
  viewer: Viewer,
  { first, after, states, ...rest }: Asked,
): Promise<Queue> {
  assertAllowed(mayUseDesk(viewer))
  const filter = { ...rest, states: states?.length ? states : STATES_FOR_MODERATORS }
  const behind = after ? decodeCursor(after, place) : undefined
  const items = await listQueue(db, viewer.personId, filter, { limit: firstOf(first) + 1, after: behind })
  const part = connectionOf({
    items,
    first,
    after,
    cursorOf: ({ since, id }) => encodeCursor([since.toISOString(), id]),
    totalCount: () => countQueue(db, viewer.personId, filter),
  })
  return { ...part, countries: () => countQueueByCountry(db, viewer.personId, { ...filter, country: null }) }
}

export async function getNextItem({ db }: Deps, viewer: Viewer): Promise<QueueItem | undefined> {
  assertAllowed(mayUseDesk(viewer))
  const own = viewer.memberships.map(({ organisationId }) => organisationId)
  return findNext(db, viewer.personId, own, STATES_FOR_MODERATORS)
}

export type Board = {
  columns: BoardRow[]
  claims: BoardClaim[]
}

export async function getBoard({ db }: Deps, viewer: Viewer): Promise<Board> {
  assertAllowed(mayUseDesk(viewer))
  return { columns: await listBoard(db), claims: await listClaims(db, STATES_FOR_MODERATORS) }
}
