import { isInterfaceLanguage } from '#shared/languages.ts'
import type { Resolvers } from '#server/graphql/generated.ts'
import { searchInputOf } from './search-input.ts'
import { placesOf } from './places-of.ts'
import { pathOf, searchPractices } from './search-practices.ts'

export const searchResolvers = {
  Query: {
    search: (_root, args, { deps, viewer }) => searchPractices(deps, viewer, searchInputOf(args)),
  },
  SearchResult: {
    places: ({ facets }) => placesOf(facets),
  },
  SearchHit: {
    path: (hit, { language }, context) =>
      pathOf(hit, isInterfaceLanguage(language) ? language : context.language),
    placeName: ({ place }) => place,
  },
} satisfies Resolvers
