import { roleIn, type OrganisationId, type PersonId, type Viewer } from '#shared/access/viewer.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { getOrganisation } from './get-organisation.ts'
import { listInvitations, listInvitationsFor, type Invitation } from './invitations.repository.ts'
import { listMembers, type Member } from './memberships.repository.ts'
import { mayManagePeople } from './organisations.policy.ts'
import { findPasswordHash, findPerson, type Person } from './people.repository.ts'
import {
  listJoinRequests,
  listJoinRequestsOf,
  listOrganisationRequests,
  type JoinRequest,
} from './requests.repository.ts'
import { listSessions } from './sessions.repository.ts'

type ReadDeps = Pick<Deps, 'db'>

/** The person who asks; null for visitors. */
export async function getMe({ db }: ReadDeps, { personId }: Viewer): Promise<Person | null> {
  return (personId && (await findPerson(db, personId))) ?? null
}

/** What only its own person is shown: called with nobody but the viewer. */
export function getOwn({ db }: ReadDeps) {
  return {
    hasPassword: async (person: PersonId) => (await findPasswordHash(db, person)) !== undefined,
    sessions: (person: PersonId) => listSessions(db, person),
    invitations: (email: string) => listInvitationsFor(db, email),
    joinRequests: (person: PersonId) => listJoinRequestsOf(db, person),
    organisationRequests: (person: PersonId) => listOrganisationRequests(db, person),
  }
}

/** The people of an organisation, for its own people and those who keep order; null for everybody else. */
export async function getMembersOf(
  { db }: ReadDeps,
  viewer: Viewer,
  id: OrganisationId,
): Promise<Member[] | null> {
  const belongs = roleIn(viewer, id) !== undefined
  return belongs || viewer.isModerator || viewer.isAdministrator ? listMembers(db, [id]) : null
}

export function getJoinRequestsOf(
  deps: ReadDeps,
  viewer: Viewer,
  id: OrganisationId,
): Promise<JoinRequest[] | null> {
  return forManagers(deps, viewer, id, () => listJoinRequests(deps.db, id))
}

export function getInvitationsOf(
  deps: ReadDeps,
  viewer: Viewer,
  id: OrganisationId,
): Promise<Invitation[] | null> {
  return forManagers(deps, viewer, id, () => listInvitations(deps.db, id))
}

async function forManagers<List>(
  { db }: ReadDeps,
  viewer: Viewer,
  id: OrganisationId,
  list: () => Promise<List>,
) {
  if (!viewer.personId) return null
  const organisation = await getOrganisation(db, id)
  return mayManagePeople(viewer, organisation).allowed ? list() : null
}
