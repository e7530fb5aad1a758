import type { PracticeId } from '#shared/access/viewer.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { createLoader } from '#server/kernel/loader.ts'
import { findFigures } from './readings.repository.ts'
import type { ReadingFigures } from './readings.repository.ts'

/** Batched look-ups for one request: how practices are read. */
export function readingsLoaders({ db }: Pick<Deps, 'db'>) {
  return { readings: createLoader<PracticeId, ReadingFigures>((ids) => findFigures(db, ids)) }
}
