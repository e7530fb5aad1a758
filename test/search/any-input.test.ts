import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { FACET_NAMES } from '#shared/search/facets.ts'
import { ask } from '#test/support/graphql-app.ts'
import { testApp } from '#test/support/test-app.ts'

vi.setConfig({ testTimeout: 120_000 })

const parvis = testApp({ SEED: 'on' })

const SEARCH = `query ($q: String, $filters: [FacetFilter!], $sort: SearchSort, $near: String, $area: Area,
  $withArchived: Boolean, $page: Int, $first: Int) {
  search(q: $q, filters: $filters, sort: $sort, near: $near, area: $area, withArchived: $withArchived, page: $page,
    first: $first, language: "fr") {
    fit total pages hits { key path(language: "de") title { segments { text isMatch } } reasons { word understoodAs }
      excerpt { segments { text } } }
    facets { facet values { value label count isChosen } } } }`

/** What operators of either engine, of SQL and of JSON look like, among all else that a keyboard can send. */
const operators = fc.constantFrom(
  `'`,
  `"`,
  '\\',
  ' & ',
  ' | ',
  '!',
  ':*',
  '<->',
  '%',
  '_',
  '$1',
  '{}',
  '[',
  '/*',
  '--',
  '\0',
)
const words = fc.constantFrom('poller', 'Weihnachtsmarkt', 'jardinière', 'c6', '@concept:bollard', '68', 'a')
const query = fc
  .array(fc.oneof(operators, words, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 14 })
  .map((parts) => parts.join(' '))

const filter = fc.record({
  facet: fc.constantFrom(...FACET_NAMES.map(enumNameOf)),
  values: fc.array(fc.oneof(fc.constantFrom('C6', 'FR', 'bollard', '2019', 'fr'), fc.string()), {
    maxLength: 4,
  }),
})

const degrees = fc.double({ min: -200, max: 200, noNaN: true })

const input = fc.record(
  {
    q: query,
    filters: fc.array(filter, { maxLength: 3 }),
    sort: fc.constantFrom('RELEVANCE', 'NEWEST', 'MOST_COMPLETE', 'NEAREST'),
    near: fc.oneof(fc.constantFrom('Praha', 'lyon-fr'), query),
    area: fc.record({ west: degrees, south: degrees, east: degrees, north: degrees }),
    withArchived: fc.boolean(),
    page: fc.oneof(fc.integer({ min: -1, max: 60 }), fc.integer()),
    first: fc.oneof(fc.integer({ min: 0, max: 51 }), fc.integer()),
  },
  { requiredKeys: [] },
)

test('whatever is asked, search answers or says what is wrong', async () => {
  await fc.assert(
    fc.asyncProperty(input, async (variables) => {
      const { status, data, errors = [] } = await ask(parvis.app, SEARCH, variables)
      expect(status).toBe(200)
      const isAnswered = Boolean(data) && errors.length === 0
      const isRefused = !data && errors.every(({ extensions }) => extensions?.['code'] !== 'FAULT')
      expect(isAnswered || isRefused).toBe(true)
    }),
    { numRuns: 300 },
  )
})
