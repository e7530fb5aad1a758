import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { NAMED_LANGUAGES } from '#shared/languages.ts'
import { fold } from '#shared/text/fold.ts'

const filled = v.pipe(v.string(), v.minLength(1))

const citySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** What its people call it. */
  name: filled,
  /** What the languages of the gazetteer call it, where that is something else. */
  names: v.record(v.picklist(NAMED_LANGUAGES), v.optional(filled)),
  /** What else it is called, or was. */
  otherNames: v.array(filled),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  lat: v.number(),
  lon: v.number(),
  population: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
})

/** A town as the gazetteer knows it. */
export type City = Readonly<v.InferOutput<typeof citySchema>>

/** The whole gazetteer, the largest cities first. */
export const cities: readonly City[] = readCities().toSorted(
  (a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.id < b.id ? -1 : 1),
)

const citiesById = new Map(cities.map((city) => [city.id, city]))
const foldedNames = new Map(cities.map((city) => [city, [...new Set(namesOf(city).map(fold))]]))
const citiesByCountry = Map.groupBy(cities, ({ country }) => country)

export function cityOf(id: string): City | undefined {
  return citiesById.get(id)
}

/** The largest city of a country that has this name, in whatever language. */
export function findCity(name: string, country: string): City | undefined {
  const wanted = fold(name.trim())
  return citiesByCountry.get(country)?.find((city) => foldedNames.get(city)?.includes(wanted))
}

/** The cities with a name that begins so, the largest first. */
export function citiesCalled(beginning: string, country: string | undefined): City[] {
  const wanted = fold(beginning.trim())
  const among = country === undefined ? cities : (citiesByCountry.get(country) ?? [])
  return among.filter((city) => foldedNames.get(city)?.some((name) => name.startsWith(wanted)))
}

/** Names in a country that look like this one, the likeliest first: for who has mistyped one. */
export function nearestCityNames(name: string, country: string, most: number): string[] {
  const wanted = fold(name.trim())
  return (citiesByCountry.get(country) ?? [])
    .map((city) => ({
      city,
      distance: Math.min(...(foldedNames.get(city) ?? []).map((each) => distance(wanted, each))),
    }))
    .filter((near) => near.distance <= wanted.length / 3)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ city }) => city.name)
}

/** The name in a language, else the name that its people use. */
export function cityName({ name, names }: City, language: string): string {
  const known = NAMED_LANGUAGES.find((each) => each === language)
  return (known && names[known]) ?? name
}

function readCities(): City[] {
  const file = new URL('data/cities.json', import.meta.url)
  return v.parse(v.object({ cities: v.array(citySchema) }), JSON.parse(readFileSync(file, 'utf8'))).cities
}

function namesOf({ name, names, otherNames }: City): string[] {
  return [name, ...Object.values(names).filter((each) => each !== undefined), ...otherNames]
}

/** How many letters must be put, taken or changed to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(b).entries()) {
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      )
    }
    row = next
  }
  return row.at(-1) ?? 0
}
