import { afterAll, beforeAll } from 'vitest'
import { buildApp, type App } from '#server/app.ts'
import { loadConfig } from '#server/config.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { createLog } from '#server/kernel/log.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

type TestApp = TestDatabase & { readonly app: App; readonly deps: Deps }

/** Settings of a test, free of the environment that the tests happen to run in. */
export const TEST_SETTINGS = {
  DATA_DIR: '/nonexistent',
  SECRET: 'a secret of thirty-two characters',
  RATE_LIMIT: '0',
  WORKER: 'off',
  SEED: 'off',
}

/**
 * The whole app on a database of its own, to be asked with `app.inject`. What it logs as a fault fails the test, as
 * any unexpected `console.error` does.
 */
export function testApp(settings: Record<string, string> = {}, replaced: Partial<Deps> = {}): TestApp {
  const database = testDatabase()
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
