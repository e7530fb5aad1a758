import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { OperatorError } from '../kernel/operator-error.ts'
import { canReach, type Account } from './account.ts'
import { WITHIN_REACH } from './binaries.ts'
import { buildHome } from './build-home.ts'

/** The folder of one embedded Postgres: its data, its password and its log. */
export type Home = {
  readonly data: string
  readonly password: string
  readonly log: string
}

/** Where the embedded Postgres of a data folder should live. */
export function ownHome(dataDir: string): string {
  return join(dataDir, 'postgres')
}

/** Where it does live; elsewhere when the account cannot reach the data folder. */
export function placeOfHome(dataDir: string, account: Account | undefined): string {
  const own = ownHome(dataDir)
  const elsewhere = join(WITHIN_REACH, relative('/', dataDir).replaceAll('/', '+'), 'postgres')
  if (canReach(account, own)) return existsSync(elsewhere) && !existsSync(own) ? elsewhere : own
  if (!existsSync(own)) return elsewhere
  throw new OperatorError(
    `The user "postgres" can no longer reach ${own}. Give others the right to pass (chmod o+x) on every folder above it.`,
  )
}

/** Opens the home, and builds it at the first call. It is built beside and moved in, so it is there whole or not. */
export async function openHome(place: string, binaries: string, account: Account | undefined): Promise<Home> {
  if (!existsSync(place)) await buildHome(place, binaries, account)
  return { data: join(place, 'data'), log: join(place, 'log'), password: readPassword(place) }
}

function readPassword(place: string): string {
  try {
    return readFileSync(join(place, 'password'), 'utf8')
  } catch (error) {
    const advice = 'Run Parvis as the user that made it, or choose another DATA_DIR.'
    throw new OperatorError(`The database in ${place} belongs to somebody else. ${advice}`, { cause: error })
  }
}
