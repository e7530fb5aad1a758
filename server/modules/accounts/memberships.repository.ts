import { sql } from 'kysely'
import type { OrganisationId, PersonId, Role } from '#shared/access/viewer.ts'
import type { Db, Tx } from '#server/kernel/database.ts'

export type Member = {
  personId: PersonId
  organisationId: OrganisationId
  name: string
  email: string
  role: Role
  isLastLead: boolean
  since: Date
}

export async function listMembers(db: Db, organisations: readonly OrganisationId[]): Promise<Member[]> {
  const { rows } = await sql<Member>`
    /* accounts.listMembers */
    select m.person_id as "personId", m.organisation_id as "organisationId", p.name, p.email, m.role, m.since,
      m.role = 'lead' and count(*) filter (where m.role = 'lead') over (partition by m.organisation_id) = 1 as "isLastLead"
    from membership m join person p on p.id = m.person_id
    where m.organisation_id = any(${organisations}::uuid[])
    order by p.name, p.id`.execute(db)
  return rows
}

/** Roles in an organisation, locked until the transaction ends, so that two leads cannot remove each other at once. */
export async function lockRoles(tx: Tx, organisation: OrganisationId): Promise<Map<PersonId, Role>> {
  const { rows } = await sql<{ personId: PersonId; role: Role }>`
    /* accounts.lockRoles */
    select person_id as "personId", role from membership
    where organisation_id = ${organisation} order by person_id for update`.execute(tx)
  return new Map(rows.map(({ personId, role }) => [personId, role]))
}

/** Whoever belongs already keeps the higher of both roles. */
export async function addMembership(
  db: Db,
  organisation: OrganisationId,
  person: PersonId,
  role: Role,
): Promise<void> {
  await sql`
    /* accounts.addMembership */
    insert into membership (organisation_id, person_id, role) values (${organisation}, ${person}, ${role})
    on conflict (organisation_id, person_id) do update set role = excluded.role
    where array_position(array['member', 'contributor', 'lead'], excluded.role)
      > array_position(array['member', 'contributor', 'lead'], membership.role)`.execute(db)
}

export async function setRole(
  db: Db,
  organisation: OrganisationId,
  person: PersonId,
  role: Role,
): Promise<void> {
  await sql`
    /* accounts.setRole */
    update membership set role = ${role}
    where organisation_id = ${organisation} and person_id = ${person}`.execute(db)
}

export async function removeMembership(
  db: Db,
  organisation: OrganisationId,
  person: PersonId,
): Promise<void> {
  await sql`
    /* accounts.removeMembership */
    delete from membership where organisation_id = ${organisation} and person_id = ${person}`.execute(db)
}
