import { writesFor } from '#shared/access/viewer.ts'
import type { Viewer } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'
import { listOrganisations } from '../accounts/index.ts'

/** The organisations that the viewer may start a practice for. */
export function listPublishers({ db }: { db: Db }, viewer: Viewer) {
  const ids = viewer.memberships.map(({ organisationId }) => organisationId)
  return listOrganisations(
    db,
    ids.filter((id) => writesFor(viewer, id)),
  )
}
