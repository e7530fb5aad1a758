import { sql } from 'kysely'
import type { PersonId } from '#shared/access/viewer.ts'
import type { Db } from './database.ts'

/** Who did what to what. Details name states, roles and numbers: never a secret, never a text. */
export type AuditEntry = {
  /** Null for what a script or the clock did. */
  by: PersonId | null
  action: string
  subject: { kind: string; id: string }
  detail?: Readonly<Record<string, string | number | boolean | null>>
}

/** Adds rows to the audit log on the caller's handle: they exist only if its transaction commits. */
export async function recordAudit(db: Db, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(({ by, action, subject, detail = {} }) => ({
    by,
    action,
    kind: subject.kind,
    id: subject.id,
    detail,
  }))
  await sql`
    /* audit.record */
    insert into audit_entry (person_id, action, subject_kind, subject_id, detail)
    select by, action, kind, id, detail
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as a (by uuid, action text, kind text, id text, detail jsonb)`.execute(db)
}
