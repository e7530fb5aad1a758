import type { Viewer } from '#shared/access/viewer.ts'
import { KINDS } from '#shared/practices/template.ts'
import type { Kind } from '#shared/practices/template.ts'
import { citySizeOf } from '#shared/search/city-sizes.ts'
import type { FacetName } from '#shared/search/facets.ts'
import { conceptOf } from '#shared/thesaurus/thesaurus.ts'
import type { Db } from '#server/kernel/database.ts'
import { cityOf } from '../taxonomy/index.ts'
import type { City } from '../taxonomy/index.ts'
import { audienceOf } from './audience.ts'
import { listValuesOfCities } from './city-values.repository.ts'
import { valueSetsOf } from './postgres/value-sets.ts'

/** A city whose practices are like those of another, and in what. */
export type SimilarCity = {
  readonly city: City
  readonly kinds: readonly Kind[]
  /** Spaces and threats, the rarest first. */
  readonly concepts: readonly string[]
  readonly isOfSimilarSize: boolean
}

/** What makes cities alike: what sort of thing they did, where, and against what. */
const COMPARED: readonly FacetName[] = ['kind', 'space', 'threat']
const SIMILAR_SIZE = 0.15

/** The cities most like one by what is published of them: what they share, weighed by how rare it is, of all that they have. */
export async function findSimilarCities(
  { db }: { db: Db },
  viewer: Viewer,
  { city, first }: { city: string; first: number },
): Promise<SimilarCity[]> {
  const rows = await listValuesOfCities(db, audienceOf(viewer), COMPARED)
  const sets = await valueSetsOf(db, [...new Set(rows.flatMap(({ valueIds }) => valueIds))])
  const cities = new Map(
    rows.map((row) => [row.city, new Set(row.valueIds.flatMap((id) => sets.get(id)?.values ?? []))]),
  )
  const own = cities.get(city)
  if (!own) return []
  const rarity = raritiesOf([...cities.values()])
  const weigh = (values: Iterable<string>) =>
    [...values].reduce((sum, value) => sum + (rarity.get(value) ?? 0), 0)
  return [...cities]
    .flatMap(([id, values]) => {
      const shared = [...own].filter((value) => values.has(value)).toSorted((a, b) => weigh([b]) - weigh([a]))
      const other = cityOf(id)
      if (!other || id === city || shared.length === 0) return []
      const isOfSimilarSize = sizeOf(other) !== undefined && sizeOf(other) === sizeOf(cityOf(city))
      const worth = weigh(shared) / weigh(new Set([...own, ...values])) + (isOfSimilarSize ? SIMILAR_SIZE : 0)
      return [{ worth, similar: { city: other, isOfSimilarSize, ...inKindsAndConcepts(shared) } }]
    })
    .toSorted((a, b) => b.worth - a.worth || (a.similar.city.id < b.similar.city.id ? -1 : 1))
    .slice(0, first)
    .map(({ similar }) => similar)
}

/** The fewer cities have a value, the more it tells. Kinds and concepts have no names in common. */
function raritiesOf(cities: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const values of cities) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Map(Array.from(counts, ([value, count]) => [value, Math.log(1 + cities.length / count)]))
}

function inKindsAndConcepts(values: readonly string[]) {
  return {
    kinds: KINDS.filter((kind) => values.includes(kind)),
    concepts: values.filter((value) => conceptOf(value)),
  }
}

function sizeOf(city: City | undefined) {
  return citySizeOf(city?.population ?? null)
}
