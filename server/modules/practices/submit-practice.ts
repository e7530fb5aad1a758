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
import type { DraftPart, LockedPractice } from './drafts.repository.ts'
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
    const content = await finishedDraft(tx, practice)
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

async function finishedDraft(tx: Tx, { id, lastRevision }: LockedPractice): Promise<PracticeContent> {
  const saved = (await listDraftParts(tx, id)).filter(({ value }) => value !== null)
  const finished = finishedContent(new Map(saved.map(({ part, value }) => [part, value])))
  if ('content' in finished) return withOrigins(finished.content, saved, lastRevision)
  throw new Problem('INVALID_INPUT', 'The draft is not ready to be submitted.', {
    details: { issues: finished.faults.map(({ field, ...fault }) => ({ ...fault, path: field })) },
  })
}

/**
 * Says of each translation of the draft which revision it was made from: the one that is being made, or the one
 * before where the original was saved again after it.
 */
function withOrigins(
  content: PracticeContent,
  saved: readonly DraftPart[],
  lastRevision: number,
): PracticeContent {
  const savedAt = new Map(saved.map((draft) => [draft.part, draft.savedAt.getTime()]))
  const translations = content.translations.map((translation) => {
    if (translation.madeFrom !== 0) return translation
    const made = savedAt.get(`translation:${translation.language}:${translation.part}`) ?? 0
    const isOutdated = (savedAt.get(translation.part) ?? 0) > made
    return { ...translation, madeFrom: isOutdated ? lastRevision : lastRevision + 1 }
  })
  return { ...content, translations }
}
