import { isInterfaceLanguage } from '#shared/languages.ts'
import type { Resolvers } from '#server/graphql/generated.ts'
import { getCoverage } from './get-coverage.ts'

export const coverageResolvers = {
  Query: {
    coverage: (_root, { language }, context) =>
      getCoverage(context.deps, context.viewer, {
        language: language && isInterfaceLanguage(language) ? language : context.language,
      }),
  },
} satisfies Resolvers
