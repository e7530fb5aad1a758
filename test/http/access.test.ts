import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId, PracticeId } from '#shared/access/viewer.ts'
import { importPractices } from '#server/modules/practices/index.ts'
import { ask } from '#test/support/graphql-app.ts'
import { makeRow } from '#test/support/make.ts'
import { addOrganisation, addPerson, signIn, type SignedIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp()
const key = 'nice-planters'
let publisher: OrganisationId
let practiceId: PracticeId
let lead: SignedIn
let planner: SignedIn

beforeAll(async () => {
  publisher = await addOrganisation(it.db)
  const memberships = [{ organisationId: publisher, role: 'lead' as const }]
  lead = await signIn(it.app, await addPerson(it.db, { memberships }))
  planner = await signIn(it.app, await addPerson(it.db, { email: 'planner@elsewhere.example' }))
  const sections = [
    { kind: 'context', text: 'A square.' },
    { kind: 'solution', text: 'The secret of the square.', label: 'AMBER' },
  ]
  const rows = [{ line: 1, value: makeRow({ key, sections: sections as never }) }]
  await importPractices(it.deps, rows)
  const { rows: found } = await sql<{ id: PracticeId }>`
    update practice set publisher_id = ${publisher}, provenance = 'submitted' returning id`.execute(it.db)
  practiceId = found[0]!.id
})

async function reads(person: SignedIn): Promise<boolean> {
  const { text } = await ask(
    it.app,
    '{ practice(address: "nice-planters") { sections { text { text } } } }',
    {},
    { headers: { ...person } },
  )
  return text.includes('The secret')
}

const send = (person: SignedIn, action: string, email: string) =>
  it.app.inject({
    method: 'POST',
    url: `/en/my-practices/${key}/access`,
    headers: { ...person, accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ action, email, practice: `Practice:${practiceId}` }).toString(),
  })

test('what is AMBER is read from the grant on, and no longer once it is taken back', async () => {
  expect(await reads(planner)).toBe(false)
  const granted = await send(lead, 'grant', ' Planner@elsewhere.example ')
  expect([granted.statusCode, granted.headers.location]).toEqual([303, `/en/my-practices/${key}/access`])
  expect(await reads(planner)).toBe(true)
  const { data } = await ask(
    it.app,
    '{ practiceAccess(key: "nice-planters") { grants { email } } }',
    {},
    { headers: { ...lead } },
  )
  expect(data).toEqual({ practiceAccess: { grants: [{ email: 'planner@elsewhere.example' }] } })
  await send(lead, 'take-back', 'planner@elsewhere.example')
  expect(await reads(planner)).toBe(false)
})

test('an address without an account gets the same answer, and reads once it is confirmed', async () => {
  const [known, unknown] = [
    await send(lead, 'grant', 'planner@elsewhere.example'),
    await send(lead, 'grant', 'later@elsewhere.example'),
  ]
  expect([unknown.statusCode, unknown.body, unknown.headers.location]).toEqual([
    known.statusCode,
    known.body,
    known.headers.location,
  ])
  const later = await addPerson(it.db, { email: 'later@elsewhere.example' })
  expect(await reads(await signIn(it.app, later))).toBe(true)
})

test('each change is in the log, without the address, and each grant is told by one mail', async () => {
  const { rows: audit } = await sql<{ action: string; detail: object }>`
    select action, detail from audit_entry 
    where subject_id = ${practiceId} and action like 'access%' order by id`.execute(it.db)
  expect(audit.map(({ action }) => action)).toEqual([
    'access granted',
    'access taken back',
    'access granted',
    'access granted',
  ])
  expect(JSON.stringify(audit)).not.toContain('@')
  await send(lead, 'grant', 'later@elsewhere.example')
  const { rows: mails } = await sql<{ count: number }>`
    select count(*)::int as count from mail
    where template = 'access-granted' and data = '{"title": "Planters on the market square"}'`.execute(it.db)
  expect(mails).toEqual([{ count: 3 }])
})

test.each(['', 'nobody', 'a b@c.example'])(
  'what is no address is refused with its field: "%s"',
  async (email) => {
    const refused = await send(lead, 'grant', email)
    expect(refused.statusCode).toBe(422)
    expect(refused.json<{ form: { faults: object } }>().form.faults).toHaveProperty('email')
  },
)

test('nobody else changes it or sees who may', async () => {
  expect((await send(planner, 'grant', 'more@elsewhere.example')).statusCode).toBe(422)
  const { data } = await ask(
    it.app,
    '{ practiceAccess(key: "nice-planters") { grants { email } } }',
    {},
    { headers: { ...planner } },
  )
  expect(data).toEqual({ practiceAccess: null })
})
