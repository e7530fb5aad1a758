import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FACETS, FACET_NAMES, isFacetName, isFacetValue } from '#shared/search/facets.ts'
import { citySizeOf } from '#shared/search/city-sizes.ts'
import {
  filtersOf,
  readParams,
  searchParamsOf,
  searchRequestOf,
  withToggled,
  withoutFilters,
  writeParams,
} from '#shared/search/search-params.ts'

const requestOf = (query: string) => searchRequestOf(readParams(query))
const addressOf = (query: string) => writeParams(searchParamsOf(requestOf(query)))

describe('reading an address', () => {
  test.each([
    ['', {}],
    ['?q=+poller++weihnachtsmarkt+', { q: 'poller weihnachtsmarkt' }],
    ['?commitment=C4&commitment=C3&commitment=C4', { commitment: ['C3', 'C4'] }],
    ['?commitment=C10&commitment=c4&country=fr&year=12', {}],
    [
      '?country=FR&space=square&language=pl&year=2021',
      { space: ['square'], country: ['FR'], year: ['2021'], language: ['pl'] },
    ],
    ['?sort=relevance&page=1', {}],
    ['?sort=newest&page=3', { sort: 'newest', page: 3 }],
    ['?page=-1&sort=evil&colour=red', {}],
    ['?page=999', { page: 50 }],
    ['?q=%E0%A4%A', { q: '%E0%A4%A' }],
    ['?constructor=1&__proto__=2&toString=3', {}],
  ])('%s', (query, request) => {
    expect(requestOf(query)).toEqual(request)
  })

  test('a query is cut at its limit', () => {
    expect(requestOf(`?q=${'a'.repeat(500)}`).q).toHaveLength(200)
  })
})

test('equal requests have one address, in the order of the list of facets', () => {
  const address = '?q=marché&kind=training&country=DE&country=FR&sort=newest&page=2'
  expect(addressOf('?page=2&country=FR&country=DE&sort=newest&kind=training&q=marché')).toBe(
    encodeURI(address),
  )
})

test('any text is read without a fault, and what is read survives being written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (text) => {
      const request = requestOf(text)
      expect(requestOf(writeParams(searchParamsOf(request)))).toEqual(request)
    }),
  )
})

test('any filters survive a round trip', () => {
  const values = fc.dictionary(
    fc.constantFrom(...FACET_NAMES),
    fc.array(fc.oneof(fc.constantFrom('C1', 'square', 'IT', '2020'), fc.string())),
  )
  fc.assert(
    fc.property(values, (params) => {
      const request = searchRequestOf(params)
      expect(requestOf(writeParams(searchParamsOf(request)))).toEqual(request)
      for (const { facet, values: kept } of filtersOf(request))
        for (const value of kept) expect(isFacetValue(facet, value)).toBe(true)
    }),
  )
})

test('toggling a value adds it, then takes it away, and returns to the first page', () => {
  const request = requestOf('?q=x&country=FR&page=4')
  const added = withToggled(request, 'country', 'DE')
  expect(added).toEqual({ q: 'x', country: ['DE', 'FR'] })
  expect(withToggled(added, 'country', 'FR')).toEqual({ q: 'x', country: ['DE'] })
})

test('clearing the filters keeps the words and the order', () => {
  expect(withoutFilters(requestOf('?q=x&country=FR&stage=pilot&sort=newest&page=2'))).toEqual({
    q: 'x',
    sort: 'newest',
  })
})

test('every facet has a name that an address can carry and that no other parameter uses', () => {
  expect(FACET_NAMES).not.toEqual(expect.arrayContaining(['q', 'sort', 'page', 'near', 'area', 'archived']))
  for (const name of FACET_NAMES) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect(isFacetName('toString')).toBe(false)
  expect(FACETS.commitment.values).toHaveLength(9)
})

test.each([
  [null, undefined],
  [0, 'under-20000'],
  [19_999, 'under-20000'],
  [20_000, 'from-20000'],
  [100_000, 'from-100000'],
  [999_999, 'from-500000'],
  [3_000_000, 'from-1000000'],
])('a city of %s people is %s', (population, size) => {
  expect(citySizeOf(population)).toBe(size)
})

describe('where to look', () => {
  test.each([
    [
      '?area=5,45,20.123456,55&near=Praha&sort=nearest',
      { area: '5,45,20.12,55', near: 'Praha', sort: 'nearest' },
    ],
    ['?area=20,45,5,55', {}],
    ['?area=5,45,20,95', {}],
    ['?area=5,45,20', {}],
    ['?area=NaN,1,2,3', {}],
    ['?archived=yes', { archived: 'yes' }],
    ['?archived=1', {}],
  ])('%s', (query, request) => {
    expect(requestOf(query)).toEqual(request)
  })
})
