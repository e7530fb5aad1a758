import { no, roleIn, yes } from '#shared/access/viewer.ts'
import type { OrganisationId, PersonId, Verdict, Viewer } from '#shared/access/viewer.ts'
import { REVIEW_ABILITIES } from '#shared/moderation/queue.ts'
import type { QueueKind, ReviewAbility } from '#shared/moderation/queue.ts'
import { candidateAfter, publicAfter } from '#shared/practices/lifecycle.ts'
import type { CandidateMove, CandidateState, PublicState } from '#shared/practices/lifecycle.ts'

/** What the policies of the desk ask of a practice. */
type Examined = {
  publisherId: OrganisationId
  isCompiled: boolean
  candidate: CandidateState
  publicLife: PublicState
}

/** And of the review of its candidate. */
export type ReviewStanding = Examined & {
  claimedBy: PersonId | null
  /** Who wrote what is examined. */
  authors: readonly PersonId[]
  approvers: readonly PersonId[]
}

/** The queue, the board, what waits and what was recorded. */
export function mayUseDesk(viewer: Viewer): Verdict {
  return viewer.isModerator ? yes : no('not-a-moderator')
}

/** Nobody decides on a practice of an organisation that they belong to. */
export function mayDecide(viewer: Viewer, { publisherId }: Pick<Examined, 'publisherId'>): Verdict {
  if (!viewer.isModerator) return no('not-a-moderator')
  return roleIn(viewer, publisherId) ? no('own-organisation') : yes
}

export function mayExamine(viewer: Viewer, review: ReviewStanding): Verdict {
  return ifFree(viewer, review, 'examine')
}

/** Check lines, claims: what is recorded while a review is open and under examination. */
export function mayRecord(viewer: Viewer, review: ReviewStanding): Verdict {
  return ifFree(viewer, review, 'edit')
}

export function mayRequestChanges(viewer: Viewer, review: ReviewStanding): Verdict {
  return ifFree(viewer, review, 'requestChanges')
}

export function mayReject(viewer: Viewer, review: ReviewStanding): Verdict {
  return ifFree(viewer, review, 'reject')
}

export function mayEdit(viewer: Viewer, review: ReviewStanding): Verdict {
  return ifFree(viewer, review, 'edit')
}

/** First reader or second; never one who wrote it, and nobody twice. */
export function mayApprove(viewer: Viewer, review: ReviewStanding): Verdict {
  const free = mayDecideFreely(viewer, review)
  if (!free.allowed) return free
  if (!['in-review', 'approved'].includes(review.candidate)) return no('wrong-state')
  if (viewer.personId === null || review.authors.includes(viewer.personId)) return no('own-work')
  return review.approvers.includes(viewer.personId) ? no('same-reader-twice') : yes
}

/** The authors disagree with a moderator's edit, before it is public. */
export function mayObject(
  viewer: Viewer,
  review: Examined & { isAuthor: boolean; editors: readonly PersonId[] },
): Verdict {
  if (!review.isAuthor || (review.isCompiled && !viewer.isModerator)) return no('not-an-author')
  return review.editors.length > 0 && candidateAfter('object', review.candidate) ? yes : no('wrong-state')
}

export function mayUnpublish(viewer: Viewer, practice: Examined): Verdict {
  const free = mayDecide(viewer, practice)
  if (!free.allowed) return free
  return publicAfter('unpublish', practice.publicLife) ? yes : no('wrong-state')
}

/** The second reader of an unpublication is another moderator. */
export function mayLookAfter(
  viewer: Viewer,
  look: Pick<Examined, 'publisherId'> & { askedBy: PersonId | null },
): Verdict {
  const free = mayDecide(viewer, look)
  if (!free.allowed) return free
  return look.askedBy !== null && look.askedBy === viewer.personId ? no('same-reader-twice') : yes
}

/** A lead of the city that a compiled practice is about. */
export function mayAskToTakeOver(
  viewer: Viewer,
  practice: Examined & { organisationId: OrganisationId; isAboutThem: boolean },
): Verdict {
  if (roleIn(viewer, practice.organisationId) !== 'lead') return no('not-a-lead')
  return practice.isCompiled && practice.isAboutThem ? yes : no('wrong-state')
}

/** Nobody hands a practice to an organisation that they belong to. */
export function mayDecideTakeOver(viewer: Viewer, organisationId: OrganisationId): Verdict {
  if (!viewer.isModerator) return no('not-a-moderator')
  return roleIn(viewer, organisationId) ? no('own-organisation') : yes
}

/** What waits about a practice beside its review. */
export function mayAnswer(
  viewer: Viewer,
  item: {
    kind: QueueKind
    publisherId: OrganisationId | null
    organisationId: OrganisationId | null
    askedBy: PersonId | null
  },
): Verdict {
  const { kind, publisherId, organisationId, askedBy } = item
  if (kind === 'take-over' && organisationId) return mayDecideTakeOver(viewer, organisationId)
  if (!publisherId) return mayUseDesk(viewer)
  return kind === 'second-look'
    ? mayLookAfter(viewer, { publisherId, askedBy })
    : mayDecide(viewer, { publisherId })
}

/** `isAuthor` is the word of the practices module. Notes are for moderators only. */
export function mayComment(
  viewer: Viewer,
  practice: { isAuthor: boolean; wasSubmitted: boolean },
  isNote: boolean,
): Verdict {
  if (viewer.isModerator) return practice.wasSubmitted ? yes : no('draft-not-yours')
  if (isNote) return no('not-a-moderator')
  if (!practice.isAuthor) return no('not-an-author')
  return practice.wasSubmitted ? yes : no('wrong-state')
}

function ifFree(viewer: Viewer, review: ReviewStanding, move: CandidateMove): Verdict {
  const free = mayDecideFreely(viewer, review)
  if (!free.allowed) return free
  return candidateAfter(move, review.candidate) ? yes : no('wrong-state')
}

/** And no other moderator has taken it. */
function mayDecideFreely(viewer: Viewer, review: ReviewStanding): Verdict {
  const verdict = mayDecide(viewer, review)
  if (!verdict.allowed) return verdict
  const isTaken = review.claimedBy !== null && review.claimedBy !== viewer.personId
  return isTaken ? no('claimed-by-another') : yes
}

const POLICIES: Readonly<Record<ReviewAbility, (viewer: Viewer, review: ReviewStanding) => Verdict>> = {
  examine: mayExamine,
  record: mayRecord,
  approve: mayApprove,
  'request-changes': mayRequestChanges,
  reject: mayReject,
  edit: mayEdit,
}

/** What a viewer may do with the candidate of a practice: the desk offers exactly these. */
export function reviewAbilitiesOf(viewer: Viewer, review: ReviewStanding): ReviewAbility[] {
  return REVIEW_ABILITIES.filter((name) => POLICIES[name](viewer, review).allowed)
}
