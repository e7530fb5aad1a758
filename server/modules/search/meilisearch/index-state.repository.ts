import { sql } from 'kysely'
import type { PracticeId } from '#shared/access/viewer.ts'
import type { Db, Tx } from '#server/kernel/database.ts'

/** What `search_index` says. `live` is asked, `building` is made beside it. */
export type IndexState = {
  readonly prefix: string
  readonly live: number | null
  readonly liveSettings: string | null
  readonly building: number | null
  readonly buildingSettings: string | null
  readonly builtTo: string | null
  readonly begun: number
  readonly confirmed: number
  /** A change that took something away has not been confirmed: the index may find what is gone. */
  readonly isReplacing: boolean
}

/** Undefined until somebody has asked for an index. */
export async function findIndexState(db: Db): Promise<IndexState | undefined> {
  const { rows } = await sql<IndexState>`
    /* search.findIndexState */ /* prepared */
    select prefix, live, live_settings as "liveSettings", building, building_settings as "buildingSettings",
      built_to as "builtTo", begun::float, confirmed::float,
      exists (select from search_mark where replaces) as "isReplacing"
    from search_index`.execute(db)
  return rows[0]
}

/** From now on, the marks are followed. */
export async function addIndexState(db: Db): Promise<void> {
  await sql`/* search.addIndexState */ insert into search_index default values on conflict do nothing`.execute(
    db,
  )
}

/** Begins to make a version beside the one that is asked. */
export async function setBuilding(db: Db, version: number, settings: string): Promise<void> {
  await sql`
    /* search.setBuilding */
    update search_index set building = ${version}, building_settings = ${settings}, built_to = null`.execute(
    db,
  )
}

export async function setBuiltTo(db: Db, practice: PracticeId): Promise<void> {
  await sql`/* search.setBuiltTo */ update search_index set built_to = ${practice}`.execute(db)
}

/** The version that was made is asked from now on: the swap. */
export async function setLive(db: Db): Promise<void> {
  await sql`
    /* search.setLive */
    update search_index set live = building, live_settings = building_settings,
      building = null, building_settings = null, built_to = null`.execute(db)
}

/** Nothing may be asked until a new version is made. */
export async function forgetLive(db: Db): Promise<void> {
  await sql`/* search.forgetLive */ update search_index set live = null, live_settings = null`.execute(db)
}

/** The number of the write that begins. */
export async function beginWrite(db: Db): Promise<number> {
  const { rows } = await sql<{ begun: number }>`
    /* search.beginWrite */
    update search_index set begun = begun + 1 returning begun::float`.execute(db)
  if (!rows[0]) throw new Error('There is no index to write to.')
  return rows[0].begun
}

export async function confirmWrite(tx: Tx, write: number): Promise<void> {
  await sql`/* search.confirmWrite */ update search_index set confirmed = ${write}`.execute(tx)
}

export type Mark = { readonly practiceId: PracticeId; readonly sequence: string }

/** The changes that indexes have not been told, what takes something away first. */
export async function findMarks(db: Db, most: number): Promise<Mark[]> {
  const { rows } = await sql<Mark>`
    /* search.findMarks */
    select practice_id as "practiceId", sequence from search_mark
    order by replaces desc, sequence limit ${most}`.execute(db)
  return rows
}

/** Clears marks whose practice has not changed since they were read. */
export async function clearMarks(tx: Tx, marks: readonly Mark[]): Promise<void> {
  await sql`
    /* search.clearMarks */
    delete from search_mark m
    using unnest(${marks.map(({ practiceId }) => practiceId)}::uuid[],
      ${marks.map(({ sequence }) => sequence)}::bigint[]) as done (practice_id, sequence)
    where m.practice_id = done.practice_id and m.sequence = done.sequence and m.is_refreshed`.execute(tx)
}
