import * as v from 'valibot'
import type { Viewer } from '#shared/access/viewer.ts'
import { STATES_FOR_MODERATORS } from '#shared/moderation/queue.ts'
import { connectionOf, firstOf } from '#server/kernel/connection.ts'
import type { Connection } from '#server/kernel/connection.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { decodeCursor, encodeCursor } from '#server/kernel/cursor.ts'
import type { Db } from '#server/kernel/database.ts'
import { mayUseDesk } from './moderation.policy.ts'
import { countQueue, findNext, listBoard, listClaims, listQueue } from './queue.repository.ts'
import type { BoardClaim, BoardRow, QueueFilter, QueueItem } from './queue.repository.ts'

type Deps = { db: Db }
type Asked = Omit<QueueFilter, 'states'> & {
  states?: QueueFilter['states'] | null
  first: number
  after?: string | null
}

const place = v.tuple([v.pipe(v.string(), v.isoTimestamp()), v.pipe(v.string(), v.uuid())])

/** What waits for moderators, what waits longest first. Without states: what they can do something about. */
export async function getQueue(
  { db }: Deps,
  viewer: Viewer,
  { first, after, states, ...rest }: Asked,
): Promise<Connection<QueueItem>> {
  assertAllowed(mayUseDesk(viewer))
  const filter = { ...rest, states: states?.length ? states : STATES_FOR_MODERATORS }
  const behind = after ? decodeCursor(after, place) : undefined
  const items = await listQueue(db, viewer.personId, filter, { limit: firstOf(first) + 1, after: behind })
  return connectionOf({
    items,
    first,
    after,
    cursorOf: ({ since, id }) => encodeCursor([since.toISOString(), id]),
    totalCount: () => countQueue(db, viewer.personId, filter),
  })
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
