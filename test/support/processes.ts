import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'

// A start takes about a second; on a machine that has other things to do, many.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export type Account = { uid: number; gid: number }

/** A program of ours that runs, or has ended. */
export type Program = {
  pid: number
  /** All that it has written, on both outputs. */
  said: () => string
  exit: Promise<number>
  kill: (signal: NodeJS.Signals) => Promise<number>
}

export type Server = Program & { url: string }

type Settings = Record<string, string>

const running = new Set<ChildProcess>()

/** Starts a program, such as `server/main.ts`, with these settings and nothing else of the environment. */
export function startProgram(file: string, settings: Settings, account?: Account): Program {
  const env = {
    PATH: process.env['PATH'],
    SECRET: 'a secret of thirty-two characters',
    SEED: 'off',
    ...settings,
  }
  const child = spawn(process.execPath, [file], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account,
  })
  running.add(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (text += data.toString()))
  const exit = once(child, 'close').then(([code]) => {
    running.delete(child)
    return (code as number | null) ?? -1
  })
  const kill = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return exit
  }
  return { pid: child.pid!, said: () => text, exit, kill }
}

/** Starts the server on any free port, and waits until it listens. */
export async function startServer(settings: Settings, account?: Account): Promise<Server> {
  const program = startProgram('server/main.ts', { PORT: '0', ...settings }, account)
  const ended = program.exit.then((code) => {
    throw new Error(`The server ended with ${code}:\n${program.said()}`)
  })
  ended.catch(() => undefined)
  const url = await Promise.race([
    until(() => /Server listening at (http:\S+?)"/.exec(program.said())?.[1]),
    ended,
  ])
  return { ...program, url }
}

/** Runs a program to its end. */
export async function runProgram(file: string, settings: Settings, account?: Account) {
  const program = startProgram(file, settings, account)
  return { code: await program.exit, said: program.said() }
}

/** The process of the embedded Postgres of a data folder, if it runs. */
export function postmasterOf(dataDir: string): number | undefined {
  const file = join(dataDir, 'postgres/data/postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined
}

export async function readiness(server: Server): Promise<number> {
  return (await fetch(`${server.url}/readyz`)).status
}

/** Asks again and again until there is an answer; the test's own time limit is the only one. */
export async function until<Answer>(
  ask: () => Answer | undefined | Promise<Answer | undefined>,
): Promise<Answer> {
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    await wait(20)
  }
}

/** A data folder for one test file, which the account of Postgres may pass. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-fault-'))
  chmodSync(folder, 0o755)
  return folder
}

/** Ends what a failed test has left running, and removes its data folder. */
export async function cleanUp(dataDir: string): Promise<void> {
  for (const child of running) child.kill('SIGKILL')
  await removeHome(dataDir)
}

/** Removes a data folder, and ends the Postgres in it if one is left. */
export async function removeHome(dataDir: string): Promise<void> {
  const pid = postmasterOf(dataDir)
  if (pid && isAlive(pid)) {
    process.kill(pid, 'SIGQUIT')
    await until(() => !isAlive(pid))
  }
  rmSync(dataDir, { recursive: true })
}

/** Where nobody waits for orphans, a dead one stays a zombie: it counts as dead. */
function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}
