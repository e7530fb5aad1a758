import { expect, test } from 'vitest'
import { buildApp } from '#server/app.ts'
import { loadConfig } from '#server/config.ts'
import { createLog } from '#server/kernel/log.ts'
import { TEST_SETTINGS } from '#test/support/test-settings.ts'

test('without Postgres it lives and is not ready, and tells nobody where Postgres should be', async () => {
  const logged: string[] = []
  const databaseUrl = 'postgres://someone:secret@127.0.0.1:1/nowhere'
  const config = loadConfig({ ...TEST_SETTINGS, DATABASE_URL: databaseUrl }, {})
  const app = await buildApp(
    { ...config, databaseUrl },
    { log: createLog('warn', { write: (line) => logged.push(line) }) },
  )

  const alive = await app.inject({ url: '/healthz' })
  const ready = await app.inject({ url: '/readyz' })
  await app.close()

  expect(alive.statusCode).toBe(200)
  expect(ready.statusCode).toBe(503)
  expect(ready.json()).toEqual({
    status: 'not ready',
    parts: { postgres: 'away', migrations: 'away', jobs: 'away' },
  })
  expect(logged.join()).toContain('ECONNREFUSED')
  expect(logged.join()).not.toContain('secret')
})
