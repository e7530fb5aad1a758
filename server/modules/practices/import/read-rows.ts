/** One row of a file: its line in the file, and what stands there or why nothing can be read. */
export type FileRow = { line: number; value: unknown } | { line: number; fault: string }

/**
 * The rows of a file: a JSON array, a single JSON object, or NDJSON with one row a line. A line that is no
 * JSON is a row with a fault, so that the good rows around it are imported all the same.
 */
export function readRows(text: string): FileRow[] {
  const whole = parse(text)
  if (whole.ok && Array.isArray(whole.value)) return linesOfArray(text, whole.value)
  if (whole.ok) return [{ line: 1, value: whole.value }]
  if (text.trimStart().startsWith('['))
    return [{ line: 1, fault: `The file is not valid JSON: ${whole.reason}` }]
  return text.split('\n').flatMap((content, index) => {
    if (content.trim() === '') return []
    const row = parse(content)
    const line = index + 1
    return [
      row.ok ? { line, value: row.value } : { line, fault: `The line is not valid JSON: ${row.reason}` },
    ]
  })
}

type Parsed = { ok: true; value: unknown } | { ok: false; reason: string }

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

const TOKENS = /"(?:[^"\\]+|\\.)*"|\n|[^\s"]/g

/** The line on which each element of a JSON array begins: a token after a bracket or a comma of the array itself. */
function linesOfArray(text: string, values: readonly unknown[]): FileRow[] {
  const lines: number[] = []
  let [line, depth, isBefore] = [1, 0, false]
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '\n') {
      line++
      continue
    }
    if (isBefore && token !== ']') lines.push(line)
    if (token === '[' || token === '{') depth++
    if (token === ']' || token === '}') depth--
    isBefore = depth === 1 && (token === '[' || token === ',')
  }
  return values.map((value, index) => ({ line: lines[index] ?? 1, value }))
}
