import { stemsOf } from '../text/stem.ts'
import { tag } from '../documents/lexemes.ts'
import type { TypedWord } from './asked-words.ts'
import { FACTORS, LEAST_FACTOR } from './factors.ts'
import { matchPlaces } from './places.ts'
import { matchConcepts } from './thesaurus-words.ts'
import type { Alternative, AskedWord, Because, Understood } from './understood.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { KnownWord } from './vocabulary.repository.ts'

/**
 * Understands a query: each of its words becomes all that it can stand for, with a reason. Pure: what stands in
 * practices is looked up before (vocabulary.ts), and both engines are given the same answer.
 */
export function understandQuery(typed: readonly TypedWord[], vocabulary: Vocabulary): Understood {
  const words = typed.map(({ word }) => word)
  const meanings = [...placesIn(words), ...conceptsIn(words)]
  return {
    words: typed.map(({ asked, word, isUnfinished }, index) => ({
      asked,
      alternatives: distinct([
        ...asWritten(word),
        ...(isUnfinished ? asBeginning(word, vocabulary) : []),
        ...asCorrected(word, vocabulary),
        ...asPartOfCompounds(word, vocabulary),
        ...asCommitment(word),
        ...meanings.flatMap((meaning) => (meaning.words.includes(index) ? [meaning.alternative] : [])),
      ]),
    })),
  }
}

function asWritten(word: string): Alternative[] {
  return stemsOf(word).map((stem) => alternative(stem, FACTORS.word, { kind: 'word' }))
}

function asBeginning(word: string, { exact, beginnings }: Vocabulary): Alternative[] {
  const factor = exact.has(word) ? FACTORS.beginningOfKnown : FACTORS.beginning
  return beginnings.map((longer) =>
    alternative(longer.stem, factor * (0.5 + (0.5 * word.length) / longer.word.length), {
      kind: 'beginning',
      word: longer.word,
    }),
  )
}

function asCorrected(word: string, { near }: Vocabulary): Alternative[] {
  const known = near.get(word) ?? []
  return [
    ...known.map((other) =>
      alternative(other.stem, FACTORS.corrected, { kind: 'corrected', word: other.word }),
    ),
    ...known.flatMap((other) => meaningsOf(other)),
  ]
}

/** What a corrected word means beside itself. */
function meaningsOf({ word }: Pick<KnownWord, 'word'>): Alternative[] {
  return [...placesIn([word]), ...conceptsIn([word])].map(({ alternative: meant }) => ({
    ...meant,
    factor: meant.factor * FACTORS.corrected,
  }))
}

function asPartOfCompounds(word: string, { compounds }: Vocabulary): Alternative[] {
  return (compounds.get(word) ?? []).map((longer) =>
    alternative(longer.stem, FACTORS.compound, { kind: 'compound', word: longer.word }),
  )
}

function asCommitment(word: string): Alternative[] {
  const commitment = word.toUpperCase()
  return /^C[1-9]$/.test(commitment)
    ? [alternative(tag.commitment(commitment), FACTORS.commitment, { kind: 'commitment', commitment })]
    : []
}

/** A meaning of one or several words, counted from 0. */
type Meaning = { words: readonly number[]; alternative: Alternative }

function placesIn(words: readonly string[]): Meaning[] {
  return matchPlaces(words).map((match) => ({
    words: match.words,
    alternative:
      match.kind === 'city'
        ? alternative(tag.city(match.city), FACTORS.city, { kind: 'city', city: match.city })
        : alternative(tag.country(match.country), FACTORS.country, {
            kind: 'country',
            country: match.country,
          }),
  }))
}

function conceptsIn(words: readonly string[]): Meaning[] {
  return matchConcepts(words).map(({ words: indexes, concept, share }) => ({
    words: indexes,
    alternative: alternative(tag.concept(concept), FACTORS.concept * share ** 2, {
      kind: 'concept',
      concept,
    }),
  }))
}

function alternative(lexeme: string, factor: number, because: Because): Alternative {
  return { lexemes: [lexeme], factor, because }
}

/** Each lexeme once, for its surest reason; the surest first. */
function distinct(alternatives: readonly Alternative[]): AskedWord['alternatives'] {
  const best = new Map<string, Alternative>()
  for (const each of alternatives.filter(({ factor }) => factor >= LEAST_FACTOR)) {
    const key = each.lexemes.join(' ')
    if (each.factor > (best.get(key)?.factor ?? 0)) best.set(key, each)
  }
  return [...best.values()].toSorted((a, b) => b.factor - a.factor)
}
