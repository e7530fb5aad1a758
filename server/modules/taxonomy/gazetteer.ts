import { NAMED_LANGUAGES, type NamedLanguage } from '#shared/languages.ts'
import { fold } from '#shared/text/fold.ts'
import data from './data/cities.json' with { type: 'json' }

/** A town as the gazetteer knows it. */
export type City = {
  readonly id: string
  /** The name that its people use. */
  readonly name: string
  /** Its names in the languages of the gazetteer, where they differ from its own. */
  readonly names: Readonly<Partial<Record<NamedLanguage, string>>>
  /** What else it is called, or was. */
  readonly otherNames: readonly string[]
  readonly country: string
  readonly lat: number
  readonly lon: number
  readonly population: number | null
}

/** The whole gazetteer, the largest cities first. */
export const cities: readonly City[] = (data.cities satisfies City[]).toSorted(
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

function namesOf({ name, names, otherNames }: City): string[] {
  return [name, ...Object.values(names), ...otherNames]
}

/** How many letters must be put, taken or changed to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      )
    }
    row = next
  }
  return row.at(-1) ?? 0
}
