/**
 * How many letters must be put, taken, changed or swapped with their neighbour to make one word of the other; more
 * than `most` is not counted to the end.
 */
export function typingDistance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return Infinity
  let [before, last, row]: [number[], number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j), []]
  for (let i = 1; i <= a.length; i += 1) {
    row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return Infinity
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? Infinity
}

/** How many typing errors a word of this length may have: none in a short one, where they make other words. */
export function errorsAllowed(length: number): 0 | 1 | 2 | 3 {
  if (length < 4) return 0
  if (length < 8) return 1
  return length < 11 ? 2 : 3
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Every text that is one typing error away: what an index without a notion of distance can look up. */
export function oneErrorAway(word: string): string[] {
  const found = new Set<string>()
  for (let index = 0; index <= word.length; index += 1) {
    const [before, after] = [word.slice(0, index), word.slice(index)]
    if (after) found.add(before + after.slice(1))
    if (after.length > 1) found.add(`${before}${after[1]}${after[0]}${after.slice(2)}`)
    for (const letter of LETTERS) {
      found.add(before + letter + after)
      if (after) found.add(before + letter + after.slice(1))
    }
  }
  found.delete(word)
  return [...found]
}
