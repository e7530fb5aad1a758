import { FACTS_OF_COMMITMENT, FACT_KINDS, type FactKind } from '#shared/practices/facts.ts'
import { factKindOf } from '#shared/practices/forms/part-fields.ts'
import { COMMITMENTS, type Commitment, SECTION_KINDS, type SectionKind } from '#shared/practices/template.ts'
import type { Draft } from './writing-query.ts'

/** How far a topic has come. `fault` is what would stand in the way of a submission. */
export type TaskState = 'empty' | 'begun' | 'done' | 'fault'

/** The parts that the head asks for, in order. Those that the snapshot needs come first. */
export const HEAD_PARTS = ['title', 'summary', 'kind', 'place', 'stage', 'period', 'language'] as const
const NEEDED = ['title', 'summary', 'kind', 'place']

export function titleOf(draft: Draft): string {
  const title = valueOf(draft, 'title')
  return typeof title === 'string' ? title : ''
}

/** The language of the original. */
export function languageOf(draft: Draft): string {
  const language = valueOf(draft, 'language')
  return typeof language === 'string' ? language : 'en'
}

export function valueOf({ parts }: Draft, part: string): unknown {
  return parts.find(({ name }) => name === part)?.value ?? undefined
}

/** The names of the parts that are there and begin so. */
export function partsOf({ parts }: Draft, prefix: string): string[] {
  return parts.filter(({ name, value }) => name.startsWith(prefix) && value !== null).map(({ name }) => name)
}

export function hasFault({ faults }: Draft, part: string): boolean {
  return faults.some(({ path }) => path === part || path.startsWith(`${part}.`))
}

export function headState(draft: Draft): TaskState {
  const filled = NEEDED.filter((part) => isFilled(valueOf(draft, part)))
  if (filled.length === NEEDED.length) return 'done'
  return filled.length > 0 ? 'begun' : 'empty'
}

export function sectionState(draft: Draft, kind: SectionKind): TaskState {
  const part = `section:${kind}`
  if (hasFault(draft, part)) return 'fault'
  return isFilled(textIn(valueOf(draft, part))) ? 'done' : 'empty'
}

export function listState(draft: Draft, prefix: string): TaskState {
  const parts = partsOf(draft, prefix)
  if (parts.some((part) => hasFault(draft, part))) return 'fault'
  return parts.length > 0 ? 'done' : 'empty'
}

export function partState(draft: Draft, ...names: string[]): TaskState {
  if (names.some((name) => hasFault(draft, name) && valueOf(draft, name) !== undefined)) return 'fault'
  return names.some((name) => isFilled(valueOf(draft, name))) ? 'done' : 'empty'
}

/** The kinds of facts that the claimed commitments ask for, and all others. */
export function factsToAsk(draft: Draft): { asked: FactKind[]; others: FactKind[] } {
  const asked = new Set<FactKind>(claimed(draft).flatMap((commitment) => FACTS_OF_COMMITMENT[commitment]))
  return {
    asked: FACT_KINDS.filter((kind) => asked.has(kind)),
    others: FACT_KINDS.filter((kind) => !asked.has(kind)),
  }
}

export function claimed(draft: Draft): Commitment[] {
  const ids = partsOf(draft, 'claim:').map((part) => part.slice('claim:'.length).split('-')[0]?.toUpperCase())
  return COMMITMENTS.filter((commitment) => ids.includes(commitment))
}

/** The facts of a kind that are there. */
export function factsOf(draft: Draft, kind: FactKind): string[] {
  return partsOf(draft, 'fact:').filter((part) => factKindOf(part.slice('fact:'.length)) === kind)
}

export function isSectionKind(word: string): word is SectionKind {
  return SECTION_KINDS.some((kind) => kind === word)
}

export function isFactKind(word: string): word is FactKind {
  return FACT_KINDS.some((kind) => kind === word)
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== ''
}

function textIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined
}
