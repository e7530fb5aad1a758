import { sql } from 'kysely'
import type { PracticeId } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'
import { AUDIENCE_BITS } from './audience.ts'
import type { Audience } from './audience.ts'
import { placed, tag } from './documents/lexemes.ts'

/** What practices can be asked for by beside words and facets: a concept of any scheme, a standard, a city. */
export type Having = { concept: string } | { standard: string } | { city: string }

/** The practices that an audience reads and that have it, the most complete first, and how many there are. */
export async function findPracticesWith(
  db: Db,
  audience: Audience,
  having: Having,
  most: number,
): Promise<{ total: number; ids: PracticeId[] }> {
  const { rows } = await sql<{ id: PracticeId; total: number }>`
    /* search.findPracticesWith */
    select practice_id as id, count(*) over ()::int as total
    from search_document
    where audiences & ${AUDIENCE_BITS[audience]}::int <> 0 and not is_archived and ${condition(having)}
    order by completeness desc, published_at desc, practice_id limit ${most}`.execute(db)
  return { total: rows[0]?.total ?? 0, ids: rows.map(({ id }) => id) }
}

function condition(having: Having) {
  if ('standard' in having) {
    return sql`card -> 'stated' -> 'standards' @> ${JSON.stringify([having.standard])}::jsonb`
  }
  const places =
    'city' in having
      ? [placed(tag.city(having.city), 'tag')]
      : [placed(tag.concept(having.concept), 'tag'), placed(tag.concept(having.concept), 'broader')]
  const query = places.map((lexeme) => `'${lexeme}'`).join(' | ')
  return sql`words @@ ${query}::tsquery`
}
