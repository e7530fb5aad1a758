import { sql } from 'kysely'
import type { PersonId } from '#shared/access/viewer.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Db } from '#server/kernel/database.ts'
import type { MailGuard } from './guards.ts'

export type MailState = 'queued' | 'sent' | 'kept' | 'withheld' | 'failed'

export type StoredMail = {
  id: string
  personId: PersonId | null
  address: string
  language: InterfaceLanguage
  template: string
  data: unknown
  guard: unknown
  linkPath: string
  linkToken: string | null
  linkUsedAt: Date | null
  state: MailState
  reason: string | null
  attempts: number
  createdAt: Date
  /** The same moment to the microsecond, for cursors. */
  placedAt: string
}

type NewRow = {
  id: string
  to: PersonId | { address: string; language: InterfaceLanguage }
  template: string
  data: unknown
  link: { path: string; token?: string }
  guard: MailGuard
}

const COLUMNS = sql`
  m.id, m.person_id as "personId", coalesce(m.address, p.email) as address, m.language, m.template, m.data, m.guard,
  m.link_path as "linkPath", m.link_token as "linkToken", m.link_used_at as "linkUsedAt", m.state, m.reason,
  m.attempts, m.created_at as "createdAt",
  to_char(m.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "placedAt"`

export async function addMail(db: Db, { id, to, template, data, link, guard }: NewRow): Promise<void> {
  const person = typeof to === 'string' ? to : null
  const { address, language } = typeof to === 'string' ? { address: null, language: null } : to
  await sql`
    /* notifications.addMail */
    insert into mail (id, person_id, address, language, template, data, guard, link_path, link_token)
    values (${id}, ${person}, ${address}, coalesce(${language}, (select language from person where id = ${person})),
      ${template}, ${JSON.stringify(data)}::jsonb, ${guard && JSON.stringify(guard)}::jsonb,
      ${link.path}, ${link.token ?? null})`.execute(db)
}

export async function findMail(db: Db, id: string): Promise<StoredMail | undefined> {
  const { rows } = await sql<StoredMail>`
    /* notifications.findMail */
    select ${COLUMNS} from mail m left join person p on p.id = m.person_id where m.id = ${id}`.execute(db)
  return rows[0]
}

export type MailPlace = { createdAt: string; id: string }

export async function listMails(db: Db, first: number, after: MailPlace | undefined): Promise<StoredMail[]> {
  const { rows } = await sql<StoredMail>`
    /* notifications.listMails */
    select ${COLUMNS} from mail m left join person p on p.id = m.person_id
    where ${after?.id ?? null}::uuid is null
      or (m.created_at, m.id) < (${after?.createdAt ?? null}::timestamptz, ${after?.id ?? null}::uuid)
    order by m.created_at desc, m.id desc limit ${first}`.execute(db)
  return rows
}

export async function countMails(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    /* notifications.countMails */ select count(*)::int as count from mail`.execute(db)
  return rows[0]?.count ?? 0
}

/** The end of a mail. Its secret stays only where an administrator has to hand the link on. */
export async function endMail(db: Db, id: string, state: MailState, reason: string | null): Promise<void> {
  await sql`
    /* notifications.endMail */
    update mail set state = ${state}, reason = ${reason}, ended_at = now(), attempts = attempts + 1,
      link_token = case when ${state} = 'kept' then link_token end
    where id = ${id}`.execute(db)
}

export async function countAttempt(db: Db, id: string, reason: string): Promise<number> {
  const { rows } = await sql<{ attempts: number }>`
    /* notifications.countAttempt */
    update mail set attempts = attempts + 1, reason = ${reason} where id = ${id} returning attempts`.execute(
    db,
  )
  return rows[0]?.attempts ?? 0
}

/** Forgets the secret of a link that has done its work, so that no outbox can show it again. */
export async function forgetLink(db: Db, token: string): Promise<void> {
  await sql`
    /* notifications.forgetLink */
    update mail set link_token = null, link_used_at = now() where link_token = ${token}`.execute(db)
}
