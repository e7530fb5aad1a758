import type { PersonId } from '#shared/access/viewer.ts'
import type { Tx } from '#server/kernel/database.ts'
import { queueMail } from '../notifications/index.ts'
import type { MailData, MailName } from '../notifications/index.ts'
import { findTitle } from '../practices/index.ts'
import type { LockedPractice } from '../practices/index.ts'
import { listAuthors } from './reviews.repository.ts'

type Told = Pick<LockedPractice, 'id' | 'key' | 'publisherId'>

/** Tells whoever writes for the publisher of a decision and its reason: never of a comment, a finding or a section. */
export async function tellDecision(
  tx: Tx,
  practice: Told,
  { revision, reason, spot }: { revision: number | null; reason: string; spot?: string },
): Promise<void> {
  const data = { title: await findTitle(tx, practice.id, revision), reason }
  await tell(tx, practice, 'practice-decided', data, spot)
}

/** Tells one person of the organisation that asked. */
export async function tellPerson(
  tx: Tx,
  practice: Told,
  to: PersonId,
  { revision, reason }: { revision: number | null; reason: string },
): Promise<void> {
  const data = { title: await findTitle(tx, practice.id, revision), reason }
  const link = { path: `practices/${practice.key}` }
  const guard = { is: 'lead', of: practice.publisherId } as const
  await queueMail(tx, { to, template: 'practice-decided', data, link, guard })
}

export async function tellPublication(tx: Tx, practice: Told, revision: number | null): Promise<void> {
  await tell(tx, practice, 'practice-published', { title: await findTitle(tx, practice.id, revision) })
}

async function tell<Name extends MailName>(
  tx: Tx,
  practice: Told,
  template: Name,
  data: MailData<Name>,
  spot = '',
): Promise<void> {
  const link = { path: `my-practices/${practice.key}${spot && `/conversation${spot}`}` }
  for (const to of await listAuthors(tx, practice.id)) {
    await queueMail(tx, { to, template, data, link, guard: { is: 'author', of: practice.publisherId } })
  }
}
