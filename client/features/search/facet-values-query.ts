import type { InterfaceLanguage } from '#shared/languages.ts'
import type { FacetName } from '#shared/search/facets.ts'
import type { SearchRequest } from '#shared/search/search-params.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { operationQuery } from '../../lib/query.ts'
import { searchVariables } from '../../lib/search-variables.ts'

const operations = () => import('../../gql/search.ts')

/** The values of a facet of what it finds, by a part of their name. */
export function facetValuesQuery(
  language: InterfaceLanguage,
  request: SearchRequest,
  facet: FacetName,
  containing: string,
) {
  return operationQuery('FacetValues', async () => (await operations()).FacetValuesDocument, {
    ...searchVariables(language, request),
    facet: enumNameOf(facet),
    containing,
  })
}
