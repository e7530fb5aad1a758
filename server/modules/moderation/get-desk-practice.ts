import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { CHECK_LINES, openLines } from '#shared/moderation/check-lines.ts'
import type { CheckLine } from '#shared/moderation/check-lines.ts'
import { PUBLIC_DECISIONS } from '#shared/moderation/queue.ts'
import type { PublicDecision, ReviewAbility } from '#shared/moderation/queue.ts'
import type { SecondReaderReason } from '#shared/moderation/second-reader.ts'
import { publicAfter } from '#shared/practices/lifecycle.ts'
import type { PublicState } from '#shared/practices/lifecycle.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import type { Db } from '#server/kernel/database.ts'
import { findStanding, getRevision, getRevisionCheck, listRevisionOrigins } from '../practices/index.ts'
import type { LockedPractice, ReadablePractice, RevisionOrigin, SelfCheck } from '../practices/index.ts'
import { mayDecide, mayUseDesk, reviewAbilitiesOf } from './moderation.policy.ts'
import { findPracticeByKey, listItemsOf } from './queue.repository.ts'
import type { QueueItem } from './queue.repository.ts'
import { reviewOf, secondReaderFor } from './reviewing.ts'
import type { Review } from './reviewing.ts'
import {
  findAuthorsLanguage,
  listApprovals,
  listCheckLines,
  listReviewedRevisions,
} from './reviews.repository.ts'
import type { Approval, CheckRow } from './reviews.repository.ts'

type Deps = { db: Db }

/** A practice as the desk sees it: what is public of it, what is examined, what waits. */
export type DeskPractice = LockedPractice & {
  viewer: Viewer
  publicState: PublicState
  revisions: RevisionOrigin[]
  items: QueueItem[]
  publicAbilities: PublicDecision[]
  authorsLanguage: InterfaceLanguage | null
}

/** Undefined for what does not exist and what was never submitted: drafts are no business of the desk. */
export async function getDeskPractice(
  { db }: Deps,
  viewer: Viewer,
  input: { key: string },
): Promise<DeskPractice | undefined> {
  assertAllowed(mayUseDesk(viewer))
  const id = await findPracticeByKey(db, input.key)
  return id && getDeskPracticeById({ db }, viewer, id)
}

export async function getDeskPracticeById(
  { db }: Deps,
  viewer: Viewer,
  id: PracticeId,
): Promise<DeskPractice | undefined> {
  assertAllowed(mayUseDesk(viewer))
  const practice = await findStanding(db, id)
  if (!practice || practice.lastRevision === 0) return undefined
  const revisions = await listRevisionOrigins(db, practice.id)
  const items = await listItemsOf(db, practice.id)
  return {
    ...practice,
    viewer,
    publicState: practice.publicLife,
    revisions,
    items,
    publicAbilities: publicAbilitiesOf(viewer, practice),
    authorsLanguage: (await findAuthorsLanguage(db, practice.id)) ?? null,
  }
}

function publicAbilitiesOf(viewer: Viewer, practice: LockedPractice): PublicDecision[] {
  if (!mayDecide(viewer, practice).allowed) return []
  return PUBLIC_DECISIONS.filter((move) => publicAfter(move, practice.publicLife))
}

/** Everything about an open review that its page shows. */
export type DeskReview = Review & {
  viewer: Viewer
  readable: ReadablePractice
  abilities: ReviewAbility[]
  checks: ({ line: CheckLine } & Partial<Omit<CheckRow, 'line'>>)[]
  openLines: CheckLine[]
  findings: { finding: SelfCheck['findings'][number]; note: string | null; by: string | null }[]
  duplicates: SelfCheck['duplicates']
  secondReader: SecondReaderReason[]
  approvals: Approval[]
  lastReviewedRevision: number | null
}

export async function getReview({ db }: Deps, desk: DeskPractice): Promise<DeskReview | undefined> {
  const review = await reviewOf(db, desk)
  if (!review) return undefined
  const { revision, id: item } = review.item
  const recorded = await listCheckLines(db, item)
  const check = await getRevisionCheck({ db }, desk.viewer, { practiceId: desk.id, number: revision })
  const reviewed = await listReviewedRevisions(db, desk.id)
  return {
    ...review,
    viewer: desk.viewer,
    readable: await getRevision({ db }, desk.viewer, { practiceId: desk.id, number: revision }),
    abilities: reviewAbilitiesOf(desk.viewer, review),
    checks: CHECK_LINES.map((line) => ({ ...recorded.find((row) => row.line === line), line })),
    openLines: openLines(recorded, revision),
    findings: check.findings.map((finding) => {
      const answer = recorded.find(({ line }) => line === finding.question)
      return { finding, note: answer?.note ?? null, by: answer?.byName ?? null }
    }),
    duplicates: check.duplicates,
    secondReader: await secondReaderFor(db, review, revision),
    approvals: await listApprovals(db, item),
    lastReviewedRevision: reviewed.find((number) => number < revision) ?? null,
  }
}

export async function getPublished({ db }: Deps, desk: DeskPractice): Promise<ReadablePractice | undefined> {
  const number = desk.publishedRevision
  return number === null ? undefined : getRevision({ db }, desk.viewer, { practiceId: desk.id, number })
}
