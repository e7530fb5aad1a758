import { NAMED_LANGUAGES } from '#shared/languages.ts'
import { cities } from '../../taxonomy/index.ts'
import { tellingWords } from '../text/stop-words.ts'
import { tokensOf } from '../text/tokens.ts'

/** What words of a query may name: a city in any language, or a country. `words` are their indexes. */
export type PlaceMatch = { readonly words: readonly number[] } & (
  { readonly kind: 'city'; readonly city: string } | { readonly kind: 'country'; readonly country: string }
)

type Named = { kind: 'city'; city: string } | { kind: 'country'; country: string }

const countryNamesIn = Object.fromEntries(
  NAMED_LANGUAGES.map((language) => [language, new Intl.DisplayNames(language, { type: 'region' })]),
) as Record<(typeof NAMED_LANGUAGES)[number], Intl.DisplayNames>

const places = placesByName()
const LONGEST_NAME = Math.max(...[...places.keys()].map((name) => name.split(' ').length))

/** Every run of words that is the whole name of a place. */
export function matchPlaces(words: readonly string[]): PlaceMatch[] {
  return words.flatMap((_word, start) =>
    words.slice(start, start + LONGEST_NAME).flatMap((_last, index) => {
      const run = words.slice(start, start + index + 1)
      const indexes = run.map((_each, offset) => start + offset)
      return (places.get(run.join(' ')) ?? []).map((place) => ({ ...place, words: indexes }))
    }),
  )
}

/** All names of one word, for beginnings and typing errors. */
export const placeWords: readonly string[] = [...places.keys()].filter((name) => !name.includes(' '))

function placesByName(): Map<string, Named[]> {
  const byName = new Map<string, Named[]>()
  const add = (name: string, place: Named) => {
    const key = tellingWords(tokensOf(name).map(({ word }) => word)).join(' ')
    byName.set(key, [...(byName.get(key) ?? []), place])
  }
  for (const { id, name, names, otherNames } of cities) {
    const known = Object.values(names).filter((each) => each !== undefined)
    for (const each of new Set([name, ...known, ...otherNames])) add(each, { kind: 'city', city: id })
  }
  for (const country of new Set(cities.map((city) => city.country))) {
    for (const name of countryNames(country)) add(name, { kind: 'country', country })
  }
  return byName
}

function countryNames(code: string): Set<string> {
  return new Set(NAMED_LANGUAGES.map((language) => countryNamesIn[language].of(code) ?? code))
}
