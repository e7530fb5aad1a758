import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId } from '#shared/access/viewer.ts'
import { importPractices } from '#server/modules/practices/index.ts'
import { ask } from '#test/support/graphql-app.ts'
import { makeRow } from '#test/support/make.ts'
import { addOrganisation, addPerson, signIn, type SignedIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp()
let city: OrganisationId
let lead: SignedIn
let contributor: SignedIn
let elsewhere: SignedIn
let moderator: SignedIn

beforeAll(async () => {
  const rows = ['nice', 'lyon'].map((name) =>
    makeRow({ key: `${name}-planters`, city: name === 'nice' ? 'Nice' : 'Lyon' }),
  )
  await importPractices(
    it.deps,
    rows.map((value, index) => ({ line: index + 1, value })),
  )
  city = await addOrganisation(it.db, { cityId: 'nice-fr' })
  const other = await addOrganisation(it.db, { cityId: 'lyon-fr' })
  const signedIn = async (person: Parameters<typeof addPerson>[1]) =>
    signIn(it.app, await addPerson(it.db, person))
  lead = await signedIn({ memberships: [{ organisationId: city, role: 'lead' }] })
  contributor = await signedIn({ memberships: [{ organisationId: city, role: 'contributor' }] })
  elsewhere = await signedIn({ memberships: [{ organisationId: other, role: 'lead' }] })
  moderator = await signedIn({ isModerator: true })
})

type Case = { practiceId: string; organisationId: string; key: string; askedAt?: string; refusal?: string }

async function casesOf(person: SignedIn): Promise<Case[]> {
  const { data } = await ask<{ cityCases: Case[] }>(
    it.app,
    '{ cityCases { practiceId organisationId key askedAt refusal } }',
    {},
    { headers: { ...person } },
  )
  return data?.cityCases ?? []
}

const send = (person: SignedIn, { practiceId, organisationId }: Case) =>
  it.app.inject({
    method: 'POST',
    url: '/fr/account/take-over/nice-planters',
    headers: { ...person, accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ practice: practiceId, organisation: organisationId }).toString(),
  })

async function decide(isGranted: boolean, reason: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from desk_item where kind = 'take-over' and closed_at is null`.execute(it.db)
  const { data } = await ask(
    it.app,
    `mutation ($id: ID!, $isGranted: Boolean!, $reason: String!) {
      decideTakeOver(itemId: $id, isGranted: $isGranted, reason: $reason) { __typename } }`,
    { id: `QueueItem:${rows[0]?.id}`, isGranted, reason },
    { headers: { ...moderator } },
  )
  expect(data).toEqual({ decideTakeOver: { __typename: 'DeskDone' } })
}

test('only leads see what was compiled about their city', async () => {
  expect((await casesOf(lead)).map(({ key }) => key)).toEqual(['nice-planters'])
  expect(await casesOf(contributor)).toEqual([])
  expect((await casesOf(elsewhere)).map(({ key }) => key)).toEqual(['lyon-planters'])
})

test('a request goes to the desk and comes back: refused with a reason, asked again, granted', async () => {
  const [mine] = await casesOf(lead)
  if (!mine) throw new Error('There is no case.')
  const asked = await send(lead, mine)
  expect([asked.statusCode, asked.headers.location]).toEqual([303, '/fr/my-practices?done=take-over'])
  expect((await casesOf(lead))[0]?.askedAt).toBeTruthy()

  await decide(false, 'Another service of yours has asked.')
  expect((await casesOf(lead))[0]).toMatchObject({
    askedAt: null,
    refusal: 'Another service of yours has asked.',
  })

  await send(lead, mine)
  await decide(true, 'It is theirs.')
  expect(await casesOf(lead)).toEqual([])
  const { data } = await ask(
    it.app,
    '{ myPractices { key publisher { id } } practice(address: "nice-planters") { provenance history { number } } }',
    {},
    { headers: { ...lead } },
  )
  expect(data).toMatchObject({
    myPractices: [{ key: 'nice-planters', publisher: { id: `Organisation:${city}` } }],
    practice: { provenance: 'SUBMITTED', history: [{ number: 1 }] },
  })
})

test('the form refuses those who lead another city', async () => {
  const refused = await send(elsewhere, {
    practiceId: (
      await sql<{ id: string }>`select id from practice where key = 'lyon-planters'`.execute(it.db)
    ).rows
      .map(({ id }) => `Practice:${id}`)
      .join(''),
    organisationId: `Organisation:${city}`,
    key: '',
  })
  expect(refused.statusCode).toBe(422)
})
