import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'
import { findStanding, mayReadRevisions } from '../practices/index.ts'
import { listTimeline } from './comments.repository.ts'
import type { TimelineRow } from './comments.repository.ts'

/** A row of the timeline as the viewer may read it: `byName` is null where "Efus" speaks, or the clock. */
export type TimelineEntry = Omit<TimelineRow, 'isOurs'> & { isEfus: boolean }

/** What happened to a practice and what was said; undefined for who may not know. Authors read no notes, and no names of Efus. */
export async function getTimeline(
  { db }: { db: Db },
  viewer: Viewer,
  input: { practiceId: PracticeId },
): Promise<TimelineEntry[] | undefined> {
  const practice = await findStanding(db, input.practiceId)
  if (!practice || !mayReadRevisions(viewer, practice).allowed) return undefined
  if (viewer.isModerator && practice.lastRevision === 0) return undefined
  const rows = await listTimeline(db, practice.id, { withNotes: viewer.isModerator })
  return rows.map(({ isOurs, ...row }) => ({
    ...row,
    byName: isOurs || viewer.isModerator ? row.byName : null,
    isEfus: !isOurs && row.byName !== null,
  }))
}
