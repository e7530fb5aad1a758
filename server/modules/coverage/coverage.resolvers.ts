import { isCallId } from '#shared/declaration/item-ids.ts'
import { spokenOr } from '#shared/languages.ts'
import type { Resolvers } from '#server/graphql/generated.ts'
import { getCallFindings } from './get-call-findings.ts'
import { getCoverage } from './get-coverage.ts'

export const coverageResolvers = {
  Query: {
    coverage: (_root, asked, { deps, viewer, language }) =>
      getCoverage(deps, viewer, { language: spokenOr(asked.language, language) }),
    callFindings: (_root, { call, ...asked }, { deps, language }) =>
      isCallId(call) ? getCallFindings(deps, { call, language: spokenOr(asked.language, language) }) : [],
  },
} satisfies Resolvers
