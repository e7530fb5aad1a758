import { COMMITMENT_IDS } from '../declaration/item-ids.ts'
import type { CommitmentId } from '../declaration/item-ids.ts'

/**
 * The template of a practice as lists of words and limits (product.md, *The practice template*).
 * Content, import, editing, search and pages all read these lists; there is no other.
 */

export { LIMITS, SOFT_LENGTHS } from './limits.ts'

export const KINDS = [
  'protective-equipment',
  'creative-installation',
  'temporary-measure',
  'urban-design',
  'local-strategy',
  'governance',
  'training',
  'awareness',
  'technology',
] as const
export type Kind = (typeof KINDS)[number]

export const STAGES = [
  'planned',
  'pilot',
  'in-place',
  'changed',
  'removed',
  'tested-by-incident',
  'not-stated',
] as const

export const SECTION_KINDS = [
  'context',
  'issue',
  'objectives',
  'solution',
  'implementation',
  'participation',
  'communication',
  'rights',
  'costs',
  'results',
  'lessons',
  'transfer',
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

export const COMMITMENTS = COMMITMENT_IDS
export type Commitment = CommitmentId

/** How a practice stands to a commitment. Facets and coverage count `evidences` and `partly`. */
export const STRENGTHS = ['evidences', 'partly', 'contradicts'] as const
export type Strength = (typeof STRENGTHS)[number]

/** `editorial` claims come with compiled practices, until a moderator or the city confirms them. */
export const CLAIM_STATES = ['proposed', 'confirmed', 'refused', 'editorial'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

export const PROVENANCES = ['submitted', 'compiled'] as const
export type Provenance = (typeof PROVENANCES)[number]

/** How well a compiled practice is supported by its sources; `low` is said on its page. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const

/** What the public sees of a place: the centre of the city unless the author says otherwise. */
export const PRECISIONS = ['city-centre', 'neighbourhood', 'exact'] as const

export const PLACE_SCOPES = ['city', 'region', 'group'] as const

export const RELATION_KINDS = ['precedes', 'replaces', 'combined-with', 'part-of', 'inspired-by'] as const

export const TRANSLATION_STATES = ['machine', 'human', 'approved'] as const
export type TranslationState = (typeof TRANSLATION_STATES)[number]

export const TEXT_LICENCE = 'CC-BY-4.0'
