import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Clock } from '#server/kernel/clock.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { addEvent, moved, setStanding } from '../practices/index.ts'
import { take } from './claim-item.ts'
import { mayExamine } from './moderation.policy.ts'
import { lockReview } from './reviewing.ts'

/** Begins the examination of what was submitted: it is the moderator's from now on. */
export async function examinePractice(
  { transact, clock }: { transact: Transact; clock: Clock },
  viewer: Viewer,
  input: { practiceId: PracticeId; version: number },
): Promise<{ id: PracticeId }> {
  return transact(async (tx) => {
    const review = await lockReview(tx, viewer, input, mayExamine)
    await take(tx, clock, review.item.id, viewer.personId)
    await setStanding(tx, review.id, { candidate: moved('examine', review) })
    const { revision } = review.item
    await addEvent(tx, { practiceId: review.id, kind: 'examination begun', by: viewer.personId, revision })
    const subject = { kind: 'practice', id: review.id }
    await recordAudit(tx, [{ by: viewer.personId, action: 'review begun', subject, detail: { revision } }])
    return { id: review.id }
  })
}
