// Made by `npm run generate` from the schema: not to be edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
/** What somebody may do for an organisation. */
export type MemberRole =
  /** Reads. */
  | 'MEMBER'
  /** Writes drafts. */
  | 'CONTRIBUTOR'
  /** Sends them, and manages the people. */
  | 'LEAD'

/** What sort of organisation it is. */
export type OrganisationKind =
  /** A city. */
  | 'CITY'
  /** A region. */
  | 'REGION'
  /** A group of municipalities. */
  | 'GROUP_OF_MUNICIPALITIES'
  /** A police force. */
  | 'POLICE_FORCE'
  /** An association. */
  | 'ASSOCIATION'
  /** A body of the network. */
  | 'NETWORK_BODY'
  /** A national authority. */
  | 'NATIONAL_AUTHORITY'
  /** A European institution. */
  | 'EUROPEAN_INSTITUTION'
  /** A body of research or expertise. */
  | 'RESEARCH_OR_EXPERT_BODY'

/** What an organisation is in a project. */
export type ProjectRole =
  /** It leads the project. */
  | 'COORDINATOR'
  /** It is a partner. */
  | 'PARTNER'
  /** It is associated. */
  | 'ASSOCIATED'
  /** It observes. */
  | 'OBSERVER'

/** What the viewer may do with an organisation; whatever is not listed will be refused. */
export type OrganisationAbility =
  /** Ask to belong. */
  | 'JOIN'
  /** Leave. */
  | 'LEAVE'
  /** Invite people. */
  | 'INVITE'
  /** Decide who joins. */
  | 'DECIDE_JOINING'
  /** Change roles. */
  | 'SET_ROLE'
  /** Take people out. */
  | 'REMOVE'
  /** Say what it was in projects. */
  | 'DESCRIBE'
  /** Set membership of the network. */
  | 'SET_NETWORK'

/** What became of a mail. */
export type MailState =
  /** It waits to be sent, perhaps again. */
  | 'QUEUED'
  /** The mail server has taken it. */
  | 'SENT'
  /** There is no mail server: administrators hand it on. */
  | 'KEPT'
  /** Whom it was for was no longer what it was meant for. */
  | 'WITHHELD'
  /** The mail server refused it for good. */
  | 'FAILED'

export type MeQueryVariables = Exact<{ [key: string]: never }>

export type MeQuery = {
  readonly me: {
    readonly personId: string
    readonly name: string
    readonly isModerator: boolean
    readonly isAdministrator: boolean
  } | null
}

export type AccountQueryVariables = Exact<{ [key: string]: never }>

export type AccountQuery = {
  readonly me: {
    readonly name: string
    readonly email: string
    readonly language: string
    readonly hasPassword: boolean
    readonly sessions: ReadonlyArray<{
      readonly id: string
      readonly userAgent: string | null
      readonly isThisOne: boolean
      readonly createdAt: string
      readonly usedAt: string
    }>
    readonly memberships: ReadonlyArray<{
      readonly role: MemberRole
      readonly organisation: { readonly id: string; readonly key: string; readonly name: string }
    }>
    readonly invitations: ReadonlyArray<{
      readonly id: string
      readonly role: MemberRole
      readonly organisation: { readonly name: string }
    }>
  } | null
}

export type MyOrganisationsQueryVariables = Exact<{
  name: string
}>

export type MyOrganisationsQuery = {
  readonly me: {
    readonly memberships: ReadonlyArray<{
      readonly role: MemberRole
      readonly organisation: {
        readonly id: string
        readonly key: string
        readonly name: string
        readonly isNetworkMember: boolean
      }
    }>
    readonly invitations: ReadonlyArray<{
      readonly id: string
      readonly role: MemberRole
      readonly organisation: { readonly name: string }
    }>
    readonly joinRequests: ReadonlyArray<{
      readonly id: string
      readonly organisation: { readonly name: string }
    }>
    readonly organisationRequests: ReadonlyArray<{ readonly id: string; readonly name: string }>
  } | null
  readonly organisations: ReadonlyArray<{
    readonly id: string
    readonly name: string
    readonly kind: OrganisationKind
    readonly country: string | null
    readonly abilities: ReadonlyArray<OrganisationAbility>
  }>
}

export type PeopleQueryVariables = Exact<{
  key: string
}>

export type PeopleQuery = {
  readonly organisation: {
    readonly id: string
    readonly key: string
    readonly name: string
    readonly isNetworkMember: boolean
    readonly abilities: ReadonlyArray<OrganisationAbility>
    readonly projects: ReadonlyArray<{ readonly project: string; readonly role: ProjectRole }>
    readonly members: ReadonlyArray<{
      readonly personId: string
      readonly name: string
      readonly email: string
      readonly role: MemberRole
      readonly isLastLead: boolean
      readonly since: string
    }> | null
    readonly joinRequests: ReadonlyArray<{
      readonly id: string
      readonly name: string
      readonly email: string
      readonly createdAt: string
    }> | null
    readonly invitations: ReadonlyArray<{
      readonly id: string
      readonly email: string
      readonly role: MemberRole
      readonly expiresAt: string
    }> | null
  } | null
}

export type OutboxQueryVariables = Exact<{
  after?: string | null | undefined
}>

export type OutboxQuery = {
  readonly hasMailServer: boolean
  readonly mails: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string
        readonly address: string
        readonly template: string
        readonly state: MailState
        readonly reason: string | null
        readonly createdAt: string
      }
    }>
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

export type OutboxMailQueryVariables = Exact<{
  id: string
}>

export type OutboxMailQuery = {
  readonly mail: {
    readonly subject: string
    readonly text: string
    readonly isLinkUsed: boolean
    readonly mail: { readonly address: string; readonly state: MailState; readonly createdAt: string }
  } | null
}

export type AuditLogQueryVariables = Exact<{
  after?: string | null | undefined
}>

export type AuditLogQuery = {
  readonly auditLog: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string
        readonly at: string
        readonly by: string | null
        readonly action: string
        readonly subjectKind: string
        readonly subjectId: string
        readonly detail: unknown
      }
    }>
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>
  private value: string
  public __meta__?: Record<string, any> | undefined

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value)
    this.value = value
    this.__meta__ = __meta__
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value
  }
}

export const MeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Me {
  me {
    personId
    name
    isModerator
    isAdministrator
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>
export const AccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Account {
  me {
    name
    email
    language
    hasPassword
    sessions {
      id
      userAgent
      isThisOne
      createdAt
      usedAt
    }
    memberships {
      role
      organisation {
        id
        key
        name
      }
    }
    invitations {
      id
      role
      organisation {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>
export const MyOrganisationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyOrganisations($name: String!) {
  me {
    memberships {
      role
      organisation {
        id
        key
        name
        isNetworkMember
      }
    }
    invitations {
      id
      role
      organisation {
        name
      }
    }
    joinRequests {
      id
      organisation {
        name
      }
    }
    organisationRequests {
      id
      name
    }
  }
  organisations(name: $name) {
    id
    name
    kind
    country
    abilities
  }
}
    `) as unknown as TypedDocumentString<MyOrganisationsQuery, MyOrganisationsQueryVariables>
export const PeopleDocument = /*#__PURE__*/ new TypedDocumentString(`
    query People($key: String!) {
  organisation(key: $key) {
    id
    key
    name
    isNetworkMember
    abilities
    projects {
      project
      role
    }
    members {
      personId
      name
      email
      role
      isLastLead
      since
    }
    joinRequests {
      id
      name
      email
      createdAt
    }
    invitations {
      id
      email
      role
      expiresAt
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>
export const OutboxDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Outbox($after: String) {
  hasMailServer
  mails(first: 50, after: $after) {
    edges {
      node {
        id
        address
        template
        state
        reason
        createdAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OutboxQuery, OutboxQueryVariables>
export const OutboxMailDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OutboxMail($id: ID!) {
  mail(id: $id) {
    subject
    text
    isLinkUsed
    mail {
      address
      state
      createdAt
    }
  }
}
    `) as unknown as TypedDocumentString<OutboxMailQuery, OutboxMailQueryVariables>
export const AuditLogDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AuditLog($after: String) {
  auditLog(first: 50, after: $after) {
    edges {
      node {
        id
        at
        by
        action
        subjectKind
        subjectId
        detail
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>
