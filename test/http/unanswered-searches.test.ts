import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { forgetSearches, keepReadings } from '#server/modules/readings/index.ts'
import { ask } from '#test/support/graphql-app.ts'
import { addPerson, signIn, type SignedIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp()
const BROWSER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
let moderator: SignedIn
let person: SignedIn

beforeAll(async () => {
  moderator = await signIn(it.app, await addPerson(it.db, { isModerator: true }))
  person = await signIn(it.app, await addPerson(it.db))
})

const SEARCH = `query ($q: String!, $filters: [FacetFilter!]) {
  search(q: $q, filters: $filters, language: "en") { total } }`
async function search(q: string, filters: object[] = []) {
  const { data } = await ask<{ search: { total: number } }>(
    it.app,
    SEARCH,
    { q, filters },
    { headers: BROWSER },
  )
  expect(data?.search.total).toBe(0)
}

/** Makes everything that is known a day older, as midnight would. */
const nextDay = () =>
  sql`update unanswered_search set last_day = last_day - 1, first_day = first_day - 1`.execute(it.db)

async function searchOnDays(q: string, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    await nextDay()
    await search(q)
    await keepReadings(it.deps)
  }
}

type Listed = { unansweredSearches: { phrase: string; days: number; lastDay: string }[] }
const list = (headers: Record<string, string> = { ...moderator }) =>
  ask<Listed>(it.app, '{ unansweredSearches { phrase days lastDay } }', {}, { headers })
const phrases = async () => (await list()).data?.unansweredSearches.map(({ phrase }) => phrase)

const kept = async () =>
  (
    await sql<{ kept: string }>`select unanswered_search::text as kept from unanswered_search`.execute(it.db)
  ).rows
    .map((row) => row.kept)
    .join('\n')

test('a search without results is kept in words from the third day on, without address and number', async () => {
  await searchOnDays('Sprungturmabsicherung anna@city.example 0151 234567', 2)
  await search('Sprungturmabsicherung')
  await search('Sprungturmabsicherung')
  await keepReadings(it.deps)
  expect(await kept()).not.toContain('sprung')
  expect(await phrases()).toEqual([])

  await searchOnDays('sprungturmabsicherung', 1)
  const { data } = await list()
  expect(data?.unansweredSearches).toEqual([
    { phrase: 'sprungturmabsicherung', days: 3, lastDay: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ])
})

test('the pauses of somebody who types are no searches', async () => {
  for (let day = 0; day < 3; day += 1) {
    await nextDay()
    for (const typed of ['xylo', 'xylophon', 'xylophonwiese']) await search(typed)
    await keepReadings(it.deps)
  }
  expect((await phrases())?.filter((phrase) => phrase.startsWith('xylo'))).toEqual(['xylophonwiese'])
})

test('a search that filters kept from finding anything is not kept', async () => {
  await search('qwortzel', [{ facet: 'COUNTRY', values: ['IS'] }])
  const before = await kept()
  await keepReadings(it.deps)
  expect(await kept()).toBe(before)
})

test('a search is deleted a year after it was first asked, by a job that comes again while there are others', async () => {
  await searchOnDays('vlinderpaviljoen', 3)
  expect(await phrases()).toContain('vlinderpaviljoen')
  await sql`update unanswered_search set first_day = current_date - interval '1 year'
    where phrase = 'vlinderpaviljoen'`.execute(it.db)
  await sql`delete from graphile_worker._private_jobs`.execute(it.db)
  await forgetSearches(it.deps)
  expect(await kept()).not.toContain('vlinderpaviljoen')
  const { rows } =
    await sql`select 1 from graphile_worker.jobs where task_identifier = 'forget-searches'`.execute(it.db)
  expect(rows).toHaveLength(1)
})

test.each([
  ['a visitor', () => ({}), 'FORBIDDEN'],
  ['somebody who is no moderator', () => ({ ...person }), 'FORBIDDEN'],
])('%s is not told them', async (_who, headers, code) => {
  const { data, errors } = await list(headers())
  expect(data?.unansweredSearches).toBeUndefined()
  expect(errors?.[0]?.extensions).toMatchObject({ code })
})
