import { sql } from 'kysely'
import type { PersonId } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'
import type { SessionId } from './viewers.repository.ts'

export const SESSION_DAYS = 30

/** A session in use lives on; written at most once a day. */
export async function prolongSession(db: Db, id: SessionId): Promise<void> {
  await sql`
    /* accounts.prolongSession */
    update session set updated_at = now(), expires_at = now() + ${SESSION_DAYS} * interval '1 day'
    where id = ${id}`.execute(db)
}

export type ListedSession = { id: SessionId; userAgent: string | null; createdAt: Date; usedAt: Date }

export async function listSessions(db: Db, person: PersonId): Promise<ListedSession[]> {
  const { rows } = await sql<ListedSession>`
    /* accounts.listSessions */
    select id, user_agent as "userAgent", created_at as "createdAt", updated_at as "usedAt"
    from session where person_id = ${person} and expires_at > now()
    order by updated_at desc, id`.execute(db)
  return rows
}

/** Ends one session of a person; false where it is none of theirs. */
export async function endSession(db: Db, person: PersonId, id: SessionId): Promise<boolean> {
  const { numAffectedRows } = await sql`
    /* accounts.endSession */
    delete from session where id = ${id} and person_id = ${person}`.execute(db)
  return numAffectedRows === 1n
}

/** Ends all sessions of a person, but the one that may stay. */
export async function endSessions(db: Db, person: PersonId, but: SessionId | null = null): Promise<number> {
  const { numAffectedRows } = await sql`
    /* accounts.endSessions */
    delete from session where person_id = ${person} and id is distinct from ${but}::uuid`.execute(db)
  return Number(numAffectedRows ?? 0)
}
