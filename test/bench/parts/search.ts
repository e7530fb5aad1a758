import pg from 'pg'
import { VISITOR } from '#shared/access/viewer.ts'
import { buildApp } from '#server/app.ts'
import { loadConfig } from '#server/config.ts'
import { createLog } from '#server/kernel/log.ts'
import { rebuildDocuments, searchPractices } from '#server/modules/search/index.ts'
import { importRows } from '../import-rows.ts'
import type { Bench } from '../main.ts'
import { multilingualRow, queryOf } from '../multilingual-rows.ts'
import { inMs, quantile, timesOf } from '../timing.ts'

const SIZES = [1_000, 10_000, 100_000]
const REBUILT = 10_000
const QUERIES = 200
/** Issue: the median at 10 000 practices, and its growth from the smallest to the largest. */
const BAR_MS = 30
const BAR_GROWTH = 8

/** The Postgres engine with filters, facets and highlights, beside the same run's bare `select 1`. */
export async function run(bench: Bench): Promise<void> {
  const { databaseUrl, say } = bench
  const config = loadConfig({ DATABASE_URL: databaseUrl, WORKER: 'off' }, {})
  const app = await buildApp({ ...config, databaseUrl }, { log: createLog('error') })
  const pool = new pg.Pool({ connectionString: databaseUrl })
  try {
    say(`select 1: ${inMs(await timesOf(QUERIES, () => pool.query('select 1')))}`)
    const medians: number[] = []
    let done = 0
    for (const size of SIZES) {
      const seconds = await importRows(bench, { rowOf: multilingualRow, from: done, to: size })
      const times = await timesOf(QUERIES, (round) => searchPractices(app.deps, VISITOR, inputOf(round)))
      medians.push(quantile(times, 0.5))
      say(`${size} practices: ${inMs(times)} (imported at ${((size - done) / seconds).toFixed(0)} a second)`)
      say(`memory of the process that searches: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`)
      if (size === REBUILT)
        say(`search made anew: ${(await rebuildRate(app.deps)).toFixed(0)} practices a second`)
      done = size
    }
    const growth = (medians.at(-1) ?? 0) / (medians[0] ?? 1)
    say(
      `at 10 000: ${medians[1]?.toFixed(1)} ms (bar ${BAR_MS}); growth ${growth.toFixed(1)} × (bar ${BAR_GROWTH})`,
    )
  } finally {
    await pool.end()
    await app.close()
  }
}

async function rebuildRate(deps: Parameters<typeof rebuildDocuments>[0]): Promise<number> {
  const start = performance.now()
  await rebuildDocuments(deps, () => undefined)
  return REBUILT / ((performance.now() - start) / 1_000)
}

/** Every second one has two filters, as someone has who looks for something. */
function inputOf(round: number) {
  const filters =
    round % 2 === 0 ? {} : { commitment: ['C2', 'C4'], kind: ['protective-equipment', 'urban-design'] }
  return { q: queryOf(round), filters, sort: 'relevance', page: 1, first: 20, language: 'fr' } as const
}
