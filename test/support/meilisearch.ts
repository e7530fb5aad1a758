import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#server/embedded/free-port.ts'

/** A Meilisearch of a test's own: it can be killed, and comes back with what it had on the disk. */
export type TestMeilisearch = {
  readonly url: string
  readonly key: string
  readonly folder: string
  readonly start: () => Promise<void>
  readonly kill: () => Promise<void>
  /** Ends it for good. */
  readonly end: () => Promise<void>
}

const KEY = 'a key of the tests, for nobody else'

/** Whether a real Meilisearch can be started. */
export const hasMeilisearchProgram = spawnSync('meilisearch', ['--version']).status === 0

export async function testMeilisearch(): Promise<TestMeilisearch> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-meilisearch-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  const start = async () => {
    const options = ['--no-analytics', '--db-path', join(folder, 'data'), '--http-addr', `127.0.0.1:${port}`]
    child = spawn('meilisearch', [...options, '--max-indexing-memory', '256MiB'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], MEILI_MASTER_KEY: KEY },
      stdio: 'ignore',
    })
    while (!(await isHealthy(url))) await wait(50)
  }
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  const end = async () => {
    await kill()
    rmSync(folder, { recursive: true, force: true })
  }
  await start()
  return { url, key: KEY, folder, start, kill, end }
}

export async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok
  } catch {
    return false
  }
}
