import type { AccessGrant as Grant } from './access.repository.ts'
import type { ReadablePractice } from './get-practice.ts'

/** What resolvers hold for the types of the schema: each name is the name of a type in access.graphql. */
export type AccessGrant = Grant
export type PracticeAccess = { readable: ReadablePractice; grants: readonly Grant[] }
