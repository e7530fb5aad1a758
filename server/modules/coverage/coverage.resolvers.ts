import { commitmentOf } from '#shared/declaration/declaration.ts'
import type { Resolvers } from '#server/graphql/generated.ts'
import { cityOf } from '../taxonomy/index.ts'
import { byName, cityNames, nameOfRow } from './coverage-names.ts'
import { getCoverage } from './get-coverage.ts'

export const coverageResolvers = {
  Query: {
    coverage: (_root, _args, { deps, viewer }) => getCoverage(deps, viewer),
  },
  Coverage: {
    cities: ({ cities }, _args, { language }) => byName(cities, language),
  },
  CoverageRow: {
    label: (row, _args, { language }) => nameOfRow(row, language),
    country: ({ by, value }) => (by === 'city' ? cityOf(value)?.country : null),
  },
  CommitmentCoverage: {
    title: ({ commitment }, _args, { language }) => commitmentOf(commitment).title[language],
    onlyIn: ({ onlyIn }, _args, { language }) => cityNames(onlyIn, language),
  },
} satisfies Resolvers
