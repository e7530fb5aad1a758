import type { Deps } from '#server/kernel/deps.ts'
import { requestSync } from './request-sync.ts'
import { syncIndex } from './sync-index.ts'

/** A server that is away is asked again after this time; a new change asks at once. */
const PAUSE_MS = 10_000

/** The job of the indexes. While the server is away, marks gather, and nothing is lost. */
export async function followMarkedPractices(
  { db, transact, indexServer, log }: Deps,
  _payload: unknown,
  stopping?: AbortSignal,
): Promise<void> {
  if (!indexServer) return
  try {
    await syncIndex({ db, transact, indexServer }, { ...(stopping && { stopping }) })
    indexServer.breaker.succeeded()
  } catch (error) {
    if (stopping?.aborted) throw error
    log.warn({ err: error }, 'The search index does not follow; it is tried again')
    await requestSync(db, new Date(Date.now() + PAUSE_MS))
  }
}
