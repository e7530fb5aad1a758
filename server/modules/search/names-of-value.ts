import { FACETS } from '#shared/search/facets.ts'
import type { Facet, FacetName } from '#shared/search/facets.ts'
import { conceptOf } from '#shared/thesaurus/thesaurus.ts'
import { cityOf, namesOf } from '../taxonomy/index.ts'
import { namesOfCountry } from './country-names.ts'

/** What a place or a concept is called in any of the languages that it has names in; nothing for other values. */
export function namesOfValue(facet: FacetName, value: string): string[] {
  if (facet === 'country') return namesOfCountry(value)
  const city = facet === 'city' ? cityOf(value) : undefined
  if (city) return namesOf(city)
  const definition: Facet = FACETS[facet]
  const concept = definition.scheme === undefined ? undefined : conceptOf(value)
  return concept ? [...Object.values(concept.labels), ...Object.values(concept.synonyms).flat()] : []
}
