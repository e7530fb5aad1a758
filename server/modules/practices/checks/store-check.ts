import type { PracticeId } from '#shared/access/viewer.ts'
import { checkContent } from '#shared/checks/check-content.ts'
import type { PracticeContent } from '#shared/practices/content.ts'
import type { Tx } from '#server/kernel/database.ts'
import { askFindings } from './ask-findings.ts'
import { addRevisionDuplicates, addRevisionFindings, findDuplicates } from './checks.repository.ts'
import { duplicateQuestion } from './find-duplicates.ts'

/** Keeps what the check says of a new revision, with the answers of its authors, for the moderators. */
export async function storeCheck(
  tx: Tx,
  id: PracticeId,
  revision: number,
  content: PracticeContent,
): Promise<void> {
  const { findings, answers } = await askFindings(tx, id, content, checkContent(content).findings)
  await addRevisionFindings(tx, id, revision, findings)
  const { title, kind } = content
  const duplicates = await findDuplicates(tx, id, { title, kind, city: content.place?.city ?? null })
  const asked = duplicates.map((row) => ({ id: row.id, answer: answers.get(duplicateQuestion(row)) ?? null }))
  await addRevisionDuplicates(tx, id, revision, asked)
}
