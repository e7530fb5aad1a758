import { cityOf } from '../taxonomy/index.ts'
import type { City } from '../taxonomy/index.ts'
import type { FacetCounts } from './facet-counts.ts'

/** The counts of the facet `city` with the cities themselves: one facet query serves list and map alike. */
export function placesOf(facets: readonly FacetCounts[]): { city: City; count: number }[] {
  const counts = facets.find(({ facet }) => facet === 'city')?.values ?? []
  return counts.flatMap(({ value, count }) => {
    const city = cityOf(value)
    return city && count > 0 ? [{ city, count }] : []
  })
}
