import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'

/** The people who send and confirm for an organisation. */
export async function listLeads(db: Db, organisationId: OrganisationId): Promise<PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    /* accounts.listLeads */
    select person_id as id from membership
    where organisation_id = ${organisationId} and role = 'lead' order by since, person_id`.execute(db)
  return rows.map(({ id }) => id)
}

/** The organisations that somebody writes for, by name. */
export async function listOrganisations(
  db: Db,
  ids: readonly OrganisationId[],
): Promise<{ id: OrganisationId; key: string; name: string; isEditors: boolean }[]> {
  const { rows } = await sql<{ id: OrganisationId; key: string; name: string; isEditors: boolean }>`
    /* accounts.listOrganisations */
    select id, key, name, is_editors as "isEditors" from organisation
    where id = any(${ids}::uuid[]) order by name`.execute(db)
  return rows
}
