import type * as people from './people.repository.ts'
import type * as sessions from './sessions.repository.ts'
import type * as viewers from '#shared/access/viewer.ts'
import type * as connections from '#server/kernel/connection.ts'
import type * as audit from './audit.repository.ts'
import type * as invitations from './invitations.repository.ts'
import type * as requests from './requests.repository.ts'

/** What resolvers hold for the types of the schema. An organisation is its identifier: what is asked of it is loaded. */
export type Me = people.Person
export type Membership = viewers.Viewer['memberships'][number]
export type Session = sessions.ListedSession
export type Invitation = invitations.Invitation
export type JoinRequest = requests.JoinRequest
export type OrganisationRequest = requests.OrganisationRequest
export type AuditEntry = audit.ListedEntry
export type AuditEntryConnection = connections.Connection<audit.ListedEntry>
