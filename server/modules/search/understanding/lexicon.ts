import { NAMED_LANGUAGES } from '#shared/languages.ts'
import type { NamedLanguage } from '#shared/languages.ts'
import { stemOf } from '../text/stem.ts'
import { commonWords } from './common-words.ts'
import { placeWords } from './places.ts'
import { sortedWords } from './sorted-words.ts'
import { thesaurusWords } from './thesaurus-words.ts'

/** The words that are known without any practice: of the thesaurus, of places, and common ones. */
export const lexicon = sortedWords([...NAMED_LANGUAGES.flatMap(wordsOf), ...placeWords])

/** Their stems, to know a form that nobody has listed. */
const stems = new Map(
  NAMED_LANGUAGES.map((language) => [
    language,
    sortedWords(wordsOf(language).map((word) => stemOf(word, language))),
  ]),
)

/** Whether a word is known, in this form or in another of the same language. */
export function isInLexicon(word: string): boolean {
  return lexicon.has(word) || NAMED_LANGUAGES.some((language) => isWordOf(word, language))
}

/** Whether a language knows a word, in this form or in another. */
export function isWordOf(word: string, language: NamedLanguage): boolean {
  return stems.get(language)?.has(stemOf(word, language)) ?? false
}

/** With its language before it. */
const SHORTEST_STEM = 'en:'.length + 5

/** Known words that have nearly the stem of this one: for who mistypes a form that nobody has listed. */
export function lexiconWordsWithStemNear(word: string): string[] {
  return NAMED_LANGUAGES.flatMap((language) => {
    const stem = stemOf(word, language)
    if (stem.length < SHORTEST_STEM) return []
    const near = stems.get(language)?.nearest(stem, 1).words ?? []
    return near.flatMap(
      (each) => wordsOf(language).findLast((known) => stemOf(known, language) === each) ?? [],
    )
  })
}

function wordsOf(language: NamedLanguage): string[] {
  return [...thesaurusWords(language), ...commonWords(language)]
}
