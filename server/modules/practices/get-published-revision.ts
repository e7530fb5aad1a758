import type { Viewer } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'
import { differencesOf } from './compare-revisions.ts'
import type { Comparison } from './compare-revisions.ts'
import { getPractice } from './get-practice.ts'
import type { ReadablePractice } from './get-practice.ts'
import { findRevisions } from './practices.repository.ts'
import { projectPractice } from './project-practice.ts'
import { listPublications } from './publications.repository.ts'

export type PublishedRevision = {
  publishedAt: Date
  isCurrent: boolean
  practice: ReadablePractice
  /** Against the revision that was public before; null for the first. */
  difference: Comparison | null
}

/**
 * A revision that was public, of a practice that still is, and what changed in it. Both sides are projections: what
 * is held back in any later revision, masked or erased is on neither.
 */
export async function getPublishedRevision(
  { db }: { db: Db },
  viewer: Viewer,
  input: { address: string; number: number },
): Promise<PublishedRevision | undefined> {
  const current = await getPractice({ db }, viewer, input)
  if (!current) return undefined
  const { id } = current.practice
  const publications = await listPublications(db, [id])
  const place = publications.findIndex(({ number }) => number === input.number)
  const [publication, previous] = place < 0 ? [] : publications.slice(place, place + 2)
  if (!publication) return undefined
  const numbers = [publication.number, ...(previous ? [previous.number] : [])]
  const found = (await findRevisions(db, id, numbers)).map(({ practice, stored }) => ({
    practice,
    projected: projectPractice(viewer, practice, stored),
    changedIn: stored.changedIn,
  }))
  const practice = found.find(({ projected }) => projected.revision === publication.number)
  if (!practice) return undefined
  const before = found.find(({ projected }) => projected.revision === previous?.number)
  return {
    publishedAt: publication.publishedAt,
    isCurrent: publication.number === current.practice.publishedRevision,
    practice,
    difference: before ? comparisonOf(before, practice) : null,
  }
}

function comparisonOf(before: ReadablePractice, after: ReadablePractice): Comparison {
  return {
    from: before.projected.revision,
    to: after.projected.revision,
    parts: differencesOf(before.projected.content, after.projected.content),
  }
}
