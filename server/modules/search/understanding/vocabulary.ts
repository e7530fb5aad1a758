import type { Db } from '#server/kernel/database.ts'
import type { Audience } from '../audience.ts'
import { errorsAllowed, oneErrorAway, typingDistance } from './distance.ts'
import type { TypedWord } from './asked-words.ts'
import { findLongerWords, findSimilarWords, findWords } from './vocabulary.repository.ts'
import type { KnownWord } from './vocabulary.repository.ts'

/** What the words that stand in practices have to do with those of a query, by the word as it was typed. */
export type Vocabulary = {
  readonly exact: ReadonlyMap<string, readonly KnownWord[]>
  /** Longer words that begin with the unfinished one. */
  readonly beginnings: readonly KnownWord[]
  /** Compounds that have a word as their first or last part. */
  readonly compounds: ReadonlyMap<string, readonly KnownWord[]>
  /** The nearest words to one that nobody wrote. */
  readonly near: ReadonlyMap<string, readonly KnownWord[]>
}

export const EMPTY_VOCABULARY: Vocabulary = {
  exact: new Map(),
  beginnings: [],
  compounds: new Map(),
  near: new Map(),
}

/** Languages that write compounds as one word. */
const COMPOUNDING = ['de', 'nl', 'sv', 'da', 'no', 'nb', 'fi', 'hu']
/** Shorter words are parts of too many that have nothing to do with them. */
const SHORTEST_PART = 4
const SHORTEST_BEGINNING = 2

/** Looks up everything that understanding a query needs: at most three statements, two where nothing is mistyped. */
export async function consultVocabulary(
  db: Db,
  audience: Audience,
  typed: readonly TypedWord[],
  splits: readonly string[],
  isKnownElsewhere: (word: string) => boolean,
): Promise<Vocabulary> {
  const words = typed.map(({ word }) => word)
  const unfinished = typed.find(({ isUnfinished, word }) => isUnfinished && word.length >= SHORTEST_BEGINNING)
  const [known, longer] = await Promise.all([
    findWords(db, audience, [...words, ...splits]),
    findLongerWords(db, audience, {
      beginning: unfinished ? unfinished.word : null,
      parts: words.filter((word) => word.length >= SHORTEST_PART),
      compounding: COMPOUNDING,
    }),
  ])
  const exact = Map.groupBy(known, ({ word }) => word)
  const unknown = words.filter(
    (word) => !exact.has(word) && !isKnownElsewhere(word) && errorsAllowed(word.length) > 0,
  )
  return {
    exact,
    beginnings: longer.filter(({ part }) => part === null),
    compounds: Map.groupBy(
      longer.filter(({ word, part }) => part !== null && (word.startsWith(part) || word.endsWith(part))),
      ({ part }) => part ?? '',
    ),
    near: unknown.length > 0 ? await nearWords(db, audience, unknown) : new Map(),
  }
}

async function nearWords(
  db: Db,
  audience: Audience,
  unknown: readonly string[],
): Promise<Map<string, KnownWord[]>> {
  const long = unknown.filter((word) => errorsAllowed(word.length) > 1)
  const [oneAway, similar] = await Promise.all([
    findWords(db, audience, unknown.flatMap(oneErrorAway)),
    long.length > 0 ? findSimilarWords(db, audience, long) : [],
  ])
  return new Map(unknown.map((word) => [word, nearest(word, [...oneAway, ...similar])]))
}

/** The words at the least distance, if that is near enough. */
export function nearest<Word extends { readonly word: string }>(
  word: string,
  candidates: readonly Word[],
): Word[] {
  const allowed = errorsAllowed(word.length)
  const measured = candidates
    .map((candidate) => ({ candidate, distance: typingDistance(word, candidate.word) }))
    .filter(({ distance }) => distance <= allowed)
  const least = Math.min(...measured.map(({ distance }) => distance))
  return measured.filter(({ distance }) => distance === least).map(({ candidate }) => candidate)
}
