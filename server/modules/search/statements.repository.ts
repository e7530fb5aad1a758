import { sql } from 'kysely'
import type { Db } from '#server/kernel/database.ts'
import { AUDIENCE_BITS } from './audience.ts'
import type { Card } from './documents/card.ts'
import type { Stated } from './documents/stated.ts'

/** Something that practices state together with something else, how many do, and the newest of them. */
export type Statement = {
  readonly subject: string
  readonly second: string
  readonly practices: number
  readonly examples: readonly Pick<Card, 'key' | 'language' | 'titles'>[]
}

/** More rows than anybody reads. */
const MOST_ROWS = 200

/** What facts of public practices name, by country. */
export async function findStatedByCountry(db: Db, what: keyof Stated): Promise<Statement[]> {
  return findStatements(
    db,
    sql`select d.id, word as subject, d.card ->> 'country' as second
      from public_document d cross join jsonb_array_elements_text(d.card -> 'stated' -> ${what}::text) as word
      where d.card ->> 'country' is not null`,
  )
}

/** Pairs of concepts among these that stand in the same public practice. */
export async function findConceptsTogether(db: Db, concepts: readonly string[]): Promise<Statement[]> {
  return findStatements(
    db,
    sql`select d.id, one as subject, other as second
      from public_document d
      cross join jsonb_array_elements_text(d.card -> 'concepts') as one
      cross join jsonb_array_elements_text(d.card -> 'concepts') as other
      where one < other and one = any(${concepts}::text[]) and other = any(${concepts}::text[])`,
  )
}

async function findStatements(db: Db, stated: ReturnType<typeof sql>): Promise<Statement[]> {
  const { rows } = await sql<Statement>`
    /* search.findStatements */
    with public_document as (
      select id, card, published_at from search_document
      where audiences & ${AUDIENCE_BITS.public}::int <> 0 and not is_archived),
    stated as (${stated})
    select s.subject, s.second, count(*)::int as practices,
      to_jsonb((array_agg(jsonb_build_object(
        'key', d.card -> 'key', 'language', d.card -> 'language', 'titles', d.card -> 'titles')
        order by d.published_at desc, d.id))[1:3]) as examples
    from stated s join public_document d on d.id = s.id
    group by s.subject, s.second
    order by practices desc, s.subject, s.second limit ${MOST_ROWS}`.execute(db)
  return rows
}
