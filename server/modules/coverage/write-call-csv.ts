import type { CallId } from '#shared/declaration/item-ids.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { csvOf } from '#server/kernel/csv.ts'
import type { Db } from '#server/kernel/database.ts'
import { getCallFindings } from './get-call-findings.ts'

const COLUMNS: Record<CallId, readonly [string, string]> = {
  E1: ['threat', 'occurs with'],
  E2: ['standard', 'country'],
  E3: ['programme', 'country'],
  E4: ['funder', 'country'],
}

/** What public practices say about a call, as CSV. */
export async function writeCallCsv(
  deps: { db: Db },
  input: { call: CallId; language: InterfaceLanguage },
): Promise<string> {
  const findings = await getCallFindings(deps, input)
  return csvOf(
    [...COLUMNS[input.call], 'practices', 'examples'],
    findings.map(({ subject, second, practices, examples }) => [
      subject,
      second,
      practices,
      examples.map(({ path }) => path).join(' '),
    ]),
  )
}
