import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '#shared/access/viewer.ts'
import type { PolicyRole, PolicyRow, World } from '#test/support/policy-table.ts'

const SIGNED_IN: readonly PolicyRole[] = [
  'outsider',
  'member',
  'readerOfPublisher',
  'contributor',
  'lead',
  'moderator',
  'moderatorOfPublisher',
  'administrator',
]
const MODERATORS: readonly PolicyRole[] = ['moderator', 'moderatorOfPublisher']

const organisationOf = ({ publisher }: World) => `Organisation:${publisher}`
const refusal = '__typename ... on Refused { code }'

/** Who may do what to people and organisations; each call in a world of its own. */
export const policies: readonly PolicyRow[] = [
  {
    mutation: 'askForOrganisation',
    operation: `mutation ($name: String!) {
      askForOrganisation(organisation: { name: $name, kind: CITY, country: "FR", city: "Nice" }) { ${refusal} } }`,
    arrange: async ({ unique }) => ({ name: `Ville ${unique}` }),
    allowed: SIGNED_IN,
  },
  {
    mutation: 'decideOrganisation',
    operation: `mutation ($id: ID!) { decideOrganisation(id: $id, isGranted: true) { ${refusal} } }`,
    arrange: async ({ db, stranger, unique }) => {
      const { rows } = await sql<{ id: string }>`
        insert into organisation_request (id, requested_by, name, kind, country, mail_domain)
        values (${randomUUID()}, ${stranger}, ${`Ville ${unique}`}, 'city', 'FR', 'ville.example') returning id`.execute(
        db,
      )
      return { id: onlyOne(rows).id }
    },
    allowed: MODERATORS,
  },
  {
    mutation: 'askToJoin',
    operation: `mutation ($organisation: ID!) { askToJoin(organisation: $organisation) { ${refusal} } }`,
    arrange: async (world) => ({ organisation: organisationOf(world) }),
    allowed: ['outsider', 'member', 'moderator', 'administrator'],
  },
  {
    mutation: 'decideJoining',
    operation: `mutation ($id: ID!) { decideJoining(id: $id, isAccepted: true) { ${refusal} } }`,
    arrange: async ({ db, publisher, stranger }) => ({ id: await addJoinRequest(db, publisher, stranger) }),
    allowed: ['lead'],
  },
  {
    mutation: 'invite',
    operation: `mutation ($organisation: ID!, $email: String!) {
      invite(organisation: $organisation, email: $email) { ${refusal} } }`,
    arrange: async (world) => ({
      organisation: organisationOf(world),
      email: `${world.unique}@city.example`,
    }),
    allowed: ['lead'],
  },
  {
    mutation: 'takeBackInvitation',
    operation: `mutation ($id: ID!) { takeBackInvitation(id: $id) { ${refusal} } }`,
    arrange: async (world) => ({ id: await addInvitation(world, `${world.unique}@city.example`) }),
    allowed: ['lead'],
  },
  {
    mutation: 'acceptInvitation',
    operation: `mutation ($id: ID!) { acceptInvitation(id: $id) { ${refusal} } }`,
    arrange: async (world) => ({ id: await addInvitation(world, await emailOf(world)) }),
    allowed: SIGNED_IN,
  },
  {
    mutation: 'setMemberRole',
    operation: `mutation ($organisation: ID!, $person: ID!) {
      setMemberRole(organisation: $organisation, person: $person, role: MEMBER) { ${refusal} } }`,
    arrange: async (world) => ({ organisation: organisationOf(world), person: world.otherContributor }),
    allowed: ['lead'],
  },
  {
    mutation: 'removeMember',
    operation: `mutation ($organisation: ID!, $person: ID!) {
      removeMember(organisation: $organisation, person: $person) { ${refusal} } }`,
    arrange: async (world) => ({ organisation: organisationOf(world), person: world.otherContributor }),
    allowed: ['lead'],
  },
  {
    mutation: 'leaveOrganisation',
    operation: `mutation ($organisation: ID!) { leaveOrganisation(organisation: $organisation) { ${refusal} } }`,
    arrange: async (world) => ({ organisation: organisationOf(world) }),
    allowed: ['readerOfPublisher', 'contributor', 'lead', 'moderatorOfPublisher'],
  },
  {
    mutation: 'setNetworkMembership',
    operation: `mutation ($organisation: ID!) {
      setNetworkMembership(organisation: $organisation, isMember: true) { ${refusal} } }`,
    arrange: async (world) => ({ organisation: organisationOf(world) }),
    allowed: MODERATORS,
  },
  {
    mutation: 'setProject',
    operation: `mutation ($organisation: ID!) {
      setProject(organisation: $organisation, project: "PACTESUR", role: PARTNER) { ${refusal} } }`,
    arrange: async (world) => ({ organisation: organisationOf(world) }),
    allowed: ['lead', ...MODERATORS],
  },
  {
    mutation: 'giveOffice',
    operation: `mutation ($email: String!) {
      giveOffice(email: $email, office: MODERATOR, holds: true) { ${refusal} } }`,
    arrange: async ({ db, stranger }) => ({ email: await addressOf(db, stranger) }),
    allowed: ['administrator'],
  },
  {
    mutation: 'changeProfile',
    operation: `mutation { changeProfile(name: "Ada", language: "fr") { ${refusal} } }`,
    arrange: async () => ({}),
    allowed: SIGNED_IN,
  },
  {
    mutation: 'endSession',
    operation: `mutation ($id: ID!) { endSession(id: $id) { ${refusal} } }`,
    arrange: async ({ db, asker, stranger }) => {
      const { rows } = await sql<{ id: string }>`
        insert into session (person_id, token, expires_at)
        values (${asker ?? stranger}, ${randomUUID()}, now() + interval '1 hour') returning id`.execute(db)
      return { id: onlyOne(rows).id }
    },
    allowed: SIGNED_IN,
  },
]

async function addJoinRequest(
  db: World['db'],
  organisation: OrganisationId,
  person: PersonId,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into join_request (id, organisation_id, person_id)
    values (${randomUUID()}, ${organisation}, ${person}) returning id`.execute(db)
  return onlyOne(rows).id
}

async function addInvitation({ db, publisher, otherLead }: World, email: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into invitation (id, organisation_id, email, role, invited_by, expires_at)
    values (${randomUUID()}, ${publisher}, ${email}, 'contributor', ${otherLead}, now() + interval '1 day')
    returning id`.execute(db)
  return onlyOne(rows).id
}

function emailOf({ db, asker, stranger }: World): Promise<string> {
  return addressOf(db, asker ?? stranger)
}

async function addressOf(db: World['db'], person: PersonId): Promise<string> {
  const { rows } = await sql<{ email: string }>`select email from person where id = ${person}`.execute(db)
  return onlyOne(rows).email
}

function onlyOne<Row>([row]: readonly Row[]): Row {
  if (!row) throw new Error('There is no such row.')
  return row
}
