import { sql } from 'kysely'
import type { Db } from '#server/kernel/database.ts'

export type ListedEntry = {
  id: string
  at: Date
  by: string | null
  action: string
  subjectKind: string
  subjectId: string
  detail: unknown
}

export async function listAudit(db: Db, first: number, after: string | undefined): Promise<ListedEntry[]> {
  const { rows } = await sql<ListedEntry>`
    /* accounts.listAudit */
    select a.id::text, a.at, p.name as by, a.action, a.subject_kind as "subjectKind", a.subject_id as "subjectId", a.detail
    from audit_entry a left join person p on p.id = a.person_id
    where ${after ?? null}::bigint is null or a.id < ${after ?? null}::bigint
    order by a.id desc limit ${first}`.execute(db)
  return rows
}

export async function countAudit(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    /* accounts.countAudit */ select count(*)::int as count from audit_entry`.execute(db)
  return rows[0]?.count ?? 0
}
