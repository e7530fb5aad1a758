import { sql } from 'kysely'
import type { Db } from '#server/kernel/database.ts'
import { TELLING_DAYS } from './telling-days.ts'

/** A search without results: its words, and the digest by which it is known until these may be kept. */
export type Unanswered = { readonly phrase: string; readonly digest: string }

/** Counts a day for each, once a day; a search that enough days have asked is kept in its words. */
export async function addUnanswered(db: Db, searches: readonly Unanswered[]): Promise<void> {
  const asked = sql`jsonb_to_recordset(${JSON.stringify(searches)}::jsonb) as e(phrase text, digest text)`
  await sql`
    /* readings.addUnanswered */
    insert into unanswered_search (digest)
    select distinct decode(e.digest, 'hex') as digest from ${asked} order by digest
    on conflict (digest) do update set days = unanswered_search.days + 1, last_day = current_date
      where unanswered_search.last_day < current_date`.execute(db)
  await sql`
    /* readings.tellUnanswered */
    update unanswered_search u set phrase = e.phrase from ${asked}
    where u.digest = decode(e.digest, 'hex') and u.phrase is null and u.days >= ${TELLING_DAYS}`.execute(db)
}

/** Everything of a search is forgotten a year after it was first asked; how many are left. */
export async function forgetUnanswered(db: Db): Promise<number> {
  const { rows } = await sql<{ left: number }>`
    /* readings.forgetUnanswered */
    with forgotten as (
      delete from unanswered_search where first_day <= current_date - interval '1 year' returning 1)
    select ((select count(*) from unanswered_search) - (select count(*) from forgotten))::int as left`.execute(
    db,
  )
  return rows[0]?.left ?? 0
}

export type UnansweredSearch = {
  readonly phrase: string
  readonly days: number
  readonly lastDay: string
}

/** Those that may be told, the most asked first. */
export async function listUnanswered(db: Db, most: number): Promise<UnansweredSearch[]> {
  const { rows } = await sql<UnansweredSearch>`
    /* readings.listUnanswered */
    select phrase, days, last_day::text as "lastDay" from unanswered_search
    where phrase is not null and first_day > current_date - interval '1 year'
    order by days desc, last_day desc, phrase limit ${most}`.execute(db)
  return rows
}
