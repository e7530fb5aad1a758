/** The kinds of organisation, as the database checks them. */
export const ORGANISATION_KINDS = [
  'city',
  'region',
  'group-of-municipalities',
  'police-force',
  'association',
  'network-body',
  'national-authority',
  'european-institution',
  'research-or-expert-body',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** What an organisation is in a European project. */
export const PROJECT_ROLES = ['coordinator', 'partner', 'associated', 'observer'] as const
export type ProjectRole = (typeof PROJECT_ROLES)[number]

/** What somebody may do with an organisation, as the interface asks it. Names only: the rules are the policies'. */
export const ORGANISATION_ABILITIES = [
  'join',
  'leave',
  'invite',
  'decide-joining',
  'set-role',
  'remove',
  'describe',
  'set-network',
] as const
export type OrganisationAbility = (typeof ORGANISATION_ABILITIES)[number]
