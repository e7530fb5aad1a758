import { sql } from 'kysely'
import type { PracticeId } from '#shared/access/viewer.ts'
import type { Db, Tx } from '#server/kernel/database.ts'
import type { WrittenWord } from '../text/words-in.ts'
import type { SearchDocument } from './make-document.ts'

/** A document with the audiences that find it, as the sum of their bits, and its facets as ids. */
export type DocumentRow = SearchDocument & {
  readonly audiences: number
  readonly facetIds: readonly number[]
}

/** The practices that this transaction has changed and whose rows are not made yet. */
export async function findOwnMarks(tx: Tx): Promise<PracticeId[]> {
  const { rows } = await sql<{ id: PracticeId }>`
    /* search.findOwnMarks */
    select practice_id as id from search_mark
    where transaction = pg_current_xact_id_if_assigned() and not is_refreshed`.execute(tx)
  return rows.map(({ id }) => id)
}

/** The next practices that anybody can find, by their id. */
export async function findFindable(tx: Tx, after: PracticeId | null, limit: number): Promise<PracticeId[]> {
  const { rows } = await sql<{ id: PracticeId }>`
    /* search.findFindable */
    select id from practice
    where public_life in ('published', 'archived') and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${limit}`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function countFindable(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    /* search.countFindable */
    select count(*)::int as count from practice where public_life in ('published', 'archived')`.execute(db)
  return rows[0]?.count ?? 0
}

/** Marks practices as if this transaction had changed them: at its end their rows are made. */
export async function mark(tx: Tx, ids: readonly PracticeId[]): Promise<void> {
  await sql`/* search.mark */ select mark_for_search(${ids}::uuid[])`.execute(tx)
}

/** Practices whose rows are not made: changed by hand, beside the application. */
export async function findStaleMarks(tx: Tx, limit: number): Promise<PracticeId[]> {
  const { rows } = await sql<{ id: PracticeId }>`
    /* search.findStaleMarks */
    select practice_id as id from search_mark where not is_refreshed
    order by practice_id limit ${limit} for update`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function countStaleMarks(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    /* search.countStaleMarks */
    select count(*)::int as count from search_mark where not is_refreshed`.execute(db)
  return rows[0]?.count ?? 0
}

/** What the rows were made by, or undefined. */
export async function findMadeBy(db: Db): Promise<string | undefined> {
  const { rows } = await sql<{ digest: string }>`
    /* search.findMadeBy */
    select digest from search_rows_made_by`.execute(db)
  return rows[0]?.digest
}

export async function setMadeBy(db: Db, digest: string): Promise<void> {
  await sql`
    /* search.setMadeBy */
    insert into search_rows_made_by (digest) values (${digest})
    on conflict (one) do update set digest = excluded.digest`.execute(db)
}

export async function setRefreshed(tx: Tx, ids: readonly PracticeId[]): Promise<void> {
  await sql`
    /* search.setRefreshed */
    update search_mark set is_refreshed = true where practice_id = any(${ids}::uuid[])`.execute(tx)
}

/** Makes the rows of these practices exactly what is given; a practice without a document has no row. */
export async function replaceDocuments(
  tx: Tx,
  ids: readonly PracticeId[],
  documents: readonly DocumentRow[],
): Promise<void> {
  await sql`
    /* search.removeDocuments */
    delete from search_document where practice_id = any(${ids}::uuid[])`.execute(tx)
  if (documents.length === 0) return
  const rows = documents.map(({ facets: _values, written: _written, ...row }) => row)
  await sql`
    /* search.addDocuments */
    insert into search_document (practice_id, audiences, is_archived, published_at, completeness, evidence, languages,
      facets, words, card, texts)
    select "practiceId", audiences, "isArchived", "publishedAt", completeness, evidence, languages,
      "facetIds", array_to_tsvector(lexemes), card, texts
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as d ("practiceId" uuid, audiences smallint, "isArchived" boolean, "publishedAt" timestamptz,
        completeness smallint, evidence smallint, languages text[], "facetIds" integer[], lexemes text[],
        card jsonb, texts jsonb)`.execute(tx)
}

/**
 * Puts into the index what was written: all words of all new rows at once, which is several times faster than row by
 * row, and before anybody has to look through them one by one.
 */
export async function mergeIntoIndex(tx: Tx): Promise<void> {
  await sql`/* search.mergeIntoIndex */ select gin_clean_pending_list('search_document_words')`.execute(tx)
}

export type ValueSet = { readonly facet: string; readonly values: readonly string[] }

/** The id of each combination of values; those that are new get one. */
export async function idsOfValues(tx: Tx, sets: readonly ValueSet[]): Promise<(ValueSet & { id: number })[]> {
  const known = await findValues(tx, sets)
  if (known.length === sets.length) return known
  await sql`
    /* search.addValues */
    insert into search_values (facet, values)
    select facet, values from jsonb_to_recordset(${JSON.stringify(sets)}::jsonb) as s (facet text, values text[])
    order by facet, values
    on conflict do nothing`.execute(tx)
  return findValues(tx, sets)
}

async function findValues(tx: Tx, sets: readonly ValueSet[]): Promise<(ValueSet & { id: number })[]> {
  const { rows } = await sql<ValueSet & { id: number }>`
    /* search.findValues */
    select v.id, v.facet, v.values
    from jsonb_to_recordset(${JSON.stringify(sets)}::jsonb) as s (facet text, values text[])
    join search_values v on v.facet = s.facet and v.values = s.values`.execute(tx)
  return rows
}

/** Adds the words that are new, in one order in every transaction: two that add the same words take turns. */
export async function addWords(
  tx: Tx,
  words: readonly (WrittenWord & { readonly isPublic: boolean })[],
): Promise<void> {
  await sql`
    /* search.addWords */
    insert into search_word as known (word, language, stem, is_public)
    select word, language, stem, is_public
    from unnest(${words.map(({ word }) => word)}::text[], ${words.map(({ language }) => language)}::text[],
      ${words.map(({ stem }) => stem)}::text[], ${words.map(({ isPublic }) => isPublic)}::boolean[])
      as w (word, language, stem, is_public)
    order by word, language
    on conflict (word, language) do update set is_public = true
      where excluded.is_public and not known.is_public`.execute(tx)
}
