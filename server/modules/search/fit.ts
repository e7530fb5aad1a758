import type { EngineAnswer } from './engine.ts'
import type { Understood } from './understanding/understood.ts'

/** How well the best hit answers the words. */
export type Fit = 'good' | 'weak' | 'none'

/** The share of the words, weighed by how rare they are and how surely they were understood, that makes a fit. */
const GOOD = 0.65
const WEAK = 0.48

/** What a word counts at least that no practice answers: as one that stands in one of sixty. */
const UNANSWERED = 4

export function fitOf(
  { words }: Understood,
  { hits, rarities }: Pick<EngineAnswer, 'hits' | 'rarities'>,
): Fit {
  if (words.length === 0) return hits.length > 0 ? 'good' : 'none'
  const weights = weightsOf(words, rarities)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = hits.map(({ answers }) => {
    const sure = (answer: number | null, index: number) =>
      words[index]?.alternatives[answer ?? -1]?.factor ?? 0
    return answers.reduce<number>(
      (sum, answer, index) => sum + sure(answer, index) * (weights[index] ?? 0),
      0,
    )
  })
  const best = Math.max(0, ...shares) / all
  if (best >= GOOD) return 'good'
  return best >= WEAK ? 'weak' : 'none'
}

/** The rarity of each word; a word that nobody answers is as rare as the rarest of the others. */
function weightsOf(words: Understood['words'], rarities: readonly number[]): number[] {
  const rarest = Math.max(UNANSWERED, ...rarities.filter(Number.isFinite))
  return words.map(({ weight }, index) => {
    const rarity = rarities[index] ?? Infinity
    return Number.isFinite(rarity) ? rarity : weight * rarest
  })
}
