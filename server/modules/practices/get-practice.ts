import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { keysOf } from '#shared/practices/address.ts'
import type { Db } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import { projectPractice } from './project-practice.ts'
import type { ProjectedPractice } from './project-practice.ts'
import { findEnded, findPublicByIds, findPublicByKeys } from './practices.repository.ts'
import type { PracticeRecord, PracticeWithRevision } from './practices.repository.ts'

/** A practice as a viewer may read it: its record and the projection of one revision. */
export type ReadablePractice = {
  practice: PracticeRecord
  projected: ProjectedPractice
  changedIn: Readonly<Record<string, number>>
}

type Deps = { db: Db }

/**
 * The public practice that an address stands for, or undefined.
 * A withdrawn one is a `GONE` whose details are the tombstone.
 */
export async function getPractice(
  { db }: Deps,
  viewer: Viewer,
  input: { address: string },
): Promise<ReadablePractice | undefined> {
  const keys = keysOf(input.address)
  const found = await findPublicByKeys(db, keys)
  if (found) return readable(viewer, found)
  const ended = await findEnded(db, keys)
  if (ended) throw new Problem('GONE', 'This practice has been withdrawn.', { details: ended })
  return undefined
}

/** Public practices by id, in the order asked for; undefined where one cannot be read. */
export async function getPracticesByIds(
  { db }: Deps,
  viewer: Viewer,
  ids: readonly PracticeId[],
): Promise<(ReadablePractice | undefined)[]> {
  const found = new Map((await findPublicByIds(db, ids)).map((row) => [row.practice.id, row]))
  return ids.map((id) => {
    const row = found.get(id)
    return row && readable(viewer, row)
  })
}

/** Public practices by id as each of several viewers may read them, from one reading: for what is built for all. */
export async function getPracticesForEach<Name extends string>(
  db: Db,
  viewers: Readonly<Record<Name, Viewer>>,
  ids: readonly PracticeId[],
): Promise<Record<Name, ReadablePractice>[]> {
  const names = Object.keys(viewers) as Name[]
  return (await findPublicByIds(db, ids)).map((row) => {
    const forEach = names.map((name) => [name, readable(viewers[name], row)] as const)
    return Object.fromEntries(forEach) as Record<Name, ReadablePractice>
  })
}

function readable(viewer: Viewer, { practice, stored }: PracticeWithRevision): ReadablePractice {
  return { practice, projected: projectPractice(viewer, practice, stored), changedIn: stored.changedIn }
}
