import { setTimeout as wait } from 'node:timers/promises'
import { SearchDocument } from '#client/gql/search.ts'
import { VISITOR } from '#shared/access/viewer.ts'
import { KINDS } from '#shared/practices/template.ts'
import { concepts } from '#shared/thesaurus/thesaurus.ts'
import { buildApp } from '#server/app.ts'
import { loadConfig } from '#server/config.ts'
import { openMeilisearch } from '#server/embedded/open-meilisearch.ts'
import { createLog } from '#server/kernel/log.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { importPractices } from '#server/modules/practices/index.ts'
import { searchPractices, syncIndex } from '#server/modules/search/index.ts'
import { searchInputOf } from '#server/modules/search/search-input.ts'
import { cities } from '#server/modules/taxonomy/index.ts'
import { generatedRow } from '../generated-rows.ts'
import { importRows } from '../import-rows.ts'
import type { Bench } from '../main.ts'
import { inMs, quantile, timesOf } from '../timing.ts'

const PRACTICES = 10_000
const QUERIES = 100
const PUBLICATIONS = 200

const ENGINE = `query Engine($q: String!, $filters: [FacetFilter!]) {
  search(q: $q, filters: $filters, language: "en") { engine } }`

/** Our API on Meilisearch against Meilisearch itself, asked the very same; and how long a publication takes to be found. */
export async function run({ databaseUrl, folder, say }: Bench): Promise<void> {
  await importRows({ databaseUrl, folder }, { rowOf: generatedRow, from: 0, to: PRACTICES })
  const settings = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    RATE_LIMIT: '0',
    SEARCH: 'meilisearch-embedded',
  }
  const config = loadConfig(settings, {})
  const meilisearch = await openMeilisearch(config, { as: 'server' }).catch((error: unknown) =>
    say(String(error)),
  )
  if (!meilisearch) return
  const app = await buildApp({ ...config, databaseUrl, meilisearch }, { log: createLog('error') })
  try {
    await fill(app.deps, say)
    say(`memory of this process: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`)
    await compare(await app.listen({ port: 0, host: '127.0.0.1' }), meilisearch, say)
    await publish(app.deps, say)
  } finally {
    await app.close()
    await meilisearch.close()
  }
}

async function fill(deps: Deps, say: Bench['say']): Promise<void> {
  const { indexServer } = deps
  if (!indexServer) throw new Error('There is no Meilisearch to fill.')
  const start = performance.now()
  await syncIndex({ ...deps, indexServer }, { isRebuild: true })
  const seconds = (performance.now() - start) / 1_000
  say(
    `index: ${PRACTICES} practices for two audiences in ${seconds.toFixed(1)} s, ${(PRACTICES / seconds).toFixed(0)} a second`,
  )
}

/** Whole searches as the page asks for them, by HTTP, and after each the bodies that it sent to Meilisearch once more, by themselves. */
async function compare(
  ours: string,
  { url, key }: { url?: string | undefined; key?: string | undefined },
  say: Bench['say'],
): Promise<void> {
  const [whole, replayed]: [number[], number[]] = [[], []]
  const send = globalThis.fetch
  const post = (to: string, body: string) =>
    send(to, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'accept-encoding': 'identity',
        authorization: `Bearer ${key ?? ''}`,
      },
    }).then((response) => response.text())
  await timesOf(QUERIES, async (round) => {
    const bodies: string[] = []
    globalThis.fetch = (input, init) => {
      const to = input instanceof Request ? input.url : input.toString()
      if (to.endsWith('/multi-search') && typeof init?.body === 'string') bodies.push(init.body)
      return send(input, init)
    }
    const variables = { ...searchOf(round), language: 'en' }
    const start = performance.now()
    await post(`${ours}/graphql`, JSON.stringify({ query: String(SearchDocument), variables }))
    whole.push(performance.now() - start)
    globalThis.fetch = send
    const engine = await post(`${ours}/graphql`, JSON.stringify({ query: ENGINE, variables }))
    if (!engine.includes('"MEILISEARCH"')) throw new Error(`Meilisearch did not answer: ${engine}`)
    const again = performance.now()
    for (const body of bodies) await post(`${url ?? ''}/multi-search`, body)
    replayed.push(performance.now() - again)
  })
  const ratio = quantile(whole, 0.5) / quantile(replayed, 0.5)
  say(`search, whole: ${inMs(whole)}`)
  say(`its requests, replayed: ${inMs(replayed)}; ratio of the medians ${ratio.toFixed(2)} (bar 1.3)`)
}

/** Two or three words of the field, one mistyped now and then, with a filter every other time. */
function searchOf(round: number) {
  const labels = concepts.map(({ labels: { en } }) => en)
  const label = labels[(round * 7) % labels.length] ?? ''
  const city = cities[(round * 13) % cities.length]
  const q = round % 3 === 0 ? `${label.slice(0, 4)}${label.slice(5)}` : `${label} ${city?.name ?? ''}`
  const filters = round % 2 === 0 ? [] : [{ facet: 'KIND', values: KINDS.slice(0, 2) }]
  return { q: q.slice(0, 200), filters }
}

/** One after another, with nothing else to do: from the commit until a search on Meilisearch finds it. */
async function publish(deps: Deps, say: Bench['say']): Promise<void> {
  const times: number[] = []
  for (let number = 0; number < PUBLICATIONS; number += 1) {
    const word = `neuwort${wordOf(number)}`
    const row = generatedRow(PRACTICES + number)
    await importPractices(deps, [
      { line: 1, value: { ...row, title: `${word} ${String(row['title'])}`.slice(0, 140) } },
    ])
    const start = performance.now()
    while (!(await isFound(deps, word))) await wait(5)
    times.push(performance.now() - start)
  }
  say(`from publication to found, ${PUBLICATIONS} times: ${inMs(times)} (bar: p95 1000 ms)`)
}

async function isFound(deps: Deps, q: string): Promise<boolean> {
  const { engine, hits } = await searchPractices(
    deps,
    VISITOR,
    searchInputOf({ q, language: 'en', first: 1 }),
  )
  return engine === 'meilisearch' && hits.length === 1
}

/** Letters only, and never one typing error from another: it must be found for itself. */
function wordOf(number: number): string {
  const digits = String(number).padStart(3, '0').split('')
  return digits.map((digit) => 'bcdfghjklm'[Number(digit)]?.repeat(3) ?? '').join('a')
}
