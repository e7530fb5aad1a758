import * as v from 'valibot'
import type { Viewer } from '#shared/access/viewer.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { connectionOf, firstOf, type Connection } from '#server/kernel/connection.ts'
import { decodeCursor, encodeCursor } from '#server/kernel/cursor.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { countAudit, listAudit, type ListedEntry } from './audit.repository.ts'
import { mayAdminister } from './organisations.policy.ts'

const place = v.tuple([v.pipe(v.string(), v.regex(/^\d{1,18}$/))])

type Part = { first: number; after?: string | null | undefined }

/** The audit log, for administrators. */
export async function getAuditLog(
  { db }: Pick<Deps, 'db'>,
  viewer: Viewer,
  part: Part,
): Promise<Connection<ListedEntry>> {
  assertAllowed(mayAdminister(viewer))
  const first = firstOf(part.first)
  const after = part.after == null ? undefined : decodeCursor(part.after, place)[0]
  const items = await listAudit(db, first + 1, after)
  const cursorOf = ({ id }: ListedEntry) => encodeCursor([id])
  return connectionOf({ items, first, after: part.after, cursorOf, totalCount: () => countAudit(db) })
}
