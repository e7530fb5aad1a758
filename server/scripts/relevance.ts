import { parseArgs } from 'node:util'
import { VISITOR } from '#shared/access/viewer.ts'
import { isInterfaceLanguage } from '#shared/languages.ts'
import type { Deps } from '../kernel/deps.ts'
import { runMain } from '../kernel/run-main.ts'
import { searchPractices, syncIndex } from '../modules/search/index.ts'
import { loadContent } from './load-content.ts'
import { searchAsWikisDo } from './relevance/baseline.repository.ts'
import { defaultMeilisearch } from './relevance/default-meilisearch.repository.ts'
import { readJudgedQueries } from './relevance/judged-queries.ts'
import type { JudgedQuery } from './relevance/judged-queries.ts'
import { meanOf, scoreOf } from './relevance/metrics.ts'
import type { Ranking, Score } from './relevance/metrics.ts'
import { terminal } from './terminal.ts'
import { withApp } from './with-app.ts'

/** The half that search is tuned on, and the one that nobody looks at while tuning. */
const SETS = [
  ['tuned', new URL('../../test/search/queries.json', import.meta.url)],
  ['untouched', new URL('../../test/search/queries-untouched.json', import.meta.url)],
  ['colloquial, tuned', new URL('../../test/search/queries-colloquial.json', import.meta.url)],
  ['colloquial, untouched', new URL('../../test/search/queries-colloquial-untouched.json', import.meta.url)],
] as const

/** What every engine is to reach on queries that it has never seen; the class where only that counts. */
const BARS: readonly { readonly measure: keyof Score; readonly of?: string; readonly least: number }[] = [
  { measure: 'ndcg', least: 0.85 },
  { measure: 'recall', of: 'cross-language', least: 0.95 },
  { measure: 'recall', of: 'typing-error', least: 0.95 },
]

type System = {
  readonly name: string
  readonly isBaseline?: boolean
  readonly rank: (query: JudgedQuery) => Promise<Ranking>
}
type Scored = { readonly query: JudgedQuery; readonly ranking: Ranking; readonly score: Score }

/** `npm run relevance`: how well search answers judged queries, beside what others would answer. */
await runMain(async () => {
  const { values } = parseArgs({
    options: { queries: { type: 'string' }, worst: { type: 'string', default: '10' } },
  })
  const sets = values.queries ? ([[values.queries, values.queries]] as const) : SETS
  await withApp(async ({ deps }) => {
    await loadContent(deps, terminal(), { practices: deps.config.seed })
    const { indexServer } = deps
    if (indexServer) await syncIndex({ ...deps, indexServer })
    const others = await defaultMeilisearch(deps.db, deps.config.meilisearch)
    const scoreSet = async (name: string, file: string | URL) => {
      const queries = await readJudgedQueries(file)
      for (const system of [...baselines(deps, others), ...enginesOn(deps)]) {
        const scored = await score(system, queries)
        print(`${system.name}, ${name} (${queries.length} queries)`, scored)
        if (!system.isBaseline) judge(scored, Number(values.worst))
      }
    }
    try {
      for (const [name, file] of sets) await scoreSet(name, file)
    } finally {
      await others?.remove()
    }
  })
})

function baselines(deps: Deps, others: Awaited<ReturnType<typeof defaultMeilisearch>>): System[] {
  const wiki = {
    name: "websearch_to_tsquery('english')",
    isBaseline: true,
    rank: async ({ q }: JudgedQuery) => ({ keys: await searchAsWikisDo(deps.db, q), isNone: false }),
  }
  if (!others) return [wiki]
  const rank = async ({ q }: JudgedQuery) => ({ keys: await others.search(q), isNone: false })
  return [wiki, { name: 'Meilisearch with default settings', isBaseline: true, rank }]
}

function enginesOn(deps: Deps): System[] {
  return [
    { name: 'Postgres', rank: (query) => rankInParvis({ ...deps, indexServer: undefined }, query) },
    ...(deps.indexServer
      ? [{ name: 'Meilisearch', rank: (query: JudgedQuery) => rankInParvis(deps, query) }]
      : []),
  ]
}

async function rankInParvis(deps: Deps, { q, lang }: JudgedQuery): Promise<Ranking> {
  const language = isInterfaceLanguage(lang) ? lang : 'en'
  const input = { q, filters: {}, sort: 'relevance', page: 1, first: 10, language } as const
  const { hits, fit, isDegraded } = await searchPractices(deps, VISITOR, input)
  if (isDegraded) throw new Error('Meilisearch is away: these would be the figures of Postgres.')
  return { keys: hits.map(({ key }) => key), isNone: fit === 'none' }
}

async function score(system: System, queries: readonly JudgedQuery[]): Promise<Scored[]> {
  const scored: Scored[] = []
  for (const query of queries) {
    const ranking = await system.rank(query)
    scored.push({ query, ranking, score: scoreOf(query, ranking) })
  }
  return scored
}

function print(title: string, scored: readonly Scored[]): void {
  console.log(`\n${title}`)
  console.table({
    ...rowsBy(scored, ({ query }) => query.class),
    ...rowsBy(scored, ({ query }) => query.lang),
    all: rowOf(scored),
  })
}

/** Who is told that nothing fits; and where a bar is not reached, the queries that are answered worst. */
function judge(scored: readonly Scored[], worst: number): void {
  const [negatives, others] = [true, false].map((isNegative) =>
    scored.filter(({ score: { negative } }) => (negative !== undefined) === isNegative),
  )
  const none = (group: readonly Scored[] = []) =>
    `${group.filter(({ ranking }) => ranking.isNone || ranking.keys.length === 0).length} of ${group.length}`
  console.log(`Told that nothing fits: ${none(negatives)} negatives, ${none(others)} others`)
  const missed = BARS.filter(({ measure, of, least }) => {
    const group = of ? scored.filter(({ query }) => query.class === of) : scored
    const value = meanOf(
      group.map(({ score: each }) => each),
      measure,
    )
    return value !== undefined && value < least
  })
  for (const { measure, of, least } of missed) console.log(`Below the bar: ${measure} ${of ?? ''} ${least}`)
  if (missed.length === 0) return
  console.log('The worst:')
  for (const {
    query,
    ranking,
    score: { ndcg, negative },
  } of worstOf(scored, worst)) {
    console.log(`  ${(ndcg ?? negative ?? 0).toFixed(2)}  ${query.class}: ${query.q}`)
    console.log(`        ${ranking.keys.map((key) => `${key}:${query.relevant[key] ?? 0}`).join(' ')}`)
  }
}

function rowsBy(scored: readonly Scored[], groupOf: (one: Scored) => string) {
  return Object.fromEntries(Array.from(Map.groupBy(scored, groupOf), ([name, group]) => [name, rowOf(group)]))
}

function rowOf(scored: readonly Scored[]) {
  const mean = (measure: keyof Score) =>
    meanOf(
      scored.map(({ score: each }) => each),
      measure,
    )?.toFixed(3) ?? ''
  return {
    queries: scored.length,
    'nDCG@10': mean('ndcg'),
    'recall@10': mean('recall'),
    'success@1': mean('success'),
    'negatives passed': mean('negative'),
  }
}

function worstOf(scored: readonly Scored[], most: number): Scored[] {
  const value = ({ score: { ndcg, negative } }: Scored) => ndcg ?? negative ?? 0
  return scored.toSorted((a, b) => value(a) - value(b)).slice(0, most)
}
