import { no, writesFor, yes } from '#shared/access/viewer.ts'
import type { OrganisationId, PracticeId, Verdict, Viewer } from '#shared/access/viewer.ts'
import type { CandidateState, PublicState } from '#shared/practices/lifecycle.ts'
import type { Label } from '#shared/practices/labels.ts'

/** What the policies ask of a practice. */
export type PracticeStanding = {
  id: PracticeId
  publisherId: OrganisationId
  candidate: CandidateState
  publicLife: PublicState
}

/** A published page: everybody's, archived ones too. */
export function mayReadPublished(practice: PracticeStanding): Verdict {
  return practice.publicLife === 'published' || practice.publicLife === 'archived'
    ? yes
    : no('This practice is not public.')
}

/** The draft: its authors', and the moderators' from submission on. */
export function mayReadDraft(viewer: Viewer, practice: PracticeStanding): Verdict {
  if (writesFor(viewer, practice.publisherId)) return yes
  if (viewer.isModerator && !['none', 'draft'].includes(practice.candidate)) return yes
  return no('Drafts are read by their authors, and by moderators once submitted.')
}

/** The strictest label that the viewer may read in this practice. */
export function readsUpTo(viewer: Viewer, practice: Pick<PracticeStanding, 'id' | 'publisherId'>): Label {
  if (viewer.isModerator || writesFor(viewer, practice.publisherId)) return 'AMBER'
  if (viewer.grants.includes(practice.id)) return 'AMBER'
  return viewer.isNetworkMember ? 'GREEN' : 'CLEAR'
}

/** Proposed and refused claims, and exact places, are for the publisher and moderators. */
export function readsAsInsider(viewer: Viewer, practice: Pick<PracticeStanding, 'publisherId'>): boolean {
  return viewer.isModerator || writesFor(viewer, practice.publisherId)
}
