import { randomInt } from 'node:crypto'
import type { OrganisationId, PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { LanguageCode } from '#shared/languages.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { newId } from '#server/kernel/ids.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { addEvent, addPractice, replaceDraft } from './drafts.repository.ts'
import { mayStart } from './practices.policy.ts'

/** Letters and digits that nobody mistakes for each other, so that a key can be read out. */
const KEY_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Starts an empty draft for an organisation, in the language in which it will be written. */
export async function startPractice(
  { transact }: { transact: Transact },
  viewer: Viewer,
  input: { publisherId: OrganisationId; language: LanguageCode },
): Promise<{ id: PracticeId; key: string }> {
  assertAllowed(mayStart(viewer, input.publisherId))
  const practice = { id: newId<'PracticeId'>(), key: newKey() }
  await transact(async (tx) => {
    await addPractice(tx, {
      ...practice,
      publisherId: input.publisherId,
      isCompiled: false,
      by: viewer.personId,
    })
    await replaceDraft(tx, practice.id, new Map([['language', input.language]]), viewer.personId)
    await addEvent(tx, { practiceId: practice.id, kind: 'started', by: viewer.personId })
  })
  return practice
}

/** Ten of 31 letters, 10^14.9 keys; the unique key of the table refuses the rest. */
function newKey(): string {
  return Array.from({ length: 10 }, () => KEY_LETTERS[randomInt(KEY_LETTERS.length)]).join('')
}
