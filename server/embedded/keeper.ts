import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { ROLE } from './build-home.ts'
import type { Home } from './home.ts'
import type { Postmaster } from './postmaster.ts'

/**
 * A connection that says "I use this Postgres" for as long as its process lives: the locks that it holds are given
 * back by Postgres when the process dies, however it dies. No file can do that.
 */
export type Keeper = pg.Client

/** Advisory locks of the maintenance database, where nothing else lives. */
const IN_USE = 1
const SERVING = 2

const READY_WITHIN_MS = 60_000
const BETWEEN_TRIES_MS = 50

/** Refused, cut, starting up, shutting down: the Postgres is on its way to come or to go. */
const PASSING = ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03']

/** Joins the users of a Postgres; undefined when it went away meanwhile, so that it can be started again. */
export async function joinPostmaster(
  { port }: Postmaster,
  home: Home,
  isThere: () => boolean,
): Promise<Keeper | undefined> {
  const deadline = Date.now() + READY_WITHIN_MS
  while (Date.now() < deadline && isThere()) {
    const keeper = new pg.Client({
      connectionString: urlOf(port, home, 'postgres'),
      application_name: 'parvis keeper',
    })
    keeper.on('error', () => undefined)
    try {
      await keeper.connect()
      await keeper.query('select pg_advisory_lock_shared($1)', [IN_USE])
      return keeper
    } catch (error) {
      await keeper.end()
      if (!isPassing(error)) throw error
      await wait(BETWEEN_TRIES_MS)
    }
  }
  return undefined
}

/** Claims to be the one server of this Postgres. */
export async function claimServing(keeper: Keeper): Promise<boolean> {
  return tryLock(keeper, SERVING)
}

/** Leaves; true for the last user, who then shuts the door: whoever comes now waits at it, and starts anew. */
export async function leavePostmaster(keeper: Keeper): Promise<boolean> {
  await keeper.query('select pg_advisory_unlock_all()')
  return tryLock(keeper, IN_USE)
}

export function urlOf(port: number, { password }: Home, database: string): string {
  return `postgres://${ROLE}:${password}@127.0.0.1:${port}/${database}`
}

async function tryLock(keeper: Keeper, lock: number): Promise<boolean> {
  const { rows } = await keeper.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [lock])
  return rows[0]?.got ?? false
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return PASSING.includes(code) || error.message.startsWith('Connection terminated')
}
