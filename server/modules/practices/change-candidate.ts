import type { PracticeId, Viewer, Verdict } from '#shared/access/viewer.ts'
import { candidateAfter } from '#shared/practices/lifecycle.ts'
import type { CandidateMove, CandidateState } from '#shared/practices/lifecycle.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import type { Tx } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import { lockPractice } from './drafts.repository.ts'
import type { LockedPractice } from './drafts.repository.ts'
import type { PracticeStanding } from './practices.policy.ts'

/** Locks a practice and asks the policy: how every use-case that changes one begins. */
export async function lockAllowed(
  tx: Tx,
  viewer: Viewer,
  id: PracticeId,
  policy: (viewer: Viewer, practice: PracticeStanding) => Verdict,
): Promise<LockedPractice> {
  const practice = await lockPractice(tx, id)
  if (!practice) throw new Problem('NOT_FOUND', 'This practice does not exist.')
  assertAllowed(policy(viewer, practice))
  return practice
}

/** The state after a move, or the refusal that it is not legal from here. */
export function moved(move: CandidateMove, practice: Pick<PracticeStanding, 'candidate'>): CandidateState {
  const next = candidateAfter(move, practice.candidate)
  if (!next) throw new Problem('WRONG_STATE', `What is ${practice.candidate} cannot make the move "${move}".`)
  return next
}

/** Refuses to act on a practice that has changed since the person saw it. */
export function assertVersion(practice: { version: number }, seen: number): void {
  if (practice.version === seen) return
  throw new Problem('CONFLICT', 'This practice has changed since you saw it.', {
    details: { version: practice.version },
  })
}
