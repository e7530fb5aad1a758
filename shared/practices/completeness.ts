import type { PracticeContent } from './content.ts'
import type { FactKind } from './facts.ts'
import { FACTS_OF_COMMITMENT } from './facts.ts'
import { SECTION_KINDS } from './template.ts'
import type { SectionKind } from './template.ts'

/**
 * How complete a practice is: computed and shown, never a gate. Weights say what a reader who wants to do
 * the same misses most: how it was done, what came of it, what it cost, where it can be checked.
 */
const SECTION_WEIGHTS: Record<SectionKind, number> = {
  context: 5,
  issue: 6,
  objectives: 3,
  solution: 10,
  implementation: 7,
  participation: 4,
  communication: 4,
  rights: 4,
  costs: 5,
  results: 8,
  lessons: 7,
  transfer: 5,
}

export type CompletenessItem = { name: string; weight: number; isThere: boolean }

/** Every item that counts, with its weight; the weights are points of a total that `completenessOf` scales. */
export function completenessItems(content: PracticeContent): CompletenessItem[] {
  const sections = new Set(content.sections.filter(({ text }) => text.trim()).map(({ kind }) => kind))
  const facts = new Set<FactKind>(content.facts.map(({ kind }) => kind))
  const claimed = new Set(content.claims.map(({ commitment }) => commitment))
  const item = (name: string, weight: number, isThere: boolean) => ({ name, weight, isThere })
  return [
    item('place', 3, content.place !== null),
    item('period', 3, content.period.start !== null),
    item('stage', 2, content.stage !== 'not-stated'),
    item('concepts', 4, content.concepts.length >= 3),
    item('partners', 2, content.partners.length > 0),
    item('contact', 3, content.contact !== null),
    item('source', 5, facts.has('source')),
    item('cost', 4, facts.has('cost')),
    item('outcome', 5, facts.has('outcome')),
    ...SECTION_KINDS.map((kind) => item(`section:${kind}`, SECTION_WEIGHTS[kind], sections.has(kind))),
    ...[...claimed].map((commitment) => {
      const answers: readonly FactKind[] = FACTS_OF_COMMITMENT[commitment]
      return item(
        `facts:${commitment}`,
        2,
        answers.some((kind) => facts.has(kind)),
      )
    }),
  ]
}

/** A whole number from 0 to 100. */
export function completenessOf(content: PracticeContent): number {
  const items = completenessItems(content)
  const total = items.reduce((sum, { weight }) => sum + weight, 0)
  const reached = items.reduce((sum, { weight, isThere }) => sum + (isThere ? weight : 0), 0)
  return Math.round((100 * reached) / total)
}
