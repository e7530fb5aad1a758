import { Meilisearch } from 'meilisearch'
import type { EnqueuedTaskPromise } from 'meilisearch'
import * as v from 'valibot'
import { circuitBreaker } from '#server/kernel/index-server.ts'
import type { IndexChange, IndexDocument, IndexQuery, IndexServer } from '#server/kernel/index-server.ts'
import type { Log } from '#server/kernel/log.ts'

type Address = { readonly url: string; readonly key?: string | undefined }

/** Visitors do not wait longer than this: Postgres answers instead. */
const LONGEST_SEARCH_MS = 2_000
const PAUSE_MS = 5_000
const LONGEST_REQUEST_MS = 30_000
const LONGEST_TASK_MS = 120_000
const POLL_MS = 25
const PART = 1_000

/** Packed answers come in small pieces, each of which waits 40 ms for the last to be acknowledged. */
const UNPACKED = 'identity'

const answersSchema = v.object({
  results: v.array(
    v.object({
      hits: v.array(v.unknown()),
      estimatedTotalHits: v.number(),
      facetDistribution: v.optional(v.record(v.string(), v.record(v.string(), v.number())), {}),
    }),
  ),
})
const documentSchema = v.looseObject({ id: v.string() })

/** A Meilisearch server, by its address. Nothing is asked of it yet. */
export function meilisearchAt({ url, key }: Address, log: Log): IndexServer {
  const client = new Meilisearch({
    host: url,
    timeout: LONGEST_REQUEST_MS,
    requestInit: { headers: { 'accept-encoding': UNPACKED } },
    ...(key && { apiKey: key }),
  })
  return {
    ask: (queries) => ask(client, queries),
    prepare: (index, settings) => prepare(client, index, settings),
    write: (index, change) => write(client, index, change),
    drop: (index) => drop(client, index),
    list: () => list(client),
    documents: (index) => documentsOf(client, index),
    breaker: circuitBreaker({
      pauseMs: PAUSE_MS,
      onOpen: (error) => log.warn({ err: error }, 'Meilisearch is away; Postgres answers searches'),
    }),
  }
}

async function ask(client: Meilisearch, queries: readonly IndexQuery[]) {
  const answers: unknown = await client.multiSearch(
    { queries: queries.map(inItsWords) },
    { signal: AbortSignal.timeout(LONGEST_SEARCH_MS) },
  )
  return v.parse(answersSchema, answers).results.map(({ hits, estimatedTotalHits, facetDistribution }) => ({
    hits,
    total: estimatedTotalHits,
    counts: facetDistribution,
  }))
}

function inItsWords({ index, attributes, sort, facets, ...query }: IndexQuery) {
  return {
    ...query,
    indexUid: index,
    sort: [...sort],
    facets: [...facets],
    attributesToRetrieve: [...attributes],
  }
}

async function prepare(client: Meilisearch, index: string, settings: Readonly<Record<string, unknown>>) {
  const known = await list(client)
  if (!known.includes(index)) await done(client.createIndex(index, { primaryKey: 'id' }))
  await done(client.index(index).updateSettings(settings))
}

async function write(client: Meilisearch, uid: string, { put, remove }: IndexChange): Promise<void> {
  const index = client.index<IndexDocument>(uid)
  // The server does the tasks of an index in their order.
  if (remove.length > 0) await done(index.deleteDocuments([...remove]))
  if (put.length > 0) await done(index.addDocuments([...put]))
}

async function drop(client: Meilisearch, index: string): Promise<void> {
  const known = await list(client)
  if (known.includes(index)) await done(client.deleteIndex(index))
}

async function list(client: Meilisearch): Promise<string[]> {
  const { results } = await client.getRawIndexes({ limit: PART })
  return results.map(({ uid }) => uid)
}

async function* documentsOf(client: Meilisearch, index: string): AsyncIterable<IndexDocument> {
  for (let offset = 0; ; offset += PART) {
    const { results } = await client.index(index).getDocuments({ offset, limit: PART })
    yield* results.map((document) => v.parse(documentSchema, document))
    if (results.length < PART) return
  }
}

/** Waits for a task; one that failed is reported by its state, not thrown by the client. */
async function done(enqueued: EnqueuedTaskPromise): Promise<void> {
  const task = await enqueued.waitTask({ timeout: LONGEST_TASK_MS, interval: POLL_MS })
  if (task.status === 'succeeded') return
  throw new Error(
    `Meilisearch: task ${task.uid} (${task.type}) has ${task.status}: ${task.error?.message ?? ''}`,
  )
}
