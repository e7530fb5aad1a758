import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { importPractices } from '#server/modules/practices/index.ts'
import { loadTaxonomy } from '#server/modules/taxonomy/index.ts'
import { ask } from '#test/support/graphql-app.ts'
import { makeRow } from '#test/support/make.ts'
import { testApp } from '#test/support/test-app.ts'

const whole = testApp()

const rowOf = (key: string) => ({
  line: 1,
  value: makeRow({
    key,
    sections: [
      { kind: 'context', text: 'A square.' },
      { kind: 'issue', text: 'Hidden.', label: 'GREEN' },
    ],
  }),
})

beforeAll(async () => {
  await loadTaxonomy(whole.deps)
  await importPractices(whole.deps, [rowOf('open-one'), rowOf('withdrawn-one'), rowOf('unpublished-one')])
  await importPractices(whole.deps, [rowOf('draft-one')], { draft: true })
  await setPublicLife('withdrawn-one', 'withdrawn')
  await setPublicLife('unpublished-one', 'not-public')
})

async function setPublicLife(key: string, state: string): Promise<void> {
  await sql`
    update practice set public_life = ${state}, ended_because = 'For a test.', ended_at = now()
    where key = ${key}`.execute(whole.db)
}

async function idOf(key: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from practice where key = ${key}`.execute(whole.db)
  return `Practice:${rows[0]?.id}`
}

const NODE = `query ($id: ID!) {
  node(id: $id) {
    __typename id
    ... on Practice { key sections { kind } publisher { id } }
  }
}`

describe('looking up a practice by its identifier', () => {
  test('shows what the page shows, and not a part more', async () => {
    const id = await idOf('open-one')
    const { data, errors } = await ask(whole.app, NODE, { id })
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      node: { __typename: 'Practice', id, key: 'open-one', sections: [{ kind: 'CONTEXT' }] },
    })
  })

  test.each(['withdrawn-one', 'unpublished-one', 'draft-one'])('finds nothing of the %s', async (key) => {
    const { data, errors } = await ask(whole.app, NODE, { id: await idOf(key) })
    expect([data, errors]).toEqual([{ node: null }, undefined])
  })
})

test('a publisher is found by the identifier that its practice names', async () => {
  const { data } = await ask<{ node: { publisher: { id: string } } }>(whole.app, NODE, {
    id: await idOf('open-one'),
  })
  const query = 'query ($id: ID!) { node(id: $id) { ... on Organisation { key isEditors } } }'
  const found = await ask(whole.app, query, { id: data?.node.publisher.id })
  expect(found.data).toEqual({ node: { key: 'parvis-editors', isEditors: true } })
})
