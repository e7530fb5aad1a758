import { oneErrorAway } from './typing-errors.ts'

/** Words in order, to be asked for those that begin so, and for those that look alike. */
export type SortedWords = {
  has(word: string): boolean
  /** The words that begin so and go on, the shortest first: nearest to what is being typed. */
  from(beginning: string, most: number): string[]
  /** The words at the least distance from this one, if that is no more than `most` typing errors. */
  nearest(word: string, most: number): { readonly words: string[]; readonly distance: number }
}

export function sortedWords(words: Iterable<string>): SortedWords {
  const sorted = [...new Set(words)].toSorted()
  const has = (word: string) => sorted[firstFrom(sorted, word)] === word

  function from(beginning: string, most: number): string[] {
    const start = firstFrom(sorted, beginning)
    return sorted
      .slice(start, firstAfter(sorted, beginning, start))
      .filter((word) => word !== beginning)
      .toSorted((x, y) => x.length - y.length)
      .slice(0, most)
  }

  function nearest(word: string, most: number) {
    const oneAway = most > 0 ? oneErrorAway(word).filter(has) : []
    return oneAway.length > 0 || most < 2 ? { words: oneAway, distance: 1 } : nearestOf(sorted, word, most)
  }

  return { has, from, nearest }
}

/**
 * Walks through the words as through a tree: neighbours share a beginning, and the rows of the table of distances
 * (Levenshtein's, with swapped neighbours as one error) that belong to it. Where a beginning is too far already, all
 * words with it are left out. Who errs more than once does not err in the first letter: only words with the same
 * are looked at, which takes a millisecond or two.
 */
function nearestOf(sorted: readonly string[], word: string, most: number) {
  let found: string[] = []
  let least = most
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, index) => index)]
  let before = ''
  let index = firstFrom(sorted, word.slice(0, 1))
  const end = firstAfter(sorted, word.slice(0, 1), index)
  while (index < end) {
    const candidate = sorted[index] ?? ''
    let depth = sharedBeginning(before, candidate)
    let isTooFar = false
    while (depth < candidate.length && !isTooFar) {
      depth += 1
      const row = nextRow(rows, candidate, depth, word)
      rows[depth] = row
      isTooFar = Math.min(...row) > least
    }
    const distance = isTooFar ? Infinity : (rows[candidate.length]?.[word.length] ?? Infinity)
    if (distance < least) [found, least] = [[], distance]
    if (distance === least) found.push(candidate)
    before = candidate.slice(0, depth)
    index = isTooFar ? firstAfter(sorted, before, index) : index + 1
  }
  return { words: found, distance: least }
}

/** The distances of the first `depth` letters of a candidate from every beginning of the word. */
function nextRow(rows: readonly number[][], candidate: string, depth: number, word: string): number[] {
  const [letter, previous] = [candidate[depth - 1], candidate[depth - 2]]
  const [last = [], beforeLast = []] = [rows[depth - 1], rows[depth - 2]]
  const row = [depth]
  for (let j = 1; j <= word.length; j += 1) {
    const change = letter === word[j - 1] ? 0 : 1
    let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change)
    const isSwapped = depth > 1 && j > 1 && letter === word[j - 2] && previous === word[j - 1]
    if (isSwapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
    row.push(cost)
  }
  return row
}

function sharedBeginning(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** The first word, from a place on, that does not begin so. */
function firstAfter(sorted: readonly string[], beginning: string, from: number): number {
  return firstFrom(sorted, `${beginning}\uffff`, from)
}

/** Binary search: where a word stands, or would stand. */
function firstFrom(sorted: readonly string[], word: string, from = 0): number {
  let [low, high] = [from, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
