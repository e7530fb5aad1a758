import { NAMED_LANGUAGES } from '#shared/languages.ts'
import type { NamedLanguage } from '#shared/languages.ts'
import { concepts } from '#shared/thesaurus/thesaurus.ts'
import { stemOf } from '../text/stem.ts'
import { isStopWord } from '../text/stop-words.ts'
import { tokensOf } from '../text/tokens.ts'

/** A label or synonym of a concept, as the stems of its words. */
export type Phrase = { readonly concept: string; readonly stems: readonly string[] }

/** A word in the names of more concepts than this is an everyday word. */
const MOST_CONCEPTS_OF_A_NAME = 3
const SHORTEST_NAME = 3

type PhrasesByStem = ReadonlyMap<string, readonly Phrase[]>

const phrases = new Map<string, PhrasesByStem>(
  NAMED_LANGUAGES.map((language) => [language, phrasesOf(language)]),
)
const spreads = new Map(Array.from(phrases, ([language, byStem]) => [language, spreadOf(byStem)]))

const names = new Map<string, PhrasesByStem>(
  NAMED_LANGUAGES.map((language) => [language, tellingNamesOf(language)]),
)
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
  return phrases.get(language)?.get(stem) ?? []
}

/**
 * The names that begin with this stem, as texts are searched for them. A name of one everyday word is none: in a text
 * it may mean anything.
 */
export function namesFrom(stem: string, language: string): readonly Phrase[] {
  return names.get(language)?.get(stem) ?? []
}

/** From 1 for a stem of one concept only towards 0 for one that many concepts have in their names. */
export function rarityOf(stem: string, language: string): number {
  const count = spreads.get(language)?.get(stem) ?? 1
  return Math.log(1 + concepts.length / count) / Math.log(1 + concepts.length)
}

export function isNumber(word: string): boolean {
  return /^\d+$/.test(word)
}

function phrasesOf(language: NamedLanguage): Map<string, Phrase[]> {
  const byStem = new Map<string, Phrase[]>()
  for (const { concept, name } of namesIn(language)) {
    const stems = [...new Set(wordsOf(name, language).map((word) => stemOf(word, language)))]
    for (const stem of stems) {
      const known = byStem.get(stem)
      if (known) known.push({ concept, stems })
      else byStem.set(stem, [{ concept, stems }])
    }
  }
  return byStem
}

function tellingNamesOf(language: NamedLanguage): Map<string, Phrase[]> {
  const telling = namesIn(language)
    .map(({ concept, name }) => ({
      concept,
      stems: wordsOf(name, language).map((word) => stemOf(word, language)),
    }))
    .filter(({ stems }) => stems.length > 1 || isTelling(stems[0] ?? '', language))
  const once = new Map(telling.map((name) => [`${name.concept} ${name.stems.join(' ')}`, name]))
  return Map.groupBy(once.values(), ({ stems }) => stems[0] ?? '')
}

function isTelling(stem: string, language: string): boolean {
  const spread = spreads.get(language)?.get(stem) ?? 1
  return stem.length >= SHORTEST_NAME && !isNumber(stem) && spread <= MOST_CONCEPTS_OF_A_NAME
}

function spreadOf(byStem: PhrasesByStem): Map<string, number> {
  return new Map(Array.from(byStem, ([stem, all]) => [stem, new Set(all.map(({ concept }) => concept)).size]))
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
