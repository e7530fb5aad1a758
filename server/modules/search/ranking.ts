import type { Place } from './documents/lexemes.ts'
import type { Alternative } from './understanding/understood.ts'

/**
 * How hits are ranked, in one place. The score of a practice is, summed over the words of the query,
 *
 *     rarity of the word × weight of the best place × factor of the best alternative
 *
 * times the share of the words that it answers, weighed by rarity. Title before tags and summary before text; exact before
 * corrected (understanding/factors.ts). Between equals: the more complete, the better evidenced, the reader's language.
 */
export const PLACE_WEIGHTS: Record<Place, number> = {
  title: 1,
  named: 0.9,
  tag: 0.75,
  summary: 0.75,
  broader: 0.55,
  often: 0.45,
  text: 0.25,
}

/** What a practice can gain between equals, as a share of its score. */
export const NUDGES = { language: 0.02, completeness: 0.03, evidence: 0.01 } as const

/** Where this many practices answer more words, those that answer fewer are left out: about a page. */
export const ENOUGH = 20

/** What gains less says nothing, and would be most of what is looked at. */
export const LEAST_GAIN = 0.1

/**
 * What a practice gains by an alternative in a place, of 1; 0 where it does not count as an answer. Rounded, so that
 * nearly equal gains are looked up at once.
 */
export function gainOf({ factor }: Pick<Alternative, 'factor'>, place: Place): number {
  const gain = Math.round(factor * PLACE_WEIGHTS[place] * 20) / 20
  return gain < LEAST_GAIN ? 0 : gain
}
