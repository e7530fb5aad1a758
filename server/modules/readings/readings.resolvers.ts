import type { Resolvers } from '#server/graphql/generated.ts'

export const readingsResolvers = {
  OwnPractice: {
    readings: ({ id, publishedAt }, _args, { loaders }) => (publishedAt ? loaders.readings.load(id) : null),
  },
} satisfies Resolvers
