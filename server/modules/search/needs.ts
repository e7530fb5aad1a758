import { FACET_NAMES } from '#shared/search/facets.ts'
import type { FacetName } from '#shared/search/facets.ts'

/** What of an answer is needed. The rest costs nothing, and is left empty. */
export type Needs = {
  /** How many practices are found. */
  readonly total: boolean
  /** The facets to count. */
  readonly counts: readonly FacetName[]
  /** The texts that excerpts are cut from. */
  readonly texts: boolean
}

export const NOTHING_BUT_HITS: Needs = { total: false, counts: [], texts: false }
export const EVERYTHING: Needs = { total: true, counts: FACET_NAMES, texts: true }

/** What the selected fields of a `SearchResult` are made of. */
export function needsOf(fields: ReadonlySet<string>): Needs {
  const places: readonly FacetName[] = fields.has('places') ? ['city'] : []
  return {
    total: fields.has('total') || fields.has('pages'),
    counts: fields.has('facets') ? FACET_NAMES : places,
    texts: fields.has('hits.excerpt'),
  }
}
