import type { OrganisationId } from '#shared/access/viewer.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { createLoader } from '#server/kernel/loader.ts'
import { listDetails, type OrganisationDetails } from './standing.repository.ts'

/** Batched look-ups for one request. */
export function accountsLoaders({ db }: Pick<Deps, 'db'>) {
  const organisations = createLoader<OrganisationId, OrganisationDetails>(async (ids) => {
    const found = await listDetails(db, ids)
    return new Map(found.map((organisation) => [organisation.id, organisation]))
  })
  return { organisations }
}
