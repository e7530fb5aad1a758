import { sql } from 'kysely'
import type { PersonId, PracticeId } from '#shared/access/viewer.ts'
import type { Db, Tx } from '#server/kernel/database.ts'

export type AccessGrant = { email: string; grantedAt: Date }

export async function listGrants(db: Db, practiceId: PracticeId): Promise<AccessGrant[]> {
  const { rows } = await sql<AccessGrant>`
    /* practices.listGrants */
    select email, granted_at as "grantedAt" from access_grant where practice_id = ${practiceId} order by email`.execute(
    db,
  )
  return rows
}

/** Whether it was granted just now: to grant twice is to grant once. */
export async function addGrant(
  tx: Tx,
  { practiceId, email, by }: { practiceId: PracticeId; email: string; by: PersonId | null },
): Promise<boolean> {
  const { rows } = await sql`
    /* practices.addGrant */
    insert into access_grant (practice_id, email, granted_by) values (${practiceId}, ${email}, ${by})
    on conflict do nothing returning 1`.execute(tx)
  return rows.length > 0
}

export async function removeGrant(tx: Tx, practiceId: PracticeId, email: string): Promise<boolean> {
  const { rows } = await sql`
    /* practices.removeGrant */
    delete from access_grant where practice_id = ${practiceId} and email = ${email} returning 1`.execute(tx)
  return rows.length > 0
}
