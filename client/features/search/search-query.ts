import type { InterfaceLanguage } from '#shared/languages.ts'
import type { SearchRequest } from '#shared/search/search-params.ts'
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
