import { createHash } from 'node:crypto'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import type { Audience } from '../audience.ts'

/** What is looked up exactly; the server keeps no order and no search of its own for it. */
const looksUp = (...attributePatterns: string[]) => ({
  attributePatterns,
  features: { facetSearch: false, filter: { equality: true, comparison: false } },
})

/**
 * Words are understood before the server sees them (understanding/), so it is asked by filters over lexemes: which
 * practices hold which alternative where, exactly as Postgres is. Its own notions of words stay off.
 */
export const INDEX_SETTINGS = {
  searchableAttributes: ['key'],
  filterableAttributes: [looksUp('lexemes', 'facets.*'), '_geo'],
  sortableAttributes: ['_geo', 'publishedAt', 'completeness', 'row', ...INTERFACE_LANGUAGES.map(nudgeIn)],
  rankingRules: ['sort'],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  facetSearch: false,
  proximityPrecision: 'byAttribute',
  faceting: { maxValuesPerFacet: 5_000 },
  pagination: { maxTotalHits: 1_000 },
} as const

/** The attribute by which practices that answer alike are sorted for a reader of this language. */
export function nudgeIn(language: string): string {
  return `nudges.${language}`
}

/** Goes up when documents are made in another way (index-document.ts). */
const DOCUMENT_FORMAT = 3

/** What an index was made with: an index of other settings is made anew. */
export const settingsDigest = createHash('sha256')
  .update(JSON.stringify([DOCUMENT_FORMAT, INDEX_SETTINGS]))
  .digest('hex')
  .slice(0, 16)

/** The name of the index of a version for an audience. */
export function indexName(prefix: string, audience: Audience, version: number): string {
  return `${prefix}-${audience}-${version}`
}
