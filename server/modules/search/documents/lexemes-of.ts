import type { LanguageCode } from '#shared/languages.ts'
import type { ProjectedPractice } from '../../practices/index.ts'
import { stemOf } from '../text/stem.ts'
import { isStopWord } from '../text/stop-words.ts'
import { tokensOf } from '../text/tokens.ts'
import { conceptsIn } from './concepts-in-text.ts'
import { commitmentsOf, conceptsOf } from './facets-of.ts'
import { isBetter, LONGEST_WORD, placed, tag } from './lexemes.ts'
import type { Place } from './lexemes.ts'
import type { TextInLanguage, Texts } from './texts-of.ts'

/** A word as it is written somewhere, with its language and the stem that it is found by. */
export type WrittenWord = { readonly word: string; readonly language: LanguageCode; readonly stem: string }

type Content = ProjectedPractice['content']

/** From this many occurrences in its text on, a word is what the text is about. */
const OFTEN = 3

/** Every lexeme of a projection in its best place, and every word as it is written. */
export function lexemesOf(texts: Texts, content: Content): { lexemes: string[]; written: WrittenWord[] } {
  const read = {
    title: texts.titles.map(wordsIn),
    summary: texts.summaries.map(wordsIn),
    text: [...texts.sections, ...texts.details].map(wordsIn),
  }
  const places = new Map<string, Place>(placesOfTags(content))
  put(places, read.title.flat(), () => 'title')
  put(places, read.summary.flat(), () => 'summary')
  putCounted(
    places,
    read.text.flat().map(({ stem }) => stem),
  )
  putConcepts(places, read, content)
  const written = new Map(
    Object.values(read)
      .flat(2)
      .map((word) => [`${word.language} ${word.word}`, word]),
  )
  return {
    lexemes: Array.from(places, ([lexeme, place]) => placed(lexeme, place)),
    written: [...written.values()],
  }
}

type Read = Readonly<Record<'title' | 'summary' | 'text', readonly (readonly WrittenWord[])[]>>

/** Concepts by where the texts name them: what is a tag too counts for more than what is only mentioned. */
function putConcepts(places: Map<string, Place>, read: Read, content: Content): void {
  const named = (texts: Read[keyof Read]) => texts.flatMap(conceptsNamed)
  const { own, broader } = conceptsOf(content)
  const isTag = new Set([...own, ...broader].map(tag.concept))
  const put = (lexeme: string, place: Place) =>
    isBetter(place, places.get(lexeme)) && places.set(lexeme, place)
  for (const lexeme of named(read.title)) put(lexeme, isTag.has(lexeme) ? 'title' : 'summary')
  for (const lexeme of named(read.summary)) put(lexeme, isTag.has(lexeme) ? 'named' : 'often')
  putCounted(places, named(read.text))
}

function conceptsNamed(words: readonly WrittenWord[]): string[] {
  const language = words[0]?.language ?? ''
  return conceptsIn(
    words.map(({ stem }) => stem),
    language,
  ).map(tag.concept)
}

function put(places: Map<string, Place>, words: readonly WrittenWord[], placeOf: () => Place): void {
  for (const { stem } of words) if (isBetter(placeOf(), places.get(stem))) places.set(stem, placeOf())
}

function putCounted(places: Map<string, Place>, lexemes: readonly string[]): void {
  const times = new Map<string, number>()
  for (const lexeme of lexemes) times.set(lexeme, (times.get(lexeme) ?? 0) + 1)
  for (const [lexeme, count] of times) {
    const place = count >= OFTEN ? 'often' : 'text'
    if (isBetter(place, places.get(lexeme))) places.set(lexeme, place)
  }
}

function placesOfTags(content: Content): [string, Place][] {
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

/** The telling words of a text, in their order. */
function wordsIn({ text, language }: TextInLanguage): WrittenWord[] {
  return tokensOf(text)
    .filter(({ word }) => word.length <= LONGEST_WORD && !isStopWord(word, language))
    .map(({ word }) => ({ word, language, stem: stemOf(word, language) }))
}
