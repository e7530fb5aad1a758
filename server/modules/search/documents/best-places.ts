import { placed, PLACES } from './lexemes.ts'
import type { Place } from './lexemes.ts'

/** From this many occurrences in its text on, a word is what the text is about. */
const OFTEN = 3

const RANKS = new Map(PLACES.map((place, rank) => [place, rank]))

/** Each lexeme of a practice with the best place where it stands. */
export type BestPlaces = {
  put(lexeme: string, place: Place): void
  /** What is only in the text: by how often it stands there in one language. */
  putText(lexemes: readonly string[]): void
  /** The lexemes as they are stored. */
  stored(): string[]
}

export function bestPlaces(): BestPlaces {
  const places = new Map<string, Place>()

  function put(lexeme: string, place: Place): void {
    const known = places.get(lexeme)
    if (known === undefined || rankOf(place) < rankOf(known)) places.set(lexeme, place)
  }

  function putText(lexemes: readonly string[]): void {
    const times = new Map<string, number>()
    for (const lexeme of lexemes) times.set(lexeme, (times.get(lexeme) ?? 0) + 1)
    for (const [lexeme, count] of times) put(lexeme, count >= OFTEN ? 'often' : 'text')
  }

  return { put, putText, stored: () => Array.from(places, ([lexeme, place]) => placed(lexeme, place)) }
}

function rankOf(place: Place): number {
  return RANKS.get(place) ?? PLACES.length
}
