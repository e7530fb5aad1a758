import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { createLoader } from '#server/kernel/loader.ts'
import { findCandidateNews } from './drafts.repository.ts'
import type { CandidateNews } from './drafts.repository.ts'
import { getPracticesByIds } from './get-practice.ts'
import type { ReadablePractice } from './get-practice.ts'
import { listRelations } from './practices.repository.ts'
import type { RelationRow } from './practices.repository.ts'
import { listPublications } from './publications.repository.ts'
import type { Publication } from './publications.repository.ts'

/** A way from one practice to another, which the viewer may read. */
export type Related = Pick<RelationRow, 'relationId' | 'side'> & { practice: ReadablePractice }

/** Batched look-ups for one request: practices by id, and the practices that they stand in a relation to. */
export function practicesLoaders({ db }: Pick<Deps, 'db'>, viewer: Viewer) {
  const practices = createLoader<PracticeId, ReadablePractice>(async (ids) => {
    const found = await getPracticesByIds({ db }, viewer, ids)
    return new Map(found.flatMap((readable) => (readable ? [[readable.practice.id, readable]] : [])))
  })

  const related = createLoader<PracticeId, Related[]>(async (ids) => {
    const rows = await listRelations(db, ids)
    const others = await Promise.all(rows.map(({ otherId }) => practices.load(otherId)))
    const readable = rows.flatMap(({ practiceId, relationId, side }, index) => {
      const practice = others[index]
      return practice ? [{ practiceId, relationId, side, practice }] : []
    })
    return Map.groupBy(readable, ({ practiceId }) => practiceId)
  })

  const publications = createLoader<PracticeId, Publication[]>(async (ids) =>
    Map.groupBy(await listPublications(db, ids), ({ practiceId }) => practiceId),
  )

  const candidateNews = createLoader<PracticeId, CandidateNews>((ids) => findCandidateNews(db, ids))

  return { practices, related, publications, candidateNews }
}
