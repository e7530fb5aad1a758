import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { isApprovedEnough } from '#shared/moderation/approval.ts'
import { openLines } from '#shared/moderation/check-lines.ts'
import type { SecondReaderReason } from '#shared/moderation/second-reader.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Clock } from '#server/kernel/clock.ts'
import type { Tx } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import {
  addEvent,
  findRevisionContent,
  listClaimStates,
  moved,
  publishCandidate,
  reasonOf,
  setStanding,
} from '../practices/index.ts'
import { unansweredFindings } from './accept-finding.ts'
import { mayApprove } from './moderation.policy.ts'
import { schedulePublication } from './publish-scheduled.ts'
import { lockReview, secondReaderFor } from './reviewing.ts'
import type { Review } from './reviewing.ts'
import { addDecision, listCheckLines, releaseReview } from './reviews.repository.ts'
import { tellDecision, tellPublication } from './tell-authors.ts'

export type Approval = {
  practiceId: PracticeId
  version: number
  reason: string
  /** When it is to be public; at once where it is left out. */
  publishAt?: Date | null
}

export type Approved = {
  id: PracticeId
  outcome: 'published' | 'scheduled' | 'awaits-second-reader'
  because: SecondReaderReason[]
}

/**
 * Approves the examined revision. With it, or once the second reader has approved too, it becomes the published one:
 * at once, or at the hour of its embargo.
 */
export async function approvePractice(
  { transact, clock }: { transact: Transact; clock: Clock },
  viewer: Viewer,
  input: Approval,
): Promise<Approved> {
  const reason = reasonOf(input)
  const publishAt = futureOf(input.publishAt, clock)
  return transact(async (tx) => {
    const review = await lockReview(tx, viewer, input, mayApprove)
    await assertExamined(tx, viewer, review)
    const because = await secondReaderFor(tx, review, review.item.revision)
    await recordApproval(tx, viewer, review, { reason, publishAt })
    const standing =
      review.candidate === 'approved' ? review : { ...review, candidate: moved('approve', review) }
    const approvers = [...review.approvers, ...(viewer.personId ? [viewer.personId] : [])]
    const enough = { approvers, editors: review.editors, needsSecondReader: because.length > 0 }
    if (!isApprovedEnough(enough)) return awaitSecondReader(tx, standing, because)
    if (publishAt) {
      await schedulePublication(tx, standing, publishAt)
      await tellDecision(tx, review, { revision: review.item.revision, reason, spot: '#timeline' })
      return { id: review.id, outcome: 'scheduled', because }
    }
    await publishCandidate(tx, standing, viewer.personId)
    await tellPublication(tx, review, review.item.revision)
    return { id: review.id, outcome: 'published', because }
  })
}

async function recordApproval(
  tx: Tx,
  viewer: Viewer,
  { id: practiceId, item: { id: item, revision } }: Review,
  { reason, publishAt }: { reason: string; publishAt: Date | null },
): Promise<void> {
  const by = viewer.personId
  await addDecision(tx, { item, practiceId, kind: 'approve', reason, revision, publishAt, by })
  await addEvent(tx, { practiceId, kind: 'approved', by, revision, detail: { reason } })
  const subject = { kind: 'practice', id: practiceId }
  await recordAudit(tx, [{ by, action: 'practice approved', subject, detail: { revision } }])
}

/** The first reader lets go, so that another may take it. */
async function awaitSecondReader(
  tx: Tx,
  { id, candidate, item }: Review,
  because: SecondReaderReason[],
): Promise<Approved> {
  await setStanding(tx, id, { candidate })
  await releaseReview(tx, item.id)
  return { id, outcome: 'awaits-second-reader', because }
}

/** Every line looked at, every finding and every claim answered, no objection open: else each that is not. */
async function assertExamined(tx: Tx, viewer: Viewer, review: Review): Promise<void> {
  const { id, item, isObjectedTo } = review
  const lines = openLines(await listCheckLines(tx, item.id), item.revision)
  const states = await listClaimStates(tx, id, item.revision)
  const examined = await findRevisionContent(tx, id, item.revision)
  const claims = (examined?.content.claims ?? []).filter(
    (claim) => (states.get(claim.id) ?? 'proposed') === 'proposed',
  )
  const issues = [
    ...lines.map((line) => open(`checks.${line}`, 'This has not been looked at, or is not good.')),
    ...(await unansweredFindings(tx, viewer, review)).map((question) =>
      open(question, 'This finding has not been answered.'),
    ),
    ...claims.map((claim) => open(`claims.${claim.id}`, 'This claim is neither confirmed nor refused.')),
    ...(isObjectedTo ? [open('objection', 'The authors object to an edit: resolve that first.')] : []),
  ]
  if (issues.length === 0) return
  throw new Problem('INVALID_INPUT', 'The examination is not finished.', { details: { issues } })
}

const open = (path: string, reason: string) => ({ path, code: 'open', reason })

function futureOf(publishAt: Date | null | undefined, clock: Clock): Date | null {
  if (!publishAt) return null
  if (publishAt <= clock.now())
    throw new Problem('INVALID_INPUT', 'An embargo ends in the future.', { field: 'publishAt' })
  return publishAt
}
