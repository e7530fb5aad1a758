import type { Db } from '#server/kernel/database.ts'
import type { IndexServer } from '#server/kernel/index-server.ts'
import type { SearchEngine } from './engine.ts'
import { requestSync } from './meilisearch/request-sync.ts'
import { findIndexState } from './meilisearch/index-state.repository.ts'
import type { IndexState } from './meilisearch/index-state.repository.ts'
import { BeyondFilters, IndexOutOfDate, meilisearchEngine } from './meilisearch/meilisearch-engine.ts'
import { postgresEngine } from './postgres/postgres-engine.ts'

export type EngineDeps = { readonly db: Db; readonly indexServer?: IndexServer | undefined }

/** An answer, and who gave it. */
export type Answered<Answer> = {
  readonly answer: Answer
  readonly engine: SearchEngine['name']
  /** The engine that should have answered was away. */
  readonly isDegraded: boolean
}
type Ask = <Answer>(question: (engine: SearchEngine) => Promise<Answer>) => Promise<Answered<Answer>>

/** Looks which engine can answer; to be done beside understanding the query. What is archived is in no index. */
export async function chooseEngine(
  { db, indexServer }: EngineDeps,
  { withArchived = false }: { readonly withArchived?: boolean } = {},
): Promise<Ask> {
  const byPostgres = (isDegraded: boolean): Ask => {
    const engine = postgresEngine(db)
    return async (question) => ({ answer: await question(engine), engine: engine.name, isDegraded })
  }
  if (!indexServer || withArchived) return byPostgres(false)
  const state = await findIndexState(db)
  if (!isReady(state)) return byPostgres(true)
  // What has been taken away must not be found: Meilisearch is asked again when it has confirmed that.
  if (state.isReplacing) return byPostgres(false)
  if (!indexServer.breaker.mayAsk()) return byPostgres(true)
  const engine = meilisearchEngine({ db, indexServer }, state)
  return async (question) => {
    try {
      const answer = await question(engine)
      indexServer.breaker.succeeded()
      return { answer, engine: engine.name, isDegraded: false }
    } catch (error) {
      if (error instanceof BeyondFilters) return byPostgres(false)(question)
      indexServer.breaker.failed(error)
      if (error instanceof IndexOutOfDate) await requestSync(db)
      return byPostgres(true)(question)
    }
  }
}

function isReady(state: IndexState | undefined): state is IndexState & { live: number } {
  return state !== undefined && state.live !== null
}
