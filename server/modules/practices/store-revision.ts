import type { PersonId } from '#shared/access/viewer.ts'
import type { PracticeContent } from '#shared/practices/content.ts'
import type { Tx } from '#server/kernel/database.ts'
import { storeCheck } from './checks/store-check.ts'
import type { LockedPractice } from './drafts.repository.ts'
import { makeRevision } from './make-revision.ts'
import { addRevision, carryClaimStates, findRevisionContent } from './practices.repository.ts'

/**
 * Stores a content as the next revision of a locked practice and answers with its number. A claim that has not
 * changed keeps what moderators said of it; a new or changed one is proposed. What the check says of it is kept.
 */
export async function storeRevision(
  tx: Tx,
  practice: Pick<LockedPractice, 'id' | 'lastRevision'>,
  content: PracticeContent,
  made: { cause: 'submitted' | 'moderator-edit'; by: PersonId | null },
): Promise<number> {
  const number = practice.lastRevision + 1
  const previous = await findRevisionContent(tx, practice.id, practice.lastRevision)
  const revision = makeRevision(number, content, previous)
  await addRevision(tx, practice.id, revision, made)
  const unchanged = content.claims.filter(({ id }) => revision.changedIn[`claim:${id}`] !== number)
  await carryClaimStates(
    tx,
    practice.id,
    number,
    unchanged.map(({ id }) => id),
  )
  await storeCheck(tx, practice.id, number, content)
  return number
}
