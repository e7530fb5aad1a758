import type { PracticeId, Verdict, Viewer } from '#shared/access/viewer.ts'
import type { PublicMove } from '#shared/practices/lifecycle.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { lockAllowed, moved } from './change-candidate.ts'
import { addEvent, setStanding } from './drafts.repository.ts'
import { mayArchive, mayConfirm, mayRestore, mayWithdraw } from './practices.policy.ts'
import type { PracticeStanding } from './practices.policy.ts'
import { endPublicLife, setConfirmed } from './practices.repository.ts'
import { publicMoved } from './publish-revision.ts'
import { reasonOf } from './reason-of.ts'

type Deps = { transact: Transact }

/** Keeps a practice readable, with a banner, and out of search by default. */
export function archivePractice(deps: Deps, viewer: Viewer, input: { practiceId: PracticeId }) {
  return changePublicLife(deps, viewer, input.practiceId, 'archive', mayArchive)
}

export function restorePractice(deps: Deps, viewer: Viewer, input: { practiceId: PracticeId }) {
  return changePublicLife(deps, viewer, input.practiceId, 'restore', mayRestore)
}

/** Takes a publication back for good: a tombstone with the reason stays, all else is gone at commit. */
export async function withdrawPractice(
  { transact }: Deps,
  viewer: Viewer,
  input: { practiceId: PracticeId; reason: string },
): Promise<{ id: PracticeId }> {
  const reason = reasonOf(input)
  return transact(async (tx) => {
    const practice = await lockAllowed(tx, viewer, input.practiceId, mayWithdraw)
    const publicLife = publicMoved('withdraw', practice)
    await endPublicLife(tx, practice.id, reason)
    await setStanding(tx, practice.id, {
      publicLife,
      candidate: moved('end', practice),
      candidateRevision: null,
    })
    await addEvent(tx, {
      practiceId: practice.id,
      kind: 'withdrawn',
      by: viewer.personId,
      detail: { reason },
    })
    const subject = { kind: 'practice', id: practice.id }
    await recordAudit(tx, [{ by: viewer.personId, action: 'practice withdrawn', subject }])
    return { id: practice.id }
  })
}

/** The publisher says that the practice is still as it is described. */
export async function confirmPractice(
  { transact }: Deps,
  viewer: Viewer,
  input: { practiceId: PracticeId },
): Promise<{ id: PracticeId }> {
  return transact(async (tx) => {
    const practice = await lockAllowed(tx, viewer, input.practiceId, mayConfirm)
    await setConfirmed(tx, practice.id)
    await addEvent(tx, { practiceId: practice.id, kind: 'confirmed', by: viewer.personId })
    return { id: practice.id }
  })
}

async function changePublicLife(
  { transact }: Deps,
  viewer: Viewer,
  id: PracticeId,
  move: Extract<PublicMove, 'archive' | 'restore'>,
  policy: (viewer: Viewer, practice: PracticeStanding) => Verdict,
): Promise<{ id: PracticeId }> {
  return transact(async (tx) => {
    const practice = await lockAllowed(tx, viewer, id, policy)
    await setStanding(tx, practice.id, { publicLife: publicMoved(move, practice) })
    const kind = move === 'archive' ? 'archived' : 'restored'
    await addEvent(tx, { practiceId: practice.id, kind, by: viewer.personId })
    const subject = { kind: 'practice', id: practice.id }
    await recordAudit(tx, [{ by: viewer.personId, action: `practice ${kind}`, subject }])
    return { id: practice.id }
  })
}
