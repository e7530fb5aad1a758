import type { PracticeId } from '#shared/access/viewer.ts'
import type { PartName } from '#shared/practices/parts.ts'
import type { Db } from '#server/kernel/database.ts'
import { hideableParts } from './hidden-parts.ts'
import { listContents } from './revisions.repository.ts'

/** What stands in any stored revision and can be masked or erased there: for the desk. */
export async function listHideableParts(db: Db, id: PracticeId): Promise<PartName[]> {
  const contents = await listContents(db, id)
  return [...new Set(contents.flatMap(hideableParts))]
}
