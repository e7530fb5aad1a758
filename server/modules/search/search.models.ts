import type * as help from './search-help.ts'
import type * as search from './search-practices.ts'
import type * as cities from './similar-cities.ts'
import type * as similar from './similar-practices.ts'
import type * as suggestions from './suggest.ts'

/** What resolvers hold for the types of the schema: each name is the name of a type in search.graphql. */
export type SearchHit = search.SearchHit
export type SearchResult = search.SearchResult
export type SearchHelp = help.SearchHelp
export type SimilarCity = cities.SimilarCity
export type SimilarPractice = similar.SimilarPractice
export type Suggestion = suggestions.Suggestion
