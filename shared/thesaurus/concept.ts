import type { DeclarationItemId } from '../declaration/item-ids.ts'
import { NAMED_LANGUAGES } from '../languages.ts'
import type { NamedLanguage } from '../languages.ts'

/** The schemes of the thesaurus, apart from its terms so that a page can name them without loading the terms. */
export const CONCEPT_SCHEMES = [
  'threat',
  'equipment',
  'installation',
  'space',
  'phase',
  'permanence',
  'theme',
  'target-group',
] as const
export type ConceptScheme = (typeof CONCEPT_SCHEMES)[number]

export type Concept = {
  readonly id: string
  readonly scheme: ConceptScheme
  /** The concept of the same scheme that this one is a kind of. */
  readonly broader: string | null
  /** What of the Declaration speaks of this concept. */
  readonly declarationItems: readonly DeclarationItemId[]
  readonly labels: Readonly<Record<NamedLanguage, string>>
  readonly synonyms: Readonly<Record<NamedLanguage, readonly string[]>>
}

/** The label in the reader's language, in English where the thesaurus has no such language. */
export function labelOf(concept: Pick<Concept, 'labels'>, language: string): string {
  return concept.labels[NAMED_LANGUAGES.find((named) => named === language) ?? 'en']
}
