import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OrganisationId } from '#shared/access/viewer.ts'
import { importPractices } from '#server/modules/practices/index.ts'
import { keepReadings } from '#server/modules/readings/index.ts'
import { phraseOf } from '#server/modules/readings/note-reading.ts'
import { ask } from '#test/support/graphql-app.ts'
import { makeRow } from '#test/support/make.ts'
import { addOrganisation, addPerson, signIn, type SignedIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp()
const BROWSER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
const key = 'nice-planters'
let publisher: OrganisationId
let lead: SignedIn

beforeAll(async () => {
  publisher = await addOrganisation(it.db)
  lead = await signIn(
    it.app,
    await addPerson(it.db, { memberships: [{ organisationId: publisher, role: 'lead' }] }),
  )
  const rows = [{ line: 1, value: makeRow({ key, title: 'Planters in Nice' }) }]
  await importPractices(it.deps, rows)
  await sql`update practice set publisher_id = ${publisher}, provenance = 'submitted'`.execute(it.db)
})

const read = (headers: Record<string, string>, address = key) =>
  it.app.inject({
    method: 'POST',
    url: `/readings/${address}`,
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
  })
const search = (q: string, headers: Record<string, string> = BROWSER) =>
  ask(
    it.app,
    'query ($q: String!) { search(q: $q, language: "en") { total hits { key } } }',
    { q },
    { headers },
  )

type Figures = {
  total: number
  lastThirtyDays: number
  searches: { phrase: string; times: number }[]
}

async function figures(): Promise<Figures | undefined> {
  await keepReadings(it.deps)
  const { data } = await ask<{ myPractices: { readings: Figures }[] }>(
    it.app,
    '{ myPractices { readings { total lastThirtyDays searches { phrase times } } } }',
    {},
    { headers: { ...lead } },
  )
  return data?.myPractices[0]?.readings
}

describe('a reading', () => {
  test('is counted for anybody with a browser, and neither for robots nor for the publisher', async () => {
    expect((await read(BROWSER)).statusCode).toBe(204)
    await read(BROWSER)
    await read({ 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' })
    await read({ ...BROWSER, ...lead })
    expect(await figures()).toMatchObject({ total: 2, lastThirtyDays: 2 })
  })

  test('of an older day counts for the whole alone', async () => {
    await sql`insert into reading (practice_id, day, times)
      select id, current_date - 40, 5 from practice where key = ${key}`.execute(it.db)
    expect(await figures()).toMatchObject({ total: 7, lastThirtyDays: 2 })
  })

  test('is kept without person, address and hour', async () => {
    const { rows } = await sql<{ column: string }>`
      select column_name as column from information_schema.columns
      where table_name in ('reading', 'found_by_search')`.execute(it.db)
    expect(new Set(rows.map(({ column }) => column))).toEqual(
      new Set(['practice_id', 'phrase', 'day', 'times']),
    )
  })

  test('of an address that no practice can have spoils nothing', async () => {
    const before = await figures()
    for (const address of ['nice%00planters', '%ED%A0%80', 'x'.repeat(300)]) await read(BROWSER, address)
    await read(BROWSER)
    expect(await figures()).toMatchObject({ total: (before?.total ?? 0) + 1 })
  })
})

describe('a search', () => {
  test('is told once three days have asked it', async () => {
    expect((await search('Planters')).data).toMatchObject({ search: { hits: [{ key }] } })
    await search('planters', { ...BROWSER, ...lead })
    expect(await figures()).toMatchObject({ searches: [] })
    for (const daysAgo of [1, 2]) {
      await sql`insert into found_by_search (practice_id, phrase, day, times)
        select id, 'planters', current_date - ${daysAgo}::int, 2 from practice where key = ${key}`.execute(
        it.db,
      )
    }
    expect(await figures()).toMatchObject({ searches: [{ phrase: 'planters', times: 5 }] })
  })

  test('is forgotten after a year', async () => {
    await sql`insert into found_by_search (practice_id, phrase, day, times)
      select id, 'old', current_date - 400, 2 from practice where key = ${key}`.execute(it.db)
    await search('planters')
    await figures()
    const { rows } = await sql`select 1 from found_by_search where phrase = 'old'`.execute(it.db)
    expect(rows).toEqual([])
  })

  test.each([
    ['  Poller   am Markt ', 'poller am markt'],
    ['planters anna@city.example', 'planters'],
    ['call 0033 6 12 34 56 78 planters', 'call planters'],
    ['x@y.example', undefined],
    ['PAS 68', 'pas 68'],
    ['🧱', undefined],
    ['🧱🧱', '🧱🧱'],
    ['bollards\u0000and', 'bollards and'],
    ['a'.repeat(200), 'a'.repeat(80)],
    [`${'a'.repeat(79)}🧱`, `${'a'.repeat(79)}�`],
  ])('is kept without what leads to somebody: %s', (asked, kept) => {
    expect(phraseOf(asked)).toBe(kept)
  })
})
