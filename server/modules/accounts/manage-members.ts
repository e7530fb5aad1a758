import type { ProjectRole } from '#shared/access/organisations.ts'
import type { OrganisationId, PersonId, Role, Viewer } from '#shared/access/viewer.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { Problem } from '#server/kernel/problem.ts'
import { personIn } from './change-account.ts'
import { getOrganisation } from './get-organisation.ts'
import { lockRoles, removeMembership, setRole } from './memberships.repository.ts'
import { mayChangeRole, mayDescribe, mayGiveOffice, mayLeave, maySetNetwork } from './organisations.policy.ts'
import { addVouchedPerson, setOffice } from './people.repository.ts'
import { putProject, removeProject, setNetwork } from './standing.repository.ts'

type AccountDeps = Pick<Deps, 'db' | 'transact'>
type Done = { id: OrganisationId }

/** Gives a member another role, or takes them out where `role` is null. */
export async function changeMember(
  { transact }: AccountDeps,
  viewer: Viewer,
  input: { organisation: OrganisationId; person: PersonId; role: Role | null },
): Promise<Done> {
  const { person, role } = input
  return transact(async (tx) => {
    const organisation = await getOrganisation(tx, input.organisation)
    const roles = await lockRoles(tx, organisation.id)
    assertAllowed(mayChangeRole(viewer, organisation, { person, roles, to: role ?? undefined }))
    if (role) await setRole(tx, organisation.id, person, role)
    else await removeMembership(tx, organisation.id, person)
    const subject = { kind: 'organisation', id: organisation.id }
    await recordAudit(tx, [
      { by: viewer.personId, action: role ? 'role-set' : 'removed', subject, detail: { person, role } },
    ])
    return { id: organisation.id }
  })
}

export async function leaveOrganisation(
  { transact }: AccountDeps,
  viewer: Viewer,
  input: { organisation: OrganisationId },
): Promise<Done> {
  return transact(async (tx) => {
    const organisation = await getOrganisation(tx, input.organisation)
    const roles = await lockRoles(tx, organisation.id)
    assertAllowed(mayLeave(viewer, organisation, roles))
    const person = personIn(viewer)
    await removeMembership(tx, organisation.id, person)
    await recordAudit(tx, [
      { by: person, action: 'left', subject: { kind: 'organisation', id: organisation.id } },
    ])
    return { id: organisation.id }
  })
}

/** Opens or ends what is GREEN for the people of an organisation, from their next request on. */
export async function setNetworkMembership(
  { transact }: AccountDeps,
  viewer: Viewer,
  input: { organisation: OrganisationId; isMember: boolean },
): Promise<Done> {
  return transact(async (tx) => {
    const organisation = await getOrganisation(tx, input.organisation)
    assertAllowed(maySetNetwork(viewer, organisation))
    const action = input.isMember ? 'network-joined' : 'network-left'
    if (await setNetwork(tx, organisation.id, input.isMember)) {
      await recordAudit(tx, [
        { by: viewer.personId, action, subject: { kind: 'organisation', id: organisation.id } },
      ])
    }
    return { id: organisation.id }
  })
}

const LONGEST_PROJECT = 120

/** Says what an organisation was in a European project, or takes it back where `role` is null. */
export async function setProject(
  { transact }: AccountDeps,
  viewer: Viewer,
  input: { organisation: OrganisationId; project: string; role: ProjectRole | null },
): Promise<Done> {
  const project = input.project.trim()
  return transact(async (tx) => {
    const organisation = await getOrganisation(tx, input.organisation)
    assertAllowed(mayDescribe(viewer, organisation))
    if (project === '' || project.length > LONGEST_PROJECT) {
      const message = `The name of a project has between 1 and ${LONGEST_PROJECT} characters.`
      throw new Problem('INVALID_INPUT', message, { field: 'project' })
    }
    if (input.role) await putProject(tx, organisation.id, project, input.role)
    else await removeProject(tx, organisation.id, project)
    const subject = { kind: 'organisation', id: organisation.id }
    await recordAudit(tx, [
      { by: viewer.personId, action: 'project-set', subject, detail: { role: input.role } },
    ])
    return { id: organisation.id }
  })
}

export const OFFICES = ['moderator', 'administrator'] as const
export type Office = (typeof OFFICES)[number]

type OfficeInput = { email: string; office: Office; holds: boolean }

/** Makes somebody a moderator or an administrator, or ends it. */
export async function giveOffice(
  { transact }: AccountDeps,
  viewer: Viewer,
  input: OfficeInput,
): Promise<{ id: PersonId }> {
  assertAllowed(mayGiveOffice(viewer))
  return putInOffice({ transact }, viewer.personId, input)
}

async function putInOffice(
  { transact }: Pick<Deps, 'transact'>,
  by: PersonId | null,
  { email, office, holds }: OfficeInput,
): Promise<{ id: PersonId }> {
  return transact(async (tx) => {
    const id = await setOffice(tx, email.trim(), office, holds)
    if (!id) throw new Problem('NOT_FOUND', 'Nobody has an account with this address.', { field: 'email' })
    const action = holds ? 'office-given' : 'office-ended'
    await recordAudit(tx, [{ by, action, subject: { kind: 'person', id }, detail: { office } }])
    return { id }
  })
}

/**
 * The same for who runs the server, who needs no leave of ours. Whoever has no account gets one: the operator vouches
 * for the address, and a new installation has neither mails nor anybody who could read them.
 */
export async function appoint(
  { transact }: Pick<Deps, 'transact'>,
  { email, office }: Omit<OfficeInput, 'holds'>,
): Promise<{ id: PersonId }> {
  const address = email.trim().toLowerCase()
  await transact((tx) => addVouchedPerson(tx, { email: address, name: address.split('@')[0] ?? address }))
  return putInOffice({ transact }, null, { email: address, office, holds: true })
}
