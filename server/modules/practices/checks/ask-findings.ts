import { createHash } from 'node:crypto'
import type { PracticeId } from '#shared/access/viewer.ts'
import { PROPOSED_LABELS } from '#shared/checks/reconnaissance/finding.ts'
import type { Finding } from '#shared/checks/reconnaissance/finding.ts'
import type { PracticeContent } from '#shared/practices/content.ts'
import { isStricter } from '#shared/practices/labels.ts'
import type { Db } from '#server/kernel/database.ts'
import { listAnswers, listFileFindings } from './checks.repository.ts'
import type { FileFinding } from './checks.repository.ts'
import type { AskedFinding, CheckAnswer } from './checks.models.ts'

/** Puts each finding as a question and joins what was answered; what was found in files comes last. */
export async function askFindings(
  db: Db,
  id: PracticeId,
  content: PracticeContent,
  findings: readonly Finding[],
): Promise<{ findings: AskedFinding[]; answers: ReadonlyMap<string, CheckAnswer> }> {
  const answers = await listAnswers(db, id)
  const all = [...findings, ...(await findingsInFiles(db, id, content))]
  const asked = all.map((finding) => {
    const question = questionOf(finding)
    return { ...finding, question, answer: answers.get(question) ?? null }
  })
  return { findings: asked, answers }
}

/** As with texts: a file under the proposed label, or a stricter one, is left in peace. */
async function findingsInFiles(db: Db, id: PracticeId, content: PracticeContent): Promise<Finding[]> {
  const labels = new Map(content.attachments.map((attachment) => [attachment.id, attachment.label]))
  const found = await listFileFindings(db, id)
  return found.flatMap((inFile) => {
    const label = labels.get(inFile.attachmentId)
    const isOpen = label && isStricter(PROPOSED_LABELS[inFile.rule], label)
    return isOpen ? [placed(inFile)] : []
  })
}

/** A finding in a file, where files are: under the name of their attachment. */
export function placed({ attachmentId, rule, reason, sentence }: FileFinding): Finding {
  const part = `attachment:${attachmentId}`
  return {
    rule,
    reason,
    sentence,
    start: 0,
    end: 0,
    part,
    field: 'file',
    proposedLabel: PROPOSED_LABELS[rule],
  }
}

/** Names a finding by a digest, so that the answers repeat no text. */
export function questionOf({ part, field, rule, sentence }: Finding): string {
  const digest = createHash('sha256').update(JSON.stringify([part, field, rule, sentence]))
  return `finding:${digest.digest('base64url').slice(0, 24)}`
}
