import { buildApp } from '../app.ts'
import { loadConfig } from '../config.ts'
import { openDatabase } from '../embedded/open-database.ts'
import { openMeilisearch } from '../embedded/open-meilisearch.ts'
import { createLog } from '../kernel/log.ts'
import { migrate } from '../kernel/migrate.ts'
import { runMain } from '../kernel/run-main.ts'
import { stopOnSignals } from '../kernel/stop-on-signals.ts'

/** `npm run worker`: does the jobs, for servers with `WORKER=off`. It is the whole app, and never listens. */
await runMain(async () => {
  const config = loadConfig()
  const log = createLog(config.logLevel)
  const database = await openDatabase(config, { as: 'guest' })
  await migrate(database.url, log)
  const meilisearch = await openMeilisearch(config, { as: 'guest' })
  const app = await buildApp({ ...config, databaseUrl: database.url, meilisearch, worker: true }, { log })
  await app.ready()
  log.info('Doing the jobs')
  stopOnSignals(async () => {
    await app.close()
    await meilisearch.close()
    await database.close()
  }, log)
})
