import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { NETWORK_MEMBER, VISITOR } from '#shared/access/viewer.ts'
import { searchInputOf } from '#server/modules/search/search-input.ts'
import { cityOf } from '#server/modules/taxonomy/index.ts'
import { meilisearchAt, searchPractices, syncIndex } from '#server/modules/search/index.ts'
import type { IndexServer } from '#server/kernel/index-server.ts'
import { hasMeilisearchProgram, isHealthy, testMeilisearch } from '#test/support/meilisearch.ts'
import { testApp } from '#test/support/test-app.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

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
  const deps = { db: parvis.db, indexServer: engine === 'meilisearch' ? indexServer : undefined }
  return searchPractices(deps, viewer, searchInputOf({ language: 'en', ...input }))
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
})

function keysOf(result: Awaited<ReturnType<typeof searchOn>> | undefined) {
  return result?.hits.map(({ key }) => key)
}
