import * as v from 'valibot'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { defineJob, enqueue } from '#server/kernel/jobs.ts'
import type { Deps } from '#server/kernel/deps.ts'
import type { AuthDeps } from './auth.ts'
import { deleteOutdated } from './attempts.repository.ts'
import { limitAttempts } from './limit-attempts.ts'
import { openAuth } from './open-auth.ts'
import { findPersonByEmail } from './people.repository.ts'

export const MAIL_LINK = defineJob(
  'accounts.mailLink',
  v.object({ kind: v.picklist(['one-time-link', 'reset-password']), email: v.string() }),
)

export type LinkKind = v.InferOutput<typeof MAIL_LINK.payload>['kind']

/**
 * Asks for a mail with a link. Whether the address belongs to somebody is looked up later, by the job: the answer,
 * and the time that it takes, are the same for every address.
 */
export async function askForLink(
  deps: Pick<Deps, 'db' | 'config'>,
  { kind, email }: { kind: LinkKind; email: string },
  machine: string,
): Promise<void> {
  const account = email.toLowerCase()
  await limitAttempts(deps, 'ask-for-mail', { account, machine })
  await enqueue(deps.db, MAIL_LINK, { kind, email: account }, { maxAttempts: 5 })
}

/** The job: makes the link and queues the mail, where there is somebody to get it. */
export async function mailLink(
  deps: AuthDeps,
  { kind, email }: { kind: LinkKind; email: string },
): Promise<void> {
  await deleteOutdated(deps.db)
  if (!(await findPersonByEmail(deps.db, email))) return
  const { api } = await openAuth(deps)
  if (kind === 'reset-password') await api.requestPasswordReset({ body: { email } })
  else await api.signInMagicLink({ body: { email }, headers: new Headers() })
}

/** The address of a one-time link for who stands beside the server, and need not wait for a mail. */
export async function makeSignInLink(
  deps: AuthDeps,
  { email, language }: { email: string; language: InterfaceLanguage },
): Promise<string> {
  let token = ''
  const { api } = await openAuth(deps, (made) => (token = made))
  await api.signInMagicLink({ body: { email: email.toLowerCase() }, headers: new Headers() })
  return `${deps.config.publicUrl}/${language}/sign-in/with-link?token=${token}`
}
