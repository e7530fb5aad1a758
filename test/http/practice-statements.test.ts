import pg from 'pg'
import { beforeAll, expect, test, vi } from 'vitest'
import { PracticePageDocument } from '#client/gql/practice.ts'
import { importPractices } from '#server/modules/practices/index.ts'
import { COMMITMENTS } from '#shared/practices/template.ts'
import { ask } from '#test/support/graphql-app.ts'
import { makeRow } from '#test/support/make.ts'
import { testApp } from '#test/support/test-app.ts'

const place = testApp()
const MOST = 6

const claims = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    commitment: COMMITMENTS[index % COMMITMENTS.length]!,
    strength: 'evidences' as const,
    reason: `Reason ${index}.`,
    sections: [],
  }))

beforeAll(async () => {
  const rows = [
    makeRow({ key: 'one-claim', title: 'One claim', claims: claims(1) }),
    makeRow({ key: 'many-claims', title: 'Many claims', claims: claims(50) }),
  ]
  const report = await importPractices(
    place.deps,
    rows.map((value, index) => ({ line: index + 1, value })),
  )
  if (report.refused.length > 0) throw new Error(`Refused: ${JSON.stringify(report.refused)}`)
})

async function statementsOf(address: string): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  const { data } = await ask<{ practice: { claims: unknown[] } | null }>(
    place.app,
    String(PracticePageDocument),
    { address, language: 'en' },
  )
  const names = query.mock.calls.map(
    ([asked]) => JSON.stringify(asked).match(/\/\* ([\w.]+) \*\//)?.[1] ?? '',
  )
  query.mockRestore()
  expect(data?.practice).not.toBeNull()
  return names.filter((name) => name !== '' && !name.startsWith('accounts.'))
}

test(`a practice page takes at most ${MOST} statements, however many claims it has`, async () => {
  const one = await statementsOf('one-claim')
  const many = await statementsOf('many-claims')
  expect(one.length).toBeGreaterThan(0)
  expect(one.length).toBeLessThanOrEqual(MOST)
  expect(many).toEqual(one)
})
