import { sql } from 'kysely'
import type { Db } from '#server/kernel/database.ts'

import type { Audience } from '../audience.ts'

/** A word that stands in some practice that the audience reads. */
export type KnownWord = {
  readonly word: string
  readonly language: string
  readonly stem: string
  readonly documents: number
}

const readBy = (audience: Audience) => sql`(is_public or ${audience === 'members'})`

/** Which of these words are written in practices. */
export async function findWords(db: Db, audience: Audience, words: readonly string[]): Promise<KnownWord[]> {
  const { rows } = await sql<KnownWord>`
    /* search.findWords */
    select word, language, stem, documents from search_word
    where word = any(${words}) and ${readBy(audience)}`.execute(db)
  return rows
}

const MOST_BEGINNINGS = 40
const MOST_COMPOUNDS = 40

/** Words that begin with the unfinished one, and compounds that have one of the others as a part; the commonest first. */
export async function findLongerWords(
  db: Db,
  audience: Audience,
  {
    beginning,
    parts,
    compounding,
  }: { beginning: string | null; parts: readonly string[]; compounding: readonly string[] },
): Promise<(KnownWord & { readonly part: string | null })[]> {
  const { rows } = await sql<KnownWord & { part: string | null }>`
    /* search.findLongerWords */
    (select word, language, stem, documents, null as part from search_word
      where word like ${beginning} || '%' and word <> ${beginning} and ${readBy(audience)}
      order by documents desc, word limit ${MOST_BEGINNINGS})
    union all
    select found.* from unnest(${parts}::text[]) as asked (part) cross join lateral (
      select word, language, stem, documents, part from search_word
      where word like '%' || part || '%' and word <> part
        and language = any(${compounding}) and ${readBy(audience)}
      order by documents desc, word limit ${MOST_COMPOUNDS}) found`.execute(db)
  return rows
}

/** Words that look like one of these: for typing errors of more than one letter. */
export async function findSimilarWords(
  db: Db,
  audience: Audience,
  words: readonly string[],
): Promise<(KnownWord & { readonly asked: string })[]> {
  const { rows } = await sql<KnownWord & { asked: string }>`
    /* search.findSimilarWords */
    select asked, found.* from unnest(${words}::text[]) as asked cross join lateral (
      select word, language, stem, documents from search_word
      where word % asked and ${readBy(audience)}
      order by similarity(word, asked) desc, documents desc limit 30) found`.execute(db)
  return rows
}
