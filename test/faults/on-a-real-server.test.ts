import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { readiness, startProgram, startServer, temporaryFolder, until } from '#test/support/processes.ts'
import { emptyDatabase } from '#test/support/test-database.ts'

const { db, url } = emptyDatabase()
const dataDir = temporaryFolder()
const settings = { DATABASE_URL: url, DATA_DIR: dataDir, SECRET: '' }

afterAll(() => rmSync(dataDir, { recursive: true }))

test('four servers that start at once on a new database all come up', async () => {
  const servers = await Promise.all([1, 2, 3, 4].map(() => startServer(settings)))
  expect(await Promise.all(servers.map(readiness))).toEqual([200, 200, 200, 200])

  const { rows } = await sql<{ times: number }>`
    select count(*)::int as times from migration group by name having count(*) > 1`.execute(db)
  expect(rows).toEqual([])
  expect(await Promise.all(servers.map((server) => server.kill('SIGTERM')))).toEqual([0, 0, 0, 0])
})

test('nothing but the secret is kept in the data folder', () => {
  expect(readdirSync(dataDir)).toEqual(['secret'])
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
})

test('jobs are done by a worker of its own, while the server does none', async () => {
  const server = await startServer({ ...settings, WORKER: 'off' })
  const workers = sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database() and query like 'LISTEN "jobs:insert"%'`
  expect((await workers.execute(db)).rows).toHaveLength(0)

  const worker = startProgram('server/scripts/worker.ts', settings)
  await until(async () => (await workers.execute(db)).rows.length === 1)
  expect(await worker.kill('SIGTERM')).toBe(0)
  expect(await server.kill('SIGTERM')).toBe(0)
})

test.each([
  ['nobody listens', (address: URL) => (address.port = '1'), 'No Postgres answers (ECONNREFUSED).'],
  [
    'the password is wrong',
    (address: URL) => (address.password = 'wrong'),
    'Postgres refuses the user or the password.',
  ],
  [
    'there is no such database',
    (address: URL) => (address.pathname = '/lost'),
    'Postgres has no such database.',
  ],
])('when %s, it says so and leaves', async (_name, spoil, sentence) => {
  const address = new URL(url)
  spoil(address)
  const program = startProgram('server/main.ts', { ...settings, DATABASE_URL: address.href })
  expect(await program.exit).toBe(1)
  expect(program.said()).toContain(`${sentence} Put that right, or correct DATABASE_URL.`)
  expect(program.said()).not.toContain(address.password)
})
