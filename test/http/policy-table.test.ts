import '@fastify/cookie'
import { globSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { assembleSchema } from '#server/graphql/schema.ts'
import { SLICES } from '#server/graphql/slices.ts'
import { outcomeFor, POLICY_ROLES, type PolicyRow } from '#test/support/policy-table.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp()

/** Each file of `policies/` says of the mutations of one module who may call them; proved here through HTTP. */
const rows = await allRows()

async function allRows(): Promise<PolicyRow[]> {
  const folder = fileURLToPath(new URL('policies/', import.meta.url))
  const files = globSync('*.ts', { cwd: folder }).toSorted()
  const tables = files.map(async (file) => (await import(pathToFileURL(folder + file).href)) as Table)
  return (await Promise.all(tables)).flatMap(({ policies }) => policies)
}

type Table = { policies: readonly PolicyRow[] }

test('every mutation has its rows, and every row its mutation', () => {
  const mutations = Object.keys(assembleSchema(SLICES).getMutationType()?.getFields() ?? {})
  expect([...new Set(rows.map(({ mutation }) => mutation))].toSorted()).toEqual(mutations.toSorted())
})

describe.each(rows)('$mutation', (row) => {
  test.each(POLICY_ROLES)('as %s', async (role) => {
    const outcome = await outcomeFor(it.app, role, row)
    const expected = row.allowed.includes(role)
      ? /^done$/
      : /^refused: (UNAUTHENTICATED|FORBIDDEN|NOT_FOUND)$/
    expect(outcome).toMatch(expected)
  })
})
