import { createHash } from 'node:crypto'
import { concepts } from '#shared/thesaurus/thesaurus.ts'
import type { Db } from '#server/kernel/database.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { cities } from './gazetteer.ts'
import { findLoadedDigest, setLoadedDigest, upsertCities, upsertConcepts } from './taxonomy.repository.ts'

/**
 * Makes the tables agree with the files of the project. A file that has not changed since it was last loaded costs
 * one look-up. Answers with the names of what was loaded.
 */
export async function loadTaxonomy({ transact }: Pick<Deps, 'transact'>): Promise<string[]> {
  return transact(async (tx) => [
    ...(await loadChanged(tx, 'thesaurus', concepts, upsertConcepts)),
    ...(await loadChanged(tx, 'gazetteer', cities, upsertCities)),
  ])
}

async function loadChanged<Item>(
  db: Db,
  name: string,
  items: readonly Item[],
  upsert: (db: Db, items: readonly Item[]) => Promise<void>,
): Promise<string[]> {
  const digest = createHash('sha256').update(JSON.stringify(items)).digest('hex')
  if ((await findLoadedDigest(db, name)) === digest) return []
  await upsert(db, items)
  await setLoadedDigest(db, name, digest)
  return [name]
}
