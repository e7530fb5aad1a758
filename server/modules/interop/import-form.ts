import type { OrganisationId, PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { LanguageCode } from '#shared/languages.ts'
import type { Form } from '#shared/practices/mappings/forms.ts'
import { readForm } from '#shared/practices/mappings/read-form.ts'
import type { FormFault } from '#shared/practices/mappings/read-form.ts'
import type { Tx } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { saveDraftPart, startPractice } from '../practices/index.ts'

const REASONS: Record<FormFault['reason'], string> = {
  'unknown-heading': 'The form has no such heading.',
  'no-title': 'The first line is the title, after a single #.',
}

/** Starts a draft from a text of a form of others: its title, its summary and its sections; whole, or not at all. */
export async function importForm(
  deps: { transact: Transact },
  viewer: Viewer,
  input: { publisherId: OrganisationId; language: LanguageCode; form: Form; text: string },
): Promise<{ practiceId: PracticeId; key: string }> {
  const read = readForm(input.form, input.text)
  if ('faults' in read) throw refusal(read.faults)
  const { title, summary, sections } = read.content
  const parts: [string, unknown][] = [
    ['title', title],
    ['summary', summary],
    ...sections.map(({ kind, text }): [string, unknown] => [
      `section:${kind}`,
      { kind, text, label: 'CLEAR' },
    ]),
  ]
  return deps.transact(async (tx) => {
    const within = { transact: <Result>(work: (tx: Tx) => Promise<Result>) => work(tx) }
    const { id: practiceId, key } = await startPractice(within, viewer, input)
    for (const [part, value] of parts)
      await saveDraftPart(within, viewer, { practiceId, part, value, version: 0 })
    return { practiceId, key }
  })
}

function refusal(faults: readonly FormFault[]): Problem {
  const issues = faults.map(({ line, reason }) => ({
    path: `text.${line}`,
    code: reason,
    reason: `Line ${line}: ${REASONS[reason]}`,
  }))
  return new Problem('INVALID_INPUT', issues[0]?.reason ?? '', { field: 'text', details: { issues } })
}
