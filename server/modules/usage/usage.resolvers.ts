import { spokenOr } from '#shared/languages.ts'
import { standardOf } from '#shared/standards/standards.ts'
import { conceptOf } from '#shared/thesaurus/thesaurus.ts'
import type { GraphQLContext } from '#server/graphql/context.ts'
import { getOrganisationByKey } from '../accounts/index.ts'
import { cityOf } from '../taxonomy/index.ts'
import { getCityProfile, getOrganisationProfile } from './get-profile.ts'
import { getUsage } from './get-usage.ts'

type Asked = { key: string; language?: string | null }

export const usageResolvers = {
  Query: {
    standard: (_root: unknown, { key }: Asked) => standardOf(key) ?? null,
    conceptUsage: (_root: unknown, asked: Asked, context: GraphQLContext) =>
      conceptOf(asked.key)
        ? getUsage(context.deps, context.viewer, {
            concept: asked.key,
            language: spokenOr(asked.language, context.language),
          })
        : null,
    standardUsage: (_root: unknown, asked: Asked, context: GraphQLContext) =>
      standardOf(asked.key)
        ? getUsage(context.deps, context.viewer, {
            standard: asked.key,
            language: spokenOr(asked.language, context.language),
          })
        : null,
    cityProfile: (_root: unknown, asked: Asked, context: GraphQLContext) =>
      cityOf(asked.key)
        ? getCityProfile(context.deps, context.viewer, {
            city: asked.key,
            language: spokenOr(asked.language, context.language),
          })
        : null,
    organisationProfile: async (_root: unknown, asked: Asked, context: GraphQLContext) => {
      const organisation = await getOrganisationByKey(context.deps, asked.key)
      return organisation
        ? getOrganisationProfile(context.deps, context.viewer, {
            ...organisation,
            language: spokenOr(asked.language, context.language),
          })
        : null
    },
  },
}
