import type { OrganisationId, Role, Viewer } from '#shared/access/viewer.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Tx } from '#server/kernel/database.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { isUuid, newId } from '#server/kernel/ids.ts'
import { Problem } from '#server/kernel/problem.ts'
import { queueMail } from '#server/modules/notifications/index.ts'
import { personIn } from './change-account.ts'
import { limitAsking } from './limit-attempts.ts'
import { getOrganisation } from './get-organisation.ts'
import { endInvitation, lockInvitation, putInvitation, type Invitation } from './invitations.repository.ts'
import { addMembership, lockRoles } from './memberships.repository.ts'
import { mayManagePeople } from './organisations.policy.ts'
import { findPerson, findPersonByEmail } from './people.repository.ts'

type AccountDeps = Pick<Deps, 'db' | 'transact' | 'config'>

const INVITATION_DAYS = 14
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/

/**
 * Invites an address. It carries no secret: whoever signs in with that address, which they have confirmed, finds the
 * invitation in their account; a mail that is passed on opens nothing.
 */
export async function invite(
  deps: AccountDeps,
  viewer: Viewer,
  input: { organisation: OrganisationId; email: string; role: Role },
): Promise<{ id: string }> {
  const email = input.email.trim().toLowerCase()
  await limitAsking(deps, viewer)
  return deps.transact(async (tx) => {
    const organisation = await getOrganisation(tx, input.organisation)
    assertAllowed(mayManagePeople(viewer, organisation))
    if (!ADDRESS.test(email) || email.length > 254) {
      throw new Problem('INVALID_INPUT', 'This is no mail address.', {
        field: 'email',
        details: { reason: 'no-address' },
      })
    }
    const by = personIn(viewer)
    const known = await findPersonByEmail(tx, email)
    const roles = await lockRoles(tx, organisation.id)
    if (known && roles.has(known.id))
      throw new Problem('WRONG_STATE', 'This person belongs to the organisation already.')
    const inviter = await findPerson(tx, by)
    const id = newId<'InvitationId'>()
    await putInvitation(tx, {
      id,
      organisationId: organisation.id,
      email,
      role: input.role,
      by,
      days: INVITATION_DAYS,
    })
    await recordAudit(tx, [
      {
        by,
        action: 'invited',
        subject: { kind: 'organisation', id: organisation.id },
        detail: { role: input.role },
      },
    ])
    await queueMail(tx, {
      to: known?.id ?? { address: email, language: inviter?.language ?? 'en' },
      template: 'invitation',
      data: { organisation: organisation.name, by: inviter?.name ?? '' },
      link: { path: 'account' },
      guard: null,
    })
    return { id }
  })
}

export async function takeBackInvitation(
  { transact }: AccountDeps,
  viewer: Viewer,
  input: { id: string },
): Promise<{ id: string }> {
  return transact(async (tx) => {
    const by = personIn(viewer)
    const invitation = await getInvitation(tx, input.id)
    assertAllowed(mayManagePeople(viewer, await getOrganisation(tx, invitation.organisationId)))
    await endInvitation(tx, invitation.id, 'taken-back')
    const subject = { kind: 'organisation', id: invitation.organisationId }
    await recordAudit(tx, [{ by, action: 'invitation-taken-back', subject }])
    return { id: invitation.id }
  })
}

/** The invited person says yes. Whoever may not know of an invitation is told that there is none. */
export async function acceptInvitation(
  { transact }: AccountDeps,
  viewer: Viewer,
  input: { id: string },
): Promise<{ id: string }> {
  return transact(async (tx) => {
    const person = await findPerson(tx, personIn(viewer))
    const invitation = await getInvitation(tx, input.id)
    if (invitation.email !== person?.email) throw new Problem('NOT_FOUND', 'There is no such invitation.')
    await addMembership(tx, invitation.organisationId, person.id, invitation.role)
    await endInvitation(tx, invitation.id, 'accepted')
    const subject = { kind: 'organisation', id: invitation.organisationId }
    await recordAudit(tx, [
      { by: person.id, action: 'joined', subject, detail: { person: person.id, role: invitation.role } },
    ])
    return { id: invitation.id }
  })
}

async function getInvitation(tx: Tx, id: string): Promise<Invitation> {
  const invitation = isUuid(id) ? await lockInvitation(tx, id) : undefined
  if (invitation) return invitation
  throw new Problem('NOT_FOUND', 'There is no such invitation.')
}
