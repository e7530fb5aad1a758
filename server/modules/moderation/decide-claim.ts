import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import type { Tx } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import {
  addEvent,
  assertVersion,
  findRevisionContent,
  isLead,
  listClaimStates,
  lockPractice,
  reasonOf,
  setClaimState,
  setStanding,
} from '../practices/index.ts'
import { mayDecide, mayRecord } from './moderation.policy.ts'
import { lockReview } from './reviewing.ts'

export type ClaimDecision = {
  practiceId: PracticeId
  version: number
  claim: string
  isConfirmed: boolean
  /** Why it is refused; a confirmation may have one. */
  reason?: string | null
}

/** Confirms a claim of the examined revision, or refuses it with a reason. */
export async function decideClaim(
  { transact }: { transact: Transact },
  viewer: Viewer,
  input: ClaimDecision,
): Promise<{ id: PracticeId }> {
  const reason = input.isConfirmed ? input.reason?.trim() || null : reasonOf({ reason: input.reason ?? '' })
  return transact(async (tx) => {
    const review = await lockReview(tx, viewer, input, mayRecord)
    const { revision } = review.item
    await assertClaim(tx, review.id, revision, input.claim)
    const state = input.isConfirmed ? 'confirmed' : 'refused'
    await setClaimState(tx, review.id, { revision, claim: input.claim, state, reason, by: viewer.personId })
    const subject = { kind: 'practice', id: review.id }
    const detail = { revision, claim: input.claim }
    await recordAudit(tx, [{ by: viewer.personId, action: `claim ${state}`, subject, detail }])
    return { id: review.id }
  })
}

/** Confirms a claim that the editors made in a published practice: a moderator does, or a lead of the city. */
export async function confirmEditorialClaim(
  { transact }: { transact: Transact },
  viewer: Viewer,
  input: { practiceId: PracticeId; version: number; claim: string },
): Promise<{ id: PracticeId }> {
  return transact(async (tx) => {
    const practice = await lockPractice(tx, input.practiceId)
    const revision = practice?.publishedRevision
    if (!practice || !revision || practice.publicLife !== 'published')
      throw new Problem('NOT_FOUND', 'This practice is not public.')
    if (!isLead(viewer, practice)) assertAllowed(mayDecide(viewer, practice))
    assertVersion(practice, input.version)
    const states = await listClaimStates(tx, practice.id, revision)
    if (states.get(input.claim) !== 'editorial')
      throw new Problem('WRONG_STATE', 'This claim is not an editorial one.', { field: 'claim' })
    const said = {
      revision,
      claim: input.claim,
      state: 'confirmed',
      reason: null,
      by: viewer.personId,
    } as const
    await setClaimState(tx, practice.id, said)
    await setStanding(tx, practice.id, {})
    await addEvent(tx, { practiceId: practice.id, kind: 'claim confirmed', by: viewer.personId, revision })
    const subject = { kind: 'practice', id: practice.id }
    const detail = { revision, claim: input.claim }
    await recordAudit(tx, [{ by: viewer.personId, action: 'claim confirmed', subject, detail }])
    return { id: practice.id }
  })
}

async function assertClaim(tx: Tx, id: PracticeId, revision: number, claim: string): Promise<void> {
  const found = await findRevisionContent(tx, id, revision)
  if (found?.content.claims.some((each) => each.id === claim)) return
  throw new Problem('INVALID_INPUT', 'There is no such claim in this revision.', { field: 'claim' })
}
