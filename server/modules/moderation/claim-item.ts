import * as v from 'valibot'
import type { PersonId, Viewer } from '#shared/access/viewer.ts'
import { CLAIM_DAYS } from '#shared/moderation/queue.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import type { Clock } from '#server/kernel/clock.ts'
import type { Db, Tx } from '#server/kernel/database.ts'
import { defineJob, enqueue } from '#server/kernel/jobs.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { mayUseDesk } from './moderation.policy.ts'
import { claimItem, releaseItem, releaseOldClaim } from './reviews.repository.ts'
import type { ItemId } from './reviews.repository.ts'

export const RELEASE_CLAIM = defineJob(
  'moderation.releaseClaim',
  v.object({ item: v.pipe(v.string(), v.uuid()) }),
)

const DAY_MS = 24 * 3_600_000

/** Takes an item of the queue, so that nobody examines it twice. It is released by itself after some days. */
export async function claim(
  { transact, clock }: { transact: Transact; clock: Clock },
  viewer: Viewer,
  input: { item: ItemId },
): Promise<{ item: ItemId }> {
  assertAllowed(mayUseDesk(viewer))
  return transact(async (tx) => {
    await take(tx, clock, input.item, viewer.personId)
    return input
  })
}

/** The same within another use-case. */
export async function take(tx: Tx, clock: Clock, item: ItemId, by: PersonId | null): Promise<void> {
  if (by === null) throw new Problem('UNAUTHENTICATED', 'Sign in first.')
  const claimed = await claimItem(tx, item, by)
  if (!claimed) throw new Problem('NOT_FOUND', 'This no longer waits.')
  if (claimed.claimedBy !== by) throw new Problem('CONFLICT', 'Another moderator has taken this.')
  const runAt = new Date(clock.now().getTime() + CLAIM_DAYS * DAY_MS)
  await enqueue(tx, RELEASE_CLAIM, { item }, { key: `claim:${item}`, runAt })
}

export async function unclaim(
  { transact }: { transact: Transact },
  viewer: Viewer,
  input: { item: ItemId },
): Promise<{ item: ItemId }> {
  assertAllowed(mayUseDesk(viewer))
  return transact(async (tx) => {
    const isReleased = viewer.personId !== null && (await releaseItem(tx, input.item, viewer.personId))
    if (!isReleased) throw new Problem('CONFLICT', 'This is not yours to release.')
    return input
  })
}

/** The job: a claim that is as old as that is given back; a newer one has a job of its own. */
export async function releaseClaim(
  { db, clock }: { db: Db; clock: Clock },
  { item }: { item: string },
): Promise<void> {
  await releaseOldClaim(db, item as ItemId, new Date(clock.now().getTime() - CLAIM_DAYS * DAY_MS))
}
