import * as v from 'valibot'
import type { Reason } from '#shared/access/reasons.ts'
import { no, roleIn, writesFor, yes } from '#shared/access/viewer.ts'
import type { OrganisationId, PracticeId, Verdict, Viewer } from '#shared/access/viewer.ts'

const practice = v.custom<PracticeId>((value) => typeof value === 'string')
const organisation = v.custom<OrganisationId>((value) => typeof value === 'string')

/** What the recipient must still be at the moment when a mail leaves; null for what concerns their own account. */
export const guardSchema = v.nullable(
  v.variant('is', [
    v.object({ is: v.literal('moderator') }),
    v.object({ is: v.literal('administrator') }),
    v.object({ is: v.literal('lead'), of: organisation }),
    v.object({ is: v.literal('author'), of: organisation }),
    v.object({ is: v.literal('belonging'), of: organisation }),
    v.object({ is: v.literal('granted'), to: practice }),
  ]),
)

export type MailGuard = v.InferOutput<typeof guardSchema>

/** Whether a mail may still go to who its recipient has become. */
export function mayReceive(recipient: Viewer, guard: MailGuard): Verdict {
  if (guard === null) return yes
  const [isStill, because] = standing(recipient, guard)
  return isStill ? yes : no(because)
}

function standing(recipient: Viewer, guard: NonNullable<MailGuard>): [isStill: boolean, because: Reason] {
  switch (guard.is) {
    case 'moderator':
      return [recipient.isModerator, 'not-a-moderator']
    case 'administrator':
      return [recipient.isAdministrator, 'not-an-administrator']
    case 'lead':
      return [roleIn(recipient, guard.of) === 'lead', 'not-a-lead']
    case 'author':
      return [writesFor(recipient, guard.of), 'not-an-author']
    case 'belonging':
      return [roleIn(recipient, guard.of) !== undefined, 'not-in-organisation']
    case 'granted':
      return [recipient.grants.includes(guard.to), 'access-taken-back']
  }
}
