import type * as search from './search-practices.ts'

/** What resolvers hold for the types of the schema: each name is the name of a type in search.graphql. */
export type SearchHit = search.SearchHit
export type SearchResult = search.SearchResult
