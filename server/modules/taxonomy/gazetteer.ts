import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { NAMED_LANGUAGES } from '#shared/languages.ts'

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

/** The whole gazetteer, the largest cities first; its file says where the facts come from. */
export const cities: readonly City[] = readCities().toSorted(
  (a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.id < b.id ? -1 : 1),
)

const citiesById = new Map(cities.map((city) => [city.id, city]))

export function cityOf(id: string): City | undefined {
  return citiesById.get(id)
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
