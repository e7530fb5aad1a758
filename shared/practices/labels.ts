import type { FactKind } from './facts.ts'

/**
 * Handling labels after the Traffic Light Protocol 2.0 (FIRST, 2022), from open to closed.
 * `CLEAR` is public, `GREEN` for members of the network, `AMBER` for the publisher, moderators and
 * those granted access. `RED` is never stored, so it is no word of ours.
 */
export const LABELS = ['CLEAR', 'GREEN', 'AMBER'] as const
export type Label = (typeof LABELS)[number]

export function strictest(...labels: readonly Label[]): Label {
  return LABELS[Math.max(0, ...labels.map((label) => LABELS.indexOf(label)))] ?? 'AMBER'
}

export function isStricter(label: Label, than: Label): boolean {
  return LABELS.indexOf(label) > LABELS.indexOf(than)
}

/** The label of a fact when its author has chosen none (product.md, *Default labels*). */
export function defaultFactLabel(kind: FactKind): Label {
  return kind === 'prioritisation' ? 'AMBER' : 'CLEAR'
}

/**
 * The fields of a fact that carry a label of their own, `GREEN` by default: what a barrier withstands
 * and how it is handled helps a colleague, and an attacker too. All other fields follow the fact's label.
 */
export const DETAIL_FIELDS = {
  equipment: ['massKg', 'speedKmh', 'angleDegrees', 'penetrationM', 'date'],
  'temporary-use': ['setUpMinutes', 'removalMinutes', 'crew', 'storage'],
} as const satisfies Partial<Record<FactKind, readonly string[]>>

export const DEFAULT_DETAIL_LABEL: Label = 'GREEN'
export const DEFAULT_CONTACT_LABEL: Label = 'GREEN'
export const DEFAULT_DOCUMENT_LABEL: Label = 'AMBER'

type Guarded = { kind: FactKind; detailLabel?: Label }

/** The guarded fields that a fact has, and the label that they carry; no fields for most kinds. */
export function guardedDetailsOf(fact: Guarded): { fields: readonly string[]; label: Label } {
  const guarded: readonly string[] = fact.kind in DETAIL_FIELDS ? DETAIL_FIELDS[fact.kind as GuardedKind] : []
  return { fields: guarded.filter((field) => field in fact), label: fact.detailLabel ?? DEFAULT_DETAIL_LABEL }
}
type GuardedKind = keyof typeof DETAIL_FIELDS
