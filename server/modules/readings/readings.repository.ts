import { sql } from 'kysely'
import type { PracticeId } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'
import type { Noted } from '#server/kernel/tally.ts'
import { TELLING_DAYS } from './telling-days.ts'

type Counted = Noted & { times: number }

/** The public practice that each stands for, unless it is the reader's own. */
const COUNTED = (noted: readonly Counted[]) => sql`
  select p.id, e.phrase, sum(e.times)::int as times
  from jsonb_to_recordset(${JSON.stringify(noted)}::jsonb) as e(keys jsonb, phrase text, "except" jsonb, times int)
  cross join lateral (
    select id, publisher_id from practice
    where key in (select jsonb_array_elements_text(e.keys)) and public_life in ('published', 'archived')
    order by length(key) desc limit 1
  ) p
  where not e."except" ? p.publisher_id::text
  group by p.id, e.phrase order by p.id, e.phrase`

export async function addReadings(db: Db, noted: readonly Counted[]): Promise<void> {
  await sql`
    /* readings.addReadings */
    insert into reading (practice_id, times) select id, times from (${COUNTED(noted)}) counted
    on conflict (practice_id, day) do update set times = reading.times + excluded.times`.execute(db)
}

export async function addFound(db: Db, noted: readonly Counted[]): Promise<void> {
  await sql`
    /* readings.addFound */
    insert into found_by_search (practice_id, phrase, times)
    select id, phrase, times from (${COUNTED(noted)}) counted
    on conflict (practice_id, phrase, day) do update set times = found_by_search.times + excluded.times`.execute(
    db,
  )
}

/** What was asked is forgotten after a year. */
export async function forgetOldSearches(db: Db): Promise<void> {
  await sql`
    /* readings.forgetOldSearches */
    delete from found_by_search where day < current_date - interval '1 year'`.execute(db)
}

export type SearchThatFound = { phrase: string; times: number }
export type ReadingFigures = {
  total: number
  lastThirtyDays: number
  searches: SearchThatFound[]
}

const MOST_SEARCHES = 10

export async function findFigures(
  db: Db,
  ids: readonly PracticeId[],
): Promise<Map<PracticeId, ReadingFigures>> {
  const { rows } = await sql<ReadingFigures & { id: PracticeId }>`
    /* readings.findFigures */
    select p.id, coalesce(r.total, 0)::int as total, coalesce(r.recent, 0)::int as "lastThirtyDays",
      coalesce(s.searches, '[]') as searches
    from unnest(${ids}::uuid[]) p(id)
    cross join lateral (
      select sum(times) as total, sum(times) filter (where day > current_date - 30) as recent
      from reading where practice_id = p.id
    ) r
    cross join lateral (
      select jsonb_agg(jsonb_build_object('phrase', phrase, 'times', times) order by times desc, phrase) as searches
      from (
        select phrase, sum(times)::int as times from found_by_search
        where practice_id = p.id and day >= current_date - interval '1 year'
        group by phrase having count(*) >= ${TELLING_DAYS} order by 2 desc, 1 limit ${MOST_SEARCHES}
      ) told
    ) s`.execute(db)
  return new Map(rows.map(({ id, ...figures }) => [id, figures]))
}
