import type { InterfaceLanguage } from '#shared/languages.ts'
import type { FacetName } from '#shared/search/facets.ts'
import type { SearchRequest } from '#shared/search/search-params.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { operationQuery } from '../../lib/query.ts'
import { orderVariables, searchVariables } from '../../lib/search-variables.ts'

const operations = () => import('../../gql/search.ts')

/** What answers an address of the search page, in the language of the reader. */
export function searchQuery(language: InterfaceLanguage, request: SearchRequest) {
  return operationQuery('Search', async () => (await operations()).SearchDocument, {
    ...searchVariables(language, request),
    ...orderVariables(request),
  })
}

/** What can be done where the same address finds nothing. */
export function searchHelpQuery(language: InterfaceLanguage, request: SearchRequest) {
  return operationQuery(
    'SearchHelp',
    async () => (await operations()).SearchHelpDocument,
    searchVariables(language, request),
  )
}

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

/** What somebody who has typed so far may be about to ask for. */
export function suggestQuery(language: InterfaceLanguage, q: string) {
  return operationQuery('Suggest', async () => (await operations()).SuggestDocument, { language, q })
}

/** The newest practices, and how all of them spread over the facets. */
export function overviewQuery(language: InterfaceLanguage) {
  return operationQuery('Overview', async () => (await operations()).OverviewDocument, { language })
}
