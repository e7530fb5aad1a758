import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Area } from '#shared/search/area.ts'
import type { FacetName } from '#shared/search/facets.ts'
import type { Sort } from '#shared/search/search-params.ts'
import type { City } from '../taxonomy/index.ts'
import type { Audience } from './audience.ts'
import type { Card } from './documents/card.ts'
import type { TextInLanguage } from './documents/texts-of.ts'
import { NOTHING_BUT_HITS } from './needs.ts'
import type { Needs } from './needs.ts'
import type { Understood } from './understanding/understood.ts'

/** The values to keep, facet by facet; several of one facet are alternatives. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>

/** What is asked of an engine: the words understood, and nothing that a viewer may not see. */
export type EngineQuery = {
  readonly understood: Understood
  readonly filters: Filters
  readonly sort: Sort
  /** The first hits to leave out, and how many to give. */
  readonly offset: number
  readonly limit: number
  /** The reader's: a nudge, never a filter. */
  readonly language: InterfaceLanguage
  readonly audience: Audience
  readonly needs: Needs
  /** Where the order `nearest` begins. */
  readonly near?: Point | null
  /** Only practices of cities in it. */
  readonly area?: Area | null
  /** What is archived too: only Postgres has it. */
  readonly withArchived?: boolean
}

/** The centre of a city: nothing else of a place is asked for or known. */
export type Point = Pick<City, 'lat' | 'lon'>

/** A practice that was found: what to show of it, and which alternative of each asked word it holds. */
export type EngineHit = {
  readonly card: Card
  /** The texts that an excerpt may come from. */
  readonly texts: readonly TextInLanguage[]
  /** By the place of the word in the query: the place of its best alternative, or null where it holds none. */
  readonly answers: readonly (number | null)[]
  /** What it gains by each word, from 0 for nothing to 1 for the word itself in a title (ranking.ts). */
  readonly gains: readonly number[]
  readonly isArchived: boolean
}

export type ValueCount = { readonly facet: FacetName; readonly value: string; readonly count: number }

export type EngineAnswer = {
  readonly total: number
  readonly hits: readonly EngineHit[]
  /** Counts of a facet disregard its own chosen values. Only values that stand somewhere. */
  readonly counts: readonly ValueCount[]
  /** How rare each asked word is among all practices, from 0; infinite where none answers it. */
  readonly rarities: readonly number[]
}

/** Words without filters, for the first hits in the order of relevance. */
export type WordsQuery = Pick<EngineQuery, 'understood' | 'language' | 'audience' | 'limit'>

export type SuggestQuery = WordsQuery & {
  /** What the words may name: lexemes of concepts and cities. */
  readonly terms: readonly string[]
}
export type Suggested = {
  /** In how many practices each term stands, by its place among those that were asked for. */
  readonly counts: readonly number[]
  readonly hits: readonly EngineHit[]
}

export type FacetQuery = Omit<EngineQuery, 'sort' | 'offset' | 'limit' | 'near' | 'needs'> & {
  readonly facet: FacetName
}

/** Two engines keep this contract, and one suite of tests holds them to it (test/search). */
export type SearchEngine = {
  readonly name: 'postgres' | 'meilisearch'
  search(query: EngineQuery): Promise<EngineAnswer>
  /** What somebody may be about to ask for. */
  suggest(query: SuggestQuery): Promise<Suggested>
  /** The counts of one facet of what is found, disregarding its own chosen values. */
  facetValues(query: FacetQuery): Promise<readonly ValueCount[]>
  /** The practices that share most, and the rarest, of some concepts. */
  similar(query: WordsQuery): Promise<Pick<EngineAnswer, 'hits' | 'rarities'>>
  /** Whether it has been filled and can be asked. */
  ready(): Promise<boolean>
}

/** The search that gives the first hits of words, and nothing else. */
export function searchForHits(query: WordsQuery): EngineQuery {
  return { ...query, filters: {}, sort: 'relevance', offset: 0, needs: NOTHING_BUT_HITS }
}

/** The search that counts one facet, and gives no hits. */
export function searchForFacet({ facet, ...query }: FacetQuery): EngineQuery {
  return { ...query, sort: 'newest', offset: 0, limit: 0, needs: { ...NOTHING_BUT_HITS, counts: [facet] } }
}
