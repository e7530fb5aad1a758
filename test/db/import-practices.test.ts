import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { transactor } from '#server/kernel/transaction.ts'
import { VISITOR } from '#shared/access/viewer.ts'
import { getPractice, importPractices, readRows } from '#server/modules/practices/index.ts'
import type { ImportOptions } from '#server/modules/practices/index.ts'
import { makeRow } from '#test/support/make.ts'
import { testDatabase } from '#test/support/test-database.ts'

const { db } = testDatabase('taxonomy')

const importText = (text: string, options?: ImportOptions) =>
  importPractices({ transact: transactor(db, []) }, readRows(text), options)
const importRows = (rows: unknown[], options?: ImportOptions) => importText(JSON.stringify(rows), options)
const keyed = (key: string, overrides = {}) => ({ ...makeRow(), key, ...overrides })
const titleOf = async (key: string) =>
  (await getPractice({ db }, VISITOR, { address: key }))?.projected.content.title

async function counts() {
  const { rows } = await sql<Record<string, number>>`
    select (select count(*)::int from practice) as practices, (select count(*)::int from revision) as revisions,
      (select count(*)::int from draft_part) as parts, (select count(*)::int from claim_state) as states,
      (select count(*)::int from audit_entry) as audited`.execute(db)
  return rows[0]
}

describe('rows that are imported', () => {
  test('are published, with one audit row each and editorial claims', async () => {
    const before = await counts()
    const report = await importRows([keyed('first-a'), keyed('first-b')])
    expect(report).toMatchObject({ added: 2, changed: 0, unchanged: 0, refused: [], leftAlone: [] })
    const after = await counts()
    expect((after?.['audited'] ?? 0) - (before?.['audited'] ?? 0)).toBe(2)
    const found = await getPractice({ db }, VISITOR, { address: 'first-a' })
    expect(found?.projected.content.claims).toMatchObject([{ commitment: 'C2', state: 'editorial' }])
    expect(found?.practice).toMatchObject({ provenance: 'compiled', publicLife: 'published' })
  })

  test('change nothing when they come again', async () => {
    await importRows([keyed('again')])
    const before = await counts()
    expect(await importRows([keyed('again')])).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
    expect(await counts()).toEqual(before)
  })

  test('make a new revision when they have changed', async () => {
    await importRows([keyed('changing')])
    expect(await importRows([keyed('changing', { title: 'Another title' })])).toMatchObject({ changed: 1 })
    expect(await titleOf('changing')).toBe('Another title')
  })

  test('never overwrite what was changed in Parvis since', async () => {
    await importRows([keyed('edited')])
    await sql`update practice set candidate = 'draft' where key = 'edited'`.execute(db)
    const report = await importRows([keyed('edited', { title: 'Another title' })])
    expect(report.leftAlone).toEqual([{ line: 1, key: 'edited' }])
    expect(await titleOf('edited')).toBe(makeRow()['title'])
  })

  test('are published by the organisation that they name', async () => {
    await importRows([
      keyed('of-liege', { publisher: 'Ville de Liège' }),
      keyed('too', { publisher: 'ville de liège' }),
    ])
    const { rows } = await sql<{ n: number }>`
      select count(distinct publisher_id)::int as n from practice where key in ('of-liege', 'too')`.execute(
      db,
    )
    expect(rows[0]?.n).toBe(1)
    const found = await getPractice({ db }, VISITOR, { address: 'of-liege' })
    expect(found?.practice).toMatchObject({ provenance: 'submitted', publisher: { name: 'Ville de Liège' } })
  })

  test('stay drafts when asked to', async () => {
    const before = await counts()
    expect(await importRows([keyed('as-draft')], { draft: true })).toMatchObject({ added: 1 })
    expect(await titleOf('as-draft')).toBeUndefined()
    const after = await counts()
    expect(after?.['revisions']).toBe(before?.['revisions'])
    expect(after?.['parts']).toBeGreaterThan(before?.['parts'] ?? 0)
    expect(await importRows([keyed('as-draft')], { draft: true })).toMatchObject({ unchanged: 1 })
  })

  test('are only tried in a dry run', async () => {
    const before = await counts()
    expect(await importRows([keyed('dry')], { dryRun: true })).toMatchObject({ added: 1 })
    expect(await counts()).toEqual(before)
  })
})

test('publishers whose names make the same key, or none, are kept apart', async () => {
  const names = ['Stadt Köln', 'Stadt Koln', '京都', '奈良']
  const rows = names.map((publisher, index) => keyed(`homonym-${index}`, { publisher }))
  expect(await importRows(rows)).toMatchObject({ added: 4 })
  const { rows: found } = await sql<{ n: number }>`
    select count(*)::int as n from organisation where name = any(${names})`.execute(db)
  expect(found[0]?.n).toBe(4)
})

describe('rows that are refused', () => {
  test.each([
    [{ title: undefined }, 'title', 'missing'],
    [{ kind: 'bollards' }, 'kind', 'not-in-list'],
    [{ colour: 'red' }, 'colour', 'unknown-field'],
    [{ city: 'Nizzza' }, 'city', 'unknown-city'],
    [{ concepts: ['bollards'] }, 'concepts.0', 'unknown-concept'],
    [{ permanence: 'terrorism' }, 'permanence', 'unknown-concept'],
    [
      { claims: [{ commitment: 'C10', strength: 'partly', reason: 'x' }] },
      'claims.0.commitment',
      'not-in-list',
    ],
    [{ sections: [{ kind: 'context', text: 'a\u0000b' }] }, 'sections.0.text', 'bad-characters'],
    [{ sections: [{ kind: 'context', text: '\ud800' }] }, 'sections.0.text', 'bad-characters'],
    [{ sources: [{ title: 'x', url: 'javascript:alert(1)' }] }, 'sources.0.url', 'malformed'],
  ])('%j is refused at %s: %s', async (overrides, field, code) => {
    const { refused, added } = await importRows([keyed('refused-row', overrides)])
    expect(added).toBe(0)
    expect(refused[0]?.faults).toContainEqual(expect.objectContaining({ field, code }))
  })

  test('name the nearest city', async () => {
    const { refused } = await importRows([keyed('near', { city: 'Nizzza' })])
    expect(refused[0]?.faults[0]?.reason).toContain('Did you mean')
  })

  test('are told by line, and the good ones around them are imported', async () => {
    const good = JSON.stringify(keyed('nd-good'))
    const twice = JSON.stringify(keyed('nd-good', { title: 'Twice' }))
    const { added, refused } = await importText(['{"key": ', good, '', '17', twice].join('\n'))
    expect(added).toBe(1)
    expect(refused.map(({ line, faults }) => [line, faults[0]?.code])).toEqual([
      [1, 'not-json'],
      [4, 'malformed'],
      [5, 'twice'],
    ])
  })

  test('are told by the line on which they begin in an array', async () => {
    const text = `[\n${JSON.stringify(keyed('arr-good'))},\n\n${JSON.stringify({ key: 'arr-bad' }, null, 1)}\n]`
    expect((await importText(text)).refused[0]?.line).toBe(4)
  })
})

/** Rows in which anything may be wrong, among some that are right. */
const anyRow = fc.oneof(
  fc.json().map((json): unknown => JSON.parse(json)),
  fc.record(
    {
      key: fc.oneof(fc.string(), fc.constantFrom('fuzz-a', 'fuzz-b', 'fuzz-c')),
      title: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('A title')),
      summary: fc.oneof(fc.string({ maxLength: 600 }), fc.constant('A summary.')),
      language: fc.constantFrom('en', 'fr', 'xx', '', 'deutsch'),
      city: fc.constantFrom('Nice', 'Nizza', 'nowhere', ''),
      country: fc.constantFrom('FR', 'fr', ''),
      kind: fc.constantFrom('governance', 'other'),
      sections: fc.array(
        fc.record({ kind: fc.constantFrom('context', 'issue'), text: fc.string({ unit: 'grapheme' }) }),
      ),
      claims: fc.array(
        fc.record({
          commitment: fc.constantFrom('C1', 'C2'),
          strength: fc.constantFrom('partly', 'no'),
          reason: fc.string(),
        }),
      ),
      facts: fc.array(fc.record({ kind: fc.constantFrom('cost', 'source', 'x'), amount: fc.double() })),
    },
    {
      requiredKeys: ['key', 'title', 'summary', 'language', 'city', 'country', 'kind', 'sections', 'claims'],
    },
  ),
)
const anyFile = fc.oneof(
  fc.array(anyRow, { maxLength: 8 }).map((rows) => JSON.stringify(rows)),
  fc.array(anyRow, { maxLength: 8 }).map((rows) => rows.map((row) => JSON.stringify(row)).join('\n')),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(anyRow, { minLength: 1, maxLength: 4 }).map((rows) => JSON.stringify(rows).slice(0, -7)),
)

test('200 broken files: each row is imported whole or refused with a reason, and none crashes', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, async (text) => {
      const before = await counts()
      const { added, changed, unchanged, leftAlone, refused } = await importText(text)
      const after = await counts()
      expect(added + changed + unchanged + leftAlone.length + refused.length).toBe(readRows(text).length)
      expect((after?.['practices'] ?? 0) - (before?.['practices'] ?? 0)).toBe(added)
      expect((after?.['revisions'] ?? 0) - (before?.['revisions'] ?? 0)).toBe(added + changed)
      for (const { faults } of refused) expect(faults[0]?.reason).toBeTruthy()
    }),
    { numRuns: 200 },
  )
})
