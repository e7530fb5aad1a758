import fc from 'fast-check'
import { buildApp } from '#server/app.ts'
import { loadConfig } from '#server/config.ts'
import { createLog } from '#server/kernel/log.ts'
import { loadContent } from '#server/scripts/load-content.ts'
import { anySearch, SEARCH } from '#test/support/any-search.ts'
import { ask } from '#test/support/graphql-app.ts'
import type { Soak } from '../main.ts'

export const rounds = 10_000

/** Any bytes, quotes and operators of either engine, any filters: an answer or a clear refusal, never a fault, on any way. */
export async function run({ databaseUrl, random, goesOn, say }: Soak): Promise<void> {
  const config = loadConfig({ DATABASE_URL: databaseUrl, WORKER: 'off', RATE_LIMIT: '0' }, {})
  const faults: string[] = []
  const log = createLog('error', { write: (line) => faults.push(line) })
  const app = await buildApp({ ...config, databaseUrl }, { log })
  const tally = { answered: 0, refused: 0 }
  let round = 0
  try {
    await loadContent(app.deps, { say, progress: () => undefined }, { practices: true })
    for (; goesOn(round); round += 1) {
      const [variables = {}] = fc.sample(anySearch, { numRuns: 1, seed: Math.floor(random() * 2 ** 31) })
      const { status, data, errors = [] } = await ask(app, SEARCH, variables)
      const isAnswered = Boolean(data) && errors.length === 0
      const isRefused = !data && errors.every(({ extensions }) => extensions?.['code'] !== 'FAULT')
      if (status !== 200 || (!isAnswered && !isRefused)) {
        throw new Error(`A fault for ${JSON.stringify(variables)}: ${JSON.stringify(errors)}`)
      }
      tally[isAnswered ? 'answered' : 'refused'] += 1
    }
  } finally {
    await app.close()
  }
  if (faults.length > 0) throw new Error(`${faults.length} faults were logged, the first: ${faults[0]}`)
  say(`${round} searches: ${tally.answered} answered, ${tally.refused} refused, no fault`)
}
