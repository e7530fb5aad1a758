import type { TypedWord } from './asked-words.ts'
import { FACTORS } from './factors.ts'
import { COMPOUNDING, joinsOf, splitsOf } from './compounds.ts'
import { isInLexicon, isWordOf, lexicon } from './lexicon.ts'
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

/** The more errors, and the shorter the word, the less sure: a short one has many neighbours. */
function correctionsOf(word: string, { near }: Vocabulary): Reading[] {
  const { words = [], distance = 1 } = near.get(word) ?? {}
  const factor =
    FACTORS.corrected -
    FACTORS.perError * (distance - 1) -
    FACTORS.perMissingLetter * Math.max(0, LONG_WORD - word.length)
  return words.map((each) => reading(each, factor, 'corrected'))
}

const LONG_WORD = 8

/** Whether a word stands in some practice, or is known without any. */
export function isKnown(word: string, { exact }: Pick<Vocabulary, 'exact'>): boolean {
  return exact.has(word) || isInLexicon(word)
}

function beginningsOf(word: string, vocabulary: Vocabulary): Reading[] {
  if (word.length < 3) return []
  const isWhole = vocabulary.exact.has(word) || lexicon.has(word)
  const factor = isWhole ? FACTORS.beginningOfKnown : FACTORS.beginning
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

/**
 * The two parts of a compound that no dictionary has. One that stands in some practice is taken apart too, but only into
 * words that are known without any: others have the thing, and not the word.
 */
export function splitOf(word: string, vocabulary: Vocabulary): [string, string] | undefined {
  if (isInLexicon(word)) return undefined
  const isWritten = !vocabulary.exact.has(word)
  const splits = splitsOf(word)
  for (const language of COMPOUNDING) {
    const isPart = (part: string) =>
      isWordOf(part, language) || (isWritten && isWrittenIn(part, language, vocabulary))
    const found = splits.find((parts) => parts.every(isPart))
    if (found) return found
  }
  return undefined
}

function isWrittenIn(word: string, language: string, { exact }: Vocabulary): boolean {
  return exact.get(word)?.some((known) => known.language === language) ?? false
}

function partsOf(word: string, vocabulary: Vocabulary): Reading[] {
  const split = splitOf(word, vocabulary)
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
