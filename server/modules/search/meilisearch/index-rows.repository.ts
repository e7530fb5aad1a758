import { sql } from 'kysely'
import type { PracticeId } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'
import { AUDIENCE_BITS } from '../audience.ts'
import type { Audience } from '../audience.ts'
import type { Card } from '../documents/card.ts'
import type { TextInLanguage } from '../documents/texts-of.ts'
import type { Needs } from '../needs.ts'

/** A row of `search_document` with all that an index needs of it. */
export type RowToIndex = {
  readonly id: number
  readonly practiceId: PracticeId
  readonly audiences: number
  readonly publishedAt: number
  readonly completeness: number
  readonly evidence: number
  readonly languages: readonly string[]
  readonly lexemes: readonly string[]
  readonly facets: Readonly<Record<string, readonly string[]>>
}

/** The rows of these practices; what is archived is not found, so it is not indexed. */
export async function findRows(db: Db, ids: readonly PracticeId[]): Promise<RowToIndex[]> {
  const { rows } = await sql<RowToIndex>`
    /* search.findRows */
    select d.id, d.practice_id as "practiceId", d.audiences, d.completeness, d.evidence, d.languages,
      (extract(epoch from d.published_at) * 1000000)::float as "publishedAt",
      tsvector_to_array(d.words) as lexemes,
      (select coalesce(jsonb_object_agg(v.facet, v.values), '{}') from search_values v
        where v.id = any(d.facets)) as facets
    from search_document d
    where d.practice_id = any(${ids}::uuid[]) and not d.is_archived`.execute(db)
  return rows
}

/** The next practices that have rows, by their id. */
export async function findPracticesAfter(db: Db, after: string | null, most: number): Promise<PracticeId[]> {
  const { rows } = await sql<{ id: PracticeId }>`
    /* search.findPracticesAfter */
    select distinct practice_id as id from search_document
    where ${after}::uuid is null or practice_id > ${after}::uuid
    order by practice_id limit ${most}`.execute(db)
  return rows.map(({ id }) => id)
}

export async function countPractices(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    /* search.countPractices */
    select count(distinct practice_id)::int as count from search_document`.execute(db)
  return rows[0]?.count ?? 0
}

export type ShownRow = {
  readonly id: PracticeId
  readonly card: Card
  readonly texts: readonly TextInLanguage[]
}

/** What to show of practices: from Postgres, so that nobody sees what has just been taken away. */
export async function findShown(
  db: Db,
  audience: Audience,
  ids: readonly PracticeId[],
  { texts }: Pick<Needs, 'texts'>,
): Promise<ShownRow[]> {
  const { rows } = await sql<ShownRow>`
    /* search.findShown */
    select practice_id as id, card, ${texts ? sql`texts` : sql`'[]'::jsonb`} as texts from search_document
    where practice_id = any(${ids}::uuid[]) and audiences & ${AUDIENCE_BITS[audience]}::int <> 0
      and not is_archived`.execute(db)
  return rows
}
