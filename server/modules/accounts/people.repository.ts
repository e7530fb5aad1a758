import { sql } from 'kysely'
import type { PersonId } from '#shared/access/viewer.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Db } from '#server/kernel/database.ts'

export type Person = {
  id: PersonId
  name: string
  email: string
  isVerified: boolean
  language: InterfaceLanguage
  isModerator: boolean
  isAdministrator: boolean
}

const COLUMNS = sql`
  id, name, email, email_verified as "isVerified", language,
  is_moderator as "isModerator", is_administrator as "isAdministrator"`

export async function findPerson(db: Db, id: PersonId): Promise<Person | undefined> {
  const { rows } = await sql<Person>`
    /* accounts.findPerson */ select ${COLUMNS} from person where id = ${id}`.execute(db)
  return rows[0]
}

export async function findPersonByEmail(db: Db, email: string): Promise<Person | undefined> {
  const { rows } = await sql<Person>`
    /* accounts.findPersonByEmail */
    select ${COLUMNS} from person where email = ${email.toLowerCase()}`.execute(db)
  return rows[0]
}

export async function listModerators(db: Db): Promise<PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    /* accounts.listModerators */ select id from person where is_moderator order by id`.execute(db)
  return rows.map(({ id }) => id)
}

export async function hasAdministrator(db: Db): Promise<boolean> {
  const { rows } = await sql<{ exists: boolean }>`
    /* accounts.hasAdministrator */ select exists (select from person where is_administrator)`.execute(db)
  return rows[0]?.exists ?? false
}

export async function setProfile(
  db: Db,
  id: PersonId,
  { name, language }: { name: string; language: InterfaceLanguage },
): Promise<void> {
  await sql`
    /* accounts.setProfile */
    update person set name = ${name}, language = ${language}, updated_at = now() where id = ${id}`.execute(db)
}

/** Whoever opened a mail at an address has proved that it is theirs. */
export async function markVerified(db: Db, id: PersonId): Promise<void> {
  await sql`
    /* accounts.markVerified */
    update person set email_verified = true, updated_at = now() where id = ${id} and not email_verified`.execute(
    db,
  )
}

/** A person whose address is taken as confirmed; one who is there already is confirmed, and otherwise left alone. */
export async function addVouchedPerson(
  db: Db,
  { email, name }: { email: string; name: string },
): Promise<void> {
  await sql`
    /* accounts.addVouchedPerson */
    insert into person (name, email, email_verified) values (${name}, ${email}, true)
    on conflict (email) do update set email_verified = true`.execute(db)
}

export async function setOffice(
  db: Db,
  email: string,
  office: 'moderator' | 'administrator',
  holds: boolean,
): Promise<PersonId | undefined> {
  const { rows } = await sql<{ id: PersonId }>`
    /* accounts.setOffice */
    update person set updated_at = now(),
      is_moderator = case when ${office} = 'moderator' then ${holds} else is_moderator end,
      is_administrator = case when ${office} = 'administrator' then ${holds} else is_administrator end
    where email = ${email.toLowerCase()} returning id`.execute(db)
  return rows[0]?.id
}

export async function findPasswordHash(db: Db, person: PersonId): Promise<string | undefined> {
  const { rows } = await sql<{ password: string | null }>`
    /* accounts.findPasswordHash */
    select password from credential where person_id = ${person} and provider_id = 'credential'`.execute(db)
  return rows[0]?.password ?? undefined
}

export async function setPasswordHash(db: Db, person: PersonId, hash: string): Promise<void> {
  await sql`
    /* accounts.setPasswordHash */
    update credential set password = ${hash}, updated_at = now()
    where person_id = ${person} and provider_id = 'credential'`.execute(db)
}
