import { sql } from 'kysely'
import type { Db } from '../../kernel/database.ts'

/** What a common wiki does: the texts of a practice in one English index, all words wanted. */
export async function searchAsWikisDo(db: Db, query: string): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    /* relevance.searchAsWikisDo */
    select card->>'key' as key from search_document,
      to_tsvector('english', concat_ws(' ', card->>'titles', card->>'summaries', texts::text)) as text,
      websearch_to_tsquery('english', ${query}) as query
    where audiences & 1 <> 0 and not is_archived and text @@ query
    order by ts_rank(text, query) desc limit 10`.execute(db)
  return rows.map(({ key }) => key)
}
