import * as v from 'valibot'
import type { PracticeId } from '#shared/access/viewer.ts'
import { isApprovedEnough } from '#shared/moderation/approval.ts'
import type { Clock } from '#server/kernel/clock.ts'
import type { Tx } from '#server/kernel/database.ts'
import { defineJob, enqueue } from '#server/kernel/jobs.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { addEvent, lockPractice, moved, publishCandidate, setStanding } from '../practices/index.ts'
import { reviewOf, secondReaderFor } from './reviewing.ts'
import type { Review } from './reviewing.ts'
import { releaseReview, setPublishAt } from './reviews.repository.ts'
import { tellPublication } from './tell-authors.ts'

export const PUBLISH_SCHEDULED = defineJob(
  'moderation.publishScheduled',
  v.object({ practice: v.pipe(v.string(), v.uuid()) }),
)

/** Sets the hour at which an approved revision becomes public by itself. */
export async function schedulePublication(tx: Tx, review: Review, at: Date): Promise<void> {
  await setStanding(tx, review.id, { candidate: moved('schedule', review) })
  await releaseReview(tx, review.item.id)
  await setPublishAt(tx, review.item.id, at)
  const detail = { at: at.toISOString() }
  const { revision } = review.item
  await addEvent(tx, { practiceId: review.id, kind: 'scheduled', by: null, revision, detail })
  await enqueue(tx, PUBLISH_SCHEDULED, { practice: review.id }, { key: `publish:${review.id}`, runAt: at })
}

/** The job. Whatever was decided otherwise in the meantime counts: it publishes only what is still scheduled and due. */
export async function publishScheduled(
  { transact, clock }: { transact: Transact; clock: Clock },
  { practice: id }: { practice: string },
): Promise<void> {
  await transact(async (tx) => {
    const practice = await lockPractice(tx, id as PracticeId)
    const review = practice && (await reviewOf(tx, practice))
    if (review?.candidate !== 'scheduled' || !isDue(review, clock)) return
    const because = await secondReaderFor(tx, review, review.item.revision)
    if (review.isObjectedTo || !isApprovedEnough({ ...review, needsSecondReader: because.length > 0 })) return
    await publishCandidate(tx, review, null)
    await tellPublication(tx, review, review.item.revision)
  })
}

function isDue({ item }: Review, clock: Clock): boolean {
  return item.publishAt !== null && item.publishAt <= clock.now()
}
