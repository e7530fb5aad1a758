import type { Viewer } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'
import { getPracticesByIds } from '../get-practice.ts'
import { mayReadDraft } from '../practices.policy.ts'
import type { CheckAnswer, Duplicate } from './checks.models.ts'
import type { DuplicateRow } from './checks.repository.ts'

export const duplicateQuestion = ({ key }: { key: string }) => `duplicate:${key}`

/** Candidates for a double as far as the viewer may read them: what is public by its projection, drafts by policy. */
export async function readableDuplicates(
  db: Db,
  viewer: Viewer,
  rows: readonly (DuplicateRow & { answer: CheckAnswer | null })[],
): Promise<Duplicate[]> {
  const publicIds = rows.filter(({ draftTitle }) => draftTitle === null).map(({ id }) => id)
  const readable = await getPracticesByIds({ db }, viewer, publicIds)
  const titles = new Map(readable.map((found) => [found?.practice.id, found?.projected.content.title]))
  return rows.flatMap(({ draftTitle, answer, ...practice }) => {
    const title = draftTitle === null ? titles.get(practice.id) : ownTitle(viewer, practice, draftTitle)
    if (!title) return []
    const question = duplicateQuestion(practice)
    return [{ question, key: practice.key, title, isPublic: draftTitle === null, answer }]
  })
}

function ownTitle(viewer: Viewer, practice: Omit<DuplicateRow, 'draftTitle'>, title: string) {
  return mayReadDraft(viewer, practice).allowed ? title : undefined
}
