import type { PracticeId } from '#shared/access/viewer.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { takeAnyTime } from '#server/kernel/transaction.ts'
import { countFindable, countStaleMarks, findFindable, findStaleMarks, mark } from './documents.repository.ts'
import { refreshDocuments } from './refresh-documents.ts'

type Progress = (done: number, total: number) => void

/** Practices a transaction: few enough that who edits one of them does not notice. */
const BATCH = 100

/**
 * Makes all rows anew, while search goes on with those that are there: each practice changes in one step. Each
 * transaction marks some, and makes their rows at its end as every transaction does (`refreshOwnMarks`).
 */
export async function rebuildDocuments(
  { db, transact }: Pick<Deps, 'db' | 'transact'>,
  onProgress: Progress,
): Promise<void> {
  const total = await countFindable(db)
  let last: PracticeId | null = null
  for (let done = 0; done < total; done += BATCH) {
    last = await transact(async (tx): Promise<PracticeId | null> => {
      await takeAnyTime(tx)
      const ids = await findFindable(tx, last, BATCH)
      await mark(tx, ids)
      return ids.at(-1) ?? last
    })
    onProgress(Math.min(done + BATCH, total), total)
  }
  await refreshStale({ db, transact })
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
