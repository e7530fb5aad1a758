import * as v from 'valibot'
import type { Problem } from './problem.ts'

/** What is wrong with an input: where, a word that the interface has a sentence for, and an English sentence. */
export type InputIssue = { path: string; code: string; message: string; limit: number | null }

/** As `faultsOf` finds them and problems carry them. */
const issues = v.array(
  v.object({ path: v.string(), code: v.string(), reason: v.string(), limit: v.optional(v.number()) }),
)

/** Everything that a problem with the code `INVALID_INPUT` complains of: one thing, where it does not go into details. */
export function issuesOf({ details, field, message }: Problem): InputIssue[] {
  const parsed = v.safeParse(issues, details?.['issues'])
  if (!parsed.success) return [{ path: field ?? '', code: 'malformed', message, limit: null }]
  return parsed.output.map(({ path, code, reason, limit }) => ({
    path,
    code,
    message: reason,
    limit: limit ?? null,
  }))
}
