import type { ProblemCode } from '#shared/problems.ts'
import { issuesOf, type InputIssue } from '../kernel/invalid-input.ts'
import { Problem } from '../kernel/problem.ts'

export type Refused = { __typename: 'Refused'; code: ProblemCode; message: string; field: string | null }
export type InvalidInput = { __typename: 'InvalidInput'; issues: readonly InputIssue[] }

/**
 * Turns an expected refusal into a member of the mutation's union; a fault stays thrown. The schema puts it
 * around every mutation, so that none can forget it.
 */
export async function orRefused<Outcome>(
  mutate: () => Promise<Outcome>,
): Promise<Outcome | Refused | InvalidInput> {
  try {
    return await mutate()
  } catch (error) {
    if (error instanceof Problem) return refusalOf(error)
    throw error
  }
}

function refusalOf(problem: Problem): Refused | InvalidInput {
  if (problem.code === 'INVALID_INPUT') return { __typename: 'InvalidInput', issues: issuesOf(problem) }
  return { __typename: 'Refused', code: problem.code, message: problem.message, field: problem.field ?? null }
}
