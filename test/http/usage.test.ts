import { beforeAll, describe, expect, test } from 'vitest'
import { importPractices } from '#server/modules/practices/index.ts'
import { ask } from '#test/support/graphql-app.ts'
import { makeRow } from '#test/support/make.ts'
import { addOrganisation, addPerson, signIn, type SignedIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const place = testApp()
let member: SignedIn

const rows = [
  makeRow({
    key: 'nice-bollards',
    concepts: ['retractable-bollard'],
    facts: [
      {
        kind: 'equipment',
        equipment: 'Bollard',
        standard: 'iwa-14-1-2013',
        massKg: 7200,
        proof: 'certificate-seen',
        label: 'CLEAR',
        detailLabel: 'GREEN',
      },
    ],
  }),
]

beforeAll(async () => {
  const report = await importPractices(
    place.deps,
    rows.map((value, index) => ({ line: index + 1, value })),
  )
  if (report.refused.length > 0) throw new Error(`Refused: ${JSON.stringify(report.refused)}`)
  const organisationId = await addOrganisation(place.db, { isNetworkMember: true })
  const person = await addPerson(place.db, { memberships: [{ organisationId, role: 'member' }] })
  member = await signIn(place.app, person)
})

const USAGE = `query ($key: String!) {
  usage: conceptUsage(key: $key, language: "en") {
    total
    practices { path }
    equipment { claim { standard { designation supersededBy { designation } } massKg proof } }
  }
}`

type Answer = { usage: { total: number; equipment: { claim: { massKg: number | null } }[] } | null }

describe('a concept', () => {
  test('is used by practices that have it, and by those that have a narrower one', async () => {
    for (const key of ['retractable-bollard', 'bollard']) {
      const { data } = await ask<Answer>(place.app, USAGE, { key })
      expect(data?.usage?.total).toBe(1)
    }
  })

  test('shows visitors the standard and how it is known, and members the figures too', async () => {
    const visitor = await ask<Answer>(place.app, USAGE, { key: 'bollard' })
    expect(visitor.data?.usage?.equipment).toEqual([
      {
        claim: {
          standard: {
            designation: 'IWA 14-1:2013',
            supersededBy: { designation: 'ISO 22343-1:2023' },
          },
          massKg: null,
          proof: 'CERTIFICATE_SEEN',
        },
      },
    ])
    const asMember = await ask<Answer>(place.app, USAGE, { key: 'bollard' }, { headers: member })
    expect(asMember.data?.usage?.equipment[0]?.claim.massKg).toBe(7200)
  })

  test('that does not exist has no use', async () => {
    const { data } = await ask<Answer>(place.app, USAGE, { key: 'nothing' })
    expect(data).toEqual({ usage: null })
  })
})

test('a standard knows the practices that state it', async () => {
  const { data } = await ask(
    place.app,
    `{ standardUsage(key: "iwa-14-1-2013") { total equipment { claim { proof } } } }`,
  )
  expect(data).toEqual({ standardUsage: { total: 1, equipment: [{ claim: { proof: 'CERTIFICATE_SEEN' } }] } })
})

test('a city has nine lines: what is published, and what is not', async () => {
  const { data } = await ask<{
    cityProfile: { commitments: { commitment: string; practices: unknown[] }[] }
  }>(
    place.app,
    `{ cityProfile(key: "nice-fr") { commitments { commitment practices { path } } signatories { name } } }`,
  )
  const lines = data?.cityProfile.commitments.map(({ commitment, practices }) => [
    commitment,
    practices.length,
  ])
  expect(lines).toEqual([
    ['C1', 0],
    ['C2', 1],
    ['C3', 0],
    ['C4', 0],
    ['C5', 0],
    ['C6', 0],
    ['C7', 0],
    ['C8', 0],
    ['C9', 0],
  ])
  expect(data?.cityProfile).toMatchObject({ signatories: [{ name: 'Ville de Nice' }] })
})

test('an organisation that does not exist has no profile', async () => {
  const { data } = await ask(place.app, `{ organisationProfile(key: "nobody") { total } }`)
  expect(data).toEqual({ organisationProfile: null })
})
