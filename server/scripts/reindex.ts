import { runMain } from '../kernel/run-main.ts'
import { rebuildDocuments, syncIndex } from '../modules/search/index.ts'
import { terminal } from './terminal.ts'
import { withApp } from './with-app.ts'

/** `npm run reindex`: makes everything that search reads anew, from what is published; search goes on meanwhile. */
await runMain(async () => {
  const { progress, say } = terminal()
  const inMeilisearch = {
    isRebuild: true,
    onProgress: (done: number, total: number) => progress('practices in Meilisearch', done, total),
  }
  await withApp(async ({ deps }) => {
    await rebuildDocuments(deps, (done, total) => progress('practices', done, total))
    const { indexServer } = deps
    if (indexServer) await syncIndex({ ...deps, indexServer }, inMeilisearch)
    say('Search has been made anew.')
  })
})
