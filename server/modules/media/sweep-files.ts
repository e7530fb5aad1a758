import * as v from 'valibot'
import type { Clock } from '#server/kernel/clock.ts'
import type { Db } from '#server/kernel/database.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { defineJob, enqueue } from '#server/kernel/jobs.ts'
import { forgetUnusedFiles, removeUnusedAttachments } from './media.repository.ts'

const DAY_MS = 24 * 3600 * 1000

/** Removes, once a day, the files that nothing uses any more. */
export const SWEEP_FILES = defineJob('sweep-files', v.object({}))

/** Asks for the sweep of tomorrow; asked for many times, it is done once. */
export async function sweepTomorrow(db: Db, clock: Clock): Promise<void> {
  const runAt = new Date(clock.now().getTime() + DAY_MS)
  const key = `sweep-files ${runAt.toISOString().slice(0, 10)}`
  await enqueue(db, SWEEP_FILES, {}, { key, runAt, queue: 'sweep-files' })
}

export async function sweepFiles({
  db,
  transact,
  files,
  clock,
}: Pick<Deps, 'db' | 'transact' | 'files' | 'clock'>): Promise<void> {
  const before = new Date(clock.now().getTime() - DAY_MS)
  await removeUnusedAttachments(db, before)
  await transact(async (tx) => {
    const keys = await forgetUnusedFiles(tx, before)
    for (const key of keys) await files.remove(key)
  })
  await sweepTomorrow(db, clock)
}
