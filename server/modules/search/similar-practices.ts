import type { Viewer } from '#shared/access/viewer.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { citySizeOf } from '#shared/search/city-sizes.ts'
import type { ConceptScheme } from '#shared/thesaurus/concept.ts'
import { broaderOf, conceptOf } from '#shared/thesaurus/thesaurus.ts'
import { cityOf } from '../taxonomy/index.ts'
import { audienceOf } from './audience.ts'
import { chooseEngine } from './choose-engine.ts'
import type { EngineDeps } from './choose-engine.ts'
import type { Card } from './documents/card.ts'
import { tag } from './documents/lexemes.ts'
import { findCard } from './postgres/postgres.repository.ts'
import type { AskedWord } from './understanding/understood.ts'

/** A practice that is like another, and in what. */
export type SimilarPractice = {
  readonly card: Card
  readonly language: InterfaceLanguage
  /** The concepts that both are tagged with; the other perhaps with a narrower one. */
  readonly concepts: readonly string[]
  readonly isSameKind: boolean
  readonly isCityOfSimilarSize: boolean
}

/** What makes practices alike: where, against what, by what means; not for whom, or when. */
const WEIGHTS: Partial<Record<ConceptScheme, number>> = {
  space: 1,
  equipment: 1,
  installation: 1,
  threat: 0.7,
  theme: 0.7,
  permanence: 0.5,
}

/** So many of the first are looked at, to put those of the same kind and of cities of the same size first. */
const LOOKED_AT = 20
const SAME_KIND = 0.15
const SIMILAR_SIZE = 0.1

/** The practices most like one, with the reason. */
export async function findSimilarPractices(
  deps: EngineDeps,
  viewer: Viewer,
  { key, first, language }: { key: string; first: number; language: InterfaceLanguage },
): Promise<SimilarPractice[]> {
  const audience = audienceOf(viewer)
  const [card, ask] = await Promise.all([findCard(deps.db, audience, key), chooseEngine(deps)])
  if (!card) return []
  const words = card.concepts.flatMap(askedFor)
  if (words.length === 0) return []
  const query = { understood: { words }, limit: LOOKED_AT, language, audience }
  const { hits, rarities } = (await ask((engine) => engine.similar(query))).answer
  const all = rarities.filter(Number.isFinite).reduce((sum, rarity) => sum + rarity, 0)
  return hits
    .filter((hit) => hit.card.id !== card.id)
    .map((hit) => {
      const tags = new Set(withBroader(hit.card.concepts))
      const shared = words.flatMap(({ asked }, index) => (tags.has(asked) ? [{ asked, index }] : []))
      const likeness = shared.reduce((sum, { index }) => sum + (rarities[index] ?? 0), 0) / all
      const isSameKind = hit.card.kind === card.kind
      const isCityOfSimilarSize = sizeOf(hit.card) !== undefined && sizeOf(hit.card) === sizeOf(card)
      const worth = likeness + (isSameKind ? SAME_KIND : 0) + (isCityOfSimilarSize ? SIMILAR_SIZE : 0)
      const concepts = narrowest(shared.map(({ asked }) => asked))
      return { worth, similar: { card: hit.card, language, concepts, isSameKind, isCityOfSimilarSize } }
    })
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, first)
    .map(({ similar }) => similar)
}

function withBroader(ids: readonly string[]): string[] {
  return ids.flatMap((id) => [id, ...broaderOf(id).map((concept) => concept.id)])
}

/** Whoever has a retractable bollard in common need not be told that it is a bollard. */
function narrowest(ids: readonly string[]): string[] {
  const above = new Set(ids.flatMap((id) => broaderOf(id).map((concept) => concept.id)))
  return ids.filter((id) => !above.has(id))
}

function askedFor(id: string): AskedWord[] {
  const scheme = conceptOf(id)?.scheme
  const weight = scheme && WEIGHTS[scheme]
  if (!weight) return []
  const because = { kind: 'concept', concept: id } as const
  return [{ asked: id, weight, alternatives: [{ lexemes: [tag.concept(id)], factor: 1, because }] }]
}

function sizeOf({ city }: Card) {
  return citySizeOf(cityOf(city ?? '')?.population ?? null)
}
