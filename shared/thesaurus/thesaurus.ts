import { isDeclarationItemId } from '../declaration/item-ids.ts'
import type { DeclarationItemId } from '../declaration/item-ids.ts'
import { isConceptScheme } from './concept.ts'
import type { Concept, ConceptScheme } from './concept.ts'
import data from './thesaurus.json' with { type: 'json' }

export const concepts: readonly Concept[] = data.map((entry) => ({
  ...entry,
  scheme: schemeOf(entry),
  declarationItems: entry.declarationItems.map((item) => itemIdOf(entry, item)),
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

function schemeOf({ id, scheme }: { id: string; scheme: string }): ConceptScheme {
  if (!isConceptScheme(scheme))
    throw new Error(`thesaurus.json: the scheme “${scheme}” of ${id} does not exist`)
  return scheme
}

function itemIdOf({ id }: { id: string }, item: string): DeclarationItemId {
  if (!isDeclarationItemId(item))
    throw new Error(`thesaurus.json: ${id} names “${item}”, not of the Declaration`)
  return item
}
