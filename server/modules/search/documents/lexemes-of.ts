import type { ProjectedPractice } from '../../practices/index.ts'
import { wordsIn } from '../text/words-in.ts'
import { stemOf } from '../text/stem.ts'
import type { WrittenWord } from '../text/words-in.ts'
import { partsOfWritten } from '../understanding/compounds.ts'
import { bestPlaces } from './best-places.ts'
import type { BestPlaces } from './best-places.ts'
import { conceptsIn } from './concepts-in-text.ts'
import { commitmentsOf, conceptsOf } from './facets-of.ts'
import { tag } from './lexemes.ts'
import type { Texts } from './texts-of.ts'

type Content = ProjectedPractice['content']

/** The words of all texts, text by text. */
type Read = Readonly<Record<'titles' | 'summaries' | 'others', readonly (readonly WrittenWord[])[]>>

/** Every lexeme of a projection in its best place, and every word as it is written. */
export function lexemesOf(texts: Texts, content: Content): { lexemes: string[]; written: WrittenWord[] } {
  const read: Read = {
    titles: texts.titles.map(wordsIn),
    summaries: texts.summaries.map(wordsIn),
    others: [...texts.sections, ...texts.details].map(wordsIn),
  }
  const places = bestPlaces()
  putTags(places, content)
  putWords(places, read)
  putConcepts(places, read, content)
  return { lexemes: places.stored(), written: [...new Set(Object.values(read).flat(2))] }
}

function putTags(places: BestPlaces, content: Content): void {
  const { own, broader } = conceptsOf(content)
  for (const id of own) places.put(tag.concept(id), 'tag')
  for (const id of broader) places.put(tag.concept(id), 'broader')
  for (const id of commitmentsOf(content)) places.put(tag.commitment(id), 'tag')
  if (content.place?.city) places.put(tag.city(content.place.city), 'tag')
  if (content.place?.country) places.put(tag.country(content.place.country), 'tag')
}

function putWords(places: BestPlaces, { titles, summaries, others }: Read): void {
  for (const { stem } of titles.flat()) places.put(stem, 'title')
  for (const { stem } of summaries.flat()) places.put(stem, 'summary')
  for (const stem of titles.flat().flatMap(partStems)) places.put(stem, 'summary')
  for (const stem of [...summaries, ...others].flat().flatMap(partStems)) places.put(stem, 'text')
  for (const text of inEachLanguage(others)) places.putText(text.flat().map(({ stem }) => stem))
}

/** Concepts by where the texts name them: what is a tag too counts for more than what is only mentioned. */
function putConcepts(places: BestPlaces, { titles, summaries, others }: Read, content: Content): void {
  const { own, broader } = conceptsOf(content)
  const tags = new Set([...own, ...broader])
  for (const id of titles.flatMap(conceptsIn)) places.put(tag.concept(id), tags.has(id) ? 'title' : 'summary')
  for (const id of summaries.flatMap(conceptsIn))
    places.put(tag.concept(id), tags.has(id) ? 'named' : 'often')
  for (const text of inEachLanguage(others)) places.putText(text.flatMap(conceptsIn).map(tag.concept))
}

/** The texts language by language: what is translated is not said twice. */
function inEachLanguage(texts: Read['others']): Read['others'][] {
  return [...Map.groupBy(texts, ([word]) => word?.language).values()]
}

/** The parts of a compound, each as it would be found by itself. */
function partStems({ word, language }: WrittenWord): string[] {
  return partsOfWritten(word, language).map((part) => stemOf(part, language))
}
