import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { lockAllowed, moved } from './change-candidate.ts'
import { addEvent, setStanding } from './drafts.repository.ts'
import { mayRecall } from './practices.policy.ts'

/** Takes a submission back: the draft is the authors' again, and what is public stays public. */
export async function recallPractice(
  { transact }: { transact: Transact },
  viewer: Viewer,
  input: { practiceId: PracticeId },
): Promise<{ id: PracticeId }> {
  return transact(async (tx) => {
    const practice = await lockAllowed(tx, viewer, input.practiceId, mayRecall)
    await setStanding(tx, practice.id, { candidate: moved('recall', practice), candidateRevision: null })
    const revision = practice.candidateRevision
    await addEvent(tx, { practiceId: practice.id, kind: 'recalled', by: viewer.personId, revision })
    const subject = { kind: 'practice', id: practice.id }
    await recordAudit(tx, [
      { by: viewer.personId, action: 'practice recalled', subject, detail: { revision } },
    ])
    return { id: practice.id }
  })
}
