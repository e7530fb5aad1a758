import * as v from 'valibot'
import type { Db } from '#server/kernel/database.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { defineJob, enqueue } from '#server/kernel/jobs.ts'
import { takeAnyTime } from '#server/kernel/transaction.ts'
import { countDocumentsOfWords } from './vocabulary.repository.ts'

const DAY_MS = 24 * 3600 * 1000

/** Counts in how many practices each word stands, so that of many that begin alike the commonest are tried. */
export const COUNT_WORDS = defineJob('count-words', v.object({}))

/** At the start of whoever does jobs, and from then on once a day. */
export async function countWordsFromNowOn(db: Db, runAt?: Date): Promise<void> {
  await enqueue(
    db,
    COUNT_WORDS,
    {},
    { key: COUNT_WORDS.name, queue: COUNT_WORDS.name, ...(runAt && { runAt }) },
  )
}

/** The job, which asks for itself again. */
export async function countWords({
  db,
  transact,
  clock,
}: Pick<Deps, 'db' | 'transact' | 'clock'>): Promise<void> {
  await transact(async (tx) => {
    await takeAnyTime(tx)
    await countDocumentsOfWords(tx)
  })
  await countWordsFromNowOn(db, new Date(clock.now().getTime() + DAY_MS))
}
