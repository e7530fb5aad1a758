import fc from 'fast-check'
import { FACET_NAMES } from '#shared/search/facets.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'

/** Everything that a search shows. */
export const SEARCH = `query ($q: String, $filters: [FacetFilter!], $sort: SearchSort, $near: String, $area: Area,
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

const sensible = fc.constantFrom<{ facet: string; values: string[] }>(
  { facet: 'COMMITMENT', values: ['C6', 'C9'] },
  { facet: 'COUNTRY', values: ['FR'] },
  { facet: 'EQUIPMENT', values: ['bollard'] },
  { facet: 'YEAR', values: ['2019'] },
)

/** Nine times in ten what can be answered, else anything. */
function mostly<Value>(usual: fc.Arbitrary<Value>, ...others: fc.Arbitrary<Value>[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 9 * others.length, arbitrary: usual },
    ...others.map((arbitrary) => ({ weight: 1, arbitrary })),
  )
}

/** What anybody may ask of a search, sense or not. */
export const anySearch = fc.record(
  {
    q: query,
    filters: fc.array(mostly<{ facet: string; values: string[] }>(sensible, filter), { maxLength: 3 }),
    sort: fc.constantFrom('RELEVANCE', 'NEWEST', 'MOST_COMPLETE', 'NEAREST'),
    near: mostly(fc.constantFrom('Praha', 'lyon-fr'), query),
    area: mostly(
      fc.constant({ west: -10, south: 35, east: 30, north: 60 }),
      fc.record({ west: degrees, south: degrees, east: degrees, north: degrees }),
    ),
    withArchived: fc.boolean(),
    page: mostly(fc.constantFrom(1, 2), fc.integer({ min: -1, max: 60 }), fc.integer()),
    first: mostly(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 51 }), fc.integer()),
  },
  { requiredKeys: [] },
)
