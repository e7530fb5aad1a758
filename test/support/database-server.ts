import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from '#server/embedded/open-database.ts'
import { createLog } from '#server/kernel/log.ts'
import { migrate } from '#server/kernel/migrate.ts'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only interfaces can be added to
  interface ProvidedContext {
    /** The migrated database that every test file clones. */
    templateUrl: string
  }
}

/** Nothing that a test writes must survive a power cut. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

let server: ReturnType<typeof start> | undefined
let projects = 0

/** One Postgres for all projects of a run: this module is loaded once, and the last project turns off the light. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  projects += 1
  server ??= start()
  const { url, stop } = await server
  project.provide('templateUrl', url)
  return async () => {
    projects -= 1
    if (projects === 0) await stop()
  }
}

async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-test-'))
  chmodSync(folder, 0o755)
  const database = await openEmbedded(folder, { as: 'guest', settings: SETTINGS })
  const stop = async () => {
    await database.close()
    rmSync(folder, { recursive: true })
  }
  await migrate(database.url, createLog('warn'))
  return { url: database.url, stop }
}
