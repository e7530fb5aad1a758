import * as v from 'valibot'
import type { Db } from '#server/kernel/database.ts'
import { defineJob, enqueue } from '#server/kernel/jobs.ts'
import { addIndexState, findIndexState } from './index-state.repository.ts'

/** Makes the indexes follow: one at a time, however many changes have asked for it. */
export const SYNC_INDEX = defineJob('sync-search-index', v.object({}))

/** Asks for the indexes to follow the changes of the caller's transaction, if there are indexes. */
export async function followMarks(db: Db): Promise<void> {
  if (await findIndexState(db)) await requestSync(db)
}

/** Asks for indexes at the start of a server that has a place for them: made if there are none, else mended. */
export async function followFromNowOn(db: Db): Promise<void> {
  await addIndexState(db)
  await requestSync(db)
}

/** Requests make one job, and jobs take turns. */
export async function requestSync(db: Db, runAt?: Date): Promise<void> {
  await enqueue(db, SYNC_INDEX, {}, { key: SYNC_INDEX.name, queue: SYNC_INDEX.name, ...(runAt && { runAt }) })
}
