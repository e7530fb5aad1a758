import autocannon from 'autocannon'
import fastify, { type FastifyInstance } from 'fastify'
import pg from 'pg'
import { buildApp } from '#server/app.ts'
import { loadConfig } from '#server/config.ts'
import { createLog } from '#server/kernel/log.ts'
import { importPractices } from '#server/modules/practices/index.ts'
import { loadTaxonomy } from '#server/modules/taxonomy/index.ts'
import { generatedRow } from '../generated-rows.ts'
import type { Bench } from '../main.ts'

const PRACTICES = 10_000
const CONNECTIONS = 8
const SECONDS = 6

const ONE = `query One($address: String!) { practice(address: $address) {
  key title { text } summary { text } kind stage period { start end } concepts { key label }
  claims { commitment { key } strength state reason { text } } sections { kind text { text html } }
  facts { id kind } partners { name } holdsBack completeness } }`
const LIST = `{ search(first: 20, sort: NEWEST, language: "en") { total hits { key title { segments { text } }
  summary { segments { text } } kind country commitments } } }`

/** Our API against fastify and pg by hand, in one run on one database: a list of twenty, and one in full. */
export async function run({ databaseUrl, say }: Bench): Promise<void> {
  const config = loadConfig({ DATABASE_URL: databaseUrl, WORKER: 'off', RATE_LIMIT: '0' }, {})
  const app = await buildApp({ ...config, databaseUrl }, { log: createLog('error') })
  const raw = rawApp(databaseUrl)
  try {
    await loadTaxonomy(app.deps)
    const rows = Array.from({ length: PRACTICES }, (_, line) => ({ line, value: generatedRow(line) }))
    await importPractices(app.deps, rows)
    const ours = await app.listen({ port: 0, host: '127.0.0.1' })
    const bare = await raw.listen({ port: 0, host: '127.0.0.1' })
    const address = (round: number) => `generated-${(round * 37) % PRACTICES}`
    const list = await pair(
      { url: `${ours}/graphql`, bodyOf: () => ({ query: LIST }) },
      { url: `${bare}/list`, bodyOf: () => ({}) },
    )
    const one = await pair(
      { url: `${ours}/graphql`, bodyOf: (round) => ({ query: ONE, variables: { address: address(round) } }) },
      { url: `${bare}/one`, bodyOf: (round) => ({ key: address(round) }) },
    )
    say(`list of 20: ${inWords(list)}`)
    say(`one in full: ${inWords(one)}`)
    say(
      `memory of this process, both servers and the load in it: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`,
    )
  } finally {
    await app.close()
    await raw.close()
  }
}

type Target = { url: string; bodyOf: (round: number) => object }
type Pair = { ours: number; raw: number }

async function pair(ours: Target, raw: Target): Promise<Pair> {
  return { raw: await rateOf(raw), ours: await rateOf(ours) }
}

/** Requests a second that were answered with 200. */
async function rateOf({ url, bodyOf }: Target): Promise<number> {
  let round = 0
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: [{ setupRequest: (request) => ({ ...request, body: JSON.stringify(bodyOf(round++)) }) }],
  })
  if (result.non2xx + result.errors > 0)
    throw new Error(`${url} refused ${result.non2xx + result.errors} requests.`)
  return result.requests.average
}

function inWords({ ours, raw }: Pair): string {
  return `${ours.toFixed(0)} a second against ${raw.toFixed(0)} of fastify and pg by hand: ${(ours / raw).toFixed(2)} (bar 0.7)`
}

/** What somebody would write who wants nothing but speed: the same rows, as they lie there. */
function rawApp(databaseUrl: string): FastifyInstance {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  const app = fastify()
  app.addHook('onClose', () => pool.end())
  app.post('/list', async () => {
    const { rows } = await pool.query<Record<string, unknown>>(`
      select p.key, r.content->>'title' as title, r.content->>'summary' as summary, r.content->>'kind' as kind,
        r.content->'place' as place, r.content->'claims' as claims
      from practice p join revision r on r.practice_id = p.id and r.number = p.published_revision
      where p.public_life = 'published' order by p.published_at desc, p.id limit 20`)
    return rows
  })
  app.post<{ Body: { key: string } }>('/one', async ({ body }) => {
    const { rows } = await pool.query<Record<string, unknown>>(
      `select p.*, r.content, r.html from practice p
       join revision r on r.practice_id = p.id and r.number = p.published_revision where p.key = $1`,
      [body.key],
    )
    return rows[0]
  })
  return app
}
