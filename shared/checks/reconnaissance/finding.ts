import type { Label } from '../../practices/labels.ts'
import type { PartName } from '../../practices/parts.ts'

/** What helps hostile reconnaissance (product.md, *Sensitivity*); the words are for ever. */
export const RULES = ['distance', 'lowering', 'camera', 'rota', 'plan', 'rating', 'coordinates'] as const
export type Rule = (typeof RULES)[number]

/** Why a sentence was found; the interface has a sentence for each. */
export const REASONS = [
  'tells-a-gap',
  'tells-opening-hours',
  'tells-opening-speed',
  'tells-a-blind-spot',
  'tells-camera-coverage',
  'tells-a-rota',
  'points-to-a-plan',
  'tells-what-an-access-withstands',
  'shows-guarded-details',
  'gives-coordinates',
  'had-a-position',
  'may-be-a-plan',
  'has-figures-and-units',
] as const
export type FindingReason = (typeof REASONS)[number]

/** What an author can answer to the check: to a finding, to the question about plans, to a possible double. */
export const CHECK_ANSWERS = ['stays', 'no-plan', 'different', 'related', 'same'] as const
export type CheckAnswerWord = (typeof CHECK_ANSWERS)[number]

/** The label that is proposed for what a rule finds. A part that already carries it, or a stricter one, is left in peace. */
export const PROPOSED_LABELS = {
  distance: 'GREEN',
  rating: 'GREEN',
  lowering: 'AMBER',
  camera: 'AMBER',
  rota: 'AMBER',
  plan: 'AMBER',
  coordinates: 'AMBER',
} as const satisfies Record<Rule, Label>

/** What was found in one text. Positions are those of the sentence, in UTF-16 units. */
export type TextFinding = {
  rule: Rule
  reason: FindingReason
  sentence: string
  start: number
  end: number
}

/** A finding in its place. There are always two ways out, label it or reword it, but for what is always public. */
export type Finding = TextFinding & {
  part: PartName
  /** The field of a part that has several; null where the part is one text. */
  field: string | null
  /** The label to give to the part; null where the part can carry none, so that only rewording is left. */
  proposedLabel: Label | null
}
