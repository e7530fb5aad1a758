import type * as figures from './readings.repository.ts'
import type * as unanswered from './unanswered.repository.ts'

/** What resolvers hold for the types of the schema: each name is the name of a type in readings.graphql. */
export type ReadingFigures = figures.ReadingFigures
export type SearchThatFound = figures.SearchThatFound
export type UnansweredSearch = unanswered.UnansweredSearch
