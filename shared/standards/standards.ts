import type { InterfaceLanguage } from '../languages.ts'
import { memberOf } from '../text/member-of.ts'
import data from './standards.json' with { type: 'json' }

export const STANDARD_STATES = ['current', 'withdrawn', 'draft', 'not-stated'] as const
export type StandardState = (typeof STANDARD_STATES)[number]

/** `read`: a source was read; `to-be-checked`: professional memory, which a page must say. */
export const STANDARD_CERTAINTIES = ['read', 'to-be-checked'] as const
export type StandardCertainty = (typeof STANDARD_CERTAINTIES)[number]

export type Standard = {
  readonly id: string
  readonly designation: string
  readonly body: string | null
  readonly year: number | null
  readonly state: StandardState
  readonly supersededBy: string | null
  /** Whether a product can be rated by it: only such a standard can be named by an equipment claim. */
  readonly ratesEquipment: boolean
  readonly certainty: StandardCertainty
  readonly scope: Readonly<Record<InterfaceLanguage, string>>
}

/** The register: what practices cite, the superseded too, because product sheets still do. */
export const standards: readonly Standard[] = data.map((entry) => ({
  ...entry,
  state: memberOf(STANDARD_STATES, entry.state),
  certainty: memberOf(STANDARD_CERTAINTIES, entry.certainty),
}))

const standardsById = new Map(standards.map((standard) => [standard.id, standard]))

export function standardOf(id: string): Standard | undefined {
  return standardsById.get(id)
}

/** The standard that took the place of this one. A rating is never converted from one to the other. */
export function successorOf({ supersededBy }: Standard): Standard | undefined {
  return supersededBy === null ? undefined : standardsById.get(supersededBy)
}
