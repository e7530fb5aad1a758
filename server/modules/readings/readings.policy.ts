import { no, yes } from '#shared/access/viewer.ts'
import type { Verdict, Viewer } from '#shared/access/viewer.ts'

/** What people looked for and did not find. */
export function mayReadUnanswered(viewer: Viewer): Verdict {
  return viewer.isModerator ? yes : no('not-a-moderator')
}
