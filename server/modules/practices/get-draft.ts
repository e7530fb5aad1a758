import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { Parts } from '#shared/practices/parts.ts'
import type { Db } from '#server/kernel/database.ts'
import type { Draft } from './drafts.models.ts'
import { listDraftParts } from './drafts.repository.ts'
import type { DraftPart } from './drafts.repository.ts'
import { mayReadDraft } from './practices.policy.ts'
import { findRecord } from './practices.repository.ts'

/** The draft of a practice, or undefined where the viewer may not read it: no draft is known by its refusal. */
export async function getDraft(
  { db }: { db: Db },
  viewer: Viewer,
  wanted: { key: string } | { id: PracticeId },
): Promise<Draft | undefined> {
  const practice = await findRecord(db, wanted)
  if (!practice || !mayReadDraft(viewer, practice).allowed) return undefined
  return { practice, parts: await listDraftParts(db, practice.id), viewer }
}

/** The parts that are there: what an author has removed is left out. */
export function presentParts(parts: readonly DraftPart[]): Parts {
  return new Map(parts.filter(({ value }) => value !== null).map(({ part, value }) => [part, value]))
}
