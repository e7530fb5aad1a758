import { NETWORK_MEMBER, VISITOR } from '#shared/access/viewer.ts'
import type { Viewer } from '#shared/access/viewer.ts'

/** For whom rows are made: each has its own projection of every practice. What is AMBER is in neither. */
export const AUDIENCES = { public: VISITOR, members: NETWORK_MEMBER } as const
export type Audience = keyof typeof AUDIENCES

/** The bit of an audience in `search_document.audiences`. */
export const AUDIENCE_BITS: Record<Audience, number> = { public: 1, members: 2 }

export function audienceOf(viewer: Viewer): Audience {
  return viewer.isNetworkMember || viewer.isModerator ? 'members' : 'public'
}
