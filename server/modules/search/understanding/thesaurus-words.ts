import { NAMED_LANGUAGES } from '#shared/languages.ts'
import type { NamedLanguage } from '#shared/languages.ts'
import { concepts } from '#shared/thesaurus/thesaurus.ts'
import { valuesByKey } from '#server/kernel/values-by-key.ts'
import type { ValuesByKey } from '#server/kernel/values-by-key.ts'
import { stemOf } from '../text/stem.ts'
import { isStopWord } from '../text/stop-words.ts'
import { tokensOf } from '../text/tokens.ts'

/** A label or synonym of a concept, as the stems of its words. */
export type Phrase = { readonly concept: string; readonly stems: readonly string[] }

/** A word in the names of more concepts than this is an everyday word. */
const MOST_CONCEPTS_OF_A_NAME = 3
const SHORTEST_NAME = 'en:'.length + 3

/** The names of a language by each of their stems, and how many concepts have a stem in theirs. */
type Phrases = { readonly byStem: ValuesByKey<Phrase>; readonly spreads: ReadonlyMap<string, number> }

const phrases = new Map<string, Phrases>(NAMED_LANGUAGES.map((language) => [language, phrasesOf(language)]))
const written = new Map<string, ReadonlySet<string>>(
  NAMED_LANGUAGES.map((language) => [
    language,
    new Set(
      namesIn(language)
        .flatMap(({ name }) => wordsOf(name, language))
        .filter((word) => !isNumber(word)),
    ),
  ]),
)

/** All words of the thesaurus in a language, as they are written: for beginnings and typing errors. */
export function thesaurusWords(language: string): ReadonlySet<string> {
  return written.get(language) ?? new Set()
}

/** The names of concepts in a language that have this stem among their words. */
export function phrasesWith(stem: string, language: string): readonly Phrase[] {
  return phrases.get(language)?.byStem.get(stem) ?? []
}

/**
 * The names that begin with this stem, as texts are searched for them. A name of one everyday word is none: in a text
 * it may mean anything.
 */
export function namesFrom(stem: string, language: string): readonly Phrase[] {
  return phrasesWith(stem, language).filter(
    ({ stems }) => stems[0] === stem && (stems.length > 1 || isTelling(stem, language)),
  )
}

/** From 1 for a stem of one concept only towards 0 for one that many concepts have in their names. */
export function rarityOf(stem: string, language: string): number {
  const count = spreadOf(stem, language)
  return Math.log(1 + concepts.length / count) / Math.log(1 + concepts.length)
}

export function isNumber(word: string): boolean {
  return /^\d+$/.test(word)
}

function phrasesOf(language: NamedLanguage): Phrases {
  const names = namesIn(language).map(({ concept, name }) => ({
    concept,
    stems: wordsOf(name, language).map((word) => stemOf(word, language)),
  }))
  const once = new Map(names.map((phrase) => [`${phrase.concept} ${phrase.stems.join(' ')}`, phrase]))
  const byStem = valuesByKey<Phrase>()
  for (const phrase of once.values()) for (const stem of new Set(phrase.stems)) byStem.add(stem, phrase)
  const spread = (stem: string) => new Set(byStem.get(stem).map(({ concept }) => concept)).size
  return { byStem, spreads: new Map(Array.from(byStem.keys(), (stem) => [stem, spread(stem)])) }
}

function isTelling(stem: string, language: string): boolean {
  return (
    stem.length >= SHORTEST_NAME && !isNumber(stem) && spreadOf(stem, language) <= MOST_CONCEPTS_OF_A_NAME
  )
}

function spreadOf(stem: string, language: string): number {
  return phrases.get(language)?.spreads.get(stem) ?? 1
}

function namesIn(language: NamedLanguage): { concept: string; name: string }[] {
  return concepts.flatMap(({ id, labels, synonyms }) =>
    [labels[language], ...synonyms[language]].map((name) => ({ concept: id, name })),
  )
}

function wordsOf(name: string, language: NamedLanguage): string[] {
  return tokensOf(name)
    .map(({ word }) => word)
    .filter((word) => !isStopWord(word, language))
}
