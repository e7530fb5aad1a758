import { buildApp, type App } from '../app.ts'
import { openMeilisearch } from '../embedded/open-meilisearch.ts'
import { migrate } from '../kernel/migrate.ts'
import { loadContent } from './load-content.ts'
import { withDatabase } from './with-database.ts'

const SILENT = { say: () => undefined, progress: () => undefined }

/** Work with all that use-cases need, on a database that is up to date; nothing listens, and no jobs are done. */
export function withApp(work: (app: App) => Promise<void>): Promise<void> {
  return withDatabase(async ({ config, url, log }) => {
    await migrate(url, log)
    const meilisearch = await openMeilisearch(config, { as: 'guest' })
    try {
      const app = await buildApp({ ...config, databaseUrl: url, meilisearch, worker: false }, { log })
      await workIn(app, work)
    } finally {
      await meilisearch.close()
    }
  })
}

async function workIn(app: App, work: (app: App) => Promise<void>): Promise<void> {
  try {
    await loadContent(app.deps, SILENT, { practices: false })
    await work(app)
  } finally {
    await app.close()
  }
}
