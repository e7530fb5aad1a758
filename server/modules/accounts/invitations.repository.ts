import { sql } from 'kysely'
import type { OrganisationId, PersonId, Role } from '#shared/access/viewer.ts'
import type { Db, Tx } from '#server/kernel/database.ts'

export type Invitation = {
  id: string
  organisationId: OrganisationId
  email: string
  role: Role
  expiresAt: Date
  createdAt: Date
}

const COLUMNS = sql`
  id, organisation_id as "organisationId", email, role, expires_at as "expiresAt", created_at as "createdAt"`

const WAITING = sql`state = 'waiting' and expires_at > now()`

/** An address has one invitation to an organisation: a new one takes the place of the old. */
export async function putInvitation(
  db: Db,
  {
    id,
    organisationId,
    email,
    role,
    by,
    days,
  }: Omit<Invitation, 'expiresAt' | 'createdAt'> & { by: PersonId; days: number },
): Promise<void> {
  await sql`
    /* accounts.putInvitation */
    insert into invitation (id, organisation_id, email, role, invited_by, expires_at)
    values (${id}, ${organisationId}, ${email}, ${role}, ${by}, now() + ${days} * interval '1 day')
    on conflict (organisation_id, email) where state = 'waiting' do update
    set id = excluded.id, role = excluded.role, invited_by = excluded.invited_by, expires_at = excluded.expires_at,
      created_at = now()`.execute(db)
}

export async function listInvitations(db: Db, organisation: OrganisationId): Promise<Invitation[]> {
  const { rows } = await sql<Invitation>`
    /* accounts.listInvitations */
    select ${COLUMNS} from invitation where organisation_id = ${organisation} and ${WAITING}
    order by created_at, id limit 100`.execute(db)
  return rows
}

/** The invitations to the address of a person. */
export async function listInvitationsFor(db: Db, email: string): Promise<Invitation[]> {
  const { rows } = await sql<Invitation>`
    /* accounts.listInvitationsFor */
    select ${COLUMNS} from invitation where email = ${email} and ${WAITING} order by created_at, id`.execute(
    db,
  )
  return rows
}

export async function lockInvitation(tx: Tx, id: string): Promise<Invitation | undefined> {
  const { rows } = await sql<Invitation>`
    /* accounts.lockInvitation */
    select ${COLUMNS} from invitation where id = ${id} and ${WAITING} for update`.execute(tx)
  return rows[0]
}

export async function endInvitation(db: Db, id: string, state: 'accepted' | 'taken-back'): Promise<void> {
  await sql`/* accounts.endInvitation */ update invitation set state = ${state} where id = ${id}`.execute(db)
}
