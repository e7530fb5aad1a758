import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '#shared/access/viewer.ts'
import type { OrganisationKind, ProjectRole } from '#shared/access/organisations.ts'
import type { Db } from '#server/kernel/database.ts'

export type OrganisationDetails = {
  id: OrganisationId
  key: string
  name: string
  kind: OrganisationKind
  country: string | null
  cityId: string | null
  isNetworkMember: boolean
  isEditors: boolean
  hasLead: boolean
  /** The only lead that it has; null where there are several, or none. */
  lastLead: PersonId | null
  projects: { project: string; role: ProjectRole }[]
}

const DETAILS = sql`
  o.id, o.key, o.name, o.kind, o.country, o.city_id as "cityId", o.is_network_member as "isNetworkMember",
  o.is_editors as "isEditors",
  exists (select from membership m where m.organisation_id = o.id and m.role = 'lead') as "hasLead",
  (select (array_agg(person_id))[1] from membership m where m.organisation_id = o.id and m.role = 'lead'
    having count(*) = 1) as "lastLead",
  (select coalesce(jsonb_agg(jsonb_build_object('project', project, 'role', role)
    order by project <> 'PACTESUR', project), '[]')
    from organisation_project where organisation_id = o.id) as projects`

export async function listDetails(db: Db, ids: readonly OrganisationId[]): Promise<OrganisationDetails[]> {
  const { rows } = await sql<OrganisationDetails>`
    /* accounts.listDetails */
    select ${DETAILS} from organisation o where o.id = any(${ids}::uuid[])`.execute(db)
  return rows
}

export async function findByKey(db: Db, key: string): Promise<OrganisationDetails | undefined> {
  const { rows } = await sql<OrganisationDetails>`
    /* accounts.findByKey */ select ${DETAILS} from organisation o where o.key = ${key}`.execute(db)
  return rows[0]
}

/** Organisations whose name has these letters in it, those that begin with them first. */
export async function findByName(db: Db, text: string, first: number): Promise<OrganisationDetails[]> {
  const { rows } = await sql<OrganisationDetails>`
    /* accounts.findByName */
    select ${DETAILS} from organisation o
    where not o.is_editors and position(lower(${text}) in lower(o.name)) > 0
    order by position(lower(${text}) in lower(o.name)), o.name, o.id limit ${first}`.execute(db)
  return rows
}

export async function setNetwork(db: Db, id: OrganisationId, isMember: boolean): Promise<boolean> {
  const { numAffectedRows } = await sql`
    /* accounts.setNetwork */
    update organisation set is_network_member = ${isMember}
    where id = ${id} and is_network_member <> ${isMember}`.execute(db)
  return numAffectedRows === 1n
}

export async function putProject(
  db: Db,
  id: OrganisationId,
  project: string,
  role: ProjectRole,
): Promise<void> {
  await sql`
    /* accounts.putProject */
    insert into organisation_project (organisation_id, project, role) values (${id}, ${project}, ${role})
    on conflict (organisation_id, project) do update set role = excluded.role`.execute(db)
}

export async function removeProject(db: Db, id: OrganisationId, project: string): Promise<void> {
  await sql`
    /* accounts.removeProject */
    delete from organisation_project where organisation_id = ${id} and project = ${project}`.execute(db)
}
