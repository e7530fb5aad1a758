import { EVIDENCE_LEVELS } from '../practices/evidence.ts'
import { COMMITMENTS, KINDS, STAGES, STRENGTHS } from '../practices/template.ts'
import { CITY_SIZES } from './city-sizes.ts'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** Programmes are known by their names. */
const NAME = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/

/**
 * The one list of facets: engines count them, addresses name them, pages show them, in this order.
 *
 * - `values`: a closed list; anything else in an address is dropped;
 * - `pattern`: an open list; what does not look like a value is dropped;
 * - `scheme`: the values are concepts of this scheme of the thesaurus;
 * - `order`: as the list stands, the most frequent first, or the newest first.
 */
export const FACETS = {
  commitment: { values: COMMITMENTS, order: 'list' },
  kind: { values: KINDS, order: 'count' },
  equipment: concepts('equipment'),
  installation: concepts('installation'),
  threat: concepts('threat'),
  space: concepts('space'),
  theme: concepts('theme'),
  permanence: concepts('permanence'),
  country: { pattern: /^[A-Z]{2}$/, order: 'count' },
  size: { values: CITY_SIZES, order: 'list' },
  stage: { values: STAGES, order: 'list' },
  evidence: { values: EVIDENCE_LEVELS, order: 'list' },
  year: { pattern: /^(1[89]|20)\d\d$/, order: 'newest' },
  language: { pattern: /^[a-z]{2,3}$/, order: 'count' },
  city: { pattern: SLUG, order: 'count' },
  signatory: { pattern: SLUG, order: 'count' },
  contradicts: { values: COMMITMENTS, order: 'list' },
  strength: { values: STRENGTHS, order: 'list' },
  'target-group': concepts('target-group'),
  phase: concepts('phase'),
  service: { pattern: SLUG, order: 'count' },
  programme: { pattern: NAME, order: 'count' },
  standard: { pattern: SLUG, order: 'count' },
  proof: { pattern: SLUG, order: 'count' },
} as const satisfies Record<string, Facet>

export type Facet = { order: 'list' | 'count' | 'newest'; scheme?: string } & (
  { values: readonly string[] } | { pattern: RegExp }
)

export type FacetName = keyof typeof FACETS
export const FACET_NAMES: readonly FacetName[] = Object.keys(FACETS).filter(isFacetName)

export function isFacetName(name: string): name is FacetName {
  return Object.hasOwn(FACETS, name)
}

/** Whether a text can be a value of a facet; a concept or a country of that name need not exist. */
export function isFacetValue(name: FacetName, value: string): boolean {
  const facet: Facet = FACETS[name]
  return 'values' in facet ? facet.values.includes(value) : facet.pattern.test(value)
}

function concepts<Scheme extends string>(scheme: Scheme) {
  return { scheme, pattern: SLUG, order: 'count' } as const
}
