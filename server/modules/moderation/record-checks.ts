import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { CHECK_LINES, CHECK_VERDICTS } from '#shared/moderation/check-lines.ts'
import type { CheckLine, CheckVerdict } from '#shared/moderation/check-lines.ts'
import { DESK_LIMITS } from '#shared/moderation/queue.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { mayRecord } from './moderation.policy.ts'
import { lockReview } from './reviewing.ts'
import { putCheckLines } from './reviews.repository.ts'

export type LineToRecord = { line: CheckLine; verdict: CheckVerdict; note?: string | null }

/** Records what was looked at in the examined revision, line by line. */
export async function recordChecks(
  { transact }: { transact: Transact },
  viewer: Viewer,
  input: { practiceId: PracticeId; version: number; lines: readonly LineToRecord[] },
): Promise<{ id: PracticeId }> {
  const lines = input.lines.map(checked)
  return transact(async (tx) => {
    const review = await lockReview(tx, viewer, input, mayRecord)
    const { id, revision } = review.item
    if (lines.length > 0) await putCheckLines(tx, id, lines, { revision, by: viewer.personId })
    return { id: review.id }
  })
}

function checked({ line, verdict, note }: LineToRecord, index: number) {
  const field = `lines.${index}`
  if (!CHECK_LINES.includes(line) || !CHECK_VERDICTS.includes(verdict))
    throw new Problem('INVALID_INPUT', 'There is no such line of the examination.', { field })
  const text = note?.trim() ?? ''
  if (text.length > DESK_LIMITS.note) throw new Problem('INVALID_INPUT', 'This note is too long.', { field })
  if (verdict === 'bad' && !text)
    throw new Problem('INVALID_INPUT', 'What is not good is explained in a note.', { field })
  return { line, verdict, note: text }
}
