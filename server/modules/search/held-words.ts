import { apart, PLACES } from './documents/lexemes.ts'
import type { Place } from './documents/lexemes.ts'
import { gainOf } from './ranking.ts'
import type { Alternative, Understood } from './understanding/understood.ts'

/** Of the lexemes that a practice holds those that are sought, each with its best place. */
export type Held = ReadonlyMap<string, Place>

/** What a practice gains by a word of the query, and by which of its alternatives; null where it holds none. */
export type HeldWord = { readonly gain: number; readonly answer: number | null }

/** Of the hundreds of lexemes of a practice, only those that are asked for need be looked at. */
export function soughtIn({ words }: Understood): ReadonlySet<string> {
  return new Set(words.flatMap(({ alternatives }) => alternatives.flatMap((each) => each.lexemes)))
}

/** The places of those lexemes that are sought, among some that are stored. */
export function placesIn(stored: readonly string[], sought: ReadonlySet<string>): Held {
  const places = new Map<string, Place>()
  for (const placed of stored) {
    const { lexeme, place } = apart(placed)
    const isBetter = place !== undefined || !places.has(lexeme)
    if (isBetter && sought.has(lexeme)) places.set(lexeme, PLACES.find((each) => each === place) ?? 'text')
  }
  return places
}

/** For each word its best alternative that the practice holds; alternatives stand in order, the surest first. */
export function heldWords({ words }: Understood, held: Held): HeldWord[] {
  return words.map(({ alternatives }) => {
    const gains = alternatives.map((each) => gainIn(each, held))
    const surest = gains.findIndex((gain) => gain > 0)
    return { gain: Math.max(0, ...gains), answer: surest === -1 ? null : surest }
  })
}

function gainIn(alternative: Alternative, held: Held): number {
  const [lexeme = '', ...more] = alternative.lexemes
  if (!alternative.lexemes.every((each) => held.has(each))) return 0
  if (more.length > 0) return gainOf(alternative, 'summary')
  return gainOf(alternative, held.get(lexeme) ?? 'text')
}
