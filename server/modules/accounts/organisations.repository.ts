import { createHash } from 'node:crypto'
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

/**
 * The ids of organisations by the names that are asked for, whatever their case; those that are unknown are
 * added as cities outside the network. Where a key is taken by another name, a digest of the name follows it.
 */
export async function ensureOrganisations(
  db: Db,
  wanted: readonly NamedOrganisation[],
): Promise<Map<string, OrganisationId>> {
  const found = await addOrganisations(db, wanted)
  const homonyms = wanted.filter(({ name }) => !found.has(name))
  const renamed = homonyms.map((organisation) => ({ ...organisation, key: distinctKey(organisation) }))
  return new Map([...found, ...(await addOrganisations(db, renamed))])
}

async function addOrganisations(
  db: Db,
  wanted: readonly NamedOrganisation[],
): Promise<Map<string, OrganisationId>> {
  if (wanted.length === 0) return new Map()
  const rows = JSON.stringify(wanted)
  await sql`
    /* accounts.addOrganisations */
    insert into organisation (key, name, kind, country, city_id)
    select key, name, 'city', country, "cityId"
    from jsonb_to_recordset(${rows}::jsonb) as w (key text, name text, country text, "cityId" text)
    on conflict do nothing`.execute(db)
  const found = await sql<{ id: OrganisationId; name: string }>`
    /* accounts.organisationsByName */
    select o.id, w.name from jsonb_to_recordset(${rows}::jsonb) as w (name text)
    join organisation o on lower(o.name) = lower(w.name)`.execute(db)
  return new Map(found.rows.map(({ id, name }) => [name, id]))
}

function distinctKey({ key, name }: NamedOrganisation): string {
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${key}-${digest}`
}

export type Organisation = { id: OrganisationId; key: string; name: string; isEditors: boolean }

export async function findOrganisation(db: Db, id: OrganisationId): Promise<Organisation | undefined> {
  const { rows } = await sql<Organisation>`
    /* accounts.findOrganisation */
    select id, key, name, is_editors as "isEditors" from organisation where id = ${id}`.execute(db)
  return rows[0]
}
