import { describe, expect, test } from 'vitest'
import { ask } from '#test/support/graphql-app.ts'
import { testApp } from '#test/support/test-app.ts'

const parvis = testApp({ SEED: 'on' })

async function answer<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await ask<Data>(parvis.app, query, variables)
  expect(errors).toBeUndefined()
  return data!
}

describe('a search', () => {
  const SEARCH = `query ($q: String, $filters: [FacetFilter!]) {
    search(q: $q, filters: $filters, language: "fr") { fit total hits { key path(language: "fr") placeName
      title { language segments { text isMatch } } reasons { word understoodAs } }
      facets { facet values { value label count isChosen } } } }`
  type Found = {
    search: {
      fit: string
      total: number
      hits: { key: string; path: string; placeName: string; reasons: object[] }[]
      facets: { facet: string; values: { value: string; label: string | null; count: number }[] }[]
    }
  }

  test('in one language finds practices in another, and says why', async () => {
    const { search } = await answer<Found>(SEARCH, { q: 'poller weihnachtsmarkt' })
    expect(search.fit).toBe('GOOD')
    const birmingham = search.hits.find(({ key }) => key === 'birmingham-christmas-market-hvm')
    expect(birmingham?.reasons).toContainEqual(expect.objectContaining({ word: 'poller' }))
  })

  test('by another name of a city, mistyped, finds what is there, in the words of the reader', async () => {
    const { search } = await answer<Found>(SEARCH, { q: 'Danzieg' })
    expect(search.hits[0]).toMatchObject({
      key: 'gdansk-st-dominics-fair',
      path: '/fr/practices/gdansk-st-dominics-fair',
      placeName: 'Gdańsk',
      reasons: [{ word: 'Danzieg', understoodAs: 'Gdańsk' }],
    })
  })

  test('counts broader concepts for narrower ones, with names in the language of the reader', async () => {
    const { search } = await answer<Found>(SEARCH, {})
    const equipment = search.facets.find(({ facet }) => facet === 'EQUIPMENT')?.values ?? []
    const countOf = (value: string) => equipment.find((each) => each.value === value)?.count ?? 0
    expect(countOf('bollard')).toBeGreaterThanOrEqual(
      Math.max(countOf('fixed-bollard'), countOf('retractable-bollard')),
    )
    expect(equipment.find(({ value }) => value === 'bollard')?.label).toBe('Borne')
  })

  test('filters by a broader concept what has a narrower one', async () => {
    const filters = [{ facet: 'EQUIPMENT', values: ['bollard'] }]
    const { search } = await answer<Found>(SEARCH, { filters })
    expect(search.hits.map(({ key }) => key)).toContain('luxembourg-city-centre-bollards')
  })
})

test('suggestions are concepts, cities and practices that there are', async () => {
  const SUGGEST = `query ($q: String!) { suggest(q: $q, language: "de") { kind value label count path } }`
  type Suggested = { suggest: { kind: string; value: string; label: string; count: number }[] }
  const { suggest: nur } = await answer<Suggested>(SUGGEST, { q: 'Nür' })
  expect(nur).toContainEqual(expect.objectContaining({ kind: 'CITY', label: 'Nürnberg' }))
  const { suggest: poll } = await answer<Suggested>(SUGGEST, { q: 'poll' })
  expect(poll).toContainEqual(expect.objectContaining({ kind: 'CONCEPT', value: 'bollard', label: 'Poller' }))
  expect(poll.filter(({ kind }) => kind === 'PRACTICE').length).toBeGreaterThan(0)
  expect(poll.every(({ count }) => count > 0)).toBe(true)
  expect((await answer<Suggested>(SUGGEST, { q: '  ' })).suggest).toEqual([])
})

test('long facets are searched by the names that the reader sees, and by those in other languages', async () => {
  const VALUES = `query ($facet: FacetName = SPACE, $containing: String) {
    facetValues(facet: $facet, containing: $containing, language: "fr") { value label count } }`
  type Values = { facetValues: { value: string; label: string }[] }
  const { facetValues } = await answer<Values>(VALUES, { containing: 'noel' })
  expect(facetValues).toEqual([expect.objectContaining({ value: 'christmas-market' })])
  for (const [facet, containing, value] of [
    ['SPACE', 'weihnacht', 'christmas-market'],
    ['CITY', 'nizza', 'nice-fr'],
    ['COUNTRY', 'deutsch', 'DE'],
  ] as const)
    expect((await answer<Values>(VALUES, { facet, containing })).facetValues).toEqual([
      expect.objectContaining({ value }),
    ])
})

test('who finds nothing is told which word failed, which filter to drop, and what is near', async () => {
  const HELP = `query ($q: String, $filters: [FacetFilter!]) {
    searchHelp(q: $q, filters: $filters, language: "en") {
      unansweredWords withoutFilter { facet total } concepts { key } } }`
  type Helped = {
    searchHelp: {
      unansweredWords: string[]
      withoutFilter: { facet: string; total: number }[]
      concepts: { key: string }[]
    }
  }
  const filters = [
    { facet: 'COUNTRY', values: ['IS'] },
    { facet: 'KIND', values: ['protective-equipment'] },
  ]
  const { searchHelp } = await answer<Helped>(HELP, { q: 'bollards xqzvbrt', filters })
  expect(searchHelp.unansweredWords).toEqual(['xqzvbrt'])
  expect(searchHelp.withoutFilter).toEqual([{ facet: 'COUNTRY', total: expect.any(Number) }])
  expect(searchHelp.concepts.map(({ key }) => key)).toContain('bollard')
})

test('a practice names those most like it, and in what', async () => {
  const SIMILAR = `{ practice(address: "turin-art-on-jersey-barriers") {
    similar(first: 5, language: "it") { key path title placeName concepts { key } isSameKind isCityOfSimilarSize } } }`
  type Similar = {
    practice: { similar: { key: string; concepts: { key: string }[]; isSameKind: boolean }[] }
  }
  const { similar } = (await answer<Similar>(SIMILAR)).practice
  expect(similar).toHaveLength(5)
  expect(similar.map(({ key }) => key)).not.toContain('turin-art-on-jersey-barriers')
  expect(similar[0]?.concepts.map(({ key }) => key)).toContain('painted-barrier')
  expect(similar[0]?.isSameKind).toBe(true)
})

test('a city names those most like it by what is published of them, and in what', async () => {
  const SIMILAR = `{ similarCities(key: "nice-fr", first: 5) {
    city { key } kinds concepts { key scheme } isOfSimilarSize } }`
  type Similar = {
    similarCities: { city: { key: string }; kinds: string[]; concepts: { scheme: string }[] }[]
  }
  const { similarCities } = await answer<Similar>(SIMILAR)
  expect(similarCities).toHaveLength(5)
  for (const { city, kinds, concepts } of similarCities) {
    expect(city.key).not.toBe('nice-fr')
    expect(kinds.length + concepts.length).toBeGreaterThan(0)
    expect(concepts.filter(({ scheme }) => scheme !== 'SPACE' && scheme !== 'THREAT')).toEqual([])
  }
})
