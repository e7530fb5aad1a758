import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { openFindings } from '#shared/moderation/check-lines.ts'
import { DESK_LIMITS } from '#shared/moderation/queue.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Tx } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { getRevisionCheck } from '../practices/index.ts'
import { mayRecord } from './moderation.policy.ts'
import { lockReview } from './reviewing.ts'
import type { Review } from './reviewing.ts'
import { listCheckLines, putCheckLines } from './reviews.repository.ts'

/**
 * Lets a finding of the reconnaissance check stand, and says why. The other two answers, a stricter label and other
 * words, are edits; after them the finding is no more.
 */
export async function acceptFinding(
  { transact }: { transact: Transact },
  viewer: Viewer,
  input: { practiceId: PracticeId; version: number; question: string; note: string },
): Promise<{ id: PracticeId }> {
  const note = input.note.trim()
  if (!note || note.length > DESK_LIMITS.note)
    throw new Problem('INVALID_INPUT', 'Say in a few words why it can stay.', { field: 'note' })
  return transact(async (tx) => {
    const review = await lockReview(tx, viewer, input, mayRecord)
    const { id, revision } = review.item
    const { findings } = await getRevisionCheck({ db: tx }, viewer, {
      practiceId: review.id,
      number: revision,
    })
    if (!findings.some(({ question }) => question === input.question))
      throw new Problem('NOT_FOUND', 'There is no such finding.', { field: 'question' })
    const lines = [{ line: input.question, verdict: 'good' as const, note }]
    await putCheckLines(tx, id, lines, { revision, by: viewer.personId })
    const subject = { kind: 'practice', id: review.id }
    const detail = { revision, question: input.question }
    await recordAudit(tx, [{ by: viewer.personId, action: 'finding accepted', subject, detail }])
    return { id: review.id }
  })
}

/** The findings of the examined revision that nobody has answered yet. */
export async function unansweredFindings(tx: Tx, viewer: Viewer, { id, item }: Review): Promise<string[]> {
  const { findings } = await getRevisionCheck({ db: tx }, viewer, { practiceId: id, number: item.revision })
  return openFindings(findings, await listCheckLines(tx, item.id))
}
