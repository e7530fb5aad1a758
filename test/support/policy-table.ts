import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '#shared/access/viewer.ts'
import type { App } from '#server/app.ts'
import type { Db } from '#server/kernel/database.ts'
import { addOrganisation, addPerson, signIn } from './sign-in.ts'

/** Everybody whom the policies tell apart, by what they are to `publisher`. */
export const POLICY_ROLES = [
  'visitor',
  'outsider',
  'member',
  'readerOfPublisher',
  'contributor',
  'lead',
  'moderator',
  'moderatorOfPublisher',
  'administrator',
] as const
export type PolicyRole = (typeof POLICY_ROLES)[number]

/** An organisation with its people, and people of elsewhere; made anew for each call of a mutation. */
export type World = {
  db: Db
  /** An organisation outside the network, with a lead and a contributor beside those who ask. */
  publisher: OrganisationId
  /** The lead of the publisher who does not ask. */
  otherLead: PersonId
  otherContributor: PersonId
  /** A person of no organisation. */
  stranger: PersonId
  /** Who asks; null for the visitor. */
  asker: PersonId | null
  /** A text that occurs in no other world. */
  unique: string
}

/** How one mutation is called, and which roles it answers with what it did. All other roles must be refused. */
export type PolicyRow = {
  mutation: string
  /** The operation; it asks for `__typename` of the answer, under the mutation's own name. */
  operation: string
  /** Brings the world into a state in which whoever may do it can, and gives the variables. */
  arrange: (world: World) => Promise<Record<string, unknown>>
  allowed: readonly PolicyRole[]
}

export async function makeWorld(db: Db, role: PolicyRole): Promise<World> {
  const publisher = await addOrganisation(db)
  const asker = await addAsker(db, role, publisher)
  const of = (as: 'lead' | 'contributor') =>
    addPerson(db, { name: 'Bo', memberships: [{ organisationId: publisher, role: as }] })
  return {
    db,
    publisher,
    otherLead: await of('lead'),
    otherContributor: await of('contributor'),
    stranger: await addPerson(db, { name: 'Cy' }),
    asker,
    unique: randomBytes(6).toString('hex'),
  }
}

async function addAsker(db: Db, role: PolicyRole, publisher: OrganisationId): Promise<PersonId | null> {
  const at = (organisationId: OrganisationId, as: 'member' | 'contributor' | 'lead') => ({
    memberships: [{ organisationId, role: as }],
  })
  switch (role) {
    case 'visitor':
      return null
    case 'outsider':
      return addPerson(db, at(await addOrganisation(db), 'lead'))
    case 'member':
      return addPerson(db, at(await addOrganisation(db, { isNetworkMember: true }), 'lead'))
    case 'readerOfPublisher':
      return addPerson(db, at(publisher, 'member'))
    case 'contributor':
      return addPerson(db, at(publisher, 'contributor'))
    case 'lead':
      return addPerson(db, at(publisher, 'lead'))
    case 'moderator':
      return addPerson(db, { isModerator: true })
    case 'moderatorOfPublisher':
      return addPerson(db, { isModerator: true, ...at(publisher, 'contributor') })
    case 'administrator':
      return addPerson(db, { isAdministrator: true })
  }
}

/** What the mutation answers to a role, in a world of its own: the name of the member of its union, with its code. */
export async function outcomeFor(app: App, role: PolicyRole, row: PolicyRow): Promise<string> {
  const { db } = app.deps
  const world = await makeWorld(db, role)
  const variables = await row.arrange(world)
  const before = await countAudit(db)
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: row.operation, variables },
    ...(world.asker && { headers: await signIn(app, world.asker) }),
  })
  const { data, errors } = response.json<Answer>()
  const answer = data?.[row.mutation]
  if (!answer) throw new Error(`${row.mutation} as ${role}: ${JSON.stringify(errors)}`)
  const isRefused = REFUSALS.includes(answer.__typename)
  if (isRefused && (await countAudit(db)) !== before) return 'refused, and yet it did something'
  return isRefused ? `refused: ${answer.code ?? answer.__typename}` : 'done'
}

const REFUSALS = ['Refused', 'InvalidInput']

type Answer = {
  data?: Record<string, { __typename: string; code?: string } | undefined>
  errors?: unknown
}

async function countAudit(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from audit_entry`.execute(db)
  return rows[0]?.count ?? 0
}
