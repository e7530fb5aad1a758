import type * as cityCases from './list-city-cases.ts'

/** What resolvers hold for the types of the schema: each name is the name of a type in city-cases.graphql. */
export type CityCase = cityCases.CityCase
