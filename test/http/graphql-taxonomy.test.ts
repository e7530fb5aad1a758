import { describe, expect, test } from 'vitest'
import { ask } from '#test/support/graphql-app.ts'
import { testApp } from '#test/support/test-app.ts'

const whole = testApp()

async function dataOf<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await ask<Data>(whole.app, query, variables)
  expect(errors).toBeUndefined()
  return data!
}

const someText: unknown = expect.any(String)

describe('the Declaration', () => {
  test('is told whole, in the language wished for, and says which wording counts', async () => {
    const leadIn: unknown = expect.stringMatching(/nous engageons à :$/)
    const answer = await dataOf(`{
      declaration {
        adoptedOn languageOfRecord
        title(language: "de")
        leadIn(kind: COMMITMENT, language: "fr")
        items { key }
        calls: items(kind: CALL) { key kind number }
      }
    }`)
    expect(answer).toEqual({
      declaration: {
        adoptedOn: '2022-11-23',
        languageOfRecord: 'fr',
        title: 'Brüsseler Erklärung',
        leadIn,
        items: 'V1 V2 V3 V4 V5 C1 C2 C3 C4 C5 C6 C7 C8 C9 E1 E2 E3 E4'.split(' ').map((key) => ({ key })),
        calls: [1, 2, 3, 4].map((number) => ({ key: `E${number}`, kind: 'CALL', number })),
      },
    })
  })

  test('gives the official wording beside every translation', async () => {
    type Answer = { item: { fr: string; en: string; textOfRecord: string } }
    const query =
      '{ item: declarationItem(key: "C4") { fr: text(language: "fr") en: text(language: "en") textOfRecord } }'
    const { item } = await dataOf<Answer>(query)
    expect(item.textOfRecord).toBe(item.fr)
    expect(item.en).not.toBe(item.fr)
  })

  test('has evidence for commitments and an addressee for calls only', async () => {
    const answer = await dataOf(`{
      c: declarationItem(key: "C1") { evidence addressee }
      v: declarationItem(key: "V1") { evidence addressee }
      e: declarationItem(key: "E1") { evidence addressee }
    }`)
    expect(answer).toEqual({
      c: { evidence: someText, addressee: null },
      v: { evidence: null, addressee: null },
      e: { evidence: null, addressee: someText },
    })
  })

  test('knows no other items', async () => {
    expect(await dataOf('{ declarationItem(key: "C10") { key } }')).toEqual({ declarationItem: null })
  })
})

describe('the thesaurus', () => {
  test('names a concept in eight languages and stands it between broader and narrower', async () => {
    type Answer = { concept: { labels: unknown[]; synonyms: string[]; broader: { narrower: unknown[] } } }
    const { concept } = await dataOf<Answer>(`{ concept(key: "terrorism") {
      id scheme label(language: "it") labels { language name } synonyms(language: "de")
      broader { key narrower { key } }
    } }`)
    expect(concept).toMatchObject({ id: 'Concept:terrorism', scheme: 'THREAT', label: 'Terrorismo' })
    expect(concept.labels).toHaveLength(8)
    expect(concept.synonyms).toContain('Terroranschlag')
    expect(concept.broader.narrower).toContainEqual({ key: 'terrorism' })
  })

  test('can be listed by scheme', async () => {
    type Answer = { all: unknown[]; some: { scheme: string }[] }
    const { all, some } = await dataOf<Answer>(
      '{ all: concepts { key } some: concepts(scheme: PERMANENCE) { scheme } }',
    )
    expect(all.length).toBeGreaterThan(140)
    expect(new Set(some.map(({ scheme }) => scheme))).toEqual(new Set(['PERMANENCE']))
  })
})

describe('the gazetteer', () => {
  type Cities = {
    edges: { node: { key: string; name: string } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    totalCount: number
  }
  const QUERY = `query ($search: String, $country: String, $first: Int = 20, $after: String) {
    cities(search: $search, country: $country, first: $first, after: $after) {
      edges { node { key name(language: "fr") } } pageInfo { hasNextPage endCursor } totalCount
    }
  }`
  const citiesOf = async (variables: Record<string, unknown>) =>
    (await dataOf<{ cities: Cities }>(QUERY, variables)).cities

  test('finds a city by the beginning of its name in any language, whatever the accents', async () => {
    for (const search of ['Liège', 'liege', 'LÜTT', 'luik']) {
      const { edges } = await citiesOf({ search })
      expect(edges.map(({ node }) => node.name)).toContain('Liège')
    }
    expect((await citiesOf({ search: 'Liège', country: 'DE' })).edges).toEqual([])
  })

  test('can be walked from the largest to the smallest, each city once', async () => {
    const { totalCount } = await citiesOf({ country: 'FR', first: 0 })
    const seen: string[] = []
    let after: string | null | undefined
    do {
      const { edges, pageInfo } = await citiesOf({ country: 'FR', first: 7, after })
      seen.push(...edges.map(({ node }) => node.key))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined
    } while (after)
    expect(seen).toHaveLength(totalCount)
    expect(new Set(seen).size).toBe(totalCount)
  })

  test.each([{ after: 'nonsense' }, { first: 1000 }])('refuses %j', async (variables) => {
    const { errors } = await ask(whole.app, QUERY, variables)
    expect(errors?.[0]?.extensions?.['code']).toBe('INVALID_INPUT')
  })
})

test('a standard that was withdrawn says what took its place', async () => {
  const { standards } = await dataOf<{ standards: unknown[] }>(
    '{ standards { designation state supersededBy { designation } scope(language: "de") } }',
  )
  const expected = {
    designation: 'PAS 68:2013',
    state: 'WITHDRAWN',
    supersededBy: { designation: 'ISO 22343-1:2023' },
  }
  expect(standards).toContainEqual(expect.objectContaining(expected))
})

const NODE = 'query ($id: ID!) { node(id: $id) { id } }'

test.each(['Concept:terrorism', 'DeclarationItem:C4', 'City:liege-be'])(
  '%s is found by its identifier',
  async (id) => {
    expect(await dataOf(NODE, { id })).toEqual({ node: { id } })
  },
)

test.each([
  'Concept:C4',
  'City:nowhere',
  'Practice:not-a-uuid',
  'Practice:0193a000-0000-7000-8000-00000000dead',
  'Organisation:not-a-uuid',
  'Organisation:0193a000-0000-7000-8000-00000000dead',
])('%s is nothing', async (id) => {
  expect(await dataOf(NODE, { id })).toEqual({ node: null })
})
