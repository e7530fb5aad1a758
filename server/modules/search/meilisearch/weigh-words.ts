import type { IndexAnswer, IndexQuery } from '#server/kernel/index-server.ts'
import { ENOUGH, LEAST_GAIN } from '../ranking.ts'
import type { AskedWord, Understood } from '../understanding/understood.ts'
import { atLeast, holds } from './conditions.ts'
import type { Condition } from './conditions.ts'
import { readStamp } from './index-hit.ts'
import { ANY_PRACTICE, STAMP } from './index-document.ts'

/** Every gain that there can be (ranking.ts), the most first. Those that ask the same are asked once. */
const GAINS = Array.from({ length: 20 }, (_, step) => (20 - step) / 20).filter((gain) => gain >= LEAST_GAIN)

export type Weighed = {
  /** The last write that the index holds. */
  readonly stamp: number | undefined
  /** How rare each word is; undefined where no practice holds it. */
  readonly rarities: readonly (number | undefined)[]
  /** How many words a practice must answer to be found, and how many practices do. */
  readonly least: number
  readonly found: number
}

/** Counts what decides how words weigh: the same counts that Postgres makes. Nothing is read of any practice. */
export function weighing({ words }: Understood, index: string) {
  const filters = new Map<Condition, number>([[lexeme(ANY_PRACTICE), 1]])
  const place = (condition: Condition) => {
    if (typeof condition === 'string' && !filters.has(condition)) filters.set(condition, filters.size + 1)
    return condition
  }
  const levels = words.map((word) => GAINS.map((least) => place(holds(word, least))))
  const anywhere = words.map((word) => holds(word))
  const tiers = words.map((_word, missing) => place(atLeast(words.length - missing, anywhere)))
  const queries = [
    query(index, lexeme(STAMP), 1),
    ...[...filters.keys()].map((each) => query(index, each, 0)),
  ]

  function read(answers: readonly IndexAnswer[]): Weighed {
    const count = (condition: Condition) => answers[filters.get(condition) ?? -1]?.total ?? 0
    const [stamp] = answers[0]?.hits ?? []
    const all = count(lexeme(ANY_PRACTICE))
    const tier = tiers.findIndex((each) => count(each) >= ENOUGH)
    return {
      stamp: stamp === undefined ? undefined : readStamp(stamp),
      rarities: words.map((word, at) => rarityOf(word, (levels[at] ?? []).map(count), all)),
      least: words.length === 0 ? 0 : words.length - (tier === -1 ? words.length - 1 : tier),
      found: words.length === 0 ? all : count(tiers.at(tier) ?? false),
    }
  }
  return { queries, read }
}

/** The more practices gain much by a word, the less it tells. */
function rarityOf({ weight }: AskedWord, counts: readonly number[], all: number): number | undefined {
  if (!counts.at(-1)) return undefined
  const gained = GAINS.map((gain, at) => gain * ((counts[at] ?? 0) - (counts[at - 1] ?? 0)))
  return weight * Math.log(1 + all / gained.reduce((sum, part) => sum + part, 0))
}

function lexeme(value: string): string {
  return `lexemes = "${value}"`
}

function query(index: string, filter: Condition, limit: number): IndexQuery {
  return { index, filter: String(filter), offset: 0, limit, sort: [], facets: [], attributes: ['stamp'] }
}
