import { sql } from 'kysely'
import type { OrganisationId } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'

/** The id of the Parvis editors, publisher of all that is compiled. */
export async function getEditorsId(db: Db): Promise<OrganisationId> {
  const { rows } = await sql<{ id: OrganisationId }>`
    /* accounts.getEditorsId */ select id from organisation where is_editors`.execute(db)
  if (!rows[0]) throw new Error('The organisation of the Parvis editors is missing.')
  return rows[0].id
}

export type NamedOrganisation = { key: string; name: string; country: string; cityId: string | null }

/** Organisations by lower-case name; those that are unknown are added as cities outside the network. */
export async function ensureOrganisations(
  db: Db,
  wanted: readonly NamedOrganisation[],
): Promise<Map<string, OrganisationId>> {
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<{ id: OrganisationId; name: string }>`
    /* accounts.ensureOrganisations */
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
        as w (key text, name text, country text, "cityId" text)
    ), added as (
      insert into organisation (key, name, kind, country, city_id)
      select key, name, 'city', country, "cityId" from wanted
      where not exists (select from organisation o where lower(o.name) = lower(wanted.name))
      on conflict (lower(name)) do nothing
      returning id, name
    )
    select id, lower(name) as name from added
    union
    select o.id, lower(o.name) from organisation o join wanted w on lower(o.name) = lower(w.name)`.execute(db)
  return new Map(rows.map(({ id, name }) => [name, id]))
}

export type Organisation = { id: OrganisationId; key: string; name: string; isEditors: boolean }

export async function findOrganisation(db: Db, id: OrganisationId): Promise<Organisation | undefined> {
  const { rows } = await sql<Organisation>`
    /* accounts.findOrganisation */
    select id, key, name, is_editors as "isEditors" from organisation where id = ${id}`.execute(db)
  return rows[0]
}
