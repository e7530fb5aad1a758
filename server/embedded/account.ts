import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { OperatorError } from '../kernel/operator-error.ts'

/** Whom Postgres runs as, where that is not ourselves. */
export type Account = {
  readonly uid: number
  readonly gid: number
}

const NAME = 'postgres'

/** On Debian and its kin, and on Alpine. */
const WAYS_TO_ADD = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME],
  ['adduser', '-S', '-D', '-H', NAME],
]

/**
 * Postgres refuses to run as root. Under root a home that is there is run by its owner; a new one by the account
 * `postgres`, which is made when it is missing.
 */
export function accountFor(home: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  return ownerOf(home) ?? findAccount() ?? addAccount()
}

function ownerOf(home: string): Account | undefined {
  const found = statSync(home, { throwIfNoEntry: false })
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined
}

function findAccount(): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, NAME], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function addAccount(): Account {
  for (const [command = '', ...words] of WAYS_TO_ADD) spawnSync(command, words)
  const account = findAccount()
  if (account) return account
  throw new OperatorError(
    `Postgres does not run as root, and the user "${NAME}" could not be made. Make it, run Parvis as another user, or set DATABASE_URL.`,
  )
}

/** Whether the account may pass through every folder on the way to a path; what does not exist yet is no obstacle. */
export function canReach(account: Account | undefined, path: string): boolean {
  if (!account) return true
  const folder = dirname(path)
  return mayPass(account, folder) && (folder === path || canReach(account, folder))
}

function mayPass({ uid, gid }: Account, folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (!found) return true
  if (found.uid === uid) return (found.mode & 0o100) !== 0
  if (found.gid === gid) return (found.mode & 0o010) !== 0
  return (found.mode & 0o001) !== 0
}
