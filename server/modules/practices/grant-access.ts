import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Tx } from '#server/kernel/database.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { Problem } from '#server/kernel/problem.ts'
import { findPerson, findPersonByEmail, limitAsking } from '../accounts/index.ts'
import { queueMail } from '../notifications/index.ts'
import { addGrant, listGrants, removeGrant } from './access.repository.ts'
import type { AccessGrant } from './access.repository.ts'
import { lockAllowed } from './change-candidate.ts'
import { findStanding } from './drafts.repository.ts'
import { mayGrantAccess } from './practices.policy.ts'
import { findTitle } from './practices.repository.ts'

type AccessDeps = Pick<Deps, 'db' | 'transact' | 'config'>
type Access = { practiceId: PracticeId; email: string }

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/

/** Who else may read what is AMBER in a practice; null for whoever does not decide it. */
export async function listAccess(
  { db }: Pick<Deps, 'db'>,
  viewer: Viewer,
  { practiceId }: Pick<Access, 'practiceId'>,
): Promise<AccessGrant[] | null> {
  const practice = await findStanding(db, practiceId)
  if (!practice || !mayGrantAccess(viewer, practice).allowed) return null
  return listGrants(db, practiceId)
}

/**
 * Lets somebody outside the publisher read what is AMBER in one practice. It is granted to an address, and holds for
 * whoever has confirmed it: the answer is the same whether it belongs to an account or not.
 */
export async function grantAccess(
  deps: AccessDeps,
  viewer: Viewer,
  input: Access,
): Promise<{ id: PracticeId }> {
  const email = addressIn(input)
  await limitAsking(deps, viewer)
  return deps.transact(async (tx) => {
    const { id, key, publishedRevision } = await lockAllowed(tx, viewer, input.practiceId, mayGrantAccess)
    if (!(await addGrant(tx, { practiceId: id, email, by: viewer.personId }))) return { id }
    const known = await findPersonByEmail(tx, email)
    const granter = viewer.personId ? await findPerson(tx, viewer.personId) : undefined
    await record(tx, viewer, id, 'access granted', known?.id)
    await queueMail(tx, {
      to: known?.id ?? { address: email, language: granter?.language ?? 'en' },
      template: 'access-granted',
      data: { title: await findTitle(tx, id, publishedRevision) },
      link: { path: `practices/${key}` },
      guard: { is: 'granted', to: id },
    })
    return { id }
  })
}

/** Ends at the next request of whoever had it. */
export async function takeBackAccess(
  { transact }: Pick<Deps, 'transact'>,
  viewer: Viewer,
  input: Access,
): Promise<{ id: PracticeId }> {
  const email = addressIn(input)
  return transact(async (tx) => {
    const { id } = await lockAllowed(tx, viewer, input.practiceId, mayGrantAccess)
    if (await removeGrant(tx, id, email)) {
      await record(tx, viewer, id, 'access taken back', (await findPersonByEmail(tx, email))?.id)
    }
    return { id }
  })
}

function addressIn(input: Access): string {
  const email = input.email.trim().toLowerCase()
  if (ADDRESS.test(email) && email.length <= 254) return email
  throw new Problem('INVALID_INPUT', 'This is no mail address.', {
    field: 'email',
    details: { reason: 'no-address' },
  })
}

async function record(tx: Tx, { personId: by }: Viewer, id: PracticeId, action: string, person?: string) {
  const subject = { kind: 'practice', id }
  await recordAudit(tx, [{ by, action, subject, detail: person ? { person } : {} }])
}
