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

/** The line on which each element of a JSON array begins, found by counting brackets outside strings. */
function linesOfArray(text: string, values: readonly unknown[]): FileRow[] {
  const lines: number[] = []
  let [line, depth, isInString, awaitsElement] = [1, 0, false, false]
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (character === '\n') line++
    if (isInString) {
      if (character === '\\') at++
      else if (character === '"') isInString = false
      continue
    }
    if (/\s/.test(character)) continue
    if (awaitsElement && character !== ']') {
      lines.push(line)
      awaitsElement = false
    }
    if (character === '"') isInString = true
    else if (character === '[' || character === '{') {
      depth++
      awaitsElement = depth === 1
    } else if (character === ']' || character === '}') depth--
    else if (character === ',') awaitsElement = depth === 1
  }
  return values.map((value, index) => ({ line: lines[index] ?? 1, value }))
}
