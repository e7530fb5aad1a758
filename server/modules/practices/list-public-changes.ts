import type { PracticeId } from '#shared/access/viewer.ts'
import { VISITOR } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'
import { getPracticesByIds } from './get-practice.ts'
import type { ReadablePractice } from './get-practice.ts'
import { listLastPublic } from './practices.repository.ts'

/** What happened to what the public reads: a revision was published, or a practice was withdrawn. */
export type PublicChange =
  | { kind: 'published'; id: PracticeId; at: Date; readable: ReadablePractice }
  | { kind: 'withdrawn'; id: PracticeId; at: Date; key: string; because: string }

/** The last of them, newest first, as a visitor may read them; what is unpublished is not told of. */
export async function listPublicChanges({ db }: { db: Db }, limit: number): Promise<PublicChange[]> {
  const rows = await listLastPublic(db, limit)
  const published = rows.filter(({ endedBecause }) => endedBecause === null).map(({ id }) => id)
  const found = await getPracticesByIds({ db }, VISITOR, published)
  const byId = new Map(found.flatMap((readable) => (readable ? [[readable.practice.id, readable]] : [])))
  return rows.flatMap(({ id, key, at, endedBecause }): PublicChange[] => {
    if (endedBecause !== null) return [{ kind: 'withdrawn', id, at, key, because: endedBecause }]
    const readable = byId.get(id)
    return readable ? [{ kind: 'published', id, at, readable }] : []
  })
}
