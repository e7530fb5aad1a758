import type { CandidateState, PublicState } from './lifecycle.ts'

/**
 * Who can see a practice at this moment, as one word for which the interface has one plain sentence. An author
 * reads it on every page of the hub: nobody believes a draft published, or a submission private.
 */
export const WHO_CAN_SEE = [
  'authors',
  'authors-and-moderators',
  'public',
  'public-and-draft',
  'public-and-review',
  'nobody',
] as const
export type WhoCanSee = (typeof WHO_CAN_SEE)[number]

export function whoCanSee(standing: { candidate: CandidateState; publicLife: PublicState }): WhoCanSee {
  const { candidate, publicLife } = standing
  if (publicLife === 'withdrawn') return 'nobody'
  const isPublic = publicLife !== 'not-public'
  if (candidate === 'none') return isPublic ? 'public' : 'authors'
  if (candidate === 'draft') return isPublic ? 'public-and-draft' : 'authors'
  return isPublic ? 'public-and-review' : 'authors-and-moderators'
}

/** As whom an author can look at a draft. */
export const AUDIENCES = ['visitor', 'member', 'moderator'] as const
export type Audience = (typeof AUDIENCES)[number]
