import { isFacetName } from '#shared/search/facets.ts'
import type { Db } from '#server/kernel/database.ts'
import type { ValueCount } from '../engine.ts'
import { findValueSets } from './postgres.repository.ts'

type ValueSet = Awaited<ReturnType<typeof findValueSets>>[number]

/** What ids of combinations stand for never changes: each is looked up once in the life of a handle. */
const known = new WeakMap<Db, Map<number, ValueSet>>()

/** Counts of combinations as counts of single values. */
export async function countsOfValues(
  db: Db,
  ids: readonly number[],
  counts: readonly number[],
): Promise<ValueCount[]> {
  const sets = await valueSetsOf(db, ids)
  const byFacet = new Map<string, Map<string, number>>()
  for (const [index, id] of ids.entries()) {
    const { facet = '', values = [] } = sets.get(id) ?? {}
    const own = byFacet.get(facet) ?? new Map<string, number>()
    byFacet.set(facet, own)
    for (const value of values) own.set(value, (own.get(value) ?? 0) + (counts[index] ?? 0))
  }
  return [...byFacet].flatMap(([facet, own]) =>
    isFacetName(facet) ? Array.from(own, ([value, count]) => ({ facet, value, count })) : [],
  )
}

/** What these ids stand for. */
export async function valueSetsOf(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, ValueSet>> {
  const sets = known.get(db) ?? new Map<number, ValueSet>()
  known.set(db, sets)
  const unknown = ids.filter((id) => !sets.has(id))
  if (unknown.length > 0) for (const set of await findValueSets(db, unknown)) sets.set(set.id, set)
  return sets
}
