import type { JudgedQuery } from './judged-queries.ts'

/** What a system answered to a query: keys, the best first. `isNone` says that nothing fits. */
export type Ranking = { readonly keys: readonly string[]; readonly isNone: boolean }

/** Undefined where a measure says nothing of a query. */
export type Score = {
  readonly ndcg?: number
  readonly recall?: number
  readonly success?: number
  readonly negative?: number
}

const DEPTH = 10
/** From this grade on, a practice is to be found. */
const WANTED = 2

export function scoreOf({ relevant }: Pick<JudgedQuery, 'relevant'>, { keys, isNone }: Ranking): Score {
  const grades = Object.values(relevant)
  if (grades.length === 0) return { negative: keys.length === 0 || isNone ? 1 : 0 }
  const first = keys.slice(0, DEPTH).map((key) => relevant[key] ?? 0)
  const wanted = grades.filter((grade) => grade >= WANTED).length
  return {
    ndcg: gainOf(first) / gainOf(grades.toSorted((a, b) => b - a).slice(0, DEPTH)),
    success: (first[0] ?? 0) >= WANTED || (wanted === 0 && (first[0] ?? 0) > 0) ? 1 : 0,
    ...(wanted > 0 && {
      recall: first.filter((grade) => grade >= WANTED).length / Math.min(DEPTH, wanted),
    }),
  }
}

/** Gain 2^grade − 1, discounted by place. */
function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0)
}

/** The mean of a measure over the queries of which it says something. */
export function meanOf(scores: readonly Score[], measure: keyof Score): number | undefined {
  const known = scores.flatMap((score) => score[measure] ?? [])
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : undefined
}
