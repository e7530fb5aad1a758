import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import type { Db } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { ReadablePractice } from './get-practice.ts'
import { mayReadRevisions } from './practices.policy.ts'
import { findRevisions } from './practices.repository.ts'
import { projectPractice } from './project-practice.ts'

/** Any revision of a practice, for its publisher and for moderators, as far as they may read it. */
export async function getRevision(
  { db }: { db: Db },
  viewer: Viewer,
  input: { practiceId: PracticeId; number: number },
): Promise<ReadablePractice> {
  const [found] = await findRevisions(db, input.practiceId, [input.number])
  if (!found) throw new Problem('NOT_FOUND', 'There is no such revision.')
  const { practice, stored } = found
  assertAllowed(mayReadRevisions(viewer, practice))
  return { practice, projected: projectPractice(viewer, practice, stored), changedIn: stored.changedIn }
}
