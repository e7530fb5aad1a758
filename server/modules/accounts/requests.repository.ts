import { sql } from 'kysely'
import type { OrganisationKind } from '#shared/access/organisations.ts'
import type { OrganisationId, PersonId } from '#shared/access/viewer.ts'
import type { Db, Tx } from '#server/kernel/database.ts'

export type OrganisationRequest = {
  id: string
  requestedBy: PersonId
  name: string
  kind: OrganisationKind
  country: string
  cityId: string | null
  /** As it was typed. */
  cityName: string | null
  mailDomain: string
  state: 'waiting' | 'granted' | 'refused'
  createdAt: Date
}

const COLUMNS = sql`
  id, requested_by as "requestedBy", name, kind, country, city_id as "cityId", city_name as "cityName", mail_domain as "mailDomain", state,
  created_at as "createdAt"`

type NewRequest = Pick<
  OrganisationRequest,
  'id' | 'requestedBy' | 'name' | 'kind' | 'country' | 'cityId' | 'cityName' | 'mailDomain'
>

/** False where the same person waits for an organisation of this name already. */
export async function addOrganisationRequest(db: Db, request: NewRequest): Promise<boolean> {
  const { numAffectedRows } = await sql`
    /* accounts.addOrganisationRequest */
    insert into organisation_request (id, requested_by, name, kind, country, city_id, city_name, mail_domain)
    values (${request.id}, ${request.requestedBy}, ${request.name}, ${request.kind}, ${request.country},
      ${request.cityId}, ${request.cityName}, ${request.mailDomain})
    on conflict (requested_by, lower(name)) where state = 'waiting' do nothing`.execute(db)
  return numAffectedRows === 1n
}

export async function lockOrganisationRequest(tx: Tx, id: string): Promise<OrganisationRequest | undefined> {
  const { rows } = await sql<OrganisationRequest>`
    /* accounts.lockOrganisationRequest */
    select ${COLUMNS} from organisation_request where id = ${id} for update`.execute(tx)
  return rows[0]
}

/** What somebody waits for, or all that wait where nobody is named; the oldest first. */
export async function listOrganisationRequests(db: Db, of: PersonId | null): Promise<OrganisationRequest[]> {
  const { rows } = await sql<OrganisationRequest>`
    /* accounts.listOrganisationRequests */
    select ${COLUMNS} from organisation_request
    where state = 'waiting' and (${of}::uuid is null or requested_by = ${of})
    order by created_at, id limit 100`.execute(db)
  return rows
}

export async function endOrganisationRequest(
  db: Db,
  id: string,
  { by, organisation }: { by: PersonId; organisation: OrganisationId | null },
): Promise<void> {
  await sql`
    /* accounts.endOrganisationRequest */
    update organisation_request
    set state = ${organisation ? 'granted' : 'refused'}, organisation_id = ${organisation}, decided_by = ${by},
      decided_at = now()
    where id = ${id}`.execute(db)
}

/** Undefined where the name or the key is taken. */
export async function addOrganisation(
  db: Db,
  {
    key,
    name,
    kind,
    country,
    cityId,
  }: Pick<OrganisationRequest, 'name' | 'kind' | 'country' | 'cityId'> & { key: string },
  isNetworkMember: boolean,
): Promise<OrganisationId | undefined> {
  const { rows } = await sql<{ id: OrganisationId }>`
    /* accounts.addOrganisation */
    insert into organisation (key, name, kind, country, city_id, is_network_member)
    values (${key}, ${name}, ${kind}, ${country}, ${cityId}, ${isNetworkMember})
    on conflict do nothing returning id`.execute(db)
  return rows[0]?.id
}

export type JoinRequest = {
  id: string
  organisationId: OrganisationId
  personId: PersonId
  name: string
  email: string
  state: 'waiting' | 'accepted' | 'refused' | 'taken-back'
  createdAt: Date
}

const JOIN = sql`
  j.id, j.organisation_id as "organisationId", j.person_id as "personId", p.name, p.email, j.state,
  j.created_at as "createdAt"`

export async function addJoinRequest(
  db: Db,
  id: string,
  organisation: OrganisationId,
  person: PersonId,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    /* accounts.addJoinRequest */
    insert into join_request (id, organisation_id, person_id) values (${id}, ${organisation}, ${person})
    on conflict (organisation_id, person_id) where state = 'waiting' do nothing`.execute(db)
  return numAffectedRows === 1n
}

export async function lockJoinRequest(tx: Tx, id: string): Promise<JoinRequest | undefined> {
  const { rows } = await sql<JoinRequest>`
    /* accounts.lockJoinRequest */
    select ${JOIN} from join_request j join person p on p.id = j.person_id where j.id = ${id} for update of j`.execute(
    tx,
  )
  return rows[0]
}

export async function listJoinRequests(db: Db, organisation: OrganisationId): Promise<JoinRequest[]> {
  const { rows } = await sql<JoinRequest>`
    /* accounts.listJoinRequests */
    select ${JOIN} from join_request j join person p on p.id = j.person_id
    where j.organisation_id = ${organisation} and j.state = 'waiting' order by j.created_at, j.id limit 100`.execute(
    db,
  )
  return rows
}

export async function listJoinRequestsOf(db: Db, person: PersonId): Promise<JoinRequest[]> {
  const { rows } = await sql<JoinRequest>`
    /* accounts.listJoinRequestsOf */
    select ${JOIN} from join_request j join person p on p.id = j.person_id
    where j.person_id = ${person} and j.state = 'waiting' order by j.created_at, j.id`.execute(db)
  return rows
}

export async function endJoinRequest(
  db: Db,
  id: string,
  state: JoinRequest['state'],
  by: PersonId,
): Promise<void> {
  await sql`
    /* accounts.endJoinRequest */
    update join_request set state = ${state}, decided_by = ${by}, decided_at = now() where id = ${id}`.execute(
    db,
  )
}
