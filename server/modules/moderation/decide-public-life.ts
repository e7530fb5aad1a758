import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import {
  archivePractice,
  assertVersion,
  lockAllowed,
  reasonOf,
  restorePractice,
  withdrawPractice,
} from '../practices/index.ts'
import { mayDecide, mayUseDesk } from './moderation.policy.ts'
import { addDecision } from './reviews.repository.ts'
import { tellDecision } from './tell-authors.ts'

const MOVES = { withdraw: withdrawPractice, archive: archivePractice, restore: restorePractice } as const

/** A moderator withdraws, archives or restores: the move of the practices module, with a reason that is kept and told. */
export async function decidePublicLife(
  { transact }: { transact: Transact },
  viewer: Viewer,
  input: { practiceId: PracticeId; version: number; decision: keyof typeof MOVES; reason: string },
): Promise<{ id: PracticeId }> {
  const reason = reasonOf(input)
  assertAllowed(mayUseDesk(viewer))
  return transact(async (tx) => {
    const practice = await lockAllowed(tx, viewer, input.practiceId, mayDecide)
    assertVersion(practice, input.version)
    const { id: practiceId, publishedRevision: revision } = practice
    const by = viewer.personId
    await addDecision(tx, { item: null, practiceId, kind: input.decision, reason, revision, by })
    await MOVES[input.decision]({ transact: (work) => work(tx) }, viewer, { practiceId, reason })
    await tellDecision(tx, practice, { revision, reason })
    return { id: practiceId }
  })
}
