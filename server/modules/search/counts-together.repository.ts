import { sql } from 'kysely'
import type { FacetName } from '#shared/search/facets.ts'
import type { Db } from '#server/kernel/database.ts'
import { AUDIENCE_BITS } from './audience.ts'
import type { Audience } from './audience.ts'

/** How many practices have a value of one facet together with a value of another; null stands for any. */
export type CountTogether = {
  readonly by: FacetName
  readonly value: string
  readonly of: FacetName | null
  readonly ofValue: string | null
  readonly practices: number
}

type Asked = { readonly by: readonly FacetName[]; readonly of: readonly FacetName[] }

/** Counts in one statement over the rows that search reads; what is archived does not count, as in a search. */
export async function findCountsTogether(
  db: Db,
  audience: Audience,
  { by, of }: Asked,
): Promise<CountTogether[]> {
  const { rows } = await sql<CountTogether>`
    /* search.findCountsTogether */
    with valued as materialized (
      select d.id, v.facet, value
      from search_document d
      cross join unnest(d.facets) as value_id
      join search_values v on v.id = value_id
      cross join unnest(v.values) as value
      where d.audiences & ${AUDIENCE_BITS[audience]}::int <> 0 and not d.is_archived
        and v.facet = any(${[...by, ...of]}::text[]))
    select b.facet as by, b.value, o.facet as of, o.value as "ofValue", count(distinct b.id)::int as practices
    from valued b left join valued o on o.id = b.id and o.facet = any(${of}::text[])
    where b.facet = any(${by}::text[])
    group by grouping sets ((b.facet, b.value), (b.facet, b.value, o.facet, o.value))
    having grouping(o.facet) = 1 or o.facet is not null`.execute(db)
  return rows
}
