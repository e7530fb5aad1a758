import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { smallEditFaults } from '#shared/moderation/small-edit.ts'
import { contentSchema } from '#shared/practices/content.ts'
import type { PracticeContent } from '#shared/practices/content.ts'
import { checkPart } from '#shared/practices/draft-parts.ts'
import { faultsOf } from '#shared/practices/faults.ts'
import type { Fault } from '#shared/practices/faults.ts'
import { contentFromParts, partsOf } from '#shared/practices/parts.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { isSameValue } from '#shared/same-value.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import * as v from 'valibot'
import {
  addEvent,
  addMask,
  carryToDraft,
  findRevisionContent,
  moved,
  reasonOf,
  setStanding,
  storeRevision,
} from '../practices/index.ts'
import { mayEdit } from './moderation.policy.ts'
import { lockReview } from './reviewing.ts'
import { addDecision } from './reviews.repository.ts'
import { tellDecision } from './tell-authors.ts'

export type SmallEdit = {
  practiceId: PracticeId
  version: number
  parts: readonly { part: PartName; value: unknown }[]
  reason: string
  /** A finding of the reconnaissance check asked for it: the old wording is masked in every earlier revision. */
  masksEarlier?: boolean | null
}

/**
 * A moderator's small edit: words, and labels that become stricter. It makes a revision to which the review moves, so
 * earlier approvals fall; the authors see the difference, may object, and find it in their draft.
 */
export async function editRevision(
  { transact }: { transact: Transact },
  viewer: Viewer,
  input: SmallEdit,
): Promise<{ id: PracticeId; revision: number }> {
  const reason = reasonOf(input)
  const edited = input.parts.map(({ part, value }) => [part, checkedValue(part, value)] as const)
  return transact(async (tx) => {
    const review = await lockReview(tx, viewer, input, mayEdit)
    const { id: practiceId } = review
    const before = await findRevisionContent(tx, practiceId, review.item.revision)
    if (!before) throw new Problem('NOT_FOUND', 'There is no revision to edit.')
    const after = editedContent(before.content, edited)
    const by = viewer.personId
    const revision = await storeRevision(tx, review, after, { cause: 'moderator-edit', by })
    await setStanding(tx, practiceId, { candidate: moved('edit', review), candidateRevision: revision })
    const old = partsOf(before.content)
    await carryToDraft(
      tx,
      practiceId,
      edited.map(([part, value]) => ({ part, before: old.get(part), after: value })),
    )
    if (input.masksEarlier) for (const [part] of edited) await addMask(tx, practiceId, part, revision - 1)
    await addDecision(tx, { item: review.item.id, practiceId, kind: 'edit', reason, revision, by })
    await addEvent(tx, { practiceId, kind: 'edited', by, revision, detail: { reason } })
    const subject = { kind: 'practice', id: practiceId }
    const detail = { revision, parts: edited.length, masksEarlier: input.masksEarlier ?? false }
    await recordAudit(tx, [{ by, action: 'revision edited', subject, detail }])
    await tellDecision(tx, review, { revision, reason, spot: '#timeline' })
    return { id: practiceId, revision }
  })
}

function checkedValue(part: PartName, value: unknown): unknown {
  const check = checkPart(part, value)
  if (check.ok) return check.value
  throw refused(
    check.faults.map((fault) => ({ ...fault, field: [part, fault.field].filter(Boolean).join('.') })),
  )
}

function editedContent(
  before: PracticeContent,
  edited: readonly (readonly [PartName, unknown])[],
): PracticeContent {
  const parts = partsOf(before)
  for (const [part, value] of edited) parts.set(part, value)
  const parsed = v.safeParse(contentSchema, contentFromParts(parts))
  if (!parsed.success) throw refused(faultsOf(parsed.issues))
  const faults = smallEditFaults(before, parsed.output)
  if (faults.length > 0) throw refused(faults)
  if (isSameValue(before, parsed.output))
    throw refused([{ field: 'parts', code: 'unchanged', reason: 'Nothing was changed.' }])
  return parsed.output
}

function refused(faults: readonly Fault[]): Problem {
  return new Problem('INVALID_INPUT', 'This goes beyond a small edit.', {
    details: { issues: faults.map(({ field, ...fault }) => ({ ...fault, path: field })) },
  })
}
