import type { Resolvers } from '#server/graphql/generated.ts'
import { getUnansweredSearches } from './get-unanswered-searches.ts'

export const readingsResolvers = {
  Query: {
    unansweredSearches: (_root, _args, { deps, viewer }) => getUnansweredSearches(deps, viewer),
  },
  OwnPractice: {
    readings: ({ id, publishedAt }, _args, { loaders }) => (publishedAt ? loaders.readings.load(id) : null),
  },
} satisfies Resolvers
