import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Tx } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import {
  addEvent,
  addMask,
  assertVersion,
  canBeHidden,
  erasePart,
  lockAllowed,
  reasonOf,
  setStanding,
} from '../practices/index.ts'
import type { LockedPractice } from '../practices/index.ts'
import { forgetQuotes } from './comments.repository.ts'
import { mayDecide, mayUseDesk } from './moderation.policy.ts'
import { addDecision } from './reviews.repository.ts'

type Deps = { transact: Transact }

export type PartToHide = {
  practiceId: PracticeId
  version: number
  part: PartName
  /** The last revision that is concerned, with all before it. */
  untilRevision: number
  reason: string
}

/** Hides a part in a revision and all before it, from everybody and in every channel, for a finding. */
export function maskPart(deps: Deps, viewer: Viewer, input: PartToHide) {
  return hide(deps, viewer, input, 'mask', (tx, { id }) => addMask(tx, id, input.part, input.untilRevision))
}

/** Takes a part out of the stored revisions for good; they say that something was erased. */
export function eraseFromRevisions(deps: Deps, viewer: Viewer, input: PartToHide) {
  return hide(deps, viewer, input, 'erase', async (tx, { id }) => {
    const rewritten = await erasePart(tx, id, input.part, input.untilRevision)
    if (rewritten === 0) throw new Problem('NOT_FOUND', 'No revision holds this part.', { field: 'part' })
    await forgetQuotes(tx, id, input.part)
  })
}

async function hide(
  { transact }: Deps,
  viewer: Viewer,
  input: PartToHide,
  kind: 'mask' | 'erase',
  work: (tx: Tx, practice: LockedPractice) => Promise<void>,
): Promise<{ id: PracticeId }> {
  const reason = reasonOf(input)
  const { part, untilRevision } = input
  assertAllowed(mayUseDesk(viewer))
  if (!canBeHidden(part))
    throw new Problem('INVALID_INPUT', 'There is no such part, or it cannot be hidden.', { field: 'part' })
  return transact(async (tx) => {
    const practice = await lockAllowed(tx, viewer, input.practiceId, mayDecide)
    assertVersion(practice, input.version)
    if (untilRevision < 1 || untilRevision > practice.lastRevision)
      throw new Problem('INVALID_INPUT', 'There is no such revision.', { field: 'untilRevision' })
    const { id: practiceId } = practice
    const by = viewer.personId
    await work(tx, practice)
    await setStanding(tx, practiceId, {})
    await addDecision(tx, { item: null, practiceId, kind, reason, revision: untilRevision, by })
    const event = kind === 'mask' ? 'part masked' : 'part erased'
    await addEvent(tx, { practiceId, kind: event, by, revision: untilRevision, detail: { part, reason } })
    const subject = { kind: 'practice', id: practiceId }
    await recordAudit(tx, [{ by, action: event, subject, detail: { part, untilRevision } }])
    return { id: practiceId }
  })
}
