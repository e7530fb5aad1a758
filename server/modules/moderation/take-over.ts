import type { OrganisationId, PracticeId, Viewer } from '#shared/access/viewer.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { addEvent, changePublisher, findRevisionContent, lockPractice, reasonOf } from '../practices/index.ts'
import { addItem, closeItem, findCityOf, lockItem } from './items.repository.ts'
import { mayAskToTakeOver, mayDecideTakeOver, mayUseDesk } from './moderation.policy.ts'
import { addDecision } from './reviews.repository.ts'
import type { ItemId } from './reviews.repository.ts'
import { tellPerson } from './tell-authors.ts'

type Deps = { transact: Transact }

/** A lead of the city asks to take over what the editors compiled about it; a moderator decides. */
export async function askToTakeOver(
  { transact }: Deps,
  viewer: Viewer,
  input: { practiceId: PracticeId; organisationId: OrganisationId },
): Promise<{ id: PracticeId }> {
  const { practiceId, organisationId } = input
  return transact(async (tx) => {
    const practice = await lockPractice(tx, practiceId)
    const number = practice?.publishedRevision
    const published = number ? await findRevisionContent(tx, practiceId, number) : undefined
    if (!practice || !published || practice.publicLife !== 'published')
      throw new Problem('NOT_FOUND', 'This practice is not public.')
    const city = await findCityOf(tx, organisationId)
    const isAboutThem = city !== undefined && city === published.content.place?.city
    assertAllowed(mayAskToTakeOver(viewer, { ...practice, organisationId, isAboutThem }))
    await addItem(tx, { kind: 'take-over', practiceId, organisationId, askedBy: viewer.personId })
    const subject = { kind: 'practice', id: practiceId }
    await recordAudit(tx, [
      { by: viewer.personId, action: 'take-over asked', subject, detail: { organisationId } },
    ])
    return { id: practiceId }
  })
}

/** Hands a compiled practice to its city, or not. Publisher and provenance change; the history stays. */
export async function decideTakeOver(
  { transact }: Deps,
  viewer: Viewer,
  input: { item: ItemId; isGranted: boolean; reason: string },
): Promise<{ id: PracticeId }> {
  const reason = reasonOf(input)
  assertAllowed(mayUseDesk(viewer))
  return transact(async (tx) => {
    const item = await lockItem(tx, input.item)
    const practice = item?.practiceId ? await lockPractice(tx, item.practiceId) : undefined
    if (item?.kind !== 'take-over' || !item.organisationId || !practice)
      throw new Problem('NOT_FOUND', 'There is no such request.')
    assertAllowed(mayDecideTakeOver(viewer, item.organisationId))
    const { id: practiceId, publishedRevision: revision } = practice
    const [by, kind] = [viewer.personId, input.isGranted ? 'grant-take-over' : 'refuse-take-over'] as const
    await addDecision(tx, { item: item.id, practiceId, kind, reason, revision, by })
    if (input.isGranted) await changePublisher(tx, practiceId, item.organisationId)
    await closeItem(tx, item.id)
    const event = input.isGranted ? 'taken over' : 'take-over refused'
    await addEvent(tx, { practiceId, kind: event, by, revision, detail: { reason } })
    const subject = { kind: 'practice', id: practiceId }
    const detail = { organisationId: item.organisationId }
    await recordAudit(tx, [{ by, action: `practice ${event}`, subject, detail }])
    if (item.askedBy)
      await tellPerson(tx, { ...practice, publisherId: item.organisationId }, item.askedBy, {
        revision,
        reason,
      })
    return { id: practiceId }
  })
}
