import type { Viewer } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'
import type { AccessGrant } from './access.repository.ts'
import { getPractice } from './get-practice.ts'
import type { ReadablePractice } from './get-practice.ts'
import { listAccess } from './grant-access.ts'

/** A public practice with those who may read what is AMBER in it, for whoever decides that. */
export async function getPracticeAccess(
  { db }: { db: Db },
  viewer: Viewer,
  { key }: { key: string },
): Promise<{ readable: ReadablePractice; grants: AccessGrant[] } | null> {
  const readable = await getPractice({ db }, viewer, { address: key })
  const grants = readable && (await listAccess({ db }, viewer, { practiceId: readable.practice.id }))
  return grants ? { readable, grants } : null
}
