import { cityOf } from '../taxonomy/index.ts'
import type { City } from '../taxonomy/index.ts'
import type { FacetCounts } from './facet-counts.ts'

/**
 * The cities of what was found, from the counts of the facet `city`: one facet query serves list and map alike. Its counts
 * disregard the chosen cities; the map shows, as the list does, only these.
 */
export function placesOf(facets: readonly FacetCounts[]): { city: City; count: number }[] {
  const counts = facets.find(({ facet }) => facet === 'city')?.values ?? []
  const isNarrowed = counts.some(({ isChosen }) => isChosen)
  return counts.flatMap(({ value, count, isChosen }) => {
    const city = cityOf(value)
    return city && count > 0 && (isChosen || !isNarrowed) ? [{ city, count }] : []
  })
}
