import { tag } from '../documents/lexemes.ts'
import { stemsOf } from '../text/stem.ts'
import type { TypedWord } from './asked-words.ts'
import { translationsOf } from './common-words.ts'
import { FACTORS, LEAST_FACTOR } from './factors.ts'
import { weightOf } from './light-words.ts'
import { matchConcepts } from './match-concepts.ts'
import { matchPlaces } from './places.ts'
import { readingsOf } from './readings.ts'
import type { Reading } from './readings.ts'
import type { Alternative, AskedWord, Because, Understood } from './understood.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Understands a query: each of its words becomes all that it can stand for, with a reason. Pure: what stands in
 * practices is looked up before (vocabulary.ts), and both engines are given the same answer.
 */
export function understandQuery(typed: readonly TypedWord[], vocabulary: Vocabulary): Understood {
  const query = readingsOf(typed, vocabulary)
  const meanings = [...placesIn(query), ...conceptsIn(query)]
  return {
    words: typed.map(({ asked, word }, index) => ({
      asked,
      weight: weightOf(word),
      alternatives: distinct([
        ...(query[index] ?? []).flatMap(asWritten),
        ...(query[index] ?? []).flatMap(asTranslated),
        ...asPartOfCompounds(word, vocabulary),
        ...asCommitment(word),
        ...meanings.flatMap(({ places, alternative }) => (places.includes(index) ? [alternative] : [])),
      ]),
    })),
  }
}

function asWritten({ word, factor, because }: Reading): Alternative[] {
  return stemsOf(word).map((stem) => one(stem, factor, because))
}

function asTranslated({ word, factor }: Reading): Alternative[] {
  return translationsOf(word).map(({ name, lexemes }) => ({
    lexemes,
    factor: factor * FACTORS.translation,
    because: { kind: 'translation', word: name },
  }))
}

function asPartOfCompounds(word: string, { compounds }: Vocabulary): Alternative[] {
  return (compounds.get(word) ?? []).map((longer) =>
    one(longer.stem, FACTORS.compound, { kind: 'compound', word: longer.word }),
  )
}

function asCommitment(word: string): Alternative[] {
  const commitment = word.toUpperCase()
  return /^C[1-9]$/.test(commitment)
    ? [one(tag.commitment(commitment), FACTORS.commitment, { kind: 'commitment', commitment })]
    : []
}

/** A meaning of one or several words of the query, by their places. */
type Meaning = { readonly places: readonly number[]; readonly alternative: Alternative }

function placesIn(query: readonly (readonly Reading[])[]): Meaning[] {
  return matchPlaces(query).map(({ named, places, factor }) => ({
    places,
    alternative:
      named.kind === 'city'
        ? one(tag.city(named.city), factor * FACTORS.city, named)
        : one(tag.country(named.country), factor * FACTORS.country, named),
  }))
}

function conceptsIn(query: readonly (readonly Reading[])[]): Meaning[] {
  return matchConcepts(query).map(({ places, concept, share }) => ({
    places,
    alternative: one(tag.concept(concept), FACTORS.concept * share ** 2, { kind: 'concept', concept }),
  }))
}

function one(lexeme: string, factor: number, because: Because): Alternative {
  return { lexemes: [lexeme], factor, because }
}

/** Each lexeme once, for its surest reason; the surest first. */
function distinct(alternatives: readonly Alternative[]): AskedWord['alternatives'] {
  const best = new Map<string, Alternative>()
  for (const each of alternatives.filter(({ factor }) => factor >= LEAST_FACTOR)) {
    const key = each.lexemes.join(' ')
    if (each.factor > (best.get(key)?.factor ?? 0)) best.set(key, each)
  }
  return [...best.values()].toSorted((a, b) => b.factor - a.factor || rankOf(a) - rankOf(b))
}

/** Between equals, a reason that names a thing is better than one that names a spelling. */
function rankOf({ because }: Alternative): number {
  if (because.kind === 'word') return 0
  return ['city', 'country', 'commitment', 'concept'].includes(because.kind) ? 1 : 2
}
