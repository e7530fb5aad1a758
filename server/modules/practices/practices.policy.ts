import { ABILITIES } from '#shared/access/abilities.ts'
import type { Ability } from '#shared/access/abilities.ts'
import { no, roleIn, writesFor, yes } from '#shared/access/viewer.ts'
import type { OrganisationId, PracticeId, Verdict, Viewer } from '#shared/access/viewer.ts'
import { candidateAfter, publicAfter } from '#shared/practices/lifecycle.ts'
import type { CandidateMove, CandidateState, PublicMove, PublicState } from '#shared/practices/lifecycle.ts'
import type { Label } from '#shared/practices/labels.ts'

/** What the policies ask of a practice. */
export type PracticeStanding = {
  id: PracticeId
  publisherId: OrganisationId
  /** The publisher is the Parvis editors: moderators write, and another moderator approves. */
  isCompiled: boolean
  candidate: CandidateState
  publicLife: PublicState
}

type Publication = Pick<PracticeStanding, 'id' | 'publisherId' | 'isCompiled'>

/** Writes the draft: contributors and leads of the publisher, moderators for what is compiled. */
export function isAuthor(viewer: Viewer, practice: Publication): boolean {
  if (practice.isCompiled) return viewer.isModerator
  return writesFor(viewer, practice.publisherId)
}

/** Answers for the practice: the leads of the publisher, moderators for what is compiled. */
export function isLead(viewer: Viewer, practice: Publication): boolean {
  if (practice.isCompiled) return viewer.isModerator
  return roleIn(viewer, practice.publisherId) === 'lead'
}

export function mayStart(viewer: Viewer, publisherId: OrganisationId): Verdict {
  return writesFor(viewer, publisherId) ? yes : no('not-an-author')
}

/** The draft: its authors', and the moderators' from submission on. */
export function mayReadDraft(viewer: Viewer, practice: PracticeStanding): Verdict {
  if (isAuthor(viewer, practice)) return yes
  if (viewer.isModerator && !['none', 'draft'].includes(practice.candidate)) return yes
  return no('draft-not-yours')
}

/** Authors write on at any time: while a review is open too. */
export function maySave(viewer: Viewer, practice: PracticeStanding): Verdict {
  if (!isAuthor(viewer, practice)) return no('not-an-author')
  if (practice.candidate === 'none' || practice.publicLife === 'withdrawn') return no('wrong-state')
  return yes
}

export function mayStartRevision(viewer: Viewer, practice: PracticeStanding): Verdict {
  return ifAuthor(viewer, practice, 'start')
}

export function mayDiscard(viewer: Viewer, practice: PracticeStanding): Verdict {
  return ifAuthor(viewer, practice, 'discard')
}

export function mayRecall(viewer: Viewer, practice: PracticeStanding): Verdict {
  return ifAuthor(viewer, practice, 'recall')
}

/** Only a lead sends; a contributor asks the leads to. */
export function maySubmit(viewer: Viewer, practice: PracticeStanding): Verdict {
  if (!isAuthor(viewer, practice)) return no('not-an-author')
  if (!isLead(viewer, practice)) return no('not-a-lead')
  const isLegal =
    candidateAfter('submit', practice.candidate) ?? candidateAfter('resubmit', practice.candidate)
  return isLegal && practice.publicLife !== 'withdrawn' ? yes : no('wrong-state')
}

export function mayAskToSubmit(viewer: Viewer, practice: PracticeStanding): Verdict {
  if (!isAuthor(viewer, practice) || isLead(viewer, practice)) return no('not-an-author')
  return candidateAfter('submit', practice.candidate) ? yes : no('wrong-state')
}

export function mayConfirm(viewer: Viewer, practice: PracticeStanding): Verdict {
  if (!isLead(viewer, practice)) return no('not-a-lead')
  return practice.publicLife === 'published' ? yes : no('wrong-state')
}

export function mayArchive(viewer: Viewer, practice: PracticeStanding): Verdict {
  return ifLeadOrModerator(viewer, practice, 'archive')
}

export function mayRestore(viewer: Viewer, practice: PracticeStanding): Verdict {
  return ifLeadOrModerator(viewer, practice, 'restore')
}

export function mayWithdraw(viewer: Viewer, practice: PracticeStanding): Verdict {
  return ifLeadOrModerator(viewer, practice, 'withdraw')
}

/** Who else may read what is AMBER: the publisher's lead decides, and moderators do. */
export function mayGrantAccess(viewer: Viewer, practice: PracticeStanding): Verdict {
  if (!isLead(viewer, practice) && !viewer.isModerator) return no('not-a-lead')
  return ['published', 'archived'].includes(practice.publicLife) ? yes : no('wrong-state')
}

/** The strictest label that the viewer may read in this practice. */
export function readsUpTo(viewer: Viewer, practice: Pick<PracticeStanding, 'id' | 'publisherId'>): Label {
  if (readsAsInsider(viewer, practice)) return 'AMBER'
  if (viewer.grants.includes(practice.id)) return 'AMBER'
  return viewer.isNetworkMember ? 'GREEN' : 'CLEAR'
}

/** Proposed and refused claims, and exact places, are for the publisher and moderators. */
export function readsAsInsider(viewer: Viewer, practice: Pick<PracticeStanding, 'publisherId'>): boolean {
  return viewer.isModerator || writesFor(viewer, practice.publisherId)
}

/** Revisions that are not public, and what changed between them: for the publisher and, once submitted, moderators. */
export function mayReadRevisions(viewer: Viewer, practice: Pick<PracticeStanding, 'publisherId'>): Verdict {
  return readsAsInsider(viewer, practice) ? yes : no('draft-not-yours')
}

function ifAuthor(viewer: Viewer, practice: PracticeStanding, move: CandidateMove): Verdict {
  if (!isAuthor(viewer, practice)) return no('not-an-author')
  return candidateAfter(move, practice.candidate) && practice.publicLife !== 'withdrawn'
    ? yes
    : no('wrong-state')
}

function ifLeadOrModerator(viewer: Viewer, practice: PracticeStanding, move: PublicMove): Verdict {
  if (!isLead(viewer, practice)) {
    if (!viewer.isModerator) return no('not-a-lead')
    if (roleIn(viewer, practice.publisherId)) return no('own-organisation')
  }
  return publicAfter(move, practice.publicLife) ? yes : no('wrong-state')
}

const POLICIES: Readonly<Record<Ability, (viewer: Viewer, practice: PracticeStanding) => Verdict>> = {
  'read-draft': mayReadDraft,
  save: maySave,
  'start-revision': mayStartRevision,
  discard: mayDiscard,
  recall: mayRecall,
  submit: maySubmit,
  'ask-to-submit': mayAskToSubmit,
  confirm: mayConfirm,
  archive: mayArchive,
  restore: mayRestore,
  withdraw: mayWithdraw,
  'grant-access': mayGrantAccess,
}

/** What the viewer may do with a practice, for whom the interface shows nothing that would be refused. */
export function abilitiesOf(viewer: Viewer, practice: PracticeStanding): Ability[] {
  return ABILITIES.filter((name) => POLICIES[name](viewer, practice).allowed)
}
