import type { PracticeId, Verdict, Viewer } from '#shared/access/viewer.ts'
import type { DecisionKind } from '#shared/moderation/queue.ts'
import type { CandidateMove } from '#shared/practices/lifecycle.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { addEvent, moved, reasonOf, setStanding } from '../practices/index.ts'
import { mayReject, mayRequestChanges } from './moderation.policy.ts'
import { lockReview } from './reviewing.ts'
import type { Review } from './reviewing.ts'
import { addDecision, releaseReview } from './reviews.repository.ts'
import { tellDecision } from './tell-authors.ts'

type Deps = { transact: Transact }
type Input = { practiceId: PracticeId; version: number; reason: string }

/** Gives the practice back to its authors: only a newer revision ends this. */
export function requestChanges(deps: Deps, viewer: Viewer, input: Input) {
  return sendBack(deps, viewer, input, {
    move: 'requestChanges',
    kind: 'request-changes',
    event: 'changes requested',
    policy: mayRequestChanges,
  })
}

/** Ends the candidate. What is public stays public, and the authors may start again. */
export function rejectPractice(deps: Deps, viewer: Viewer, input: Input) {
  return sendBack(deps, viewer, input, {
    move: 'reject',
    kind: 'reject',
    event: 'rejected',
    policy: mayReject,
  })
}

type Way = {
  move: CandidateMove
  kind: DecisionKind
  event: string
  policy: (viewer: Viewer, review: Review) => Verdict
}

async function sendBack(
  { transact }: Deps,
  viewer: Viewer,
  input: Input,
  { move, kind, event, policy }: Way,
): Promise<{ id: PracticeId }> {
  const reason = reasonOf(input)
  return transact(async (tx) => {
    const review = await lockReview(tx, viewer, input, policy)
    const { id: item, revision } = review.item
    const { id: practiceId } = review
    const by = viewer.personId
    await addDecision(tx, { item, practiceId, kind, reason, revision, by })
    await setStanding(tx, practiceId, {
      candidate: moved(move, review),
      ...(move === 'reject' && { candidateRevision: null }),
    })
    await releaseReview(tx, item)
    await addEvent(tx, { practiceId, kind: event, by, revision, detail: { reason } })
    const subject = { kind: 'practice', id: practiceId }
    await recordAudit(tx, [{ by, action: `practice ${event}`, subject, detail: { revision } }])
    await tellDecision(tx, review, { revision, reason, spot: '#timeline' })
    return { id: practiceId }
  })
}
