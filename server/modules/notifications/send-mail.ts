import * as v from 'valibot'
import type { PersonId, Viewer } from '#shared/access/viewer.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { guardSchema, mayReceive } from './guards.ts'
import { countAttempt, endMail, findMail, type StoredMail } from './mails.repository.ts'
import { isMailName, MAILS } from './mails.ts'
import { MOST_ATTEMPTS } from './queue-mail.ts'
import { renderMail, type RenderedMail } from './render-mail.ts'
import { deliver } from './deliver.ts'

export type MailDeps = Pick<Deps, 'db' | 'config' | 'log'> & {
  /** Who a person is at this moment; undefined where there is no such person any more. */
  readonly viewerOfPerson: (person: PersonId) => Promise<Viewer | undefined>
}

/** The job of one mail. Whoever lost the role that the mail was meant for gets none, and the log says so. */
export async function sendMail(deps: MailDeps, { mail: id }: { mail: string }): Promise<void> {
  const mail = await findMail(deps.db, id)
  if (mail?.state !== 'queued') return
  const hindrance = await hindranceOf(deps, mail)
  if (hindrance) return endMail(deps.db, id, 'withheld', hindrance)
  if (!deps.config.mail.smtpUrl) return endMail(deps.db, id, 'kept', null)
  try {
    await deliver(deps.config.mail, mail.address, renderStored(mail, deps.config.publicUrl))
  } catch (error) {
    return retryOrGiveUp(deps, mail, error)
  }
  await endMail(deps.db, id, 'sent', null)
}

async function hindranceOf(deps: MailDeps, { personId, guard }: StoredMail): Promise<string | undefined> {
  if (!personId) return undefined
  const recipient = await deps.viewerOfPerson(personId)
  if (!recipient) return 'no-such-person'
  const verdict = mayReceive(recipient, v.parse(guardSchema, guard))
  return verdict.allowed ? undefined : verdict.because
}

/** The words of a stored mail, with its link made whole. */
export function renderStored(mail: StoredMail, publicUrl: string): RenderedMail {
  const { template, language } = mail
  if (!isMailName(template)) throw new Error(`No mail is called ${template}.`)
  const data = v.parse<v.GenericSchema<unknown, Record<string, string>>>(MAILS[template], mail.data)
  return renderMail({ language, template, data, link: linkOf(mail, publicUrl) })
}

function linkOf({ language, linkPath, linkToken }: StoredMail, publicUrl: string): string {
  const address = `${publicUrl}/${language}/${linkPath}`
  return linkToken ? `${address}?token=${encodeURIComponent(linkToken)}` : address
}

/** Thrown again, so that the queue waits longer each time; what the server answered stands in the log of delivery. */
async function retryOrGiveUp({ db, log }: MailDeps, { id }: StoredMail, error: unknown): Promise<void> {
  const reason = reasonOf(error)
  const attempts = await countAttempt(db, id, reason)
  if (attempts < MOST_ATTEMPTS && !isForEver(error)) throw new Error(`Mail ${id} did not leave: ${reason}`)
  log.warn({ mail: id, reason }, 'A mail was given up')
  await endMail(db, id, 'failed', reason)
}

const smtpError = v.fallback(
  v.object({ code: v.optional(v.string()), responseCode: v.optional(v.number()) }),
  {},
)

/** Codes only: what a mail server says may quote addresses. */
function reasonOf(error: unknown): string {
  const { responseCode, code } = v.parse(smtpError, error)
  return [code, responseCode].filter((part) => part !== undefined).join(' ') || 'unknown'
}

/** 5xx is a mail server's last word (RFC 5321, 4.2.1). */
function isForEver(error: unknown): boolean {
  return (v.parse(smtpError, error).responseCode ?? 0) >= 500
}
