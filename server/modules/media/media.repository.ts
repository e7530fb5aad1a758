import { sql } from 'kysely'
import type { PersonId, PracticeId } from '#shared/access/viewer.ts'
import type { AttachmentKind } from '#shared/media/files.ts'
import type { Db, Tx } from '#server/kernel/database.ts'
import type { AttachmentRecord } from './attachment-record.ts'

/** Holds a key for the transaction: until its end, nobody removes the file. */
export async function holdFile(tx: Tx, key: string, byteSize: number): Promise<void> {
  await sql`
    /* media.holdFile */
    insert into stored_file (key, byte_size) values (${key}, ${byteSize})
    on conflict (key) do update set stored_at = now()`.execute(tx)
}

export async function addAttachmentRow(
  tx: Tx,
  row: { id: string; practiceId: PracticeId; kind: AttachmentKind; name: string; by: PersonId | null },
): Promise<void> {
  await sql`
    /* media.addAttachmentRow */
    insert into attachment (id, practice_id, kind, name, added_by)
    values (${row.id}, ${row.practiceId}, ${row.kind}, ${row.name}, ${row.by})`.execute(tx)
}

export async function addAttachmentFile(
  tx: Tx,
  attachmentId: string,
  file: { width: number; height: number; key: string },
): Promise<void> {
  await sql`
    /* media.addAttachmentFile */
    insert into attachment_file (attachment_id, width, height, file_key)
    values (${attachmentId}, ${file.width}, ${file.height}, ${file.key})`.execute(tx)
}

export async function findAttachments(db: Db, ids: readonly string[]): Promise<AttachmentRecord[]> {
  const { rows } = await sql<AttachmentRecord>`
    /* media.findAttachments */
    select a.id, a.practice_id as "practiceId", a.kind, a.name,
      json_agg(json_build_object('width', f.width, 'height', f.height, 'key', f.file_key, 'byteSize', s.byte_size)
        order by f.width) as files
    from attachment a
    join attachment_file f on f.attachment_id = a.id
    join stored_file s on s.key = f.file_key
    where a.id = any(${ids}::uuid[])
    group by a.id`.execute(db)
  return rows
}

/** The ids of a practice's attachments that are documents, whether or not a revision has them. */
export async function listDocuments(db: Db, practiceId: PracticeId): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    /* media.listDocuments */
    select id from attachment where practice_id = ${practiceId} and kind = 'document'`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** Removes attachments that neither a draft nor a revision has; a day is left to change one's mind. */
export async function removeUnusedAttachments(db: Db, before: Date): Promise<void> {
  await sql`
    /* media.removeUnusedAttachments */
    delete from attachment a
    where a.added_at < ${before}
      and not exists (
        select from draft_part d
        where d.practice_id = a.practice_id and d.part = 'attachment:' || a.id
          and (d.value is not null or d.saved_at >= ${before}))
      and not exists (
        select from revision r
        where r.practice_id = a.practice_id
          and r.content -> 'attachments' @> jsonb_build_array(jsonb_build_object('id', a.id)))`.execute(db)
}

/** Forgets files that no attachment has, and answers with their keys. */
export async function forgetUnusedFiles(tx: Tx, before: Date): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    /* media.forgetUnusedFiles */
    delete from stored_file s
    where s.stored_at < ${before} and not exists (select from attachment_file f where f.file_key = s.key)
    returning key`.execute(tx)
  return rows.map(({ key }) => key)
}
