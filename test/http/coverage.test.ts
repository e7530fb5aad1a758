import { expect, test } from 'vitest'
import { ask } from '#test/support/graphql-app.ts'
import { testApp } from '#test/support/test-app.ts'

const place = testApp({ SEED: 'on' })

const COVERAGE = `{
  coverage {
    practices
    withoutCity
    commitments { commitment title practices contradicts cities onlyIn missingKinds missingCountries }
    cities { value label country practices counts { commitment practices contradicts } }
    kinds { value label practices counts { commitment practices contradicts } }
  }
}`

type Count = { commitment: string; practices: number; contradicts: number }
type Row = { value: string; label: string | null; country?: string; practices: number; counts: Count[] }
type Commitment = Count & { cities: number; onlyIn: string[]; missingKinds: string[] }
type Answer = {
  coverage: { practices: number; withoutCity: number; commitments: Commitment[]; cities: Row[]; kinds: Row[] }
}

test('every cell has as many practices as the search that it leads to', async () => {
  const { data } = await ask<Answer>(place.app, COVERAGE)
  const row = data?.coverage.cities.find(({ practices }) => practices > 1)
  const cells = (row?.counts ?? []).map(async ({ commitment, practices }) => {
    const found = await ask<{ search: { total: number } }>(
      place.app,
      `query ($filters: [FacetFilter!]) { search(filters: $filters, language: "en") { total } }`,
      {
        filters: [
          { facet: 'CITY', values: [row?.value] },
          { facet: 'COMMITMENT', values: [commitment] },
        ],
      },
    )
    expect(found.data?.search.total).toBe(practices)
  })
  expect(cells).toHaveLength(9)
  await Promise.all(cells)
})

test('the rows add up: kinds to all practices, cities to those that are of one', async () => {
  const { data } = await ask<Answer>(place.app, COVERAGE)
  const { practices, withoutCity, cities, kinds, commitments } = data!.coverage
  const sum = (rows: Row[]) => rows.reduce((total, row) => total + row.practices, 0)
  expect(practices).toBeGreaterThan(0)
  expect(sum(kinds)).toBe(practices)
  expect(sum(cities)).toBe(practices - withoutCity)
  for (const [index, commitment] of commitments.entries()) {
    const total = kinds.reduce((count, { counts }) => count + (counts[index]?.practices ?? 0), 0)
    expect(commitment.practices).toBe(total)
    expect(commitment.missingKinds).toEqual(
      kinds
        .filter((row) => row.practices > 0 && row.counts[index]?.practices === 0)
        .map(({ value }) => value.toUpperCase().replaceAll('-', '_')),
    )
  }
})

test('the table can be taken along as CSV, in the language of its address', async () => {
  const { statusCode, headers, body } = await place.app.inject('/de/coverage/cities.csv')
  expect(statusCode).toBe(200)
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(headers['cache-control']).toBe('private, no-cache')
  const [head, ...rows] = body.trim().split('\r\n')
  expect(head).toContain('C1,C2,C3,C4,C5,C6,C7,C8,C9')
  expect(rows.some((row) => row.startsWith('bruxelles-be,Brüssel,BE,'))).toBe(true)
})
