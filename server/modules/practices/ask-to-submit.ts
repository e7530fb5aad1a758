import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { findPerson, listLeads } from '../accounts/index.ts'
import { queueMail } from '../notifications/index.ts'
import { lockAllowed } from './change-candidate.ts'
import { addEvent, findDraftPart } from './drafts.repository.ts'
import { mayAskToSubmit } from './practices.policy.ts'

/** A contributor asks the leads to send the draft: they see it in their list, and get a mail. */
export async function askToSubmit(
  { transact }: { transact: Transact },
  viewer: Viewer,
  input: { practiceId: PracticeId },
): Promise<{ id: PracticeId }> {
  return transact(async (tx) => {
    const { id, key, publisherId } = await lockAllowed(tx, viewer, input.practiceId, mayAskToSubmit)
    await addEvent(tx, { practiceId: id, kind: 'asked to submit', by: viewer.personId })
    const title = await findDraftPart(tx, id, 'title')
    const person = viewer.personId ? await findPerson(tx, viewer.personId) : undefined
    const data = { person: person?.name ?? '', title: typeof title?.value === 'string' ? title.value : '' }
    const link = { path: `my-practices/${key}/submit` }
    for (const to of await listLeads(tx, publisherId)) {
      await queueMail(tx, {
        to,
        template: 'submission-asked',
        data,
        link,
        guard: { is: 'lead', of: publisherId },
      })
    }
    return { id }
  })
}
