import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { NETWORK_MEMBER, VISITOR } from '#shared/access/viewer.ts'
import { chooseEngine } from '#server/modules/search/choose-engine.ts'
import { findFacetValues } from '#server/modules/search/facet-values.ts'
import { searchInputOf } from '#server/modules/search/search-input.ts'
import { cityOf } from '#server/modules/taxonomy/index.ts'
import { meilisearchAt, searchPractices, syncIndex } from '#server/modules/search/index.ts'
import { findSimilarPractices } from '#server/modules/search/similar-practices.ts'
import { suggest } from '#server/modules/search/suggest.ts'
import type { IndexServer } from '#server/kernel/index-server.ts'
import { hasMeilisearchProgram, isHealthy, testMeilisearch } from '#test/support/meilisearch.ts'
import { testApp } from '#test/support/test-app.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })

const queriesSchema = v.array(v.object({ q: v.string(), lang: v.string() }))
const queries = ['queries.json', 'queries-untouched.json'].flatMap((file) =>
  v.parse(queriesSchema, JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))),
)

const given = process.env['MEILI_URL']
const isGivenThere = given !== undefined && (await isHealthy(given))
const hasMeilisearch = isGivenThere || hasMeilisearchProgram

console.info(
  hasMeilisearch
    ? `The contract of search runs on Postgres and on Meilisearch (${isGivenThere ? given : 'a program of the PATH'}).`
    : 'The contract of search runs on Postgres only: MEILI_URL does not answer, and no meilisearch is on the PATH.',
)

const parvis = testApp({ SEED: 'on' })
let indexServer: IndexServer | undefined
let stopServer = async () => {}

beforeAll(async () => {
  if (!hasMeilisearch) return
  const { url, key } = await aServer()
  indexServer = meilisearchAt({ url, key }, parvis.deps.log)
  await syncIndex({ ...parvis.deps, indexServer })
})

afterAll(() => stopServer())

async function aServer() {
  if (isGivenThere) return { url: given, key: process.env['MEILI_KEY'] }
  const server = await testMeilisearch()
  stopServer = server.end
  return server
}

const ENGINES = ['postgres', 'meilisearch'] as const
type Name = (typeof ENGINES)[number]

function searchOn(engine: Name, input: Record<string, unknown>, viewer = VISITOR) {
  return searchPractices(depsOf(engine), viewer, searchInputOf({ language: 'en', ...input }))
}

/** What the rest of the server asks with: it chooses the engine itself. */
function depsOf(engine: Name) {
  return { db: parvis.db, indexServer: engine === 'meilisearch' ? indexServer : undefined }
}

for (const engine of ENGINES)
  describe.skipIf(engine === 'meilisearch' && !hasMeilisearch)(`on ${engine}`, () => {
    test('says that it is the one who answers', async () => {
      expect(await searchOn(engine, { q: 'bollards' })).toMatchObject({
        engine,
        isDegraded: false,
        fit: 'good',
      })
    })

    test('finds everything without words, the most complete first', async () => {
      const { total, hits } = await searchOn(engine, {})
      const completeness = hits.map((hit) => hit.completeness)
      expect(total).toBeGreaterThan(50)
      expect(completeness.at(0)).toBeGreaterThanOrEqual(completeness.at(-1) ?? 0)
    })

    test('finds nothing for what nobody has written', async () => {
      const nothing = await searchOn(engine, { q: 'xqzvbn wkrjhq' })
      expect(nothing).toMatchObject({ engine, total: 0, fit: 'none', hits: [] })
    })

    test('counts a facet without regard to its own chosen values, and keeps a chosen one at zero', async () => {
      const all = await searchOn(engine, { q: 'bollards' })
      const some = await searchOn(engine, {
        q: 'bollards',
        filters: [{ facet: 'country', values: ['FR', 'XX'] }],
      })
      const countries = (result: typeof all) =>
        result.facets.find(({ facet }) => facet === 'country')?.values ?? []
      const ofFrance = countries(all).find(({ value }) => value === 'FR')?.count
      expect(some.total).toBe(ofFrance)
      expect(countries(some).find(({ value }) => value === 'XX')).toMatchObject({ count: 0, isChosen: true })
      expect(countries(some).filter(({ value }) => value !== 'XX').length).toBe(countries(all).length)
    })

    test('gives the same hit once, page after page', async () => {
      const pages = await Promise.all(
        [1, 2, 3, 4, 5, 6].map((page) => searchOn(engine, { q: 'public space', page })),
      )
      const keys = pages.flatMap(({ hits }) => hits.map(({ key }) => key))
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.length).toBe(Math.min(pages[0]?.total ?? 0, 120))
    })

    test('sorts by date and by completeness', async () => {
      const complete = (await searchOn(engine, { q: 'square', sort: 'most-complete' })).hits
      expect(complete.map((hit) => hit.completeness)).toEqual(
        complete.map((hit) => hit.completeness).toSorted((a, b) => b - a),
      )
      expect((await searchOn(engine, { sort: 'newest' })).hits).toHaveLength(20)
    })

    test('sorts by the way from a city, named in any language; what has no city comes last', async () => {
      const { hits, near, total } = await searchOn(engine, { sort: 'nearest', near: 'Nizza', first: 50 })
      const ways = hits.map(({ distanceKm }) => distanceKm ?? Infinity)
      expect(near?.id).toBe('nice-fr')
      expect(ways[0]).toBe(0)
      expect(ways).toEqual(ways.toSorted((a, b) => a - b))
      const nowhere = await searchOn(engine, { sort: 'nearest', near: 'Xqzvbn', first: 50 })
      expect(nowhere).toMatchObject({ near: null, total })
    })

    test('keeps to an area, in hits and counts alike', async () => {
      const area = { west: -10, south: 36, east: 4, north: 44 }
      const { hits, total, facets } = await searchOn(engine, { q: 'public space', area, first: 50 })
      expect(total).toBeGreaterThan(0)
      expect(hits).toHaveLength(total)
      const cities = facets.find(({ facet }) => facet === 'city')?.values ?? []
      expect(cities.reduce((sum, { count }) => sum + count, 0)).toBe(total)
      for (const { city } of hits) {
        const { lat, lon } = cityOf(city ?? '') ?? { lat: 0, lon: 0 }
        expect([lon > area.west && lon < area.east, lat > area.south && lat < area.north]).toEqual([
          true,
          true,
        ])
      }
    })

    test.each(['strength', 'target-group', 'phase', 'service', 'programme', 'proof'])(
      'counts and filters by %s',
      async (facet) => {
        const all = await searchOn(engine, {})
        const [most] = all.facets.find((each) => each.facet === facet)?.values ?? []
        const filters = [{ facet, values: [most?.value] }]
        const some = await searchOn(engine, { filters })
        expect(some.total).toBe(most?.count)
        expect(some.total).toBeGreaterThan(0)
      },
    )

    test('suggests concepts and cities with their counts, then practices', async () => {
      const suggestions = await suggest(depsOf(engine), VISITOR, {
        q: 'Poller Nizz',
        first: 10,
        language: 'de',
      })
      const kinds = suggestions.map(({ kind }) => kind)
      expect(kinds.lastIndexOf('practice')).toBe(kinds.length - 1)
      expect(suggestions).toContainEqual(expect.objectContaining({ kind: 'concept', value: 'bollard' }))
      const nice = suggestions.find(({ value }) => value === 'nice-fr')
      const { total } = await searchOn(engine, { filters: [{ facet: 'city', values: ['nice-fr'] }] })
      expect(nice).toMatchObject({ kind: 'city', label: 'Nizza', count: total })
      expect(await suggest(depsOf(engine), VISITOR, { q: ' ', first: 10, language: 'de' })).toEqual([])
    })

    test('gives the values of one facet by a part of their name, as the whole search counts them', async () => {
      const asked = { q: 'bollards', filters: { country: ['FR'] }, language: 'en' } as const
      const values = await findFacetValues(depsOf(engine), VISITOR, {
        ...asked,
        area: null,
        withArchived: false,
        facet: 'country',
        containing: 'erm',
        first: 10,
      })
      const { facets } = await searchOn(engine, {
        q: 'bollards',
        filters: [{ facet: 'country', values: ['FR'] }],
      })
      const all = facets.find(({ facet }) => facet === 'country')?.values ?? []
      expect(values).toEqual(all.filter(({ value }) => value === 'DE' || value === 'FR'))
    })

    test('finds the practices that are like one, and not that one', async () => {
      const asked = { key: 'nice-promenade-des-anglais', first: 4, language: 'en' } as const
      const similar = await findSimilarPractices(depsOf(engine), VISITOR, asked)
      expect(similar).toHaveLength(4)
      expect(similar.map(({ card }) => card.key)).not.toContain(asked.key)
      for (const { concepts } of similar) expect(concepts.length).toBeGreaterThan(0)
    })

    test('leaves what has more words than filters can take to Postgres, and goes on itself', async () => {
      const q =
        'bollards planters cameras lighting market stadium crowd police deliveries residents trams students art'
      expect(await searchOn(engine, { q })).toMatchObject({ engine: 'postgres', isDegraded: false })
      expect(
        await searchOn(engine, { q: 'bollards planters cameras lighting market stadium crowd' }),
      ).toMatchObject({
        engine,
        isDegraded: false,
      })
    })

    test('is ready once it is filled', async () => {
      const ask = await chooseEngine(depsOf(engine))
      expect(await ask((each) => each.ready())).toEqual({ answer: true, engine, isDegraded: false })
    })

    test.each([
      '"',
      "'",
      '\\',
      '" OR id EXISTS',
      'a) AND (b',
      '@practice',
      '@stamp',
      ':* & !',
      '\u0000',
      '𝕏 ﷽',
    ])('takes %j for words', async (q) => {
      const { total } = await searchOn(engine, { q })
      expect(total).toBeLessThan((await searchOn(engine, {})).total + 1)
    })
  })

describe.skipIf(!hasMeilisearch)('both engines', () => {
  test.each([
    ['near a city', { sort: 'nearest', near: 'Gdańsk' }],
    ['in an area', { area: { west: 5, south: 45, east: 20, north: 55 } }],
    ['by a new facet', { filters: [{ facet: 'service', values: ['municipal-police', 'traders'] }] }],
  ])('find, count and order alike %s', async (_name, input) => {
    const [mine, theirs] = await Promise.all(
      ENGINES.map((engine) => searchOn(engine, { ...input, first: 50 })),
    )
    expect(keysOf(theirs)).toEqual(keysOf(mine))
    expect(theirs?.facets).toEqual(mine?.facets)
  })

  test.each([
    ['visitors', VISITOR, queries],
    ['members of the network', NETWORK_MEMBER, queries.filter((_query, index) => index % 4 === 0)],
  ])('find, count and rank alike for %s, whatever is asked', async (_name, viewer, asked) => {
    const differing: unknown[] = []
    let alike = 0
    for (const { q } of asked) {
      const [mine, theirs] = await Promise.all(
        ENGINES.map((engine) => searchOn(engine, { q, first: 10 }, viewer)),
      )
      expect(theirs?.engine).toBe('meilisearch')
      if (!isDeepStrictEqual([mine?.total, mine?.facets], [theirs?.total, theirs?.facets])) differing.push(q)
      if (isDeepStrictEqual(keysOf(mine), keysOf(theirs))) alike += 1
    }
    console.info(`The first ten stand in the same order for ${alike} of ${asked.length} queries.`)
    expect(differing).toEqual([])
    expect(alike / asked.length).toBeGreaterThanOrEqual(0.95)
  })

  test('show the same of a hit, with the same reasons', async () => {
    const [postgres, meilisearch] = await Promise.all(
      ENGINES.map((engine) => searchOn(engine, { q: 'Poller Nizza', language: 'de', first: 1 })),
    )
    expect(meilisearch?.hits).toEqual(postgres?.hits)
  })

  test('suggest the same, and find the same practices like each other', async () => {
    for (const q of ['marché', 'Poller Nizza', 'słup', 'fioriere a Fir']) {
      const [mine, theirs] = await Promise.all(
        ENGINES.map((engine) => suggest(depsOf(engine), VISITOR, { q, first: 10, language: 'fr' })),
      )
      expect(theirs).toEqual(mine)
    }
    const { hits } = await searchOn('postgres', { first: 10 })
    for (const { key } of hits) {
      const [mine, theirs] = await Promise.all(
        ENGINES.map((engine) =>
          findSimilarPractices(depsOf(engine), VISITOR, { key, first: 4, language: 'en' }),
        ),
      )
      expect(theirs).toEqual(mine)
    }
  })
})

function keysOf(result: Awaited<ReturnType<typeof searchOn>> | undefined) {
  return result?.hits.map(({ key }) => key)
}
