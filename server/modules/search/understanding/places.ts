import { valuesByKey } from '#server/kernel/values-by-key.ts'
import type { ValuesByKey } from '#server/kernel/values-by-key.ts'
import { cities, namesOf } from '../../taxonomy/index.ts'
import { namesOfCountry } from '../country-names.ts'
import { tellingWords } from '../text/stop-words.ts'
import { tokensOf } from '../text/tokens.ts'
import { peoples } from './peoples.ts'
import type { Reading } from './readings.ts'

type Named =
  { readonly kind: 'city'; readonly city: string } | { readonly kind: 'country'; readonly country: string }

/** What words of a query may name: a city in any language, or a country. */
export type PlaceMatch = {
  readonly named: Named
  /** The places in the query of the words of the name. */
  readonly places: readonly number[]
  readonly factor: number
}

const byName = placesByName()
const LONGEST_NAME = Math.max(...[...byName.keys()].map((name) => name.split(' ').length))

/** All names of one word, for beginnings and typing errors. */
export const placeWords: readonly string[] = [...byName.keys()].filter((name) => !name.includes(' '))

/** Every run of words that is the whole name of a place; in a longer run each word is taken for its surest reading. */
export function matchPlaces(query: readonly (readonly Reading[])[]): PlaceMatch[] {
  return query.flatMap((readings, start) => [
    ...readings.flatMap(({ word, factor }) => found(word, [start], factor)),
    ...runsFrom(query, start).flatMap(({ name, places, factor }) => found(name, places, factor)),
  ])
}

function found(name: string, places: readonly number[], factor: number): PlaceMatch[] {
  return byName.get(name).map((named) => ({ named, places, factor }))
}

/** Runs of two and more words: as they were typed, or as they were corrected or finished. */
function runsFrom(query: readonly (readonly Reading[])[], start: number) {
  const words = query.slice(start, start + LONGEST_NAME)
  return words.slice(1).flatMap((_last, index) => {
    const run = words.slice(0, index + 2)
    const places = run.map((_word, offset) => start + offset)
    return readAsNames(run).map(({ name, factor }) => ({ name, places, factor }))
  })
}

const MOST_READINGS = 4
const MOST_NAMES = 64

/** Every way to read some words as one name, each word in its surest readings. */
function readAsNames(run: readonly (readonly Reading[])[]): { name: string; factor: number }[] {
  return run.reduce<{ name: string; factor: number }[]>(
    (names, readings) =>
      names
        .flatMap(({ name, factor }) =>
          readings.slice(0, MOST_READINGS).map((reading) => ({
            name: name ? `${name} ${reading.word}` : reading.word,
            factor: Math.min(factor, reading.factor),
          })),
        )
        .slice(0, MOST_NAMES),
    [{ name: '', factor: 1 }],
  )
}

function placesByName(): ValuesByKey<Named> {
  const names = valuesByKey<Named>()
  const add = (all: Iterable<string>, named: Named) => {
    for (const name of new Set(all)) {
      names.add(tellingWords(tokensOf(name).map(({ word }) => word)).join(' '), named)
    }
  }
  for (const city of cities) add(namesOf(city), { kind: 'city', city: city.id })
  for (const country of new Set(cities.map((city) => city.country))) {
    add([...namesOfCountry(country), ...peoples(country)], { kind: 'country', country })
  }
  return names
}
