import type { FacetFragment } from '../../gql/search.ts'
import { valuesOf } from './facets-of.ts'

/** The short titles of the commitments, as the counts of an answer name them. */
export function commitmentTitles(facets: readonly FacetFragment[]): ReadonlyMap<string, string> {
  return new Map(valuesOf(facets, 'commitment').map(({ value, label }) => [value, label ?? '']))
}
