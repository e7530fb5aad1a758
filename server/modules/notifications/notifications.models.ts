import type * as connections from '#server/kernel/connection.ts'
import type * as mails from './mails.repository.ts'
import type * as outbox from './outbox.ts'

/** What resolvers hold for the types of the schema. */
export type Mail = mails.StoredMail
export type MailConnection = connections.Connection<mails.StoredMail>
export type OpenedMail = outbox.OpenedMail
