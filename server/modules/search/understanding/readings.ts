import type { TypedWord } from './asked-words.ts'
import { FACTORS } from './factors.ts'
import { isInLexicon, lexicon } from './lexicon.ts'
import type { Because } from './understood.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word that may have been meant by what was typed. */
export type Reading = { readonly word: string; readonly factor: number; readonly because: Because }

const MOST_BEGINNINGS = 30

/** For each typed word, all words that may have been meant: itself first. */
export function readingsOf(typed: readonly TypedWord[], vocabulary: Vocabulary): Reading[][] {
  const joined = joinedReadings(typed, vocabulary)
  return typed.map((each, index) => [
    { word: each.word, factor: FACTORS.word, because: { kind: 'word' } },
    ...(each.isUnfinished ? beginningsOf(each.word, vocabulary) : []),
    ...correctionsOf(each.word, vocabulary),
    ...(joined.get(index) ?? []),
    ...partsOf(each.word, vocabulary),
  ])
}

/** The more errors, the less sure. */
function correctionsOf(word: string, { near }: Vocabulary): Reading[] {
  const { words = [], distance = 1 } = near.get(word) ?? {}
  return words.map((each) =>
    reading(each, FACTORS.corrected - (distance - 1) * FACTORS.perError, 'corrected'),
  )
}

/** Whether a word stands in some practice, or is known without any. */
export function isKnown(word: string, { exact }: Pick<Vocabulary, 'exact'>): boolean {
  return exact.has(word) || isInLexicon(word)
}

function beginningsOf(word: string, vocabulary: Vocabulary): Reading[] {
  if (word.length < 3) return []
  const factor = isKnown(word, vocabulary) ? FACTORS.beginningOfKnown : FACTORS.beginning
  const longer = new Set([
    ...vocabulary.beginnings.map((known) => known.word),
    ...lexicon.from(word, MOST_BEGINNINGS),
  ])
  return [...longer].map((each) =>
    reading(each, factor * (0.6 + (0.4 * word.length) / each.length), 'beginning'),
  )
}

/** Neighbours that are one word when they are written together; a reading of both. */
function joinedReadings(typed: readonly TypedWord[], vocabulary: Vocabulary): Map<number, Reading[]> {
  const readings = new Map<number, Reading[]>()
  for (const [index, { word }] of typed.entries()) {
    const next = typed[index + 1]
    if (!next) continue
    const known = joinsOf(word, next.word).filter((each) => isKnown(each, vocabulary))
    for (const place of [index, index + 1]) {
      const own = known.map((each) => reading(each, FACTORS.joined, 'joined'))
      readings.set(place, [...(readings.get(place) ?? []), ...own])
    }
  }
  return readings
}

/** What stands between the parts of a German or Dutch compound. */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'] as const

/** How two neighbours may be written as one word. */
export function joinsOf(first: string, second: string): string[] {
  return LINKS.map((link) => first + link + second)
}

const SHORTEST_PART = 4

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

/** The two parts of a compound that nobody wrote, where both are known. */
function partsOf(word: string, vocabulary: Vocabulary): Reading[] {
  if (isKnown(word, vocabulary)) return []
  const split = splitsOf(word).find((parts) => parts.every((part) => isKnown(part, vocabulary)))
  if (!split) return []
  return [reading(split[1], FACTORS.head, 'compound'), reading(split[0], FACTORS.modifier, 'compound')]
}

function reading(
  word: string,
  factor: number,
  kind: 'beginning' | 'corrected' | 'compound' | 'joined',
): Reading {
  return { word, factor, because: { kind, word } }
}
