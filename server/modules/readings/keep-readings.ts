import type { Deps } from '#server/kernel/deps.ts'
import { keepUnanswered } from './keep-unanswered.ts'
import { addFound, addReadings, forgetOldSearches } from './readings.repository.ts'
import { withoutBeginnings } from './without-beginnings.ts'

/** Writes down what was noted since the last time. */
export async function keepReadings(deps: Pick<Deps, 'db' | 'config' | 'clock' | 'readings'>): Promise<void> {
  const { db, readings } = deps
  const noted = withoutBeginnings(readings.take())
  if (noted.length === 0) return
  await addReadings(
    db,
    noted.filter(({ phrase }) => phrase === null),
  )
  await addFound(
    db,
    noted.filter(({ phrase, keys }) => phrase !== null && keys.length > 0),
  )
  await keepUnanswered(
    deps,
    noted.flatMap(({ phrase, keys }) => (phrase !== null && keys.length === 0 ? [phrase] : [])),
  )
  await forgetOldSearches(db)
}
