import type { EngineAnswer, EngineHit } from './engine.ts'
import type { AskedWord, Understood } from './understanding/understood.ts'

/** How well the best hit answers the words. */
export type Fit = 'good' | 'weak' | 'none'

/** What of a hit says how it answers. */
type Answering = Pick<EngineHit, 'answers' | 'gains'>

/** From which sum on a hit fits; measured by `npm run relevance`, which counts who is told what. */
const GOOD = 0.85
const WEAK = 0.7

/**
 * What a word adds that is answered well, of the first three: two that meet in one practice are no accident. A word that
 * the summary has in another language is just answered well.
 */
const TOGETHER = 0.12
const WELL_ANSWERED = 0.6
const MOST_TOGETHER = 3

/** What a word counts at least that no practice answers: as one that stands in one of sixty. */
const UNANSWERED = 4

/**
 * What the best hit gains by the words, of all that it could, each as rare as it is: a word that stands somewhere in the
 * text answers less than one of the title, and one that nobody knows is answered by nothing.
 */
export function fitOf(
  { words }: Understood,
  { hits, rarities }: Pick<EngineAnswer, 'rarities'> & { readonly hits: readonly Answering[] },
): Fit {
  if (words.length === 0) return hits.length > 0 ? 'good' : 'none'
  const weights = weightsOf(words, rarities)
  const all = sum(weights)
  const isTelling = words.map(({ weight }) => weight === 1)
  const fits = hits.map((hit) => {
    const gains = words.map((word, index) => answeredBy(word, hit, index))
    const share = sum(gains.map((gain, index) => gain * (weights[index] ?? 0))) / all
    const well = gains.filter((gain, index) => gain >= WELL_ANSWERED && isTelling[index]).length
    return share + TOGETHER * Math.min(well, MOST_TOGETHER)
  })
  const best = Math.max(0, ...fits)
  if (best >= GOOD) return 'good'
  return best >= WEAK ? 'weak' : 'none'
}

/** A place is no matter of where it is named: a practice is in Poland, or it is not. All else answers as it gains. */
function answeredBy({ alternatives }: AskedWord, { answers, gains }: Answering, index: number): number {
  const answer = alternatives[answers[index] ?? -1]
  const gain = gains[index] ?? 0
  const isPlace = answer?.because.kind === 'city' || answer?.because.kind === 'country'
  return isPlace ? Math.max(gain, answer.factor) : gain
}

/** The rarity of each word; a word that nobody answers is as rare as the rarest of the others. */
function weightsOf(words: Understood['words'], rarities: readonly number[]): number[] {
  const rarest = Math.max(UNANSWERED, ...rarities.filter(Number.isFinite))
  return words.map(({ weight }, index) => {
    const rarity = rarities[index] ?? Infinity
    return Number.isFinite(rarity) ? rarity : weight * rarest
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
