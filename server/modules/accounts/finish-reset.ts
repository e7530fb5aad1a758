import type { PersonId } from '#shared/access/viewer.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { queueMail } from '#server/modules/notifications/index.ts'
import { markVerified } from './people.repository.ts'
import { endSessions } from './sessions.repository.ts'
import type { SessionId } from './viewers.repository.ts'

/** After a new password: whoever knew the old one is out, and the person is told. */
export async function finishReset(
  { transact }: Pick<Deps, 'transact'>,
  person: PersonId,
  but: SessionId | null = null,
) {
  await transact(async (tx) => {
    await markVerified(tx, person)
    await endSessions(tx, person, but)
    await recordAudit(tx, [
      { by: person, action: 'password-changed', subject: { kind: 'person', id: person } },
    ])
    await queueMail(tx, {
      to: person,
      template: 'password-changed',
      data: {},
      link: { path: 'forgotten' },
      guard: null,
    })
  })
}
