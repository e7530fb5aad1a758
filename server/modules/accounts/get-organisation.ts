import type { OrganisationId, PersonId } from '#shared/access/viewer.ts'
import { firstOf } from '#server/kernel/connection.ts'
import type { Db } from '#server/kernel/database.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { localId } from '#server/kernel/global-id.ts'
import { isUuid } from '#server/kernel/ids.ts'
import { Problem } from '#server/kernel/problem.ts'
import { findByKey, findByName, listDetails, type OrganisationDetails } from './standing.repository.ts'

export type { OrganisationDetails }

export async function getOrganisation(db: Db, id: OrganisationId): Promise<OrganisationDetails> {
  const [found] = isUuid(id) ? await listDetails(db, [id]) : []
  if (found) return found
  throw new Problem('NOT_FOUND', 'There is no such organisation.')
}

export async function getOrganisationByKey(
  { db }: Pick<Deps, 'db'>,
  key: string,
): Promise<OrganisationDetails | undefined> {
  return findByKey(db, key)
}

export async function listOrganisationsByName(
  { db }: Pick<Deps, 'db'>,
  { name, first }: { name: string; first: number },
): Promise<OrganisationDetails[]> {
  const text = name.trim().slice(0, 200)
  return text === '' ? [] : findByName(db, text, Math.min(firstOf(first), 50))
}

/** Identifiers as clients send them. */
export function organisationIdOf(id: string): OrganisationId {
  return localId<'OrganisationId'>('Organisation', id, 'organisation')
}

export function personIdOf(id: string): PersonId {
  if (isUuid<'PersonId'>(id)) return id
  throw new Problem('NOT_FOUND', 'There is no such person.', { field: 'person' })
}
