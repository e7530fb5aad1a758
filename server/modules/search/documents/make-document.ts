import type { PracticeId } from '#shared/access/viewer.ts'
import type { LanguageCode } from '#shared/languages.ts'
import { completenessOf } from '#shared/practices/completeness.ts'
import type { FacetName } from '#shared/search/facets.ts'
import type { ReadablePractice } from '../../practices/index.ts'
import { stemOf } from '../text/stem.ts'
import { isStopWord } from '../text/stop-words.ts'
import { tokensOf } from '../text/tokens.ts'
import type { Card } from './card.ts'
import { commitmentsOf, conceptsOf, evidenceOf, facetsOf, strengthsOf } from './facets-of.ts'
import { LONGEST_WORD, PLACES, placed, tag } from './lexemes.ts'
import type { Place } from './lexemes.ts'
import { statedIn } from './stated.ts'
import { textsOf } from './texts-of.ts'
import type { TextInLanguage, Texts } from './texts-of.ts'

/** A word as it is written somewhere, with its language and the stem that it is found by. */
export type WrittenWord = { readonly word: string; readonly language: LanguageCode; readonly stem: string }

/** What search knows of a practice for one audience. */
export type SearchDocument = {
  readonly practiceId: PracticeId
  readonly isArchived: boolean
  readonly publishedAt: Date
  readonly completeness: number
  readonly evidence: number
  readonly languages: readonly LanguageCode[]
  readonly facets: Readonly<Record<FacetName, readonly string[]>>
  readonly lexemes: readonly string[]
  readonly written: readonly WrittenWord[]
  readonly card: Card
  readonly texts: readonly TextInLanguage[]
}

/** From this many occurrences in its text on, a word is what the text is about. */
const OFTEN = 3

/** Makes the document of a projection; undefined for what is not ready to be found. */
export function makeDocument({ practice, projected }: ReadablePractice): SearchDocument | undefined {
  const { content } = projected
  const { kind } = content
  if (!kind || !practice.publishedAt) return undefined
  const texts = textsOf(projected)
  const completeness = completenessOf(content)
  return {
    practiceId: practice.id,
    isArchived: practice.publicLife === 'archived',
    publishedAt: practice.publishedAt,
    completeness,
    evidence: evidenceOf(content),
    languages: [...new Set(texts.titles.map(({ language }) => language))],
    facets: facetsOf(content),
    ...wordsOf(texts, tagsOf(content)),
    card: {
      id: practice.id,
      key: practice.key,
      language: content.language,
      titles: byLanguage(texts.titles),
      summaries: byLanguage(texts.summaries),
      city: content.place?.city ?? null,
      placeName: content.place?.name ?? null,
      country: content.place?.country ?? null,
      kind,
      period: content.period,
      commitments: commitmentsOf(content),
      strengths: strengthsOf(content),
      concepts: conceptsOf(content).own,
      completeness,
      stated: statedIn(content),
    },
    texts: texts.sections,
  }
}

function byLanguage(texts: readonly TextInLanguage[]): Record<LanguageCode, string> {
  return Object.fromEntries(texts.map(({ language, text }) => [language, text]))
}

function tagsOf(content: ReadablePractice['projected']['content']): [string, Place][] {
  const { own, broader } = conceptsOf(content)
  const { city, country } = content.place ?? { city: null, country: null }
  return [
    ...own.map((id): [string, Place] => [tag.concept(id), 'tag']),
    ...broader.map((id): [string, Place] => [tag.concept(id), 'broader']),
    ...commitmentsOf(content).map((id): [string, Place] => [tag.commitment(id), 'tag']),
    ...(city ? [[tag.city(city), 'tag'] satisfies [string, Place]] : []),
    ...(country ? [[tag.country(country), 'tag'] satisfies [string, Place]] : []),
  ]
}

/** Each lexeme with its best place, and all words as they are written. */
function wordsOf(texts: Texts, tags: readonly [string, Place][]) {
  const places = new Map<string, Place>(tags)
  const written = new Map<string, WrittenWord>()
  const times = new Map<string, number>()
  const stand = (from: readonly TextInLanguage[], placeOf: (stem: string) => Place) => {
    for (const word of from.flatMap(wordsIn)) {
      written.set(`${word.language} ${word.word}`, word)
      const place = placeOf(word.stem)
      if (isBetter(place, places.get(word.stem))) places.set(word.stem, place)
    }
  }
  stand(texts.titles, () => 'title')
  stand(texts.summaries, () => 'summary')
  stand([...texts.sections, ...texts.details], (stem) => {
    const count = (times.get(stem) ?? 0) + 1
    times.set(stem, count)
    return count >= OFTEN ? 'often' : 'text'
  })
  return {
    lexemes: Array.from(places, ([lexeme, place]) => placed(lexeme, place)),
    written: [...written.values()],
  }
}

function wordsIn({ text, language }: TextInLanguage): WrittenWord[] {
  return tokensOf(text)
    .filter(({ word }) => word.length <= LONGEST_WORD && !isStopWord(word, language))
    .map(({ word }) => ({ word, language, stem: stemOf(word, language) }))
}

function isBetter(place: Place, than: Place | undefined): boolean {
  return than === undefined || PLACES.indexOf(place) < PLACES.indexOf(than)
}
