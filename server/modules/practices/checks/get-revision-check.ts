import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { checkContent } from '#shared/checks/check-content.ts'
import { textsOf } from '#shared/checks/texts-of.ts'
import type { PracticeContent } from '#shared/practices/content.ts'
import type { Db } from '#server/kernel/database.ts'
import { getRevision } from '../get-revision.ts'
import { placed, questionOf } from './ask-findings.ts'
import type { AskedFinding, SelfCheck } from './checks.models.ts'
import { listFileFindings, listRevisionDuplicates, listRevisionFindings } from './checks.repository.ts'
import type { FileFinding } from './checks.repository.ts'
import { readableDuplicates } from './find-duplicates.ts'

/**
 * The check of a revision, for its publisher and for moderators: the findings that its author saw, with the answers.
 * Their sentences come from the projection, so that what was masked or erased since does not come back here.
 */
export async function getRevisionCheck(
  { db }: { db: Db },
  viewer: Viewer,
  input: { practiceId: PracticeId; number: number },
): Promise<SelfCheck> {
  const { content } = (await getRevision({ db }, viewer, input)).projected
  const { practiceId, number } = input
  const stored = await listRevisionFindings(db, practiceId, number)
  const inFiles = await listFileFindings(db, practiceId)
  const duplicates = await listRevisionDuplicates(db, practiceId, number)
  return {
    ...checkContent(content),
    findings: withSentences(stored, content, inFiles),
    duplicates: await readableDuplicates(db, viewer, duplicates),
  }
}

function withSentences(
  stored: readonly Omit<AskedFinding, 'sentence'>[],
  content: PracticeContent,
  inFiles: readonly FileFinding[],
): AskedFinding[] {
  const shown = new Set(content.attachments.map(({ id }) => id))
  const texts = new Map(textsOf(content).map(({ part, field, text }) => [`${part} ${field}`, text]))
  const ofFiles = new Map(
    inFiles
      .filter(({ attachmentId }) => shown.has(attachmentId))
      .map((inFile) => [questionOf(placed(inFile)), inFile.sentence]),
  )
  return stored.map((finding) => {
    const { question, part, field, start, end } = finding
    const sentence = ofFiles.get(question) ?? texts.get(`${part} ${field}`)?.slice(start, end) ?? ''
    return { ...finding, sentence }
  })
}
