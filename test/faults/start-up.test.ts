import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import {
  cleanUp,
  removeHome,
  postmasterOf,
  readiness,
  runProgram,
  startServer,
  temporaryFolder,
  until,
  type Server,
} from '#test/support/processes.ts'

/** The life of one data folder, told in order: each test goes on where the last one ended. */

const dataDir = temporaryFolder()
const settings = { DATA_DIR: dataDir }
let server: Server
let postmaster: number | undefined

/** No process has so high a number. */
mkdirSync(join(dataDir, 'postgres.99999999'))

afterAll(() => cleanUp(dataDir))

test('of two first starts at once, one makes the database and is ready, the other says so and leaves', async () => {
  const starts = await Promise.allSettled([startServer(settings), startServer(settings)])
  const [winner, ...others] = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []))
  const [loser] = starts.flatMap((start) => (start.status === 'rejected' ? [String(start.reason)] : []))
  expect(others).toEqual([])
  expect(loser).toContain(`The server ended with 1:`)
  expect(loser).toContain(`A Parvis server already works on ${dataDir}. Stop it, or choose another DATA_DIR.`)
  server = winner!
  postmaster = postmasterOf(dataDir)
  expect(await readiness(server)).toBe(200)
})

test('what a start left behind that was killed while it built is gone', () => {
  expect(readdirSync(dataDir)).toEqual(['postgres'])
})

test('a second server on the same folder says so and leaves; the first one does not notice', async () => {
  const second = await runProgram('server/main.ts', { ...settings, PORT: '0' })
  expect(second.code).toBe(1)
  expect(second.said).toContain(
    `A Parvis server already works on ${dataDir}. Stop it, or choose another DATA_DIR.`,
  )
  expect(await readiness(server)).toBe(200)
})

test('a script joins the running database and leaves it running', async () => {
  const script = await runProgram('server/scripts/migrate.ts', settings)
  expect(script).toEqual({ code: 0, said: 'The database is up to date.\n' })
  expect(postmasterOf(dataDir)).toBe(postmaster)
})

test('when the database is killed under the server, it comes back by itself', async () => {
  process.kill(postmaster!, 'SIGKILL')
  postmaster = await until(() => (postmasterOf(dataDir) === postmaster ? undefined : postmasterOf(dataDir)))
  expect(await until(async () => (await readiness(server)) === 200)).toBe(true)
})

test('after kill -9 of the server, the next start takes over the database that still runs', async () => {
  await server.kill('SIGKILL')
  expect(postmasterOf(dataDir)).toBe(postmaster)
  server = await startServer(settings)
  expect(postmasterOf(dataDir)).toBe(postmaster)
  expect(await readiness(server)).toBe(200)
})

test('after kill -9 of both, the next start recovers the database', async () => {
  await server.kill('SIGKILL')
  process.kill(postmaster!, 'SIGKILL')
  server = await startServer(settings)
  expect(postmasterOf(dataDir)).not.toBe(postmaster)
  expect(await readiness(server)).toBe(200)
})

test('a signal stops the server and its database', async () => {
  expect(await server.kill('SIGTERM')).toBe(0)
  expect(postmasterOf(dataDir)).toBeUndefined()
})

test('a script starts a resting database for its time', async () => {
  const script = await runProgram('server/scripts/migrate.ts', settings)
  expect(script).toEqual({ code: 0, said: 'The database is up to date.\n' })
  expect(postmasterOf(dataDir)).toBeUndefined()
})

test('the second start finds everything, and a port that is taken is said', async () => {
  server = await startServer(settings)
  const other = temporaryFolder()
  const { port } = new URL(server.url)
  const second = await runProgram('server/main.ts', { DATA_DIR: other, PORT: port })
  await removeHome(other)
  expect(second).toMatchObject({ code: 1 })
  expect(second.said).toContain(
    `Port ${port} of 127.0.0.1 is taken. Stop what uses it, or choose another PORT.`,
  )
  expect(await server.kill('SIGINT')).toBe(0)
})
