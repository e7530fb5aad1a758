import { afterAll, beforeAll } from 'vitest'
import { buildApp, type App } from '#server/app.ts'
import { loadConfig } from '#server/config.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { createLog } from '#server/kernel/log.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { TEST_SETTINGS } from './test-settings.ts'

type TestApp = TestDatabase & { readonly app: App; readonly deps: Deps }

/**
 * The whole app on a database of its own, to be asked with `app.inject`. The taxonomy is loaded; the bundled practices
 * are with `{ SEED: 'on' }`. What it logs as a fault fails the test, as any unexpected `console.error` does.
 */
export function testApp(settings: Record<string, string> = {}, replaced: Partial<Deps> = {}): TestApp {
  const database = testDatabase(settings['SEED'] === 'on' ? 'practices' : 'taxonomy')
  const config = loadConfig({ ...TEST_SETTINGS, ...settings, DATABASE_URL: database.url }, {})
  let app: App
  beforeAll(async () => {
    const log = createLog('error', { write: (line) => console.error(line) })
    app = await buildApp({ ...config, databaseUrl: database.url }, { log, ...replaced })
    await app.ready()
  })
  afterAll(() => app?.close())
  return {
    ...database,
    get app() {
      return app
    },
    get deps() {
      return app.deps
    },
  }
}
