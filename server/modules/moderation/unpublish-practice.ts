import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import {
  addEvent,
  assertVersion,
  lockAllowed,
  lockPractice,
  publicMoved,
  reasonOf,
  setStanding,
} from '../practices/index.ts'
import { addItem, closeItem, lockItem } from './items.repository.ts'
import { mayLookAfter, mayUnpublish, mayUseDesk } from './moderation.policy.ts'
import { addDecision } from './reviews.repository.ts'
import type { ItemId } from './reviews.repository.ts'
import { tellDecision } from './tell-authors.ts'

type Deps = { transact: Transact }

/** Takes a practice from the public at once; a second reader looks afterwards. */
export async function unpublishPractice(
  { transact }: Deps,
  viewer: Viewer,
  input: { practiceId: PracticeId; version: number; reason: string },
): Promise<{ id: PracticeId }> {
  const reason = reasonOf(input)
  assertAllowed(mayUseDesk(viewer))
  return transact(async (tx) => {
    const practice = await lockAllowed(tx, viewer, input.practiceId, mayUnpublish)
    assertVersion(practice, input.version)
    const by = viewer.personId
    const { id: practiceId, publishedRevision: revision } = practice
    await setStanding(tx, practiceId, { publicLife: publicMoved('unpublish', practice) })
    const item = await addItem(tx, { kind: 'second-look', practiceId, askedBy: by })
    await addDecision(tx, { item: item ?? null, practiceId, kind: 'unpublish', reason, revision, by })
    await addEvent(tx, { practiceId, kind: 'unpublished', by, revision, detail: { reason } })
    const subject = { kind: 'practice', id: practiceId }
    await recordAudit(tx, [{ by, action: 'practice unpublished', subject, detail: { revision } }])
    await tellDecision(tx, practice, { revision, reason, spot: '#timeline' })
    return { id: practiceId }
  })
}

/** The second look: the practice stays away, or comes back as it was. */
export async function lookAfter(
  { transact }: Deps,
  viewer: Viewer,
  input: { item: ItemId; isUpheld: boolean; reason: string },
): Promise<{ id: PracticeId }> {
  const reason = reasonOf(input)
  assertAllowed(mayUseDesk(viewer))
  return transact(async (tx) => {
    const item = await lockItem(tx, input.item)
    const practice =
      item?.kind === 'second-look' && item.practiceId && (await lockPractice(tx, item.practiceId))
    if (!item || !practice) throw new Problem('NOT_FOUND', 'There is no second look to give.')
    assertAllowed(mayLookAfter(viewer, { ...practice, askedBy: item.askedBy }))
    const [by, kind] = [viewer.personId, input.isUpheld ? 'uphold' : 'reinstate'] as const
    const { id: practiceId, publishedRevision: revision } = practice
    if (!input.isUpheld) await setStanding(tx, practiceId, { publicLife: publicMoved('reinstate', practice) })
    await addDecision(tx, { item: item.id, practiceId, kind, reason, revision, by })
    await closeItem(tx, item.id)
    const event = input.isUpheld ? 'unpublication upheld' : 'reinstated'
    await addEvent(tx, { practiceId, kind: event, by, revision, detail: { reason } })
    const subject = { kind: 'practice', id: practiceId }
    await recordAudit(tx, [{ by, action: `practice ${event}`, subject, detail: { revision } }])
    await tellDecision(tx, practice, { revision, reason, spot: '#timeline' })
    return { id: practiceId }
  })
}
