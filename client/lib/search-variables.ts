import type { InterfaceLanguage } from '#shared/languages.ts'
import { readArea } from '#shared/search/area.ts'
import { filtersOf, type SearchRequest } from '#shared/search/search-params.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'

/** What the API is asked for by an address of the search page: the list, the map and what helps beside them ask alike. */
export function searchVariables(language: InterfaceLanguage, request: SearchRequest) {
  return {
    language,
    q: request.q ?? null,
    filters: filtersOf(request).map(({ facet, values }) => ({
      facet: enumNameOf(facet),
      values: [...values],
    })),
    area: readArea(request.area ?? '') ?? null,
    withArchived: request.archived === 'yes',
  }
}

/** In which order its hits come, and which of them. */
export function orderVariables(request: SearchRequest) {
  return {
    sort: enumNameOf(request.sort ?? 'relevance'),
    near: request.near ?? null,
    page: request.page ?? 1,
  }
}
