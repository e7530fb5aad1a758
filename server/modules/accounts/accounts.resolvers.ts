import type { OrganisationAbility, ProjectRole } from '#shared/access/organisations.ts'
import { INTERFACE_LANGUAGES, isInterfaceLanguage } from '#shared/languages.ts'
import type { OrganisationId, Role } from '#shared/access/viewer.ts'
import type { GraphQLContext } from '#server/graphql/context.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Invitation, JoinRequest, Me, OrganisationRequest, Session } from './accounts.models.ts'
import { askForOrganisation, decideOrganisation, parseOrganisation } from './ask-for-organisation.ts'
import { changeProfile, revokeSession } from './change-account.ts'
import {
  getOrganisationByKey,
  type OrganisationDetails,
  listOrganisationsByName,
  organisationIdOf,
  personIdOf,
} from './get-organisation.ts'
import { getInvitationsOf, getJoinRequestsOf, getMembersOf, getMe, getOwn } from './get-people.ts'
import { acceptInvitation, invite, takeBackInvitation } from './invite.ts'
import { askToJoin, decideJoining } from './join-organisation.ts'
import { getAuditLog } from './list-audit.ts'
import {
  changeMember,
  giveOffice,
  leaveOrganisation,
  setNetworkMembership,
  setProject,
  type Office,
} from './manage-members.ts'
import { organisationAbilities } from './organisations.policy.ts'

type InOrganisation = { organisation: string }
type ById = { id: string }
type Ids = { id: OrganisationId }

export const accountsResolvers = {
  Query: {
    me: (_root: unknown, _args: unknown, { deps, viewer }: GraphQLContext) => getMe(deps, viewer),
    organisation: (_root: unknown, { key }: { key: string }, { deps }: GraphQLContext) =>
      getOrganisationByKey(deps, key),
    organisations: (_root: unknown, args: { name: string; first: number }, { deps }: GraphQLContext) =>
      listOrganisationsByName(deps, args),
    auditLog: (
      _root: unknown,
      args: { first: number; after?: string | null },
      { deps, viewer }: GraphQLContext,
    ) => getAuditLog(deps, viewer, args),
  },
  Mutation: {
    askForOrganisation: (
      _root: unknown,
      { organisation }: { organisation: unknown },
      { deps, viewer }: GraphQLContext,
    ) => askForOrganisation(deps, viewer, parseOrganisation(organisation)).then(handled),
    decideOrganisation: (
      _root: unknown,
      args: { id: string; isGranted: boolean; isNetworkMember?: boolean; reason?: string },
      { deps, viewer }: GraphQLContext,
    ) => decideOrganisation(deps, viewer, args).then(handled),
    askToJoin: (_root: unknown, { organisation }: InOrganisation, { deps, viewer }: GraphQLContext) =>
      askToJoin(deps, viewer, { organisation: organisationIdOf(organisation) }).then(handled),
    decideJoining: (
      _root: unknown,
      args: { id: string; isAccepted: boolean; role: Role },
      { deps, viewer }: GraphQLContext,
    ) => decideJoining(deps, viewer, args).then(handled),
    invite: (
      _root: unknown,
      { organisation, email, role }: InOrganisation & { email: string; role: Role },
      { deps, viewer }: GraphQLContext,
    ) => invite(deps, viewer, { organisation: organisationIdOf(organisation), email, role }).then(handled),
    takeBackInvitation: (_root: unknown, args: ById, { deps, viewer }: GraphQLContext) =>
      takeBackInvitation(deps, viewer, args).then(handled),
    acceptInvitation: (_root: unknown, args: ById, { deps, viewer }: GraphQLContext) =>
      acceptInvitation(deps, viewer, args).then(handled),
    setMemberRole: (
      _root: unknown,
      { organisation, person, role }: InOrganisation & { person: string; role: Role },
      { deps, viewer }: GraphQLContext,
    ) =>
      changeMember(deps, viewer, {
        organisation: organisationIdOf(organisation),
        person: personIdOf(person),
        role,
      }).then(changed),
    removeMember: (
      _root: unknown,
      { organisation, person }: InOrganisation & { person: string },
      { deps, viewer }: GraphQLContext,
    ) =>
      changeMember(deps, viewer, {
        organisation: organisationIdOf(organisation),
        person: personIdOf(person),
        role: null,
      }).then(changed),
    leaveOrganisation: (_root: unknown, { organisation }: InOrganisation, { deps, viewer }: GraphQLContext) =>
      leaveOrganisation(deps, viewer, { organisation: organisationIdOf(organisation) }).then(changed),
    setNetworkMembership: (
      _root: unknown,
      { organisation, isMember }: InOrganisation & { isMember: boolean },
      { deps, viewer }: GraphQLContext,
    ) =>
      setNetworkMembership(deps, viewer, { organisation: organisationIdOf(organisation), isMember }).then(
        changed,
      ),
    setProject: (
      _root: unknown,
      { organisation, project, role }: InOrganisation & { project: string; role?: ProjectRole | null },
      { deps, viewer }: GraphQLContext,
    ) =>
      setProject(deps, viewer, {
        organisation: organisationIdOf(organisation),
        project,
        role: role ?? null,
      }).then(changed),
    giveOffice: (
      _root: unknown,
      args: { email: string; office: Office; holds: boolean },
      { deps, viewer }: GraphQLContext,
    ) => giveOffice(deps, viewer, args).then(handled),
    changeProfile: (
      _root: unknown,
      { name, language }: { name: string; language: string },
      { deps, viewer }: GraphQLContext,
    ) => changeProfile(deps, viewer, { name, language: interfaceLanguage(language) }).then(accountChanged),
    endSession: (_root: unknown, { id }: ById, { deps, viewer }: GraphQLContext) =>
      revokeSession(deps, viewer, id).then(accountChanged),
  },
  RequestHandled: { me: meAgain },
  AccountChanged: { me: meAgain },
  OrganisationChanged: {
    organisation: ({ id }: Ids, _args: unknown, { loaders }: GraphQLContext) =>
      loaders.organisations.load(id),
  },
  Organisation: {
    kind: detail('kind'),
    country: detail('country'),
    isNetworkMember: detail('isNetworkMember'),
    projects: detail('projects'),
    abilities: async (
      { id }: Ids,
      _args: unknown,
      { loaders, viewer }: GraphQLContext,
    ): Promise<OrganisationAbility[]> => {
      const organisation = await loaders.organisations.load(id)
      return organisation ? organisationAbilities(viewer, organisation) : []
    },
    members: ({ id }: Ids, _args: unknown, { deps, viewer }: GraphQLContext) =>
      getMembersOf(deps, viewer, id),
    joinRequests: ({ id }: Ids, _args: unknown, { deps, viewer }: GraphQLContext) =>
      getJoinRequestsOf(deps, viewer, id),
    invitations: ({ id }: Ids, _args: unknown, { deps, viewer }: GraphQLContext) =>
      getInvitationsOf(deps, viewer, id),
  },
  JoinRequest: { organisation: organisationOf },
  Invitation: { organisation: organisationOf },
  Membership: { organisation: organisationOf },
  Me: {
    personId: ({ id }: Me) => id,
    isNetworkMember: (_me: Me, _args: unknown, { viewer }: GraphQLContext) => viewer.isNetworkMember,
    memberships: (_me: Me, _args: unknown, { viewer }: GraphQLContext) => viewer.memberships,
    hasPassword: ({ id }: Me, _args: unknown, { deps }: GraphQLContext) => getOwn(deps).hasPassword(id),
    sessions: ({ id }: Me, _args: unknown, { deps }: GraphQLContext): Promise<Session[]> =>
      getOwn(deps).sessions(id),
    invitations: ({ email }: Me, _args: unknown, { deps }: GraphQLContext): Promise<Invitation[]> =>
      getOwn(deps).invitations(email),
    joinRequests: ({ id }: Me, _args: unknown, { deps }: GraphQLContext): Promise<JoinRequest[]> =>
      getOwn(deps).joinRequests(id),
    organisationRequests: (
      { id }: Me,
      _args: unknown,
      { deps }: GraphQLContext,
    ): Promise<OrganisationRequest[]> => getOwn(deps).organisationRequests(id),
  },
  Session: {
    isThisOne: ({ id }: Session, _args: unknown, { sessionId }: GraphQLContext) => id === sessionId,
  },
}

function handled({ id }: { id: string }) {
  return { __typename: 'RequestHandled' as const, id }
}

function changed({ id }: Ids) {
  return { __typename: 'OrganisationChanged' as const, id }
}

function accountChanged() {
  return { __typename: 'AccountChanged' as const }
}

function meAgain(_root: unknown, _args: unknown, { deps, viewer }: GraphQLContext) {
  return getMe(deps, viewer)
}

function organisationOf(
  { organisationId }: { organisationId: OrganisationId },
  _args: unknown,
  { loaders }: GraphQLContext,
) {
  return loaders.organisations.load(organisationId)
}

function detail<Name extends keyof OrganisationDetails>(name: Name) {
  return async ({ id }: Ids, _args: unknown, { loaders }: GraphQLContext) =>
    (await loaders.organisations.load(id))?.[name]
}

function interfaceLanguage(given: string) {
  if (isInterfaceLanguage(given)) return given
  throw new Problem('INVALID_INPUT', `A language is one of ${INTERFACE_LANGUAGES.join(', ')}.`, {
    field: 'language',
  })
}
