import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db, Tx } from '#server/kernel/database.ts'

import type { Audience } from '../audience.ts'

/** A word that stands in some practice that the audience reads. */
export type KnownWord = {
  readonly word: string
  readonly language: string
  readonly stem: string
  readonly documents: number
}

const readBy = (audience: Audience) => sql`(is_public or ${audience === 'members'}::boolean)`

const MOST_BEGINNINGS = 40
const MOST_COMPOUNDS = 40
const MOST_SIMILAR = 30

type Wanted = {
  readonly words: readonly string[]
  readonly beginning: string | null
  readonly parts: readonly string[]
  /** The languages that write compounds as one word. */
  readonly compounding: readonly string[]
}

/** A word that was looked for as it is (`part` and `beginning` null), as a beginning, or as the first or last part of compounds. */
export type FoundWord = KnownWord & { readonly beginning: string | null; readonly part: string | null }

/**
 * Words as they are, longer words that begin with the unfinished one, and compounds that begin or end with a part; the
 * commonest first.
 */
export async function findWords(db: Db, audience: Audience, wanted: Wanted): Promise<FoundWord[]> {
  const { words, beginning, parts, compounding } = wanted
  const { rows } = await sql<FoundWord>`
    /* search.findWords */ /* prepared */
    select word, language, stem, documents, null as beginning, null as part from search_word
    where word = any(${words}::text[]) and ${readBy(audience)}
    union all
    (select word, language, stem, documents, ${beginning}::text, null from search_word
      where ${beginsWith(sql`word`, sql`${beginning}::text`)} and word <> ${beginning}::text and ${readBy(audience)}
      order by documents desc, word limit ${sql.lit(MOST_BEGINNINGS)})
    union all
    select found.* from unnest(${parts}::text[]) as asked (own) cross join lateral (
      select word, language, stem, documents, null, own from search_word
      where (${beginsWith(sql`word`, sql`own`)} or ${beginsWith(sql`reverse(word)`, sql`reverse(own)`)})
        and word <> own and language = any(${compounding}::text[]) and ${readBy(audience)}
      order by documents desc, word limit ${sql.lit(MOST_COMPOUNDS)}) found`.execute(db)
  return rows
}

/** As a range, which an index is walked along by whatever is asked for; `like` is only where its pattern is known before. */
function beginsWith(word: RawBuilder<unknown>, beginning: RawBuilder<unknown>) {
  return sql`(${word} ~>=~ ${beginning} and ${word} ~<~ (${beginning} || ${sql.lit(LAST_LETTER)}))`
}

/** Comes after every letter. */
const LAST_LETTER = '\u{10FFFF}'

/** Words among the many that one typing error makes, and words that look like one of the long ones. */
export async function findWordsLike(
  db: Db,
  audience: Audience,
  { oneAway, long }: { readonly oneAway: readonly string[]; readonly long: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    /* search.findWordsLike */
    select word from search_word where word = any(${oneAway}) and ${readBy(audience)}
    union
    select found.word from unnest(${long}::text[]) as asked cross join lateral (
      select word from search_word
      where word % asked and ${readBy(audience)}
      order by similarity(word, asked) desc, documents desc limit ${MOST_SIMILAR}) found`.execute(db)
  return rows.map(({ word }) => word)
}

/**
 * Counts anew in how many practices that the public reads each word stands, by its stem. Goes through every word of every
 * practice: some seconds for ten thousand.
 */
export async function countDocumentsOfWords(tx: Tx): Promise<void> {
  await sql`
    /* search.countDocumentsOfWords */
    with counted as (
      select left(word, -strpos(reverse(word), '/')) as stem, sum(ndoc) as documents
      from ts_stat('select words from search_document where audiences & 1 <> 0 and not is_archived')
      group by 1)
    update search_word w set documents = c.documents
    from counted c where c.stem = w.stem and w.documents <> c.documents`.execute(tx)
}
