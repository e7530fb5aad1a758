import { readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Account } from './account.ts'
import { OperatorError } from '../kernel/operator-error.ts'
import type { Home } from './home.ts'
import { runAs } from './run-as.ts'

/** A running Postgres: its process and its port. */
export type Postmaster = {
  readonly pid: number
  readonly port: number
}

/** What is needed to start and stop the Postgres of one home. */
export type Machine = {
  readonly home: Home
  readonly binaries: string
  readonly account: Account | undefined
  /** Settings of Postgres beyond our own: `fsync=off` in tests. */
  readonly settings: readonly string[]
}

/** A small house: one machine, one server, its worker and a script or two. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=40',
  'shared_buffers=64MB',
  'jit=off',
  'io_method=sync',
  'max_parallel_workers_per_gather=0',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_logical_replication_workers=0',
  'random_page_cost=1.1',
  // Its log would show rows that were refused, with texts of practices in them.
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
]

/** After kill -9 of a postmaster its children hold the shared memory for a moment; and a free port can be snatched. */
const ATTEMPTS = 20
const BETWEEN_ATTEMPTS_MS = 250

/**
 * The running Postgres of a home, by its `postmaster.pid`. After kill -9 the file stays and its process number may be
 * a zombie's or somebody else's by now: a process that is not a living Postgres does not count.
 */
export function findPostmaster({ data }: Home): Postmaster | undefined {
  const [pid = '', , , port = ''] = linesOf(join(data, 'postmaster.pid'))
  return Number(pid) > 0 && isPostgres(Number(pid)) ? { pid: Number(pid), port: Number(port) } : undefined
}

/** Starts it, on its last port if that is free. Where another process is quicker, its Postgres is the answer. */
export async function startPostmaster(machine: Machine): Promise<Postmaster> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    clearStalePid(machine.home)
    const port = (await freePort(lastPort(machine.home))) ?? (await freePort(0))
    await pgCtl(machine, 'start', '-o', flags(machine, port ?? 0))
    const postmaster = findPostmaster(machine.home)
    if (postmaster) return postmaster
    await wait(BETWEEN_ATTEMPTS_MS)
  }
  const said = linesOf(machine.home.log).slice(-6).join('\n  ')
  throw new OperatorError(`The database in ${machine.home.data} does not start. It says:\n  ${said}`)
}

/** Stops it at once but in order: open transactions are rolled back, connections are closed. */
export async function stopPostmaster(machine: Machine): Promise<void> {
  await pgCtl(machine, 'stop', '-m', 'fast')
}

/** Its standard output stays open in the Postgres that it starts: who read it would wait for ever, so nobody does. */
function pgCtl({ home, binaries, account }: Machine, ...words: string[]) {
  const command = join(binaries, 'bin', 'pg_ctl')
  return runAs(
    account,
    command,
    [...words, '-D', home.data, '-l', home.log, '-w', '-t', '60', '-s'],
    'ignore',
  )
}

function flags({ settings }: Machine, port: number): string {
  return [`port=${port}`, ...SETTINGS, ...settings].map((setting) => `-c ${setting}`).join(' ')
}

/** The given port if it is free; any free one for 0. */
async function freePort(wanted: number): Promise<number | undefined> {
  const server = createServer()
  try {
    await once(server.listen(wanted, '127.0.0.1'), 'listening')
    const address = server.address()
    return typeof address === 'object' ? address?.port : undefined
  } catch {
    return undefined
  } finally {
    server.close()
  }
}

/** Postgres notes the words that it was started with. */
function lastPort({ data }: Home): number {
  return Number(/port=(\d+)/.exec(linesOf(join(data, 'postmaster.opts'))[0] ?? '')?.[1] ?? 0)
}

/** Postgres itself takes a zombie, or a stranger that got the number of a dead one, for a Postgres that runs. */
function clearStalePid(home: Home): void {
  if (!findPostmaster(home)) rmSync(join(home.data, 'postmaster.pid'), { force: true })
}

function isPostgres(pid: number): boolean {
  if (process.platform === 'linux') return /\(postgres\) [^ZX]/.test(linesOf(`/proc/${pid}/stat`)[0] ?? '')
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n')
  } catch {
    return []
  }
}
