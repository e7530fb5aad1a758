import type { Db } from '#server/kernel/database.ts'
import type { IndexServer } from '#server/kernel/index-server.ts'
import type { EngineAnswer, EngineQuery, SearchEngine } from './engine.ts'
import { requestSync } from './meilisearch/request-sync.ts'
import { findIndexState } from './meilisearch/index-state.repository.ts'
import type { IndexState } from './meilisearch/index-state.repository.ts'
import { IndexOutOfDate, meilisearchEngine } from './meilisearch/meilisearch-engine.ts'
import { postgresEngine } from './postgres/postgres-engine.ts'

export type EngineDeps = { readonly db: Db; readonly indexServer?: IndexServer | undefined }

type Answered = EngineAnswer & {
  readonly engine: SearchEngine['name']
  /** The engine that should have answered was away. */
  readonly isDegraded: boolean
}

/** Looks which engine can answer; to be done beside understanding the query. */
export async function chooseEngine({
  db,
  indexServer,
}: EngineDeps): Promise<(query: EngineQuery) => Promise<Answered>> {
  if (!indexServer) return (query) => answeredByPostgres(db, query, false)
  const state = await findIndexState(db)
  if (!isReady(state)) return (query) => answeredByPostgres(db, query, true)
  // What has been taken away must not be found: Meilisearch is asked again when it has confirmed that.
  if (state.isReplacing) return (query) => answeredByPostgres(db, query, false)
  if (!indexServer.breaker.mayAsk()) return (query) => answeredByPostgres(db, query, true)
  const engine = meilisearchEngine({ db, indexServer }, state)
  return async (query) => {
    // What is archived is in no index.
    if (query.withArchived) return answeredByPostgres(db, query, false)
    try {
      const answer = await engine.search(query)
      indexServer.breaker.succeeded()
      return { ...answer, engine: engine.name, isDegraded: false }
    } catch (error) {
      indexServer.breaker.failed(error)
      if (error instanceof IndexOutOfDate) await requestSync(db)
      return answeredByPostgres(db, query, true)
    }
  }
}

function isReady(state: IndexState | undefined): state is IndexState & { live: number } {
  return state !== undefined && state.live !== null
}

async function answeredByPostgres(db: Db, query: EngineQuery, isDegraded: boolean): Promise<Answered> {
  const engine = postgresEngine(db)
  return { ...(await engine.search(query)), engine: engine.name, isDegraded }
}
