import { createHmac } from 'node:crypto'
import * as v from 'valibot'
import type { Deps } from '#server/kernel/deps.ts'
import { defineJob, enqueue } from '#server/kernel/jobs.ts'
import { addUnanswered, forgetUnanswered } from './unanswered.repository.ts'

const DAY_MS = 24 * 3600 * 1000

/** Forgets, once a day, the searches that were first asked a year ago. */
export const FORGET_SEARCHES = defineJob('forget-searches', v.object({}))

type Keeping = Pick<Deps, 'db' | 'config' | 'clock'>

/** Keeps what was asked in vain; the secret of Parvis is in the digest, so that nobody can guess it back into words. */
export async function keepUnanswered(
  { db, config, clock }: Keeping,
  phrases: readonly string[],
): Promise<void> {
  if (phrases.length === 0) return
  const digestOf = (phrase: string) => createHmac('sha256', config.secret).update(phrase).digest('hex')
  await addUnanswered(
    db,
    phrases.map((phrase) => ({ phrase, digest: digestOf(phrase) })),
  )
  await forgetTomorrow({ db, clock })
}

/** The job: it comes again for as long as there is something to forget. */
export async function forgetSearches({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  const left = await forgetUnanswered(db)
  if (left > 0) await forgetTomorrow({ db, clock })
}

/** Asked for many times, it is done once. */
async function forgetTomorrow({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  const runAt = new Date(clock.now().getTime() + DAY_MS)
  const key = `forget-searches ${runAt.toISOString().slice(0, 10)}`
  await enqueue(db, FORGET_SEARCHES, {}, { key, runAt, queue: 'forget-searches' })
}
