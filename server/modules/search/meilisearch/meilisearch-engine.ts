import { FACET_NAMES } from '#shared/search/facets.ts'
import type { FacetName } from '#shared/search/facets.ts'
import type { Sort } from '#shared/search/search-params.ts'
import type { Db } from '#server/kernel/database.ts'
import type { IndexAnswer, IndexQuery, IndexServer } from '#server/kernel/index-server.ts'
import { searchForFacet, searchForHits } from '../engine.ts'
import type {
  EngineAnswer,
  EngineHit,
  EngineQuery,
  Filters,
  SearchEngine,
  Suggested,
  SuggestQuery,
  ValueCount,
} from '../engine.ts'
import { soughtIn } from '../held-words.ts'
import { allOf, anyOf, atLeast, holds, not, oneOf } from './conditions.ts'
import type { Condition } from './conditions.ts'
import { ANY_PRACTICE } from './index-document.ts'
import { hitAttributes, readHit } from './index-hit.ts'
import type { IndexHit } from './index-hit.ts'
import { findShown } from './index-rows.repository.ts'
import { indexName, nudgeIn, settingsDigest } from './index-settings.ts'
import type { IndexState } from './index-state.repository.ts'
import { isIndexReady } from './is-index-ready.ts'
import { rankHits } from './rank-hits.ts'
import type { RankedHit } from './rank-hits.ts'
import { weighing } from './weigh-words.ts'
import type { Weighed } from './weigh-words.ts'

/** The index that answers is not the one that was written to: an old copy, or none. */
export class IndexOutOfDate extends Error {}

/** What filters would be asked about for too long: Postgres answers at once. */
export class BeyondFilters extends Error {}

/** Which practices hold most of the words is asked by every subset of them: they double with each word. */
const MOST_WORDS = 7

/** Hits are ranked in blocks: within a block as ranking.ts says, the blocks by how many words and how well. */
const BLOCK = 100

/** What all words of a hit must gain to stand before those that gain less. */
const STEPS = [0.9, 0.7, 0.5]

type Deps = { readonly db: Db; readonly indexServer: IndexServer }
type ReadyState = IndexState & { readonly live: number }
/** The index that is asked; older where it was made with other settings. */
type Asked = { readonly index: string; readonly isOlder: boolean }

/** Meilisearch, in the state in which it has been found ready. */
export function meilisearchEngine(deps: Deps, state: ReadyState): SearchEngine {
  return {
    name: 'meilisearch',
    search: (query) => search(deps, state, query),
    suggest: (query) => suggest(deps, state, query),
    facetValues: async (query) => (await search(deps, state, searchForFacet(query))).counts,
    similar: (query) => search(deps, state, searchForHits(query)),
    ready: () => isIndexReady(deps),
  }
}

async function suggest(deps: Deps, state: ReadyState, { terms, ...query }: SuggestQuery): Promise<Suggested> {
  const index = indexName(state.prefix, query.audience, state.live)
  const [counts, { hits }] = await Promise.all([
    deps.indexServer.ask(terms.map((term) => asked(index, oneOf('lexemes', [term])))),
    search(deps, state, searchForHits(query)),
  ])
  return { counts: counts.map(({ total }) => total), hits }
}

async function search(
  { db, indexServer }: Deps,
  state: ReadyState,
  query: EngineQuery,
): Promise<EngineAnswer> {
  const { length } = query.understood.words
  if (length > MOST_WORDS) throw new BeyondFilters(`${length} words are too many to be asked by filters.`)
  const index = indexName(state.prefix, query.audience, state.live)
  const { queries, read } = weighing(query.understood, index)
  const weighed = read(await indexServer.ask(queries))
  assertUpToDate(weighed, state)
  const isOlder = state.liveSettings !== settingsDigest
  // What is shown and what is counted do not wait for each other.
  const [hits, counted] = await Promise.all([
    find(indexServer, { index, isOlder }, query, weighed).then((ranked) => shown(db, query, ranked)),
    countFound(indexServer, index, query, weighed),
  ])
  return { ...counted, hits, rarities: weighed.rarities.map((rarity = Infinity) => rarity) }
}

/** An index that has less than was confirmed, or more than was begun, is another one. */
function assertUpToDate({ stamp = -1 }: Weighed, { confirmed, begun }: IndexState): void {
  if (stamp < confirmed || stamp > begun) {
    throw new IndexOutOfDate(`The index holds write ${stamp}, not ${confirmed} to ${begun}.`)
  }
}

/** The hits of a page: the first class and how large the others are, then what is needed of these at once. */
async function find(
  server: IndexServer,
  { index, isOlder }: Asked,
  query: EngineQuery,
  weighed: Weighed,
): Promise<RankedHit[]> {
  const { offset, limit } = query
  if (limit === 0) return []
  const isRanked = query.understood.words.length > 0 && !SORTED_BY_SERVER.includes(query.sort)
  const from = isRanked ? Math.floor(offset / BLOCK) * BLOCK : offset
  const to = isRanked ? Math.ceil((offset + limit) / BLOCK) * BLOCK : offset + limit
  const sought = soughtIn(query.understood)
  const attributes = hitAttributes(sought, { language: query.language, isOlder })
  const [first = false, ...others] = classesOf(query, weighed).map((each) => allOf([each, chosen(query)]))
  const hitsOf = (filter: Condition, before: number) => ({
    ...inOrder(query, index, filter),
    attributes,
    ...part(Math.max(from, before), to, before),
  })

  const [opening, ...sizes] = await server.ask([
    hitsOf(first, 0),
    ...others.map((each) => asked(index, each)),
  ])
  let seen = opening?.total ?? 0
  const needed = others.flatMap((each, at) => {
    const before = seen
    seen += sizes[at]?.total ?? 0
    return before < to && seen > Math.max(from, before) ? [hitsOf(each, before)] : []
  })
  const more = needed.length > 0 ? await server.ask(needed) : []
  const hits = [opening, ...more].flatMap((answer) => (answer?.hits ?? []).map(readHit))
  return inBlocks(hits, { ...query, rarities: weighed.rarities, sought }, isRanked).slice(
    offset - from,
    offset - from + limit,
  )
}

/** What is found, and its facets; nothing is asked where neither is needed. */
async function countFound(
  server: IndexServer,
  index: string,
  query: EngineQuery,
  weighed: Weighed,
): Promise<Pick<EngineAnswer, 'total' | 'counts'>> {
  if (!query.needs.total && query.needs.counts.length === 0) return { total: 0, counts: [] }
  const answers = await server.ask(countingQueries(index, query, weighed))
  return { total: answers[0]?.total ?? 0, counts: countsOf(query, answers) }
}

/** The part of a class that lies between two places of the whole list. */
function part(from: number, to: number, seen: number): Pick<IndexQuery, 'offset' | 'limit'> {
  return { offset: from - seen, limit: to - from }
}

function inBlocks(
  hits: readonly IndexHit[],
  ranking: Parameters<typeof rankHits>[1],
  isRanked: boolean,
): RankedHit[] {
  const blocks = Array.from({ length: Math.ceil(hits.length / BLOCK) }, (_, at) =>
    hits.slice(at * BLOCK, (at + 1) * BLOCK),
  )
  return blocks.flatMap((block) => {
    const ranked = rankHits(block, ranking)
    return isRanked ? ranked : inOrderOf(block, ranked)
  })
}

function inOrderOf(hits: readonly IndexHit[], ranked: readonly RankedHit[]): RankedHit[] {
  const byRow = new Map(ranked.map((each) => [each.hit.row, each]))
  return hits.flatMap(({ row }) => byRow.get(row) ?? [])
}

/**
 * What is found, split where more is found than is ranked at once: those that answer more words come first, and
 * among these those that hold them all in a title, a tag or a summary.
 */
function classesOf({ understood: { words }, sort }: EngineQuery, { least, found }: Weighed): Condition[] {
  if (words.length === 0) return [everything]
  const anywhere = words.map((word) => holds(word))
  if (found <= BLOCK || sort !== 'relevance') return [atLeast(least, anywhere)]
  const levels = STEPS.map((gain) => words.map((word) => holds(word, gain)))
  const classes: Condition[] = []
  for (let count = words.length; count >= least; count -= 1) {
    let before = atLeast(count + 1, anywhere)
    for (const level of [...levels, anywhere]) {
      const condition = atLeast(count, level)
      classes.push(allOf([condition, not(before)]))
      before = anyOf([before, condition])
    }
  }
  return classes.filter((condition) => condition !== false)
}

const everything = oneOf('lexemes', [ANY_PRACTICE])

/** Orders in which words do not count. */
const SORTED_BY_SERVER: readonly Sort[] = ['newest', 'nearest']

function inOrder({ sort, language, near }: EngineQuery, index: string, filter: Condition) {
  const newest = ['publishedAt:desc', 'row:asc']
  const orders = {
    relevance: [`${nudgeIn(language)}:desc`, ...newest],
    newest,
    'most-complete': ['completeness:desc', `${nudgeIn(language)}:desc`, ...newest],
    nearest: near ? [`_geoPoint(${near.lat}, ${near.lon}):asc`, ...newest] : newest,
  }
  return { ...asked(index, filter), sort: orders[sort] }
}

/** The facets of what was found; those with chosen values by themselves, disregarding these. */
function countingQueries(index: string, query: EngineQuery, { least }: Weighed): IndexQuery[] {
  const { filters } = query
  const words = query.understood.words.map((word) => holds(word))
  const found = words.length === 0 ? everything : atLeast(least, words)
  const count = (condition: Condition, facets: readonly FacetName[]) => ({
    ...asked(index, allOf([found, condition])),
    facets: facets.map(attributeOf),
  })
  return [
    count(
      chosen(query),
      query.needs.counts.filter((facet) => !recounted(query).includes(facet)),
    ),
    ...recounted(query).map((facet) =>
      count(chosen({ ...query, filters: { ...filters, [facet]: [] } }), [facet]),
    ),
  ]
}

function asked(index: string, filter: Condition): IndexQuery {
  return { index, filter: filterOf(filter), offset: 0, limit: 0, sort: [], facets: [], attributes: ['id'] }
}

/** A word that nobody has leads nowhere; the server has no word for that. */
function filterOf(condition: Condition): string {
  if (typeof condition === 'string') return condition
  return condition ? everything : oneOf('lexemes', ['@nothing'])
}

function chosen({ filters, area }: Pick<EngineQuery, 'filters' | 'area'>): Condition {
  return allOf([
    ...filteredIn(filters).map((facet) => oneOf(attributeOf(facet), filters[facet] ?? [])),
    ...(area ? [`_geoBoundingBox([${area.north}, ${area.east}], [${area.south}, ${area.west}])`] : []),
  ])
}

function filteredIn(filters: Filters): FacetName[] {
  return FACET_NAMES.filter((facet) => filters[facet]?.length)
}

/** The facets whose counts disregard a filter. */
function recounted({ filters, needs }: EngineQuery): FacetName[] {
  return filteredIn(filters).filter((facet) => needs.counts.includes(facet))
}

function attributeOf(facet: FacetName): string {
  return `facets.${facet}`
}

function countsOf(query: EngineQuery, [all, ...disregarding]: readonly IndexAnswer[]): ValueCount[] {
  const own = recounted(query)
  return query.needs.counts.flatMap((facet) => {
    const answer = own.includes(facet) ? disregarding[own.indexOf(facet)] : all
    const counts = Object.entries(answer?.counts[attributeOf(facet)] ?? {})
    return counts.map(([value, count]) => ({ facet, value, count }))
  })
}

/** What is shown comes from Postgres: what has been taken away since is not there any more. */
async function shown(
  db: Db,
  { audience, needs }: EngineQuery,
  ranked: readonly RankedHit[],
): Promise<EngineHit[]> {
  if (ranked.length === 0) return []
  const rows = await findShown(
    db,
    audience,
    ranked.map(({ hit }) => hit.id),
    needs,
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ranked.flatMap(({ hit, answers, gains }) => {
    const row = byId.get(hit.id)
    return row ? [{ card: row.card, texts: row.texts, answers, gains, isArchived: false }] : []
  })
}
