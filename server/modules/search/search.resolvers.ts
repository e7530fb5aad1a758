import { spokenOr } from '#shared/languages.ts'
import type { Resolvers } from '#server/graphql/generated.ts'
import { selectedFields } from '#server/kernel/selected-fields.ts'
import { conceptOf } from '#shared/thesaurus/thesaurus.ts'
import { cityName, cityOf } from '../taxonomy/index.ts'
import { inReadersLanguage } from './documents/card.ts'
import { findFacetValues } from './facet-values.ts'
import { helpWith } from './search-help.ts'
import { facetValuesInputOf, searchInputOf, suggestInputOf } from './search-input.ts'
import { needsOf } from './needs.ts'
import { placesOf } from './places-of.ts'
import { searchForReader } from './search-for-reader.ts'
import { pathOf } from './search-practices.ts'
import { findSimilarCities } from './similar-cities.ts'
import { findSimilarPractices } from './similar-practices.ts'
import { suggest } from './suggest.ts'

const MOST_SIMILAR = 12

export const searchResolvers = {
  Query: {
    search: (_root, args, { deps, ...reader }, info) =>
      searchForReader(deps, reader, { ...searchInputOf(args), needs: needsOf(selectedFields(info)) }),
    suggest: (_root, args, { deps, viewer }) => suggest(deps, viewer, suggestInputOf(args)),
    facetValues: (_root, args, { deps, viewer }) => findFacetValues(deps, viewer, facetValuesInputOf(args)),
    similarCities: (_root, { key, first }, { deps, viewer }) =>
      findSimilarCities(deps, viewer, { city: key, first: Math.min(Math.max(first, 0), MOST_SIMILAR) }),
    searchHelp: (_root, args, { deps, viewer }) => helpWith(deps, viewer, searchInputOf(args)),
  },
  SearchHelp: {
    concepts: ({ concepts }) => concepts.map(conceptOf).filter((concept) => concept !== undefined),
  },
  Practice: {
    similar: ({ practice }, { first, language }, context) =>
      findSimilarPractices(context.deps, context.viewer, {
        key: practice.key,
        first: Math.min(Math.max(first, 0), MOST_SIMILAR),
        language: spokenOr(language, context.language),
      }),
  },
  SimilarCity: {
    concepts: ({ concepts }) => concepts.map(conceptOf).filter((concept) => concept !== undefined),
  },
  SimilarPractice: {
    key: ({ card }) => card.key,
    path: ({ card, language }) => pathOf(card, language),
    title: ({ card, language }) => inReadersLanguage(card, card.titles, language).text,
    language: ({ card, language }) => inReadersLanguage(card, card.titles, language).language,
    placeName: ({ card, language }) => {
      const city = cityOf(card.city ?? '')
      return city ? cityName(city, language) : card.placeName
    },
    country: ({ card }) => card.country,
    concepts: ({ concepts }) => concepts.map(conceptOf).filter((concept) => concept !== undefined),
  },
  FacetCounts: {
    total: ({ values }) => values.length,
    values: ({ values }, { first }) =>
      values.filter(({ isChosen }, place) => place < (first ?? Infinity) || isChosen),
  },
  SearchResult: {
    places: ({ facets }) => placesOf(facets),
  },
  SearchHit: {
    path: (hit, { language }, context) => pathOf(hit, spokenOr(language, context.language)),
    placeName: ({ place }) => place,
  },
} satisfies Resolvers
