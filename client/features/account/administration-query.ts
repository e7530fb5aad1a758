import { notFound } from '@tanstack/react-router'
import { AuditLogDocument, OutboxDocument, OutboxMailDocument } from '../../gql/account.ts'
import type { Visit } from '../../lib/page-context.ts'
import { operationQuery } from '../../lib/query.ts'
import { requireMe } from './me-query.ts'

export function outboxQuery(after: string) {
  return operationQuery('Outbox', OutboxDocument, { after: after || null })
}

/** Opening a mail is noted: it is read anew each time, and never fetched beforehand. */
export function outboxMailQuery(id: string) {
  return operationQuery('OutboxMail', OutboxMailDocument, { id })
}

export function auditQuery(after: string) {
  return operationQuery('AuditLog', AuditLogDocument, { after: after || null })
}

/** For pages of administrators: nobody else learns that they are there. */
export async function requireAdministrator(visit: Visit): Promise<void> {
  const me = await requireMe(visit)
  if (!me.isAdministrator) throw notFound()
}
