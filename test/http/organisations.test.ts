import '@fastify/cookie'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#shared/access/viewer.ts'
import { ask } from '#test/support/graphql-app.ts'
import { addOrganisation, addPerson, signIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp()

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as with `ask`
async function askAs<Data = Record<string, unknown>>(person: PersonId | null, query: string, variables = {}) {
  const headers = person ? await signIn(it.app, person) : {}
  return ask<Data>(it.app, query, variables, { headers })
}

/** Sends a form of a person, and says where it leads or what was wrong. */
async function send(person: PersonId, path: string, fields: Record<string, string> | [string, string][]) {
  const answer = await it.app.inject({
    method: 'POST',
    url: `/en/${path}`,
    payload: new URLSearchParams(fields).toString(),
    headers: {
      ...(await signIn(it.app, person)),
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    },
  })
  const faults =
    answer.statusCode === 422 ? answer.json<{ form: { faults: object } }>().form.faults : undefined
  return { goesTo: answer.headers.location, faults }
}

async function mailsOf(person: PersonId): Promise<string[]> {
  const { rows } = await sql<{ template: string }>`
    select template from mail where person_id = ${person} order by created_at, id`.execute(it.db)
  return rows.map(({ template }) => template)
}

async function rolesIn(organisation: OrganisationId): Promise<Record<string, string>> {
  const { rows } = await sql<{ id: string; role: string }>`
    select person_id as id, role from membership where organisation_id = ${organisation}`.execute(it.db)
  return Object.fromEntries(rows.map(({ id, role }) => [id, role]))
}

test('a new organisation is asked for, granted by a moderator who sees the domain, and its first person leads it', async () => {
  const [ada, efus] = [
    await addPerson(it.db, { email: 'ada@ville-neuve.example' }),
    await addPerson(it.db, { isModerator: true }),
  ]
  await send(ada, 'account/organisations/ask', {
    name: 'Ville Neuve',
    kind: 'city',
    country: 'fr',
    city: 'Nizza',
  })
  const again = await send(ada, 'account/organisations/ask', {
    name: 'ville neuve',
    kind: 'city',
    country: 'fr',
    city: 'Nice',
  })
  const { rows } = await sql<{ id: string; domain: string }>`
    select id, mail_domain as domain from organisation_request where requested_by = ${ada}`.execute(it.db)
  const granted = await askAs(
    efus,
    `mutation ($id: ID!) {
    decideOrganisation(id: $id, isGranted: true, isNetworkMember: true) { __typename } }`,
    { id: rows[0]?.id },
  )
  const me = await askAs(ada, '{ me { isNetworkMember memberships { role organisation { key name } } } }')

  expect(rows).toEqual([{ id: rows[0]?.id, domain: 'ville-neuve.example' }])
  expect(again.faults).toEqual({ '': 'wrong-state' })
  expect(granted.data).toEqual({ decideOrganisation: { __typename: 'RequestHandled' } })
  expect(me.data).toEqual({
    me: {
      isNetworkMember: true,
      memberships: [{ role: 'LEAD', organisation: { key: 'ville-neuve', name: 'Ville Neuve' } }],
    },
  })
  expect(await mailsOf(efus)).toContain('organisation-asked')
  expect(await mailsOf(ada)).toEqual(['organisation-granted'])
})

test('what a request for an organisation lacks is said beside each field', async () => {
  const { faults } = await send(await addPerson(it.db), 'account/organisations/ask', {
    name: ' ',
    kind: 'castle',
    country: 'France',
  })
  expect(faults).toEqual({ name: 'missing', kind: 'not-in-list', country: 'malformed' })
})

test.each([
  ['Nizza', 'nice-fr'],
  ['Bourg-Inconnu', null],
])('a city names itself: %s is %s of the gazetteer, and nothing is lost', async (city, cityId) => {
  const ada = await addPerson(it.db)
  await send(ada, 'account/organisations/ask', {
    name: `Mairie de ${city}`,
    kind: 'city',
    country: 'FR',
    city,
  })
  const { rows } = await sql`
    select city_id as "cityId", city_name as city from organisation_request where requested_by = ${ada}`.execute(
    it.db,
  )
  expect(rows).toEqual([{ cityId, city }])
})

test('a city that does not name itself is asked to; a region need not', async () => {
  const ada = await addPerson(it.db)
  const asked = (kind: string) =>
    send(ada, 'account/organisations/ask', { name: `Une ${kind}`, kind, country: 'FR', city: ' ' })
  expect((await asked('city')).faults).toEqual({ city: 'missing' })
  expect((await asked('region')).faults).toBeUndefined()
})

describe('joining', () => {
  test('asks the leads, who choose the role', async () => {
    const organisationId = await addOrganisation(it.db)
    const [lead, ada] = [
      await addPerson(it.db, { memberships: [{ organisationId, role: 'lead' }] }),
      await addPerson(it.db),
    ]
    const key = await keyOf(organisationId)
    await send(ada, 'account/organisations/join', { organisation: `Organisation:${organisationId}` })
    const asked = await askAs<{ organisation: { joinRequests: { id: string }[] } }>(
      lead,
      `{
      organisation(key: "${key}") { joinRequests { id name } } }`,
    )
    const request = asked.data?.organisation.joinRequests[0]?.id ?? ''
    await send(lead, `organisations/${key}/people/decide`, { request, accept: 'yes', role: 'contributor' })

    expect(await mailsOf(lead)).toEqual(['join-asked'])
    expect(await mailsOf(ada)).toEqual(['join-accepted'])
    expect((await rolesIn(organisationId))[ada]).toBe('contributor')
  })

  test('asks Efus where there is no lead, and the first who is let in is one', async () => {
    const organisationId = await addOrganisation(it.db)
    const [efus, ada] = [await addPerson(it.db, { isModerator: true }), await addPerson(it.db)]
    await send(ada, 'account/organisations/join', { organisation: `Organisation:${organisationId}` })
    const { rows } = await sql<{ id: string }>`select id from join_request where person_id = ${ada}`.execute(
      it.db,
    )
    await askAs(efus, 'mutation ($id: ID!) { decideJoining(id: $id, isAccepted: true) { __typename } }', {
      id: rows[0]?.id,
    })

    expect(await mailsOf(efus)).toContain('join-asked')
    expect(await rolesIn(organisationId)).toEqual({ [ada]: 'lead' })
  })
})

describe('an invitation', () => {
  test('is found by whoever signs in with the address, and by nobody else', async () => {
    const organisationId = await addOrganisation(it.db)
    const lead = await addPerson(it.db, { memberships: [{ organisationId, role: 'lead' }] })
    const [ada, eve] = [await addPerson(it.db, { email: 'invited@city.example' }), await addPerson(it.db)]
    const path = `organisations/${await keyOf(organisationId)}/people/invite`
    await send(lead, path, { email: ' Invited@City.example ', role: 'contributor' })
    const found = await askAs<{ me: { invitations: { id: string }[] } }>(ada, '{ me { invitations { id } } }')
    const invitation = found.data?.me.invitations[0]?.id ?? ''
    const stolen = await send(eve, 'account/organisations/accept', { invitation })
    await send(ada, 'account/organisations/accept', { invitation })
    const again = await send(ada, 'account/organisations/accept', { invitation })

    expect(stolen.faults).toEqual({ '': 'not-found' })
    expect(again.faults).toEqual({ '': 'not-found' })
    expect(await rolesIn(organisationId)).toEqual({ [lead]: 'lead', [ada]: 'contributor' })
  })

  test('ends after its days', async () => {
    const organisationId = await addOrganisation(it.db)
    const lead = await addPerson(it.db, { memberships: [{ organisationId, role: 'lead' }] })
    const ada = await addPerson(it.db, { email: 'late@city.example' })
    await send(lead, `organisations/${await keyOf(organisationId)}/people/invite`, {
      email: 'late@city.example',
      role: 'member',
    })
    const { rows } = await sql<{ id: string; days: number }>`
      update invitation set expires_at = now() where email = 'late@city.example'
      returning id, extract(day from expires_at - created_at)::int as days`.execute(it.db)

    expect(
      (await send(ada, 'account/organisations/accept', { invitation: rows[0]?.id ?? '' })).faults,
    ).toEqual({ '': 'not-found' })
  })
})

test('the last lead can neither leave, nor become less, nor be taken out; two leads cannot remove each other at once', async () => {
  const organisationId = await addOrganisation(it.db)
  const memberships = [{ organisationId, role: 'lead' as const }]
  const [one, two] = [await addPerson(it.db, { memberships }), await addPerson(it.db, { memberships })]
  const base = `organisations/${await keyOf(organisationId)}/people`
  const both = await Promise.all([
    send(one, `${base}/remove`, { person: two }),
    send(two, `${base}/remove`, { person: one }),
  ])
  const roles = await rolesIn(organisationId)
  const left = roles[one] ? one : two
  const tries = [
    await send(left, `${base}/leave`, {}),
    await send(left, `${base}/role`, { person: left, role: 'member' }),
    await send(left, `${base}/remove`, { person: left }),
  ]

  expect(both.filter(({ faults }) => faults)).toHaveLength(1)
  expect(Object.values(roles)).toEqual(['lead'])
  expect(tries.map(({ faults }) => faults)).toEqual(tries.map(() => ({ '': 'last-lead' })))
})

test('who belongs to an organisation is told to its people and to those who keep order', async () => {
  const organisationId = await addOrganisation(it.db)
  const lead = await addPerson(it.db, { memberships: [{ organisationId, role: 'lead' }] })
  const member = await addPerson(it.db, { memberships: [{ organisationId, role: 'member' }] })
  const query = `{ organisation(key: "${await keyOf(organisationId)}") {
    members { personId } joinRequests { id } invitations { id } } }`
  const told = async (person: PersonId | null) => {
    const { data } = await askAs<{ organisation: Record<string, unknown[] | null> }>(person, query)
    return Object.values(data?.organisation ?? {}).map((list) => list?.length ?? null)
  }

  expect(await told(null)).toEqual([null, null, null])
  expect(await told(await addPerson(it.db))).toEqual([null, null, null])
  expect(await told(member)).toEqual([2, null, null])
  expect(await told(lead)).toEqual([2, 0, 0])
  expect(await told(await addPerson(it.db, { isModerator: true }))).toEqual([2, null, null])
})

describe('the outbox and the audit log', () => {
  const QUERY = '{ mails { totalCount } auditLog { totalCount } hasMailServer }'

  test.each([
    ['a visitor', null, 'FORBIDDEN'],
    ['a moderator', { isModerator: true }, 'FORBIDDEN'],
  ])('are closed to %s', async (_name, options, code) => {
    const person = options && (await addPerson(it.db, options))
    const { data, errors } = await askAs(person, QUERY)
    expect(data).toBeNull()
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toContain(code)
  })

  test('a mail that holds a link is noted when it is opened, and shows none once it was used', async () => {
    const administrator = await addPerson(it.db, { isAdministrator: true })
    const ada = await addPerson(it.db)
    const id = '0193a000-0000-7000-8000-00000000abcd'
    await sql`
      insert into mail (id, person_id, language, template, data, link_path, link_token, state)
      values (${id}, ${ada}, 'en', 'one-time-link', '{}', 'sign-in/with-link', 'the-secret', 'kept')`.execute(
      it.db,
    )
    const open = () =>
      askAs<{ mail: { text: string; isLinkUsed: boolean } }>(
        administrator,
        `{ mail(id: "${id}") { text isLinkUsed } }`,
      )
    const first = await open()
    await sql`update mail set link_token = null, link_used_at = now() where id = ${id}`.execute(it.db)
    const second = await open()
    const { rows } = await sql`
      select person_id from audit_entry where action = 'mail-link-opened' and subject_id = ${id}`.execute(
      it.db,
    )

    expect(first.data?.mail.text).toContain('http://localhost:3000/en/sign-in/with-link?token=the-secret')
    expect(second.data?.mail).toMatchObject({ isLinkUsed: true })
    expect(second.data?.mail.text).not.toContain('token')
    expect(rows).toEqual([{ person_id: administrator }])
  })

  test('parts of the audit log follow each other without a gap', async () => {
    const administrator = await addPerson(it.db, { isAdministrator: true })
    type Part = { auditLog: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } } }
    const part = (after: string | null) =>
      askAs<Part>(
        administrator,
        `query ($after: String) {
      auditLog(first: 2, after: $after) { edges { node { id } } pageInfo { endCursor } } }`,
        { after },
      )
    const first = await part(null)
    const second = await part(first.data?.auditLog.pageInfo.endCursor ?? null)
    const { rows } = await sql<{
      id: string
    }>`select id::text from audit_entry order by audit_entry.id desc limit 4`.execute(it.db)
    const seen = [first, second].flatMap(({ data }) => data?.auditLog.edges.map(({ node }) => node.id) ?? [])

    expect(seen).toEqual(rows.map(({ id }) => id))
  })
})

test('rows of the audit log can be neither changed nor deleted', async () => {
  await expect(sql`update audit_entry set action = 'nothing'`.execute(it.db)).rejects.toThrow(/never changed/)
  await expect(sql`delete from audit_entry`.execute(it.db)).rejects.toThrow(/never changed/)
})

test('a visitor is nobody', async () => {
  expect((await askAs(null, '{ me { name } }')).data).toEqual({ me: null })
})

async function keyOf(organisation: OrganisationId): Promise<string> {
  const { rows } = await sql<{
    key: string
  }>`select key from organisation where id = ${organisation}`.execute(it.db)
  return rows[0]!.key
}
