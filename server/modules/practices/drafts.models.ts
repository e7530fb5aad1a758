import type { Viewer } from '#shared/access/viewer.ts'
import type { DraftPart as SavedPart, OwnPracticeRow } from './drafts.repository.ts'
import type { PracticeRecord } from './practices.repository.ts'

/** The draft of a practice with the person who looks at it: what may be done depends on both. */
export type Draft = {
  practice: PracticeRecord & { lastRevision: number }
  parts: readonly SavedPart[]
  viewer: Viewer
}

/** One saved part, with the person who looks at it. */
export type DraftPart = { part: SavedPart; viewer: Viewer }

export type OwnPractice = OwnPracticeRow & { viewer: Viewer }
