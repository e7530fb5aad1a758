import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { canReach } from '#server/embedded/account.ts'
import { placeOfHome } from '#server/embedded/home.ts'
import { cleanUp, readiness, runProgram, startServer, temporaryFolder } from '#test/support/processes.ts'

/** `nobody`, on Linux. */
const ORDINARY = { uid: 65534, gid: 65534 }
const isRoot = process.getuid?.() === 0
const ordinaryCanReadUs = canReach(ORDINARY, fileURLToPath(import.meta.url))

const dataDir = temporaryFolder()
if (isRoot) chownSync(dataDir, ORDINARY.uid, ORDINARY.gid)

afterAll(() => cleanUp(dataDir))

test.runIf(isRoot && ordinaryCanReadUs)('an ordinary user starts it on a folder of their own', async () => {
  const server = await startServer({ DATA_DIR: dataDir }, ORDINARY)
  expect(await readiness(server)).toBe(200)
  expect(statSync(join(dataDir, 'postgres/data')).uid).toBe(ORDINARY.uid)
  expect(await server.kill('SIGTERM')).toBe(0)
})

test.runIf(isRoot && ordinaryCanReadUs)('root runs the database of another user as that user', async () => {
  const script = await runProgram('server/scripts/migrate.ts', { DATA_DIR: dataDir })
  expect(script).toEqual({ code: 0, said: 'The database is up to date.\n' })
  expect(statSync(join(dataDir, 'postgres/log')).uid).toBe(ORDINARY.uid)
})

test.runIf(isRoot && ordinaryCanReadUs)('a user is told that the database is somebody else’s', async () => {
  const script = await runProgram('server/scripts/migrate.ts', { DATA_DIR: dataDir }, { uid: 1, gid: 1 })
  expect(script.code).toBe(1)
  expect(script.said).toBe(
    `The database in ${dataDir}/postgres belongs to somebody else. Run Parvis as the user that made it, or choose another DATA_DIR.\n`,
  )
})

test('a folder that the account of Postgres cannot reach has its database within reach', () => {
  const cellar = join(dataDir, 'cellar')
  mkdirSync(cellar)
  chmodSync(cellar, 0o700)
  const account = { uid: 60_001, gid: 60_001 }

  expect(placeOfHome(join(dataDir, 'data'), account)).toBe(join(dataDir, 'data/postgres'))
  expect(placeOfHome(join(cellar, 'data'), account)).toMatch(
    /^\/var\/lib\/parvis\/tmp\+.*\+cellar\+data\/postgres$/,
  )
  expect(placeOfHome(join(cellar, 'data'), undefined)).toBe(join(cellar, 'data/postgres'))

  mkdirSync(join(cellar, 'data/postgres'), { recursive: true })
  expect(() => placeOfHome(join(cellar, 'data'), account)).toThrow('chmod o+x')
})
