import { sql } from 'kysely'
import type { Db } from '#server/kernel/database.ts'
import { AUDIENCE_BITS } from './audience.ts'
import type { Card } from './documents/card.ts'

const isPublic = sql`audiences & ${sql.lit(AUDIENCE_BITS.public)} <> 0 and not is_archived`

export async function countPublicCards(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    /* search.countPublicCards */
    select count(*)::int as count from search_document where ${isPublic}`.execute(db)
  return rows[0]?.count ?? 0
}

/** What the public finds, in an order that stays while practices come and go. */
export async function listPublicCards(
  db: Db,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ card: Card; publishedAt: Date }[]> {
  const { rows } = await sql<{ card: Card; publishedAt: Date }>`
    /* search.listPublicCards */
    select card, published_at as "publishedAt" from search_document where ${isPublic}
    order by practice_id offset ${offset} limit ${limit}`.execute(db)
  return rows
}
