import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { PracticeContent } from '#shared/practices/content.ts'
import { finishedContent } from '#shared/practices/draft-parts.ts'
import { candidateAfter } from '#shared/practices/lifecycle.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Tx } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { assertVersion, lockAllowed, moved } from './change-candidate.ts'
import { addEvent, listDraftParts, setStanding } from './drafts.repository.ts'
import { maySubmit } from './practices.policy.ts'
import { storeRevision } from './store-revision.ts'

/**
 * Makes a revision of the draft and sends it to the moderators. While a review is open the same call moves it to
 * the new revision. Whatever is still missing is an `INVALID_INPUT` that names each part.
 */
export async function submitPractice(
  { transact }: { transact: Transact },
  viewer: Viewer,
  input: { practiceId: PracticeId; version: number },
): Promise<{ id: PracticeId; revision: number }> {
  return transact(async (tx) => {
    const practice = await lockAllowed(tx, viewer, input.practiceId, maySubmit)
    assertVersion(practice, input.version)
    const isFirst = candidateAfter('submit', practice.candidate) !== undefined
    const candidate = moved(isFirst ? 'submit' : 'resubmit', practice)
    const content = await finishedDraft(tx, practice.id)
    const revision = await storeRevision(tx, practice, content, { cause: 'submitted', by: viewer.personId })
    await setStanding(tx, practice.id, { candidate, candidateRevision: revision })
    const kind = isFirst ? 'submitted' : 'resubmitted'
    await addEvent(tx, { practiceId: practice.id, kind, by: viewer.personId, revision })
    await recordAudit(tx, [
      {
        by: viewer.personId,
        action: `practice ${kind}`,
        subject: { kind: 'practice', id: practice.id },
        detail: { revision },
      },
    ])
    return { id: practice.id, revision }
  })
}

async function finishedDraft(tx: Tx, id: PracticeId): Promise<PracticeContent> {
  const saved = await listDraftParts(tx, id)
  const parts = new Map(saved.filter(({ value }) => value !== null).map(({ part, value }) => [part, value]))
  const finished = finishedContent(parts)
  if ('content' in finished) return finished.content
  throw new Problem('INVALID_INPUT', 'The draft is not ready to be submitted.', {
    details: { issues: finished.faults.map(({ field, ...fault }) => ({ ...fault, path: field })) },
  })
}
