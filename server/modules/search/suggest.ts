import type { Viewer } from '#shared/access/viewer.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { searchAddress } from '#shared/addresses.ts'
import { labelOf } from '#shared/thesaurus/concept.ts'
import { conceptOf } from '#shared/thesaurus/thesaurus.ts'
import { cityName, cityOf } from '../taxonomy/index.ts'
import { audienceOf } from './audience.ts'
import { chooseEngine } from './choose-engine.ts'
import type { EngineDeps } from './choose-engine.ts'
import { inReadersLanguage } from './documents/card.ts'
import { pathOf } from './search-practices.ts'
import { understand } from './understanding/understand.ts'
import type { Alternative, Understood } from './understanding/understood.ts'

export type Suggestion = {
  readonly kind: 'practice' | 'concept' | 'city'
  /** The key of the practice, concept or city. */
  readonly value: string
  readonly label: string
  /** How many practices it leads to. */
  readonly count: number
  readonly path: string
}

type Input = { readonly q: string; readonly first: number; readonly language: InterfaceLanguage }

/** What somebody may be about to ask for: concepts and cities that lead to practices, then practices themselves. */
export async function suggest(
  deps: EngineDeps,
  viewer: Viewer,
  { q, first, language }: Input,
): Promise<Suggestion[]> {
  const audience = audienceOf(viewer)
  const [understood, ask] = await Promise.all([understand(deps.db, audience, q), chooseEngine(deps)])
  if (understood.words.length === 0) return []
  const named = namedBy(understood)
  const query = { understood, terms: named.map(({ lexemes: [lexeme = ''] }) => lexeme), language, audience }
  const { answer } = await ask((engine) => engine.suggest({ ...query, limit: first }))
  const terms = named
    .map((each, place) => termOf(each, answer.counts[place] ?? 0, language))
    .filter((term) => term !== undefined)
    .slice(0, Math.ceil(first / 2))
  const practices = answer.hits.map(({ card }): Suggestion => {
    const label = inReadersLanguage(card, card.titles, language).text
    return { kind: 'practice', value: card.key, label, count: 1, path: pathOf(card, language) }
  })
  return [...terms, ...practices].slice(0, first)
}

/** Concepts and cities that words may stand for, each once: the surest first of the word that is being typed, then of all. */
function namedBy({ words }: Understood): Alternative[] {
  const named = words.map(({ alternatives }) => alternatives.filter(isNamed))
  const inOrder = [...(named.at(-1) ?? []), ...named.flat().toSorted((a, b) => b.factor - a.factor)]
  return [...new Map(inOrder.map((each) => [each.lexemes.join(' '), each])).values()].slice(0, MOST_NAMED)
}

/** What is meant by less than a third is not worth a suggestion. */
const LEAST_NAMED = 0.3

function isNamed({ because: { kind }, factor }: Alternative): boolean {
  return (kind === 'concept' || kind === 'city') && factor >= LEAST_NAMED
}

const MOST_NAMED = 20

function termOf(
  { because }: Alternative,
  count: number,
  language: InterfaceLanguage,
): Suggestion | undefined {
  if (count === 0) return undefined
  if (because.kind === 'concept') {
    const concept = conceptOf(because.concept)
    if (!concept) return undefined
    const path = searchAddress(language, { [concept.scheme]: [concept.id] })
    return { kind: 'concept', value: concept.id, label: labelOf(concept, language), count, path }
  }
  const city = because.kind === 'city' ? cityOf(because.city) : undefined
  if (!city) return undefined
  const path = searchAddress(language, { city: [city.id] })
  return { kind: 'city', value: city.id, label: cityName(city, language), count, path }
}
