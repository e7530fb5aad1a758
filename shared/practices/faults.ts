import * as v from 'valibot'

/** What is wrong with an input: where, a word that the interface has a sentence for, and an English reason. */
export type Fault = { field: string; code: string; reason: string; limit?: number }

/** The faults of a failed parse, one a field, in the order of the input. */
export function faultsOf(issues: readonly v.BaseIssue<unknown>[]): Fault[] {
  return issues.map((issue) => ({
    field: v.getDotPath(issue) ?? '',
    code: codeOf(issue),
    reason: reasonOf(issue),
    ...(typeof issue.requirement === 'number' && { limit: issue.requirement }),
  }))
}

const CODES: Readonly<Record<string, string>> = {
  max_length: 'too-long',
  min_length: 'missing',
  max_value: 'too-large',
  min_value: 'too-small',
  email: 'not-an-email',
  url: 'not-an-address',
  picklist: 'not-in-list',
  check: 'bad-characters',
}

function codeOf(issue: v.BaseIssue<unknown>): string {
  if (isUnknownField(issue)) return 'unknown-field'
  if (isMissingField(issue)) return 'missing'
  return CODES[issue.type] ?? 'malformed'
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (isUnknownField(issue)) return 'This field is unknown.'
  if (isMissingField(issue)) return 'This field is missing.'
  return issue.message
}

const isUnknownField = (issue: v.BaseIssue<unknown>) =>
  issue.type === 'strict_object' && issue.expected === 'never'
const isMissingField = (issue: v.BaseIssue<unknown>) =>
  issue.type === 'strict_object' && issue.received === 'undefined'
