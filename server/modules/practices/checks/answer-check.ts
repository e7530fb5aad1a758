import * as v from 'valibot'
import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { CHECK_ANSWERS } from '#shared/checks/reconnaissance/finding.ts'
import { faultsOf } from '#shared/practices/faults.ts'
import { line } from '#shared/practices/fields.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { lockAllowed } from '../change-candidate.ts'
import { maySave } from '../practices.policy.ts'
import { putAnswer, removeAnswer } from './checks.repository.ts'

export type CheckAnswerInput = {
  practiceId: PracticeId
  question: string
  /** Null takes an answer back. */
  answer?: string | null
  note?: string | null
}

const Answer = v.object({
  question: v.pipe(v.string(), v.regex(/^(finding:[\w-]{24}|duplicate:[a-z0-9-]{1,200})$/)),
  answer: v.nullable(v.picklist(CHECK_ANSWERS)),
  note: line,
})

/** Keeps what an author says to a question of the check: the moderators read it beside the finding. */
export async function answerCheck(
  { transact }: { transact: Transact },
  viewer: Viewer,
  { practiceId, ...input }: CheckAnswerInput,
): Promise<{ id: PracticeId }> {
  const parsed = v.safeParse(Answer, { ...input, answer: input.answer ?? null, note: input.note ?? '' })
  if (!parsed.success) throw malformed(parsed.issues)
  const { question, answer, note } = parsed.output
  return transact(async (tx) => {
    const { id } = await lockAllowed(tx, viewer, practiceId, maySave)
    if (answer) await putAnswer(tx, id, { question, answer, note, by: viewer.personId })
    else await removeAnswer(tx, id, question)
    return { id }
  })
}

function malformed(issues: readonly v.BaseIssue<unknown>[]): Problem {
  const faults = faultsOf(issues).map(({ field, ...fault }) => ({ ...fault, path: field }))
  return new Problem('INVALID_INPUT', 'The answer cannot be kept.', { details: { issues: faults } })
}
