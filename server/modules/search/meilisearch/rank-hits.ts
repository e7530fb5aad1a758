import type { Sort } from '#shared/search/search-params.ts'
import { heldWords, placesIn } from '../held-words.ts'
import type { Understood } from '../understanding/understood.ts'
import type { IndexHit } from './index-hit.ts'

/** A hit with its score, and by the place of each asked word the place of its best alternative. */
export type RankedHit = {
  readonly hit: IndexHit
  readonly score: number
  readonly answers: readonly (number | null)[]
  readonly gains: readonly number[]
}

type Asked = {
  readonly understood: Understood
  /** Its lexemes, once for all hits (`soughtIn`). */
  readonly sought: ReadonlySet<string>
  /** Undefined for a word that no practice holds. */
  readonly rarities: readonly (number | undefined)[]
  readonly language: string
  readonly sort: Sort
}

/** Ranks hits as ranking.ts says, with the same sum that Postgres makes. */
export function rankHits(hits: readonly IndexHit[], asked: Asked): RankedHit[] {
  return hits.map((hit) => scored(hit, asked)).toSorted(ORDERS[asked.sort])
}

type Order = (a: RankedHit, b: RankedHit) => number

const byNewest: Order = ({ hit: a }, { hit: b }) => b.publishedAt - a.publishedAt || a.row - b.row
const byScore: Order = (a, b) => b.score - a.score || byNewest(a, b)

const ORDERS: Record<Sort, Order> = {
  relevance: byScore,
  newest: byNewest,
  'most-complete': (a, b) => b.hit.completeness - a.hit.completeness || byScore(a, b),
  // The server has them in order; there is no distance here to sort by again.
  nearest: byScore,
}

function scored(hit: IndexHit, { understood, sought, rarities, language }: Asked): RankedHit {
  const words = heldWords(understood, placesIn(hit.stored, sought))
  const answered = words.map(({ gain }, index) => (gain > 0 ? (rarities[index] ?? 0) : 0))
  const gained = sum(words.map(({ gain }, index) => gain * (rarities[index] ?? 0)))
  const share = sum(answered) / (sum(rarities.map((rarity = 0) => rarity)) || 1)
  const score = (words.length > 0 ? gained * share : 1) * (1 + (hit.nudges[language] ?? 0))
  return { hit, score, answers: words.map(({ answer }) => answer), gains: words.map(({ gain }) => gain) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
