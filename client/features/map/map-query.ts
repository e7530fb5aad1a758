import type { InterfaceLanguage } from '#shared/languages.ts'
import { filtersOf, type SearchRequest } from '#shared/search/search-params.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { MapDocument, type FacetName } from '../../gql/map.ts'
import { operationQuery } from '../../lib/query.ts'

/** The places of what the same address of the search page finds. */
export function mapQuery(language: InterfaceLanguage, request: SearchRequest) {
  return operationQuery('Map', MapDocument, {
    language,
    q: request.q ?? null,
    filters: filtersOf(request).map(({ facet, values }) => ({
      facet: enumNameOf(facet) as FacetName,
      values: [...values],
    })),
  })
}
