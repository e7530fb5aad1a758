import { editDistance } from '#shared/text/edit-distance.ts'
import { valuesByKey } from '#server/kernel/values-by-key.ts'
import { keyOf, keysOf, namesOf, partsOf } from './city-names.ts'
import { cities, type City } from './gazetteer.ts'

type Spelling = { key: string; name: string; city: City }

/** Territories with a country code of their own, whose cities are found under the code of their state too. */
const TERRITORIES: ReadonlyMap<string | undefined, readonly string[]> = new Map([
  ['DK', ['FO', 'GL']],
  ['FI', ['AX']],
  ['FR', ['GF', 'GP', 'MQ', 'RE', 'YT']],
  ['GB', ['GG', 'GI', 'IM', 'JE']],
])

const spellings: readonly Spelling[] = cities.flatMap((city) =>
  namesOf(city).flatMap((name) => keysOf(name).map((key) => ({ key, name, city }))),
)
const spellingsByKey = valuesByKey<Spelling>()
for (const spelling of spellings) spellingsByKey.add(spelling.key, spelling)

/**
 * The city that has this name in any language, in a country or anywhere. Where several have it, the largest: two of
 * one name in one country differ in other names (`Irákleio` is in Crete, `Irákleio Attikís` beside Athens).
 */
export function findCity(name: string, country?: string): City | undefined {
  for (const each of [name, ...partsOf(name)]) {
    const called = spellingsByKey.get(keyOf(each))
    const found = codesOf(country).map((code) => called.find(({ city }) => isIn(city, code)))
    const [first] = found.filter((spelling) => spelling !== undefined)
    if (first) return first.city
  }
  return undefined
}

/** The cities with a name that begins so, the largest first. */
export function citiesCalled(beginning: string, country: string | undefined): City[] {
  const wanted = keyOf(beginning)
  if (wanted === '' && beginning.trim() !== '') return []
  const called = spellings.filter(({ key, city }) => isIn(city, country) && key.startsWith(wanted))
  return [...new Set(called.map(({ city }) => city))]
}

/**
 * Names for someone whose city was not found, the likeliest first: those of the country that look alike, then the
 * same name in another country, as `Nice (FR)`.
 */
export function nearestCityNames(name: string, country: string, most: number): string[] {
  const elsewhere = findCity(name)
  const namesakes = elsewhere ? [`${elsewhere.name} (${elsewhere.country})`] : []
  return [...alikeIn(country, keyOf(name)), ...namesakes].slice(0, most)
}

function alikeIn(country: string, wanted: string): string[] {
  const tolerance = wanted.length / 3
  const alike = codesOf(country)
    .flatMap((code) => spellings.filter(({ city }) => city.country === code))
    .filter(({ key }) => Math.abs(key.length - wanted.length) <= tolerance)
    .map((spelling) => ({ ...spelling, distance: editDistance(spelling.key, wanted) }))
    .filter(({ distance }) => distance <= tolerance)
    .toSorted((a, b) => a.distance - b.distance)
  return [...Map.groupBy(alike, ({ city }) => city).values()].flatMap(([best]) => (best ? [best.name] : []))
}

/** The codes to look under, in this order; undefined stands for the whole world. */
function codesOf(country: string | undefined): (string | undefined)[] {
  return [country, ...(TERRITORIES.get(country) ?? [])]
}

const isIn = (city: City, code: string | undefined) => code === undefined || city.country === code
