import { type SearchRequest, searchRequestOf } from '#shared/search/search-params.ts'

/** The one form of the search page; its fields stand in several places and name it by this id. */
export const SEARCH_FORM = 'search'

/** What a form would ask for if it were sent now. */
export function requestOf(form: HTMLFormElement | null): SearchRequest {
  if (!form) return {}
  const data = new FormData(form)
  return searchRequestOf(Object.fromEntries([...data.keys()].map((name) => [name, data.getAll(name)])))
}
