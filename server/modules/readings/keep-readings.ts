import type { Db } from '#server/kernel/database.ts'
import type { Noted, Tally } from '#server/kernel/tally.ts'
import { addFound, addReadings, forgetOldSearches } from './readings.repository.ts'

/** Writes down what was noted since the last time. */
export async function keepReadings({ db, readings }: { db: Db; readings: Tally<Noted> }): Promise<void> {
  const noted = readings.take()
  if (noted.length === 0) return
  await addReadings(
    db,
    noted.filter(({ phrase }) => phrase === null),
  )
  await addFound(
    db,
    noted.filter(({ phrase }) => phrase !== null),
  )
  await forgetOldSearches(db)
}
