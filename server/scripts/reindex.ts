import { runMain } from '../kernel/run-main.ts'
import { rebuildDocuments } from '../modules/search/index.ts'
import { terminal } from './terminal.ts'
import { withApp } from './with-app.ts'

/** `npm run reindex`: makes everything that search reads anew, from what is published; search goes on meanwhile. */
await runMain(async () => {
  const { progress, say } = terminal()
  await withApp(async ({ deps }) => {
    await rebuildDocuments(deps, (done, total) => progress('practices', done, total))
    say('Search has been made anew.')
  })
})
