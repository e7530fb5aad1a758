import pg from 'pg'
import { accountFor } from './account.ts'
import { postgresBinaries } from './binaries.ts'
import { OperatorError } from '../kernel/operator-error.ts'
import { openHome, ownHome, placeOfHome } from './home.ts'
import { claimServing, joinPostmaster, leavePostmaster, urlOf, type Keeper } from './keeper.ts'
import { findPostmaster, startPostmaster, stopPostmaster, type Machine } from './postmaster.ts'

const DATABASE = 'parvis'

/** Rounds of starting and joining; more than one only while other processes come and go at the same moment. */
const ROUNDS = 5

/** A database to work with, and the way to leave it. */
export type OpenDatabase = {
  readonly url: string
  close(): Promise<void>
}

export type OpenOptions = {
  /** A server claims its data folder for itself; a guest (a script) works beside it, or alone. */
  readonly as: 'server' | 'guest'
  /** Told in plain sentences what happens. */
  readonly say?: (sentence: string) => void
  /** Further settings of Postgres, such as `fsync=off` in tests. */
  readonly settings?: readonly string[]
}

/** The database of the settings: the one they name, or the embedded Postgres of the data folder. */
export async function openDatabase(
  { databaseUrl, dataDir }: { databaseUrl: string | undefined; dataDir: string },
  options: OpenOptions,
): Promise<OpenDatabase> {
  if (databaseUrl) return { url: databaseUrl, close: async () => undefined }
  return openEmbedded(dataDir, options)
}

/** Starts the embedded Postgres of a data folder, or joins it where it runs. The last to leave stops it. */
export async function openEmbedded(dataDir: string, options: OpenOptions): Promise<OpenDatabase> {
  const machine = await prepare(dataDir, options)
  const { keeper: first, port } = await join(machine)
  let keeper = first
  let closing = false
  await moveIn()
  return { url: urlOf(port, machine.home, DATABASE), close }

  async function moveIn(): Promise<void> {
    if (options.as === 'server' && !(await claimServing(keeper))) {
      await keeper.end()
      throw new OperatorError(
        `A Parvis server already works on ${dataDir}. Stop it, or choose another DATA_DIR.`,
      )
    }
    await createDatabase(keeper)
    if (options.as === 'server') keeper.once('end', () => closing || void revive())
  }

  /** Somebody killed the Postgres under a running server. It comes back on its port, and the pool finds it there. */
  async function revive(): Promise<void> {
    options.say?.('The database went away. It is started again.')
    try {
      keeper = (await join(machine)).keeper
      await moveIn()
    } catch (error) {
      options.say?.(
        `The database does not come back: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }

  async function close(): Promise<void> {
    closing = true
    const isLast = await leavePostmaster(keeper).catch(() => false)
    if (isLast) await stopPostmaster(machine)
    await keeper.end().catch(() => undefined)
  }
}

async function prepare(dataDir: string, { say, settings = [] }: OpenOptions): Promise<Machine> {
  const account = accountFor(ownHome(dataDir))
  const binaries = postgresBinaries(account)
  const place = placeOfHome(dataDir, account)
  if (!place.startsWith(dataDir))
    say?.(`The user "postgres" cannot reach ${dataDir}: the database lives in ${place}.`)
  return { home: await openHome(place, binaries, account), binaries, account, settings }
}

async function join(machine: Machine): Promise<{ keeper: Keeper; port: number }> {
  for (let round = 0; round < ROUNDS; round++) {
    const postmaster = findPostmaster(machine.home) ?? (await startPostmaster(machine))
    const isThere = () => findPostmaster(machine.home)?.pid === postmaster.pid
    const keeper = await joinPostmaster(postmaster, machine.home, isThere)
    if (keeper) return { keeper, port: postmaster.port }
  }
  throw new OperatorError(`The database in ${machine.home.data} goes away whenever it is started.`)
}

async function createDatabase(keeper: Keeper): Promise<void> {
  const { rowCount } = await keeper.query('select from pg_database where datname = $1', [DATABASE])
  if (rowCount === 0) await keeper.query(`create database ${DATABASE}`).catch(unlessItExists)
}

/** Two guests can arrive at a new house at the same moment. */
function unlessItExists(error: unknown): void {
  if (!(error instanceof pg.DatabaseError) || !['42P04', '23505'].includes(error.code ?? '')) throw error
}
