import { sql } from 'kysely'
import { FACET_NAMES } from '#shared/search/facets.ts'
import type { FacetName } from '#shared/search/facets.ts'
import type { Db } from '#server/kernel/database.ts'
import { AUDIENCE_BITS } from './audience.ts'
import type { Audience } from './audience.ts'

/** For each city with practices, the ids of all combinations of values (`search_values`) that they have of some facets. */
export async function listValuesOfCities(
  db: Db,
  audience: Audience,
  facets: readonly FacetName[],
): Promise<{ city: string; valueIds: number[] }[]> {
  const { rows } = await sql<{ city: string; valueIds: number[] }>`
    /* search.listValuesOfCities */
    select c.values[1] as city, array_agg(distinct value_id) as "valueIds"
    from search_document d
    join search_values c on c.id = ${idOf('city')}
    cross join unnest(array[${sql.join(facets.map(idOf))}]) as value_id
    where d.audiences & ${AUDIENCE_BITS[audience]}::int <> 0 and not d.is_archived and value_id <> 0
    group by 1`.execute(db)
  return rows
}

function idOf(facet: FacetName) {
  return sql`d.facets[${sql.lit(FACET_NAMES.indexOf(facet) + 1)}]`
}
