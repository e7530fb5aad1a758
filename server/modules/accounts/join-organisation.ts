import type { OrganisationId, Role, Viewer } from '#shared/access/viewer.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { isUuid, newId } from '#server/kernel/ids.ts'
import { Problem } from '#server/kernel/problem.ts'
import { queueMail, type MailGuard } from '#server/modules/notifications/index.ts'
import { personIn } from './change-account.ts'
import { limitAsking } from './limit-attempts.ts'
import { getOrganisation } from './get-organisation.ts'
import { listLeads } from './leads.repository.ts'
import { addMembership } from './memberships.repository.ts'
import { mayJoin, mayManagePeople } from './organisations.policy.ts'
import { findPerson, listModerators } from './people.repository.ts'
import { addJoinRequest, endJoinRequest, lockJoinRequest } from './requests.repository.ts'

type AccountDeps = Pick<Deps, 'db' | 'transact' | 'config'>

/** Asks the leads to be let in; Efus where there is none. */
export async function askToJoin(
  deps: AccountDeps,
  viewer: Viewer,
  input: { organisation: OrganisationId },
): Promise<{ id: string }> {
  await limitAsking(deps, viewer)
  return deps.transact(async (tx) => {
    const organisation = await getOrganisation(tx, input.organisation)
    assertAllowed(mayJoin(viewer, organisation))
    const person = personIn(viewer)
    const id = newId<'JoinRequestId'>()
    if (!(await addJoinRequest(tx, id, organisation.id, person))) {
      throw new Problem('WRONG_STATE', 'You have asked to join already.')
    }
    await recordAudit(tx, [
      { by: person, action: 'join-asked', subject: { kind: 'organisation', id: organisation.id } },
    ])
    const leads = await listLeads(tx, organisation.id)
    const guard: MailGuard = leads.length > 0 ? { is: 'lead', of: organisation.id } : { is: 'moderator' }
    const data = { person: (await findPerson(tx, person))?.name ?? '', organisation: organisation.name }
    const link = { path: `organisations/${organisation.key}/people` }
    for (const to of leads.length > 0 ? leads : await listModerators(tx)) {
      await queueMail(tx, { to, template: 'join-asked', data, link, guard })
    }
    return { id }
  })
}

type Decision = { id: string; isAccepted: boolean; role: Role }

export async function decideJoining(
  { transact }: AccountDeps,
  viewer: Viewer,
  input: Decision,
): Promise<{ id: string }> {
  return transact(async (tx) => {
    const by = personIn(viewer)
    const request = isUuid(input.id) ? await lockJoinRequest(tx, input.id) : undefined
    if (!request) throw new Problem('NOT_FOUND', 'There is no such request.')
    const organisation = await getOrganisation(tx, request.organisationId)
    assertAllowed(mayManagePeople(viewer, organisation))
    if (request.state !== 'waiting')
      throw new Problem('WRONG_STATE', 'This request has been decided already.')
    const { isAccepted } = input
    // Where there is no lead, the first person who is accepted is one.
    const role = organisation.hasLead ? input.role : 'lead'
    if (isAccepted) await addMembership(tx, organisation.id, request.personId, role)
    await endJoinRequest(tx, request.id, isAccepted ? 'accepted' : 'refused', by)
    const action = isAccepted ? 'joined' : 'join-refused'
    const subject = { kind: 'organisation', id: organisation.id }
    await recordAudit(tx, [
      { by, action, subject, detail: { person: request.personId, ...(isAccepted && { role }) } },
    ])
    await queueMail(tx, {
      to: request.personId,
      template: isAccepted ? 'join-accepted' : 'join-refused',
      data: { organisation: organisation.name },
      link: { path: isAccepted ? `organisations/${organisation.key}/people` : 'account' },
      guard: isAccepted ? { is: 'belonging', of: organisation.id } : null,
    })
    return { id: request.id }
  })
}
