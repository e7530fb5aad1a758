import type { Db } from '#server/kernel/database.ts'
import type { Audience } from '../audience.ts'
import type { TypedWord } from './asked-words.ts'
import { errorsAllowed, oneErrorAway } from './typing-errors.ts'
import { isInLexicon, lexicon, lexiconWordsWithStemNear } from './lexicon.ts'
import { joinsOf, SHORTEST_PART, splitsOf } from './compounds.ts'
import { sortedWords } from './sorted-words.ts'
import type { SortedWords } from './sorted-words.ts'
import { findWords, findWordsLike } from './vocabulary.repository.ts'
import type { KnownWord } from './vocabulary.repository.ts'

/** What the words that stand in practices have to do with those of a query. */
export type Vocabulary = {
  /** The words that stand somewhere exactly so: typed, joined, or parts of a typed one. */
  readonly exact: ReadonlyMap<string, readonly KnownWord[]>
  /** Longer words that begin with the unfinished one. */
  readonly beginnings: readonly KnownWord[]
  /** Compounds that have a typed word as their first or last part, by that word. */
  readonly compounds: ReadonlyMap<string, readonly KnownWord[]>
  /** The nearest words to a typed one that nobody knows, by that word. */
  readonly near: ReadonlyMap<string, NearWords>
}

export type NearWords = { readonly words: readonly string[]; readonly distance: number }

/** Languages that write compounds as one word. */
const WRITING_AS_ONE = ['de', 'nl', 'sv', 'da', 'no', 'nb', 'fi', 'hu']
const SHORTEST_BEGINNING = 2

/** Looks up everything that understanding a query needs: one statement, and another where a word is mistyped. */
export async function consultVocabulary(
  db: Db,
  audience: Audience,
  typed: readonly TypedWord[],
): Promise<Vocabulary> {
  const words = typed.map(({ word }) => word)
  const found = await findWords(db, audience, {
    words: [...words, ...joinsIn(words), ...words.flatMap(splitsOf).flat()],
    beginning: beginningIn(typed),
    parts: words.filter((word) => word.length >= SHORTEST_PART),
    compounding: WRITING_AS_ONE,
  })
  const asTheyAre = found.filter(({ beginning, part }) => beginning === null && part === null)
  const exact = Map.groupBy(asTheyAre, ({ word }) => word)
  const beginnings = found.filter(({ beginning }) => beginning !== null)
  return {
    exact,
    beginnings,
    compounds: Map.groupBy(
      found.filter(({ part }) => part !== null),
      ({ part }) => part ?? '',
    ),
    near: await nearWords(db, audience, mistypedIn(typed, exact, beginnings)),
  }
}

function beginningIn(typed: readonly TypedWord[]): string | null {
  const unfinished = typed.find(({ isUnfinished }) => isUnfinished)?.word ?? ''
  return unfinished.length >= SHORTEST_BEGINNING ? unfinished : null
}

function joinsIn(words: readonly string[]): string[] {
  return words.flatMap((word, index) =>
    joinsOf(word, words[index + 1] ?? '').slice(0, index + 1 < words.length ? undefined : 0),
  )
}

/** Words that nobody knows; one that is the beginning of a known word is not mistyped but unfinished. */
function mistypedIn(
  typed: readonly TypedWord[],
  exact: ReadonlyMap<string, unknown>,
  beginnings: readonly KnownWord[],
): string[] {
  return typed
    .filter(({ word }) => errorsAllowed(word.length) > 0 && !/\d/.test(word))
    .filter(({ word }) => !exact.has(word) && !isInLexicon(word))
    .filter(({ isUnfinished }) => !isUnfinished || beginnings.length === 0)
    .map(({ word }) => word)
}

async function nearWords(
  db: Db,
  audience: Audience,
  mistyped: readonly string[],
): Promise<Map<string, NearWords>> {
  if (mistyped.length === 0) return new Map()
  const inPractices = sortedWords(
    await findWordsLike(db, audience, {
      oneAway: mistyped.flatMap(oneErrorAway),
      long: mistyped.filter((word) => errorsAllowed(word.length) > 1),
    }),
  )
  return new Map(mistyped.map((word) => [word, nearTo(word, inPractices)]))
}

const MOST_NEAR = 6

/** The words at the least distance, of practices or of the lexicon; those that begin alike first. */
function nearTo(word: string, inPractices: SortedWords): NearWords {
  const allowed = errorsAllowed(word.length)
  const found = [inPractices.nearest(word, allowed), lexicon.nearest(word, allowed)]
  const distance = Math.min(...found.filter(({ words }) => words.length > 0).map((near) => near.distance))
  const nearest = found.filter((near) => near.distance === distance).flatMap(({ words }) => words)
  const words = nearest.length > 0 ? nearest : lexiconWordsWithStemNear(word)
  const beginsAlike = (other: string) => Number(other[0] === word[0])
  return {
    words: [...new Set(words)].toSorted((a, b) => beginsAlike(b) - beginsAlike(a)).slice(0, MOST_NEAR),
    distance: nearest.length > 0 ? distance : 1,
  }
}
