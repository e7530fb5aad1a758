import * as v from 'valibot'
import { Problem } from './problem.ts'

/** What is wrong with a value: where, as a dotted path, and why. An empty path is the whole input. */
export type InputIssue = { path: string; message: string }

const details = v.object({ issues: v.array(v.object({ path: v.string(), message: v.string() })) })

/** Parses what came from outside, or refuses it with every issue at once. */
export function parseInput<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, input)
  if (parsed.success) return parsed.output
  throw invalidInput(
    parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })),
  )
}

export function invalidInput(issues: readonly InputIssue[]): Problem {
  const [first] = issues
  return new Problem('INVALID_INPUT', first?.message ?? 'The input is invalid.', {
    ...(first?.path && { field: first.path }),
    details: { issues },
  })
}

/** The issues of a problem with the code `INVALID_INPUT`, however it was thrown. */
export function issuesOf(problem: Problem): InputIssue[] {
  const parsed = v.safeParse(details, problem.details)
  return parsed.success ? parsed.output.issues : [{ path: problem.field ?? '', message: problem.message }]
}
