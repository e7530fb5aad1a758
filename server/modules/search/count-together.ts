import type { Viewer } from '#shared/access/viewer.ts'
import type { FacetName } from '#shared/search/facets.ts'
import type { Db } from '#server/kernel/database.ts'
import { audienceOf } from './audience.ts'
import { findCountsTogether } from './counts-together.repository.ts'
import type { CountTogether } from './counts-together.repository.ts'

/** How often values of facets stand together among what the viewer may read. */
export async function countTogether(
  { db }: { db: Db },
  viewer: Viewer,
  input: { by: readonly FacetName[]; of: readonly FacetName[] },
): Promise<CountTogether[]> {
  return findCountsTogether(db, audienceOf(viewer), input)
}
