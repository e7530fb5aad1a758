import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { lockAllowed, moved } from './change-candidate.ts'
import { addEvent, clearDraft, removePractice, setStanding } from './drafts.repository.ts'
import { mayDiscard } from './practices.policy.ts'

/** Throws a draft away. A practice that was never submitted goes with it; one with revisions stays. */
export async function discardDraft(
  { transact }: { transact: Transact },
  viewer: Viewer,
  input: { practiceId: PracticeId },
): Promise<{ id: PracticeId }> {
  return transact(async (tx) => {
    const practice = await lockAllowed(tx, viewer, input.practiceId, mayDiscard)
    if (practice.lastRevision === 0) await removePractice(tx, practice.id)
    else {
      await clearDraft(tx, practice.id)
      await setStanding(tx, practice.id, { candidate: moved('discard', practice) })
      await addEvent(tx, { practiceId: practice.id, kind: 'draft discarded', by: viewer.personId })
    }
    const subject = { kind: 'practice', id: practice.id }
    await recordAudit(tx, [{ by: viewer.personId, action: 'draft discarded', subject }])
    return { id: practice.id }
  })
}
