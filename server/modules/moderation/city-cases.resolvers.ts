import type { Resolvers } from '#server/graphql/generated.ts'
import { globalId } from '#server/kernel/global-id.ts'
import { listCityCases } from './list-city-cases.ts'

export const cityCasesResolvers = {
  Query: {
    cityCases: (_root, _args, { deps, viewer }) => listCityCases(deps, viewer),
  },
  CityCase: {
    practiceId: ({ readable }) => globalId('Practice', readable.practice.id),
    key: ({ readable }) => readable.practice.key,
    practice: ({ readable }) => readable,
    organisationId: ({ organisation }) => globalId('Organisation', organisation.id),
    organisationName: ({ organisation }) => organisation.name,
  },
} satisfies Resolvers
