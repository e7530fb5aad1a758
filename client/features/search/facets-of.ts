import type { FacetName } from '#shared/search/facets.ts'
import { FACET_NAMES } from '#shared/search/facets.ts'
import type { FacetFragment } from '../../gql/search.ts'

export type FacetValue = FacetFragment['values'][number]

/** The values of a facet in an answer; none where the answer does not count it. */
export function valuesOf(facets: readonly FacetFragment[], name: FacetName): readonly FacetValue[] {
  return facets.find(({ facet }) => facet === name.toUpperCase())?.values ?? []
}

/** The facets of an answer that have something to choose, in the order of the list. */
export function shownFacets(
  facets: readonly FacetFragment[],
): { name: FacetName; values: readonly FacetValue[] }[] {
  return FACET_NAMES.map((name) => ({ name, values: valuesOf(facets, name) })).filter(
    ({ values }) => values.length > 0,
  )
}
