import type { Viewer } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { mayReadUnanswered } from './readings.policy.ts'
import { listUnanswered } from './unanswered.repository.ts'
import type { UnansweredSearch } from './unanswered.repository.ts'

/** More than anybody reads. */
const MOST = 200

/** What people looked for and did not find, for those who ask cities for practices. */
export async function getUnansweredSearches({ db }: { db: Db }, viewer: Viewer): Promise<UnansweredSearch[]> {
  assertAllowed(mayReadUnanswered(viewer))
  return listUnanswered(db, MOST)
}
