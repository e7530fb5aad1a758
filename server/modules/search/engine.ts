import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Area } from '#shared/search/area.ts'
import type { FacetName } from '#shared/search/facets.ts'
import type { Sort } from '#shared/search/search-params.ts'
import type { City } from '../taxonomy/index.ts'
import type { Audience } from './audience.ts'
import type { Card } from './documents/card.ts'
import type { TextInLanguage } from './documents/texts-of.ts'
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

/** Two engines keep this contract, and one suite of tests holds them to it (test/search). */
export type SearchEngine = {
  readonly name: 'postgres' | 'meilisearch'
  search(query: EngineQuery): Promise<EngineAnswer>
}
