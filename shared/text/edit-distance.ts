/**
 * How many letters must be put, taken, changed or swapped with their neighbour to make one text of the other
 * (optimal string alignment). Symmetric; nought only for equal texts.
 */
export function editDistance(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)]
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const i of from.keys()) {
    const next = nextRow(from, to, i, row, before)
    before = row
    row = next
  }
  return row.at(-1) ?? 0
}

/** The distances of the first i + 1 letters of `from` to every beginning of `to`. */
function nextRow(from: string[], to: string[], i: number, row: number[], before: number[]): number[] {
  const next = [i + 1]
  for (const j of to.keys()) {
    const changed = at(row, j) + (from[i] === to[j] ? 0 : 1)
    const isSwapped = i > 0 && j > 0 && from[i] === to[j - 1] && from[i - 1] === to[j]
    const swapped = isSwapped ? at(before, j - 1) + 1 : Infinity
    next.push(Math.min(at(row, j + 1) + 1, at(next, j) + 1, changed, swapped))
  }
  return next
}

const at = (row: number[], index: number) => row[index] ?? Infinity
