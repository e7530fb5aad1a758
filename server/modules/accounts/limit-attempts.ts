import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { Viewer } from '#shared/access/viewer.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { Problem } from '#server/kernel/problem.ts'
import { countAttempts, forgetAttempts } from './attempts.repository.ts'

type LimitDeps = Pick<Deps, 'db' | 'config'>

const MINUTE_S = 60

/** How often something may be tried: for one account from everywhere, and by one machine for all accounts. */
const LIMITS = {
  'sign-in': { windowSeconds: 15 * MINUTE_S, perAccount: 10, perMachine: 60 },
  'use-link': { windowSeconds: 15 * MINUTE_S, perAccount: 20, perMachine: 60 },
  'ask-for-mail': { windowSeconds: 60 * MINUTE_S, perAccount: 5, perMachine: 40 },
  'sign-up': { windowSeconds: 60 * MINUTE_S, perAccount: 5, perMachine: 40 },
  report: { windowSeconds: 60 * MINUTE_S, perAccount: 20, perMachine: 10 },
  ask: { windowSeconds: 60 * MINUTE_S, perAccount: 20, perMachine: 200 },
} as const

export type LimitedKind = keyof typeof LIMITS

/** An account by its mail address or a person by their id, and the address of the machine that tries. */
export type Trying = { readonly account: string; readonly machine: string }

/**
 * Counts an attempt, and refuses it where there were too many; before anything is looked up, so that it tells nothing
 * of accounts. Counted on the pool: a transaction that is rolled back takes no attempt with it.
 */
export async function limitAttempts(
  { db, config }: LimitDeps,
  kind: LimitedKind,
  { account, machine }: Trying,
) {
  const { windowSeconds, perAccount, perMachine } = LIMITS[kind]
  const ofAccount = bucketOf(config.secret, kind, 'account', account)
  const ofMachine = bucketOf(config.secret, kind, 'machine', networkOf(machine))
  const counts = await countAttempts(db, [ofAccount, ofMachine], windowSeconds)
  if ((counts.get(ofAccount) ?? 0) <= perAccount && (counts.get(ofMachine) ?? 0) <= perMachine) return
  throw new Problem('LIMIT_REACHED', 'Too many attempts. Wait a while, then try again.')
}

/** How often somebody who is signed in may ask for what sends a mail to others. */
export async function limitAsking(deps: LimitDeps, viewer: Viewer): Promise<void> {
  if (viewer.personId)
    await limitAttempts(deps, 'ask', { account: viewer.personId, machine: viewer.personId })
}

/** After a success: the account begins anew. */
export async function forgive({ db, config }: LimitDeps, kind: LimitedKind, account: string): Promise<void> {
  await forgetAttempts(db, bucketOf(config.secret, kind, 'account', account))
}

/** A keyed hash, so that the table says nothing of who tried what. */
function bucketOf(secret: string, ...parts: string[]): string {
  return createHmac('sha256', secret).update(parts.join('\n').toLowerCase()).digest('base64url')
}

/** One subscriber has a whole /64 of IPv6 addresses to try from. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.split('::')
  const start = head.split(':')
  const end = address.includes('::') ? tail.split(':') : []
  const zeros = Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0')
  return [...start, ...zeros, ...end].slice(0, 4).join(':')
}
