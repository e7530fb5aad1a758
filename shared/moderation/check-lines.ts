/**
 * What a moderator looks at in every review, line by line: the four criteria of the EUCPN, the sensitivity check
 * (product.md, *Sensitivity*), rights, language and doubles. Claims and findings are answered one by one beside them.
 */
export const CRITERIA = ['problem-clear', 'works', 'evaluated', 'replicable'] as const

/** Looked at anew for each revision: a sentence added later can say what the first did not. */
export const SENSITIVITY_LINES = [
  'distances',
  'lowering-times',
  'cameras',
  'rotas',
  'plans',
  'ratings-of-an-access',
  'coordinates',
  'picture-data',
] as const

export const OTHER_LINES = ['people-in-pictures', 'licences', 'language', 'doubles'] as const

export const CHECK_LINES = [...CRITERIA, ...SENSITIVITY_LINES, ...OTHER_LINES] as const
export type CheckLine = (typeof CHECK_LINES)[number]

export const CHECK_VERDICTS = ['good', 'bad', 'not-applicable'] as const
export type CheckVerdict = (typeof CHECK_VERDICTS)[number]

export type RecordedLine = { line: string; verdict: CheckVerdict; revision: number }

/** The lines that stand in the way of an approval of a revision: not looked at, or sensitive and not good. */
export function openLines(recorded: readonly RecordedLine[], revision: number): CheckLine[] {
  return CHECK_LINES.filter((line) => {
    const found = recorded.find((each) => each.line === line)
    if (!isSensitive(line)) return !found
    return found?.revision !== revision || found.verdict === 'bad'
  })
}

/** Findings are lines too, by the name of their question, which changes when their sentence does. */
export function openFindings(
  findings: readonly { question: string }[],
  recorded: readonly { line: string }[],
): string[] {
  const answered = new Set(recorded.map(({ line }) => line))
  return findings.map(({ question }) => question).filter((question) => !answered.has(question))
}

export function isSensitive(line: CheckLine): boolean {
  return (SENSITIVITY_LINES as readonly string[]).includes(line)
}
