import { randomBytes } from 'node:crypto'
import { chownSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inDataFolder } from '../kernel/data-folder.ts'
import { OperatorError } from '../kernel/operator-error.ts'
import type { Account } from './account.ts'
import { moveInto } from './binaries.ts'
import { runAs } from './run-as.ts'

/** The one role of an embedded Postgres. */
export const ROLE = 'parvis'

/** Builds a home beside its place and moves it in, so that it is there whole or not at all. */
export async function buildHome(
  place: string,
  binaries: string,
  account: Account | undefined,
): Promise<void> {
  const draft = `${place}.${process.pid}`
  const password = inDataFolder(dirname(place), () => layGround(place, draft, account))
  await initialise(join(draft, 'data'), password, binaries, account)
  moveInto(draft, place)
}

/** The folder, for its owner only, with a password in it, which the account reads once. */
function layGround(place: string, draft: string, account: Account | undefined): string {
  mkdirSync(dirname(place), { recursive: true, mode: 0o755 })
  sweepDrafts(place)
  mkdirSync(draft, { mode: 0o700 })
  const password = join(draft, 'password')
  writeFileSync(password, randomBytes(24).toString('hex'), { mode: 0o600 })
  if (account) for (const path of [draft, password]) chownSync(path, account.uid, account.gid)
  return password
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

/** Homes that a process was building when it died; in containers it often had the number that we have now. */
function sweepDrafts(place: string): void {
  for (const name of readdirSync(dirname(place))) {
    const builder = name.startsWith(`${basename(place)}.`) ? Number(name.split('.').pop()) : 0
    if (builder === process.pid || (builder > 0 && !isAlive(builder)))
      rmSync(join(dirname(place), name), { recursive: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
