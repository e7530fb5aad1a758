import * as v from 'valibot'
import { no, yes, type Verdict, type Viewer } from '#shared/access/viewer.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import { connectionOf, firstOf, type Connection } from '#server/kernel/connection.ts'
import { decodeCursor, encodeCursor } from '#server/kernel/cursor.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { isUuid } from '#server/kernel/ids.ts'
import { Problem } from '#server/kernel/problem.ts'
import { countMails, findMail, listMails, type StoredMail } from './mails.repository.ts'
import { renderStored } from './send-mail.ts'

const place = v.tuple([v.pipe(v.string(), v.isoTimestamp()), v.pipe(v.string(), v.uuid())])

export type OpenedMail = { mail: StoredMail; subject: string; text: string; isLinkUsed: boolean }

type Part = { first: number; after?: string | null | undefined }

function mayReadLog(viewer: Viewer): Verdict {
  if (!viewer.personId) return no('not-signed-in')
  return viewer.isAdministrator ? yes : no('not-an-administrator')
}

/** The log of delivery, without the words of the mails. */
export async function getMails(
  { db }: Pick<Deps, 'db'>,
  viewer: Viewer,
  part: Part,
): Promise<Connection<StoredMail>> {
  assertAllowed(mayReadLog(viewer))
  const first = firstOf(part.first)
  const [createdAt, id] = part.after == null ? [] : decodeCursor(part.after, place)
  const after = createdAt && id ? { createdAt, id } : undefined
  const items = await listMails(db, first + 1, after)
  const cursorOf = (mail: StoredMail) => encodeCursor([mail.placedAt, mail.id])
  return connectionOf({ items, first, after: part.after, cursorOf, totalCount: () => countMails(db) })
}

/**
 * The words of a mail, so that an installation without a mail server is usable. With a mail server there is no
 * outbox: an administrator has no business with the links of others. Each opened link leaves a line in the audit log.
 */
export async function openMail(
  { db, config }: Pick<Deps, 'db' | 'config'>,
  viewer: Viewer,
  { id }: { id: string },
): Promise<OpenedMail> {
  assertAllowed(mayReadLog(viewer))
  const mail = isUuid(id) ? await findMail(db, id) : undefined
  if (!mail || config.mail.smtpUrl) throw new Problem('NOT_FOUND', 'There is no such mail here.')
  if (mail.linkToken) {
    await recordAudit(db, [
      { by: viewer.personId, action: 'mail-link-opened', subject: { kind: 'mail', id: mail.id } },
    ])
  }
  const { subject, text } = renderStored(mail, config.publicUrl)
  return { mail, subject, text, isLinkUsed: mail.linkUsedAt !== null }
}

export function hasMailServer({ config }: Pick<Deps, 'config'>, viewer: Viewer): boolean {
  assertAllowed(mayReadLog(viewer))
  return config.mail.smtpUrl !== undefined
}
