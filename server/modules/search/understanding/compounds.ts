import { isInLexicon, isWordOf } from './lexicon.ts'

/** Languages whose compounds are taken apart. */
export const COMPOUNDING = ['de', 'nl'] as const

/** What stands between the parts of a German or Dutch compound. */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'] as const

/** Shorter words are parts of too many that have nothing to do with them. */
export const SHORTEST_PART = 4

/** How two neighbours may be written as one word. */
export function joinsOf(first: string, second: string): string[] {
  return LINKS.map((link) => first + link + second)
}

/** The ways to take a word apart: first part, last part. */
export function splitsOf(word: string): [string, string][] {
  const splits: [string, string][] = []
  for (let end = SHORTEST_PART; end <= word.length - SHORTEST_PART; end += 1) {
    for (const link of LINKS) {
      if (!word.startsWith(link, end)) continue
      const last = word.slice(end + link.length)
      if (last.length >= SHORTEST_PART) splits.push([word.slice(0, end), last])
    }
  }
  return splits
}

/** What compounds of texts are made of is kept, for so many of them. */
const KEPT = 10_000
const known = new Map<string, readonly string[]>()

/**
 * The parts of a compound of a text that the lexicon has, and the compound not: whoever asks for one of them, in whatever
 * language, finds the practice that speaks of both in one word.
 */
export function partsOfWritten(word: string, language: string): readonly string[] {
  const compounding = COMPOUNDING.find((each) => each === language)
  if (!compounding || word.length < 2 * SHORTEST_PART) return []
  const key = `${language} ${word}`
  const found = known.get(key)
  if (found) return found
  const parts = isInLexicon(word)
    ? []
    : (splitsOf(word).find((split) => split.every((part) => isWordOf(part, compounding))) ?? [])
  if (known.size >= KEPT) known.clear()
  known.set(key, parts)
  return parts
}
