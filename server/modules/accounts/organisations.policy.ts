import { no, roleIn, yes } from '#shared/access/viewer.ts'
import type { OrganisationId, PersonId, Role, Verdict, Viewer } from '#shared/access/viewer.ts'
import { ORGANISATION_ABILITIES, type OrganisationAbility } from '#shared/access/organisations.ts'

/** What the policies ask of an organisation. */
export type OrganisationStanding = {
  id: OrganisationId
  isEditors: boolean
  hasLead: boolean
  /** Its only lead, who stays one; null where there are several, or none. */
  lastLead: PersonId | null
}

export function mayAskForOrganisation(viewer: Viewer): Verdict {
  return viewer.personId ? yes : no('not-signed-in')
}

export function mayDecideOrganisation(viewer: Viewer): Verdict {
  if (!viewer.personId) return no('not-signed-in')
  return viewer.isModerator ? yes : no('not-a-moderator')
}

/** Who manages the people of an organisation: its leads; Efus where there is none. */
export function mayManagePeople(viewer: Viewer, organisation: OrganisationStanding): Verdict {
  if (!viewer.personId) return no('not-signed-in')
  if (organisation.isEditors) return no('editors-have-no-members')
  if (roleIn(viewer, organisation.id) === 'lead') return yes
  if (!viewer.isModerator) return no('not-a-lead')
  return organisation.hasLead ? no('has-a-lead') : yes
}

export function mayJoin(viewer: Viewer, organisation: OrganisationStanding): Verdict {
  if (!viewer.personId) return no('not-signed-in')
  if (organisation.isEditors) return no('editors-have-no-members')
  return roleIn(viewer, organisation.id) ? no('belongs-already') : yes
}

export function mayLeave(viewer: Viewer, organisation: OrganisationStanding, roles: Roles): Verdict {
  if (!viewer.personId) return no('not-signed-in')
  if (!roleIn(viewer, organisation.id)) return no('not-in-organisation')
  return isLastLead(roles, viewer.personId) ? no('last-lead') : yes
}

/** The roles in an organisation, read under a lock. */
export type Roles = ReadonlyMap<PersonId, Role>

type Change = { person: PersonId; roles: Roles; to: Role | undefined }

/** Gives a member another role, or none: `to` is undefined where they are removed. */
export function mayChangeRole(
  viewer: Viewer,
  organisation: OrganisationStanding,
  { person, roles, to }: Change,
): Verdict {
  const may = mayManagePeople(viewer, organisation)
  if (!may.allowed) return may
  if (!roles.has(person)) return no('not-in-organisation')
  return to !== 'lead' && isLastLead(roles, person) ? no('last-lead') : yes
}

/** What an organisation was in projects: its leads say it, and moderators. */
export function mayDescribe(viewer: Viewer, organisation: OrganisationStanding): Verdict {
  if (!viewer.personId) return no('not-signed-in')
  if (organisation.isEditors) return no('editors-have-no-members')
  return viewer.isModerator || roleIn(viewer, organisation.id) === 'lead' ? yes : no('not-a-lead')
}

/** Membership of the network opens what is GREEN: moderators alone set it. */
export function maySetNetwork(viewer: Viewer, organisation: OrganisationStanding): Verdict {
  if (!viewer.personId) return no('not-signed-in')
  if (!viewer.isModerator) return no('not-a-moderator')
  return organisation.isEditors ? no('editors-have-no-members') : yes
}

/** Makes moderators and administrators. */
export function mayGiveOffice(viewer: Viewer): Verdict {
  if (!viewer.personId) return no('not-signed-in')
  return viewer.isAdministrator ? yes : no('not-an-administrator')
}

/** Reads the audit log, and the outbox where there is one. */
export function mayAdminister(viewer: Viewer): Verdict {
  return mayGiveOffice(viewer)
}

/** What the interface may offer. */
export function organisationAbilities(
  viewer: Viewer,
  organisation: OrganisationStanding,
): OrganisationAbility[] {
  const manages = mayManagePeople(viewer, organisation).allowed
  const may: Record<OrganisationAbility, boolean> = {
    join: mayJoin(viewer, organisation).allowed,
    leave: roleIn(viewer, organisation.id) !== undefined && organisation.lastLead !== viewer.personId,
    invite: manages,
    'decide-joining': manages,
    'set-role': manages,
    remove: manages,
    describe: mayDescribe(viewer, organisation).allowed,
    'set-network': maySetNetwork(viewer, organisation).allowed,
  }
  return ORGANISATION_ABILITIES.filter((ability) => may[ability])
}

function isLastLead(roles: Roles, person: PersonId): boolean {
  const leads = [...roles].filter(([, role]) => role === 'lead')
  return leads.length === 1 && leads[0]?.[0] === person
}
