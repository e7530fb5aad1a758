import { NAMED_LANGUAGES } from '#shared/languages.ts'
import type { NamedLanguage } from '#shared/languages.ts'
import { concepts } from '#shared/thesaurus/thesaurus.ts'
import { stemOf } from '../text/stem.ts'
import { isStopWord } from '../text/stop-words.ts'
import { tokensOf } from '../text/tokens.ts'

/** A label or synonym of a concept, as the stems of its words. */
type Phrase = { readonly concept: string; readonly stems: readonly string[] }

/** How surely some words of a query mean a concept: 1 where they are all the words of one of its names. */
export type ConceptMatch = {
  readonly concept: string
  readonly share: number
  readonly words: readonly number[]
}

/** The thesaurus by language and stem. */
const phrases = new Map(NAMED_LANGUAGES.map((language) => [language, phrasesByStem(language)]))

/** In how many concepts a stem stands, in a language: everyday words stand in many. */
const spread = new Map(
  Array.from(phrases, ([language, byStem]) => [
    language,
    new Map(Array.from(byStem, ([stem, all]) => [stem, new Set(all.map(({ concept }) => concept)).size])),
  ]),
)

/** All words of the thesaurus as they are written, with their languages: for beginnings and typing errors. */
export const thesaurusWords: readonly { readonly word: string; readonly language: NamedLanguage }[] =
  NAMED_LANGUAGES.flatMap((language) => {
    const words = new Set(namesIn(language).flatMap(({ name }) => wordsOf(name, language)))
    return [...words].filter((word) => !isNumber(word)).map((word) => ({ word, language }))
  })

/**
 * The concepts that words may mean, in whatever language: found word by word, because people ask for “Poller” and
 * not for a label. A rare word of a name counts for more of it than an everyday one, a number for nothing alone.
 */
export function matchConcepts(words: readonly string[]): ConceptMatch[] {
  const best = new Map<string, ConceptMatch>()
  for (const language of NAMED_LANGUAGES) {
    const stems = words.map((word) => stemOf(word, language))
    for (const phrase of new Set(stems.flatMap((stem) => phrases.get(language)?.get(stem) ?? []))) {
      const match = matchOf(phrase, stems, language)
      const key = `${match.concept} ${match.words.join(' ')}`
      if (match.share > (best.get(key)?.share ?? 0)) best.set(key, match)
    }
  }
  return [...best.values()]
}

function matchOf(
  { concept, stems }: Phrase,
  asked: readonly string[],
  language: NamedLanguage,
): ConceptMatch {
  const weigh = (list: readonly string[]) => list.reduce((sum, stem) => sum + rarityOf(stem, language), 0)
  const found = stems.filter((stem) => asked.includes(stem))
  const isOnlyNumbers = found.every(isNumber)
  const words = asked.flatMap((stem, index) => (stems.includes(stem) ? [index] : []))
  return { concept, share: isOnlyNumbers ? 0 : weigh(found) / weigh(stems), words }
}

/** 1 for a word of one concept only, less for a word that many concepts have. */
export function rarityOf(stem: string, language: NamedLanguage): number {
  const count = spread.get(language)?.get(stem) ?? 1
  return Math.log(1 + concepts.length / count) / Math.log(1 + concepts.length)
}

function phrasesByStem(language: NamedLanguage): Map<string, Phrase[]> {
  const byStem = new Map<string, Phrase[]>()
  for (const { concept, name } of namesIn(language)) {
    const stems = [...new Set(wordsOf(name, language).map((word) => stemOf(word, language)))]
    for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), { concept, stems }])
  }
  return byStem
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

function isNumber(word: string): boolean {
  return /^\d+$/.test(word)
}
