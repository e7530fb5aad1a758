import type { Reason } from './reasons.ts'

/** Roles within an organisation, from reading to sending. Names only: the rules are the policies'. */
export const ROLES = ['member', 'contributor', 'lead'] as const
export type Role = (typeof ROLES)[number]

export type PersonId = string & { readonly __brand: 'PersonId' }
export type OrganisationId = string & { readonly __brand: 'OrganisationId' }
export type PracticeId = string & { readonly __brand: 'PracticeId' }

/** Who asks, as the session proves it at this request. */
export type Viewer = {
  personId: PersonId | null
  memberships: readonly { organisationId: OrganisationId; role: Role }[]
  /** Belongs to an organisation of the network: reads what is GREEN. */
  isNetworkMember: boolean
  isModerator: boolean
  isAdministrator: boolean
  /** Practices whose AMBER parts this person has been granted. */
  grants: readonly PracticeId[]
}

/** Nobody signed in: reads what is CLEAR. */
export const VISITOR: Viewer = Object.freeze({
  personId: null,
  memberships: [],
  isNetworkMember: false,
  isModerator: false,
  isAdministrator: false,
  grants: [],
})

/** Any member of the network: for what is built for all of them, as the members' index is. */
export const NETWORK_MEMBER: Viewer = Object.freeze({ ...VISITOR, isNetworkMember: true })

/** The answer of a policy: yes, or no and why. */
export type Verdict = { allowed: true } | { allowed: false; because: Reason }
export const yes: Verdict = Object.freeze({ allowed: true })
export const no = (because: Reason): Verdict => ({ allowed: false, because })

/** The role of the viewer in an organisation, or undefined. */
export function roleIn(viewer: Viewer, organisationId: OrganisationId): Role | undefined {
  return viewer.memberships.find((membership) => membership.organisationId === organisationId)?.role
}

/** May write for an organisation: its contributors and leads. */
export function writesFor(viewer: Viewer, organisationId: OrganisationId): boolean {
  const role = roleIn(viewer, organisationId)
  return role === 'contributor' || role === 'lead'
}
