import { sql } from 'kysely'
import type { PersonId, PracticeId } from '#shared/access/viewer.ts'
import type { PartName } from '#shared/practices/parts.ts'
import type { Db, Tx } from '#server/kernel/database.ts'

export type CommentId = string & { readonly __brand: 'CommentId' }
export type CommentKind = 'comment' | 'note' | 'objection'

export type NewComment = {
  id: CommentId
  practiceId: PracticeId
  threadId: CommentId | null
  kind: CommentKind
  part: PartName | null
  quote: string | null
  body: string
  revision: number | null
  by: PersonId | null
}

export async function addComment(tx: Tx, comment: NewComment): Promise<void> {
  await sql`
    /* desk.addComment */
    insert into comment (id, practice_id, thread_id, kind, part, quote, body, revision, by_id)
    values (${comment.id}, ${comment.practiceId}, ${comment.threadId}, ${comment.kind}, ${comment.part},
      ${comment.quote}, ${comment.body}, ${comment.revision}, ${comment.by})`.execute(tx)
}

export type CommentHead = {
  id: CommentId
  practiceId: PracticeId
  threadId: CommentId | null
  kind: CommentKind
  resolvedAt: Date | null
}

export async function findComment(db: Db, id: CommentId): Promise<CommentHead | undefined> {
  const { rows } = await sql<CommentHead>`
    /* desk.findComment */
    select id, practice_id as "practiceId", thread_id as "threadId", kind, resolved_at as "resolvedAt"
    from comment where id = ${id}`.execute(db)
  return rows[0]
}

export async function setResolved(tx: Tx, id: CommentId, by: PersonId | null): Promise<void> {
  await sql`
    /* desk.setResolved */
    update comment set resolved_at = now(), resolved_by = ${by} where id = ${id} and resolved_at is null`.execute(
    tx,
  )
}

export async function reopen(tx: Tx, id: CommentId): Promise<void> {
  await sql`/* desk.reopen */ update comment set resolved_at = null, resolved_by = null where id = ${id}`.execute(
    tx,
  )
}

export async function hasOpenObjection(db: Db, practiceId: PracticeId): Promise<boolean> {
  const { rows } = await sql`
    /* desk.hasOpenObjection */
    select from comment
    where practice_id = ${practiceId} and kind = 'objection' and thread_id is null and resolved_at is null
    limit 1`.execute(db)
  return rows.length > 0
}

/** What quotes an erased part no longer does. */
export async function forgetQuotes(tx: Tx, practiceId: PracticeId, part: PartName): Promise<void> {
  await sql`
    /* desk.forgetQuotes */
    update comment set quote = null where practice_id = ${practiceId} and part = ${part}`.execute(tx)
}

/** One row of the timeline: an event of the practice, or a comment. `isOurs` says that the publisher's side speaks. */
export type TimelineRow = {
  type: 'event' | 'comment'
  id: string
  kind: string
  at: Date
  byName: string | null
  isOurs: boolean
  revision: number | null
  detail: Record<string, unknown>
  threadId: CommentId | null
  part: PartName | null
  quote: string | null
  body: string | null
  resolvedAt: Date | null
}

/** Everything that happened and was said, oldest first; internal notes only where they are asked for. */
export async function listTimeline(
  db: Db,
  practiceId: PracticeId,
  { withNotes }: { withNotes: boolean },
): Promise<TimelineRow[]> {
  const { rows } = await sql<TimelineRow>`
    /* desk.listTimeline */
    select t.type, t.id, t.kind, t.at, t.revision, t.detail, t.thread_id as "threadId", t.part, t.quote, t.body,
      t.resolved_at as "resolvedAt", person.name as "byName",
      exists (select from practice p join membership m on m.organisation_id = p.publisher_id
        where p.id = ${practiceId} and m.person_id = t.by_id) as "isOurs"
    from (
      select 'event' as type, id::text as id, kind, at, by_id, revision, detail, null::uuid as thread_id,
        null as part, null as quote, null as body, null::timestamptz as resolved_at
      from practice_event where practice_id = ${practiceId}
      union all
      select 'comment', id::text, kind, at, by_id, revision, '{}', thread_id, part, quote, body, resolved_at
      from comment where practice_id = ${practiceId} and (${withNotes} or kind <> 'note')
    ) t
    left join person on person.id = t.by_id
    order by t.at, t.type desc, t.id`.execute(db)
  return rows
}
