import { readFileSync } from 'node:fs'
import { beforeAll, expect, test, vi } from 'vitest'
import { VISITOR } from '#shared/access/viewer.ts'
import { importPractices, readRows } from '#server/modules/practices/index.ts'
import { searchPractices } from '#server/modules/search/index.ts'
import { searchInputOf } from '#server/modules/search/search-input.ts'
import { readJudgedQueries } from '#server/scripts/relevance/judged-queries.ts'
import { meanOf, scoreOf } from '#server/scripts/relevance/metrics.ts'
import { testApp } from '#test/support/test-app.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const parvis = testApp({ SEED: 'on' })
const practices = new URL('invented-practices.json', import.meta.url)
const queries = new URL('queries-invented.json', import.meta.url)

beforeAll(async () => {
  const options = { dryRun: false, draft: false, onProgress: () => undefined }
  await importPractices(parvis.deps, readRows(readFileSync(practices, 'utf8')), options)
})

test('what is written in one language only is found in the others', async () => {
  const scores = []
  for (const query of await readJudgedQueries(queries)) {
    const { hits } = await searchPractices(
      parvis.deps,
      VISITOR,
      searchInputOf({ q: query.q, language: 'en', first: 10 }),
    )
    scores.push(scoreOf(query, { keys: hits.map(({ key }) => key), isNone: false }))
  }
  expect(meanOf(scores, 'recall')).toBeGreaterThanOrEqual(0.95)
})
