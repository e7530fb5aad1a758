import type { InterfaceLanguage } from '#shared/languages.ts'
import type { SearchRequest } from '#shared/search/search-params.ts'
import { MapDocument } from '../../gql/map.ts'
import { operationQuery } from '../../lib/query.ts'
import { searchVariables } from '../../lib/search-variables.ts'

/** The places of what the same address of the search page finds. */
export function mapQuery(language: InterfaceLanguage, request: SearchRequest) {
  return operationQuery('Map', MapDocument, searchVariables(language, request))
}
