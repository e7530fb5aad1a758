import type { Db } from '#server/kernel/database.ts'
import type { IndexServer } from '#server/kernel/index-server.ts'
import { indexName } from './index-settings.ts'
import { findIndexState } from './index-state.repository.ts'

/** Whether the server is there and has the index that is asked. */
export async function isIndexReady({
  db,
  indexServer,
}: {
  db: Db
  indexServer: IndexServer
}): Promise<boolean> {
  const state = await findIndexState(db)
  if (!state || state.live === null) return false
  return (await indexServer.list()).includes(indexName(state.prefix, 'public', state.live))
}
