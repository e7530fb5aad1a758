import type { Deps } from '#server/kernel/deps.ts'
import { takeAnyTime } from '#server/kernel/transaction.ts'
import { countStaleMarks, findStaleMarks, markAll } from './documents.repository.ts'
import { refreshDocuments } from './refresh-documents.ts'

type Progress = (done: number, total: number) => void

/** Practices a transaction: few enough that who edits one of them does not notice. */
const BATCH = 100

/** Makes all rows anew, while search goes on with those that are there: each practice changes in one step. */
export async function rebuildDocuments(
  deps: Pick<Deps, 'db' | 'transact'>,
  onProgress: Progress,
): Promise<void> {
  await deps.transact(async (tx) => {
    await takeAnyTime(tx)
    await markAll(tx)
  })
  await refreshStale(deps, onProgress)
}

/** Makes the rows of practices that were changed beside the application, by hand or by an older version of it. */
export async function refreshStale(
  { db, transact }: Pick<Deps, 'db' | 'transact'>,
  onProgress: Progress = () => undefined,
): Promise<void> {
  const total = await countStaleMarks(db)
  for (let done = 0; done < total; done += BATCH) {
    await transact(async (tx) => {
      await takeAnyTime(tx)
      await refreshDocuments(tx, await findStaleMarks(tx, BATCH))
    })
    onProgress(Math.min(done + BATCH, total), total)
  }
}
