import { writesFor } from '#shared/access/viewer.ts'
import type { Viewer } from '#shared/access/viewer.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Db } from '#server/kernel/database.ts'
import type { OwnPractice } from './drafts.models.ts'
import { listPracticesOf } from './drafts.repository.ts'

/** The most that one request may ask for. */
const MOST = 200

/** What the viewer writes: the practices of their organisations and, for moderators, what is compiled and open. */
export async function listOwnPractices(
  { db }: { db: Db },
  viewer: Viewer,
  input: { first: number },
): Promise<OwnPractice[]> {
  if (input.first < 1 || input.first > MOST) {
    throw new Problem('INVALID_INPUT', `Ask for 1 to ${MOST}.`, { field: 'first' })
  }
  const publishers = viewer.memberships.map(({ organisationId }) => organisationId)
  const rows = await listPracticesOf(db, {
    publishers: publishers.filter((id) => writesFor(viewer, id)),
    openCompiled: viewer.isModerator,
    first: input.first,
  })
  return rows.map((row) => ({ ...row, viewer }))
}
