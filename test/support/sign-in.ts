import '@fastify/cookie'
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { OrganisationId, PersonId, Role } from '#shared/access/viewer.ts'
import type { App } from '#server/app.ts'
import type { Db } from '#server/kernel/database.ts'
import { sessionCookie } from '#server/plugins/session.ts'

type PersonOptions = {
  name?: string
  email?: string
  language?: string
  isModerator?: boolean
  isAdministrator?: boolean
  isVerified?: boolean
  /** Where they belong, and as what. */
  memberships?: readonly { organisationId: OrganisationId; role: Role }[]
}

/** A person of ours, with a confirmed address unless said otherwise. */
export async function addPerson(db: Db, options: PersonOptions = {}): Promise<PersonId> {
  const email = options.email ?? `${unique()}@city.example`
  const { rows } = await sql<{ id: PersonId }>`
    insert into person (name, email, email_verified, language, is_moderator, is_administrator)
    values (${options.name ?? 'Ada Meier'}, ${email}, ${options.isVerified ?? true}, ${options.language ?? 'en'},
      ${options.isModerator ?? false}, ${options.isAdministrator ?? false})
    returning id`.execute(db)
  const { id } = rows[0]!
  for (const { organisationId, role } of options.memberships ?? []) {
    await sql`
      insert into membership (organisation_id, person_id, role)
      values (${organisationId}, ${id}, ${role})`.execute(db)
  }
  return id
}

type OrganisationOptions = { name?: string; isNetworkMember?: boolean; cityId?: string }

export async function addOrganisation(db: Db, options: OrganisationOptions = {}): Promise<OrganisationId> {
  const key = `city-${unique()}`
  const { rows } = await sql<{ id: OrganisationId }>`
    insert into organisation (key, name, kind, country, city_id, is_network_member)
    values (${key}, ${options.name ?? key}, 'city', 'FR', ${options.cityId ?? null}, ${options.isNetworkMember ?? false})
    returning id`.execute(db)
  return rows[0]!.id
}

/** What a browser of the person sends along: for `app.inject({ …, headers })`, and good for forms too. */
export type SignedIn = { cookie: string; origin: string }

/** A session of a person, as if they had signed in. */
export async function signIn(app: App, person: PersonId): Promise<SignedIn> {
  const token = randomBytes(24).toString('base64url')
  await sql`
    insert into session (person_id, token, expires_at)
    values (${person}, ${token}, now() + interval '1 hour')`.execute(app.deps.db)
  const { publicUrl } = app.deps.config
  const name = sessionCookie(publicUrl.startsWith('https:'))
  return { cookie: `${name}=${encodeURIComponent(app.signCookie(token))}`, origin: publicUrl }
}

function unique(): string {
  return randomBytes(5).toString('hex')
}
