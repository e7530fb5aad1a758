import { DECLARATION_ITEM_IDS } from '../declaration/item-ids.ts'
import type { DeclarationItemId } from '../declaration/item-ids.ts'
import { memberOf } from '../text/member-of.ts'
import { CONCEPT_SCHEMES } from './concept.ts'
import type { Concept, ConceptScheme } from './concept.ts'
import data from './thesaurus.json' with { type: 'json' }

export const concepts: readonly Concept[] = data.map((entry) => ({
  ...entry,
  scheme: memberOf(CONCEPT_SCHEMES, entry.scheme),
  declarationItems: entry.declarationItems.map((item) => memberOf(DECLARATION_ITEM_IDS, item)),
}))

const conceptsById = new Map(concepts.map((concept) => [concept.id, concept]))
const narrowerById = Map.groupBy(concepts, ({ broader }) => broader)

export function conceptOf(id: string): Concept | undefined {
  return conceptsById.get(id)
}

export function conceptsOf(scheme: ConceptScheme): Concept[] {
  return concepts.filter((concept) => concept.scheme === scheme)
}

/** The concepts that speak of an item of the Declaration. */
export function conceptsAbout(item: DeclarationItemId): Concept[] {
  return concepts.filter(({ declarationItems }) => declarationItems.includes(item))
}

/** Everything below a concept, at any depth, each parent before its children. */
export function narrowerOf(id: string): Concept[] {
  return (narrowerById.get(id) ?? []).flatMap((concept) => [concept, ...narrowerOf(concept.id)])
}

/** Everything above a concept, the nearest first. */
export function broaderOf(id: string): Concept[] {
  const broader = conceptsById.get(conceptsById.get(id)?.broader ?? '')
  return broader ? [broader, ...broaderOf(broader.id)] : []
}
