import { sql } from 'kysely'
import type { PracticeId } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'

/** A revision that was public, and since when. */
export type Publication = { practiceId: PracticeId; number: number; publishedAt: Date }

/** The revisions of these practices that were public, the newest first. */
export async function listPublications(db: Db, ids: readonly PracticeId[]): Promise<Publication[]> {
  const { rows } = await sql<Publication>`
    /* practices.listPublications */
    select practice_id as "practiceId", revision as number, published_at as "publishedAt"
    from publication where practice_id = any(${ids}::uuid[])
    order by practice_id, revision desc`.execute(db)
  return rows
}
