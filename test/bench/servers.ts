import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#server/embedded/free-port.ts'
import type { Bench } from './main.ts'

/** A server in a process of its own, as in use: neither what it takes nor its memory is mixed with that of the load. */
export type ChildServer = {
  readonly url: string
  /** Its memory in MiB: now, and the most it ever had. */
  readonly memory: () => { readonly now: number; readonly most: number }
  readonly close: () => Promise<void>
}

/** As the image starts it. */
const LIMITS = ['--max-semi-space-size=8', '--max-old-space-size=512']

/** The whole of Parvis, without jobs and without a limit of requests. */
export function startParvis(
  { databaseUrl, folder }: Pick<Bench, 'databaseUrl' | 'folder'>,
  settings: Record<string, string> = {},
): Promise<ChildServer> {
  return startChild([...LIMITS, 'server/main.ts'], {
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    RATE_LIMIT: '0',
    SEED: 'off',
    WORKER: 'off',
    ...settings,
  })
}

/** Fastify and pg by hand. */
export function startRaw({ databaseUrl }: Pick<Bench, 'databaseUrl'>): Promise<ChildServer> {
  return startChild(['test/bench/raw-server.ts'], { DATABASE_URL: databaseUrl })
}

async function startChild(program: string[], settings: Record<string, string>): Promise<ChildServer> {
  const port = await freePort()
  const child = spawn(process.execPath, program, {
    env: {
      PATH: process.env['PATH'],
      SECRET: 'a secret of thirty-two characters',
      PORT: `${port}`,
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const exited = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  while (!(await isThere(url))) {
    if (child.exitCode !== null) throw new Error(`${program.join(' ')} ended with ${child.exitCode}.`)
    await wait(50)
  }
  return {
    url,
    memory: () => memoryOf(child.pid ?? 0),
    close: async () => {
      child.kill()
      await exited
    },
  }
}

async function isThere(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )
}

function memoryOf(pid: number) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const mib = (name: string) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN) / 1024)
  return { now: mib('VmRSS'), most: mib('VmHWM') }
}
