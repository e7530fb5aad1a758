import * as v from 'valibot'
import type { PersonId } from '#shared/access/viewer.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Tx } from '#server/kernel/database.ts'
import { newId } from '#server/kernel/ids.ts'
import { defineJob, enqueue } from '#server/kernel/jobs.ts'
import type { MailGuard } from './guards.ts'
import { addMail } from './mails.repository.ts'
import { MAILS, type MailData, type MailName } from './mails.ts'

export const SEND_MAIL = defineJob('notifications.sendMail', v.object({ mail: v.pipe(v.string(), v.uuid()) }))

/** Over about a day: a mail server that is away for the night loses nothing. */
export const MOST_ATTEMPTS = 14

/** Somebody who need not be a person of ours yet. */
export type Addressee = { readonly address: string; readonly language: InterfaceLanguage }

export type NewMail<Name extends MailName> = {
  readonly to: PersonId | Addressee
  readonly template: Name
  readonly data: MailData<Name>
  /** Where its link leads: the path behind the language, as in `my-practices/abc`; a token is told to nobody else. */
  readonly link: { readonly path: string; readonly token?: string }
  /** What the recipient must still be when the mail leaves. */
  readonly guard: MailGuard
}

/** Sends a mail once the caller's transaction has committed, in the language of who gets it. */
export async function queueMail<Name extends MailName>(tx: Tx, mail: NewMail<Name>): Promise<void> {
  const data = v.parse<v.GenericSchema>(MAILS[mail.template], mail.data)
  const id = newId<'MailId'>()
  await addMail(tx, { ...mail, id, data })
  await enqueue(tx, SEND_MAIL, { mail: id }, { key: `mail:${id}`, maxAttempts: MOST_ATTEMPTS })
}
