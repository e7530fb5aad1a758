import type { FacetName } from '#shared/search/facets.ts'
import { FACET_NAMES } from '#shared/search/facets.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import type { FacetFragment } from '../../gql/search.ts'

export type FacetValue = FacetFragment['values'][number]

/** The values of a facet in an answer; none where the answer does not count it. */
export function valuesOf(facets: readonly FacetFragment[], name: FacetName): readonly FacetValue[] {
  return countsOf(facets, name)?.values ?? []
}

/** How many values a facet has in an answer. */
export function totalOf(facets: readonly FacetFragment[], name: FacetName): number {
  return countsOf(facets, name)?.total ?? 0
}

function countsOf(facets: readonly FacetFragment[], name: FacetName): FacetFragment | undefined {
  return facets.find(({ facet }) => facet === enumNameOf(name))
}

export type ShownFacet = { name: FacetName; values: readonly FacetValue[]; total: number }

/** What most people narrow a search by; the other facets stand folded behind these. */
const FIRST: readonly FacetName[] = [
  'commitment',
  'kind',
  'equipment',
  'installation',
  'threat',
  'space',
  'permanence',
  'country',
  'size',
]

/** The facets of an answer that have something to choose, in the order of the list. */
export function shownFacets(facets: readonly FacetFragment[]): { first: ShownFacet[]; more: ShownFacet[] } {
  const shown = FACET_NAMES.flatMap((name) => {
    const found = countsOf(facets, name)
    return found && found.total > 0 ? [{ name, values: found.values, total: found.total }] : []
  })
  return {
    first: shown.filter(({ name }) => FIRST.includes(name)),
    more: shown.filter(({ name }) => !FIRST.includes(name)),
  }
}
