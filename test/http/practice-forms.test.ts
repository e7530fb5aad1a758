import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OrganisationId } from '#shared/access/viewer.ts'
import { importPractices } from '#server/modules/practices/index.ts'
import { ask } from '#test/support/graphql-app.ts'
import { makeRow } from '#test/support/make.ts'
import { addOrganisation, addPerson, signIn, type SignedIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const place = testApp()
let publisher: OrganisationId
let lead: SignedIn

beforeAll(async () => {
  const row = makeRow({
    key: 'nice-square',
    sections: [
      { kind: 'context', text: 'A square.', label: 'CLEAR' },
      { kind: 'costs', text: 'Much.', label: 'CLEAR' },
    ],
  })
  await importPractices(place.deps, [{ line: 1, value: row }])
  publisher = await addOrganisation(place.db)
  lead = await signIn(
    place.app,
    await addPerson(place.db, { memberships: [{ organisationId: publisher, role: 'lead' }] }),
  )
})

const IMPORT = `mutation ($input: ImportFormInput!) {
  importForm(input: $input) {
    __typename
    ... on FormImported { key }
    ... on InvalidInput { issues { path code } }
    ... on Refused { code }
  }
}`

type Answer = { importForm: { __typename: string; key?: string } }

const imported = (text: string, headers: Partial<SignedIn> = lead) =>
  ask<Answer>(
    place.app,
    IMPORT,
    { input: { publisherId: `Organisation:${publisher}`, language: 'en', form: 'EFUS', text } },
    { headers },
  )

test('a practice is given as a text of the form, and a draft made of it says the same', async () => {
  const { body, headers } = await place.app.inject('/en/practices/nice-square/forms/efus.md')
  expect(headers['content-type']).toBe('text/markdown; charset=utf-8')
  expect(body).toContain('## Budget\n\n### Costs\n\nMuch.')
  const { data } = await imported(body)
  expect(data?.importForm.__typename).toBe('FormImported')
  const draft = await ask<{ draft: { parts: { name: string; value: unknown }[] } }>(
    place.app,
    'query ($key: String!) { draft(key: $key) { parts { name value } } }',
    { key: data?.importForm.key },
    { headers: lead },
  )
  const parts = new Map(draft.data?.draft.parts.map(({ name, value }) => [name, value]))
  expect(parts.get('title')).toBe('Planters on the market square')
  expect(parts.get('summary')).toBe('Planters keep cars off the square.')
  expect(parts.get('section:context')).toMatchObject({ text: 'A square.' })
  expect(parts.get('section:costs')).toMatchObject({ text: 'Much.' })
})

describe('a form is refused', () => {
  test('with the line of a heading that it does not have', async () => {
    const { data } = await imported('# A square\n\n## Weather\n\nRain.')
    expect(data?.importForm).toEqual({
      __typename: 'InvalidInput',
      issues: [{ path: 'text.3', code: 'unknown-heading' }],
    })
  })

  test('whole: a section that is too long leaves no half of a draft', async () => {
    const before = await drafts()
    const { data } = await imported(`# A square\n\n## Context\n\n${'long '.repeat(20_000)}`)
    expect(data?.importForm.__typename).toBe('InvalidInput')
    expect(await drafts()).toBe(before)
  })

  test('to who does not write for the organisation', async () => {
    const { data } = await imported('# A square', {})
    expect(data?.importForm).toMatchObject({ __typename: 'Refused' })
  })
})

async function drafts(): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from practice where publisher_id = ${publisher}`.execute(place.db)
  return rows[0]?.count ?? 0
}

test('a text is pasted into a form that needs no script, and the draft opens', async () => {
  const send = (text: string) =>
    place.app.inject({
      method: 'POST',
      url: '/de/my-practices/import',
      headers: { ...lead, accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        publisher: `Organisation:${publisher}`,
        language: 'de',
        form: 'efus',
        text,
      }).toString(),
    })
  const done = await send('# Ein Platz\n\nKurz.\n\n## Kontext\n\nEin Markt.')
  expect(done.statusCode).toBe(303)
  expect(done.headers.location).toMatch(/^\/de\/my-practices\/[a-z0-9]{10}$/)
  const refused = await send('# Ein Platz\n\n## Wetter\n\nRegen.')
  expect([refused.statusCode, refused.json()]).toMatchObject([
    422,
    { form: { faults: { 'text.3': 'unknown-heading' }, values: { language: 'de', form: 'efus' } } },
  ])
})

test('a practice that is not there has no form', async () => {
  expect((await place.app.inject('/en/practices/nothing/forms/efus.md')).statusCode).toBe(404)
})
