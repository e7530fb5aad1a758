import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { NETWORK_MEMBER, VISITOR } from '#shared/access/viewer.ts'
import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import {
  archivePractice,
  importPractices,
  readRows,
  withdrawPractice,
} from '#server/modules/practices/index.ts'
import {
  countWords,
  keepDocumentsCurrent,
  rebuildDocuments,
  refreshOwnMarks,
  searchPractices,
} from '#server/modules/search/index.ts'
import { systemClock } from '#server/kernel/clock.ts'
import { transactor } from '#server/kernel/transaction.ts'
import { makeRow, viewers } from '#test/support/make.ts'
import { testDatabase } from '#test/support/test-database.ts'

const { db } = testDatabase('taxonomy')
const transact = transactor(db, [refreshOwnMarks])
const deps = { db, transact }
const moderator = { ...viewers().moderator, personId: null }

async function published(key: string, overrides = {}): Promise<PracticeId> {
  const report = await importPractices(deps, readRows(JSON.stringify([{ ...makeRow(), key, ...overrides }])))
  expect(report.refused).toEqual([])
  const { rows } = await sql<{ id: PracticeId }>`select id from practice where key = ${key}`.execute(db)
  return rows[0]!.id
}

async function search(q: string, viewer: Viewer = VISITOR, filters = {}) {
  return searchPractices(deps, viewer, {
    q,
    filters,
    sort: 'relevance',
    page: 1,
    first: 20,
    language: 'en',
  })
}

const keysFor = async (q: string, viewer?: Viewer) => (await search(q, viewer)).hits.map(({ key }) => key)

describe('a practice is found', () => {
  test('from the commit of its publication on, and not when that is rolled back', async () => {
    await published('found-now', { title: 'Zebracorn fences' })
    expect(await keysFor('zebracorn')).toEqual(['found-now'])
    const lost = transact(async (tx) => {
      await sql`update practice set public_life = 'archived' where key = 'found-now'`.execute(tx)
      throw new Error('rolled back')
    })
    await expect(lost).rejects.toThrow('rolled back')
    expect(await keysFor('zebracorn')).toEqual(['found-now'])
  })

  test('no more from the commit of its withdrawal or archiving on', async () => {
    const first = await published('gone-a', { title: 'Quagmirish gates' })
    const second = await published('gone-b', { title: 'Quagmirish doors' })
    await withdrawPractice(deps, moderator, { practiceId: first, reason: 'An error.' })
    await archivePractice(deps, moderator, { practiceId: second })
    expect(await search('quagmirish')).toMatchObject({ total: 0, fit: 'none' })
    const q = { q: 'quagmirish', filters: {}, sort: 'relevance', page: 1, first: 20, language: 'en' } as const
    const { hits } = await searchPractices(deps, VISITOR, { ...q, withArchived: true })
    expect(hits).toEqual([expect.objectContaining({ key: 'gone-b', isArchived: true })])
  })

  test('by its new words and no longer by its old ones when it has changed', async () => {
    await published('changing', { title: 'Oldfangled posts' })
    await published('changing', { title: 'Newfangled posts' })
    expect(await keysFor('newfangled')).toEqual(['changing'])
    expect(await keysFor('oldfangled')).toEqual([])
  })

  test('again when it was changed by hand, beside the application', async () => {
    await published('by-hand', { title: 'Handcrankish lifts' })
    await sql`update practice set public_life = 'not-public' where key = 'by-hand'`.execute(db)
    expect(await keysFor('handcrankish')).toEqual(['by-hand'])
    await keepDocumentsCurrent(deps, () => undefined)
    await keepDocumentsCurrent(deps, () => undefined)
    expect(await keysFor('handcrankish')).toEqual([])
  })
})

describe('what is labelled', () => {
  const sections = [
    { kind: 'context', text: 'A square.' },
    { kind: 'solution', text: 'The wimblegate is for colleagues.', label: 'GREEN' },
    { kind: 'costs', text: 'The hushgate is for those who know.', label: 'AMBER' },
  ]

  test('GREEN is found by members of the network only, in hits, excerpts and corrections', async () => {
    await published('labelled', { sections })
    expect(await keysFor('wimblegate', NETWORK_MEMBER)).toEqual(['labelled'])
    const found = await search('wimblegate', VISITOR)
    expect(found.hits).toEqual([])
    expect(JSON.stringify(await search('wimblegates square', VISITOR))).not.toContain('wimblegate"')
  })

  test('AMBER is found by nobody, whoever asks', async () => {
    await published('labelled-amber', { sections })
    for (const viewer of [VISITOR, NETWORK_MEMBER, moderator]) {
      expect(await keysFor('hushgate', viewer)).toEqual([])
    }
    const { rows } = await sql`
      select from search_document where words::text like '%hushgat%' or texts::text like '%hushgate%'
      union all select from search_word where word like 'hushgat%'`.execute(db)
    expect(rows).toEqual([])
  })

  test('higher by a later revision is gone at its commit', async () => {
    const id = await published('relabelled', { sections: [{ kind: 'context', text: 'The plain murkgate.' }] })
    expect(await keysFor('murkgate')).toEqual(['relabelled'])
    await transact(async (tx) => {
      await sql`insert into revision (practice_id, number, content, labels, cause)
        select practice_id, number + 1, content, '{"section:context": "AMBER"}', 'moderator-edit'
        from revision where practice_id = ${id}`.execute(tx)
    })
    expect(await keysFor('murkgate', NETWORK_MEMBER)).toEqual([])
  })

  test('masked because of a finding is gone at its commit', async () => {
    const id = await published('masked', { sections: [{ kind: 'context', text: 'The plain gloomgate.' }] })
    await transact(async (tx) => {
      await sql`insert into masked_part (practice_id, part, until_revision) values (${id}, 'section:context', 1)`.execute(
        tx,
      )
    })
    expect(await keysFor('gloomgate')).toEqual([])
  })
})

describe('the facet of commitments', () => {
  const claims = [
    { commitment: 'C4', strength: 'partly', reason: 'Temporary for three weeks.' },
    { commitment: 'C8', strength: 'contradicts', reason: 'Nobody was asked about privacy.' },
  ]

  async function commitmentsOf(q: string) {
    const { facets } = await search(q)
    return facets
      .find(({ facet }) => facet === 'commitment')
      ?.values.map(({ value, count }) => [value, count])
  }

  test('counts what evidences, wholly or partly, and not what contradicts', async () => {
    await published('claimed', { title: 'Claimable hedgerows', claims })
    expect(await commitmentsOf('claimable')).toEqual([['C4', 1]])
  })

  test('follows the moderator who refuses a claim, in the same transaction', async () => {
    const id = await published('refused', { title: 'Refusable hedgerows', claims })
    await transact(async (tx) => {
      await sql`update claim_state set state = 'refused' where practice_id = ${id}`.execute(tx)
    })
    expect(await commitmentsOf('refusable')).toEqual([])
  })
})

test('making all rows anew changes nothing', async () => {
  await published('stable', { title: 'Steadfastly bollards' })
  const rows = () =>
    sql`select practice_id, audiences, facets, words::text, card from search_document order by 1, 2`.execute(
      db,
    )
  const before = await rows()
  await rebuildDocuments(deps, () => undefined)
  expect((await rows()).rows).toEqual(before.rows)
})

test('all rows are made anew in parts, however many there are', async () => {
  const keys = Array.from({ length: 230 }, (_, number) => `part-${number}`)
  const made = keys.map((key) => ({ ...makeRow(), key, title: `Partitioned ${key}` }))
  await importPractices(deps, readRows(JSON.stringify(made)))
  await sql`delete from search_document`.execute(db)
  const parts: number[] = []
  const watching: typeof transact = (work) =>
    transact(async (tx) => {
      const result = await work(tx)
      const { rows } = await sql<{ own: number }>`
        select count(*)::int as own from search_mark
        where transaction = pg_current_xact_id_if_assigned() and not is_refreshed`.execute(tx)
      parts.push(rows[0]?.own ?? 0)
      return result
    })
  await rebuildDocuments({ db, transact: watching }, () => undefined)
  expect(Math.max(...parts)).toBeLessThanOrEqual(100)
  expect((await search('partitioned')).total).toBe(230)
})

test('a search is at most four statements, a mistyped one too', async () => {
  await published('counted', { title: 'Countable planters' })
  const statements: string[] = []
  const counting = db.withPlugin({
    transformQuery: ({ node }) => {
      statements.push(node.kind)
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const input = {
    filters: { kind: ['governance'] },
    sort: 'relevance',
    page: 1,
    first: 20,
    language: 'fr',
  } as const
  await searchPractices({ db: counting }, VISITOR, { ...input, q: 'countabel platners weihn' })
  expect(statements.length).toBeLessThanOrEqual(4)
})

test('words are counted in what the public reads, by their stem', async () => {
  await published('counted-a', { title: 'Frobnicator gates' })
  await published('counted-b', { title: 'Gates beside frobnicators' })
  await countWords({ ...deps, clock: systemClock })
  const { rows } = await sql`
    select word, documents from search_word where word like 'frobnicator%' order by word`.execute(db)
  expect(rows).toEqual([
    { word: 'frobnicator', documents: 2 },
    { word: 'frobnicators', documents: 2 },
  ])
})
