import type { PersonId } from '#shared/access/viewer.ts'
import { publicAfter } from '#shared/practices/lifecycle.ts'
import type { PublicMove } from '#shared/practices/lifecycle.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Tx } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import { moved } from './change-candidate.ts'
import { addEvent, clearDraft, setStanding } from './drafts.repository.ts'
import type { LockedPractice } from './drafts.repository.ts'
import { findRevisionContent, putPublished, replaceRelations } from './practices.repository.ts'

/**
 * Makes the candidate revision of a locked practice the public one. Whether it may be is the desk's question;
 * that the move is legal is asked here. The draft ends with it.
 */
export async function publishCandidate(tx: Tx, practice: LockedPractice, by: PersonId | null): Promise<void> {
  const candidate = moved('publish', practice)
  const publicLife = publicMoved('publish', practice)
  const number = practice.candidateRevision
  const revision = number === null ? undefined : await findRevisionContent(tx, practice.id, number)
  if (number === null || !revision) throw new Problem('WRONG_STATE', 'There is no candidate to publish.')
  await putPublished(tx, practice.id, number)
  await setStanding(tx, practice.id, { candidate, candidateRevision: null, publicLife })
  await replaceRelations(tx, [{ id: practice.id, relations: revision.content.relations }])
  await clearDraft(tx, practice.id)
  await addEvent(tx, { practiceId: practice.id, kind: 'published', by, revision: number })
  const subject = { kind: 'practice', id: practice.id }
  await recordAudit(tx, [{ by, action: 'practice published', subject, detail: { revision: number } }])
}

/** The public state after a move, or the refusal that it is not legal from here. */
export function publicMoved(move: PublicMove, practice: Pick<LockedPractice, 'publicLife'>) {
  const next = publicAfter(move, practice.publicLife)
  if (!next)
    throw new Problem('WRONG_STATE', `What is ${practice.publicLife} cannot make the move "${move}".`)
  return next
}
