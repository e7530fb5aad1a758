import type { Viewer } from '#shared/access/viewer.ts'
import { checkContent } from '#shared/checks/check-content.ts'
import { readableContent } from '#shared/practices/draft-parts.ts'
import type { Db } from '#server/kernel/database.ts'
import type { Draft } from '../drafts.models.ts'
import { presentParts } from '../get-draft.ts'
import { askFindings } from './ask-findings.ts'
import type { SelfCheck } from './checks.models.ts'
import { findDuplicates } from './checks.repository.ts'
import { duplicateQuestion, readableDuplicates } from './find-duplicates.ts'

/** The self-check of a draft as it stands, for whoever may read the draft. */
export async function checkDraft(
  { db }: { db: Db },
  viewer: Viewer,
  { practice, parts }: Pick<Draft, 'practice' | 'parts'>,
): Promise<SelfCheck> {
  const content = readableContent(presentParts(parts))
  const check = checkContent(content)
  const { findings, answers } = await askFindings(db, practice.id, content, check.findings)
  const { title, kind } = content
  const rows = await findDuplicates(db, practice.id, { title, kind, city: content.place?.city ?? null })
  const asked = rows.map((row) => ({ ...row, answer: answers.get(duplicateQuestion(row)) ?? null }))
  return { ...check, findings, duplicates: await readableDuplicates(db, viewer, asked) }
}
