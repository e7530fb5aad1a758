import type { EngineAnswer } from './engine.ts'
import type { Understood } from './understanding/understood.ts'

/** How well the best hit answers the words. */
export type Fit = 'good' | 'weak' | 'none'

/** The share of the words, weighed by how rare they are and how surely they were understood, that makes a fit. */
const GOOD = 0.65
const WEAK = 0.48

export function fitOf(
  { words }: Understood,
  { hits, rarities }: Pick<EngineAnswer, 'hits' | 'rarities'>,
): Fit {
  if (words.length === 0) return hits.length > 0 ? 'good' : 'none'
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0)
  const shares = hits.map(({ answers }) => {
    const answered = answers.map((answer, index) => {
      const factor = words[index]?.alternatives[answer ?? -1]?.factor ?? 0
      return factor * (rarities[index] ?? 0)
    })
    return answered.reduce((sum, part) => sum + part, 0) / all
  })
  const best = Math.max(0, ...shares)
  if (best >= GOOD) return 'good'
  return best >= WEAK ? 'weak' : 'none'
}
