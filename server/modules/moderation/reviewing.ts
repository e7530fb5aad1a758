import type { PersonId, PracticeId, Verdict, Viewer } from '#shared/access/viewer.ts'
import { secondReaderReasons } from '#shared/moderation/second-reader.ts'
import type { SecondReaderReason } from '#shared/moderation/second-reader.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import type { Db, Tx } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import { listDocuments } from '../media/index.ts'
import {
  assertVersion,
  earlierLabels,
  findRevisionContent,
  hasPublishedBefore,
  listDraftWriters,
  listRevisionOrigins,
  lockPractice,
} from '../practices/index.ts'
import type { LockedPractice, RevisionOrigin } from '../practices/index.ts'
import { hasOpenObjection } from './comments.repository.ts'
import { mayUseDesk } from './moderation.policy.ts'
import type { ReviewStanding } from './moderation.policy.ts'
import { findOpenReview, listApprovers } from './reviews.repository.ts'
import type { OpenReview } from './reviews.repository.ts'

/** A practice whose candidate is examined, with all that decisions depend on. */
export type Review = LockedPractice &
  ReviewStanding & {
    item: OpenReview
    editors: readonly PersonId[]
    isObjectedTo: boolean
  }

/** Locks a practice with its review, and asks the policy: how every decision begins. */
export async function lockReview(
  tx: Tx,
  viewer: Viewer,
  input: { practiceId: PracticeId; version: number },
  policy: (viewer: Viewer, review: Review) => Verdict,
): Promise<Review> {
  assertAllowed(mayUseDesk(viewer))
  const practice = await lockPractice(tx, input.practiceId)
  const review = practice && (await reviewOf(tx, practice))
  if (!review) throw noReview()
  assertAllowed(policy(viewer, review))
  assertVersion(review, input.version)
  return review
}

/** The review of a practice as it stands, or undefined where nothing is being examined. */
export async function reviewOf(db: Db, practice: LockedPractice): Promise<Review | undefined> {
  const item = await findOpenReview(db, practice.id)
  if (!item) return undefined
  const [origins, writers, approvers, isObjectedTo] = [
    await listRevisionOrigins(db, practice.id),
    await listDraftWriters(db, practice.id),
    await listApprovers(db, item.id, item.revision),
    await hasOpenObjection(db, practice.id),
  ]
  const { authors, editors } = makersOf(origins, item.revision, writers)
  return { ...practice, item, claimedBy: item.claimedBy, authors, editors, approvers, isObjectedTo }
}

/** The last submission before a revision has authors; the moderators' edits since have editors. */
export function makersOf(
  origins: readonly RevisionOrigin[],
  revision: number,
  writers: readonly PersonId[],
): { authors: PersonId[]; editors: PersonId[] } {
  const until = origins.filter(({ number }) => number <= revision)
  const submitted = until.findLastIndex(({ cause }) => cause !== 'moderator-edit')
  const makers = (of: readonly RevisionOrigin[]) => of.flatMap(({ madeBy }) => (madeBy ? [madeBy] : []))
  return {
    authors: [...new Set([...makers(until.slice(submitted, submitted + 1)), ...writers])],
    editors: [...new Set(makers(until.slice(submitted + 1)))],
  }
}

/** Why a second moderator has to read what is examined; empty where one is enough. */
export async function secondReaderFor(
  db: Db,
  { id, publishedRevision }: Pick<LockedPractice, 'id' | 'publishedRevision'>,
  revision: number,
): Promise<SecondReaderReason[]> {
  const examined = await findRevisionContent(db, id, revision)
  if (!examined) throw noReview()
  const published =
    publishedRevision === null ? undefined : await findRevisionContent(db, id, publishedRevision)
  return secondReaderReasons({
    content: examined.content,
    published: published?.content,
    earlierLabels: await earlierLabels(db, id, revision),
    documents: await listDocuments(db, id),
    isFirstOfOrganisation: !(await hasPublishedBefore(db, id)),
  })
}

function noReview(): Problem {
  return new Problem('NOT_FOUND', 'There is no review of this practice.')
}
