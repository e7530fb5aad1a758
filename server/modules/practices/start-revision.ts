import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { partsOf } from '#shared/practices/parts.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { lockAllowed, moved } from './change-candidate.ts'
import { addEvent, replaceDraft, setStanding } from './drafts.repository.ts'
import { withoutPart } from './hidden-parts.ts'
import { mayStartRevision } from './practices.policy.ts'
import { findRevisionContent } from './practices.repository.ts'
import { listMaskedParts } from './revisions.repository.ts'

/**
 * Starts the next draft: from what is public, or from the last revision where nothing is. What is masked there stays
 * behind, so that it does not come back with the next publication.
 */
export async function startRevision(
  { transact }: { transact: Transact },
  viewer: Viewer,
  input: { practiceId: PracticeId },
): Promise<{ id: PracticeId }> {
  return transact(async (tx) => {
    const practice = await lockAllowed(tx, viewer, input.practiceId, mayStartRevision)
    const number = practice.candidate === 'rejected' ? practice.lastRevision : practice.publishedRevision
    const start = number ?? practice.lastRevision
    const from = await findRevisionContent(tx, practice.id, start)
    if (!from) throw new Problem('WRONG_STATE', 'There is no revision to start from.')
    const shown = (await listMaskedParts(tx, practice.id, start)).reduce(withoutPart, from.content)
    await replaceDraft(tx, practice.id, partsOf(shown), viewer.personId)
    await setStanding(tx, practice.id, { candidate: moved('start', practice), candidateRevision: null })
    await addEvent(tx, {
      practiceId: practice.id,
      kind: 'draft started',
      by: viewer.personId,
      revision: number,
    })
    return { id: practice.id }
  })
}
