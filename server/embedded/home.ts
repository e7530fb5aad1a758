import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { canReach, type Account } from './account.ts'
import { moveInto, WITHIN_REACH } from './binaries.ts'
import { OperatorError } from '../kernel/operator-error.ts'
import { runAs } from './run-as.ts'

/** The one role of an embedded Postgres. */
export const ROLE = 'parvis'

/** The folder of one embedded Postgres: its data, its password and its log. */
export type Home = {
  readonly data: string
  readonly password: string
  readonly log: string
}

/** Where the embedded Postgres of a data folder lives; elsewhere when the account cannot reach the data folder. */
export function placeOfHome(dataDir: string, account: Account | undefined): string {
  const own = join(dataDir, 'postgres')
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

async function buildHome(place: string, binaries: string, account: Account | undefined): Promise<void> {
  mkdirSync(dirname(place), { recursive: true, mode: 0o755 })
  sweepDrafts(place)
  const draft = `${place}.${process.pid}`
  mkdirSync(draft)
  // The account itself must read the password once; nobody else passes the folder.
  const password = join(draft, 'password')
  writeFileSync(password, randomBytes(24).toString('hex'), { mode: 0o600 })
  chmodSync(draft, 0o700)
  if (account) for (const path of [draft, password]) chownSync(path, account.uid, account.gid)
  await initialise(join(draft, 'data'), password, binaries, account)
  moveInto(draft, place)
}

async function initialise(data: string, password: string, binaries: string, account: Account | undefined) {
  const { code, output } = await runAs(account, join(binaries, 'bin', 'initdb'), [
    `--pgdata=${data}`,
    `--username=${ROLE}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ])
  if (code !== 0) throw new OperatorError(`The database could not be made in ${data}:\n${output}`)
}

/** Homes that a process was building when it died. */
function sweepDrafts(place: string): void {
  for (const name of readdirSync(dirname(place))) {
    const builder = name.startsWith(`${basename(place)}.`) ? Number(name.split('.').pop()) : 0
    if (builder > 0 && !isAlive(builder)) rmSync(join(dirname(place), name), { recursive: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
