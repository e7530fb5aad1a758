import { buildSchema, graphqlSync } from 'graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { expect, test } from 'vitest'
import { selectedFields } from '#server/kernel/selected-fields.ts'

const schema = buildSchema(`
  type Query { search: Result }
  type Result { total: Int hits: [Hit!] }
  type Hit { key: String excerpt: Excerpt }
  type Excerpt { text: String }`)

function selectedBy(source: string): string[] {
  let selected: ReadonlySet<string> = new Set()
  const search = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    selected = selectedFields(info)
    return null
  }
  expect(graphqlSync({ schema, source, rootValue: { search } }).errors).toBeUndefined()
  return [...selected]
}

test('fields are named by their paths, whatever they are called in the answer', () => {
  expect(selectedBy('{ search { hits { it: key excerpt { text } } } }')).toEqual([
    'hits',
    'hits.key',
    'hits.excerpt',
    'hits.excerpt.text',
  ])
})

test('fragments are looked into, and a field that is selected twice is looked into twice', () => {
  const source = `{ search { ... on Result { total } } search { ...Hits } }
    fragment Hits on Result { hits { ...Hit } } fragment Hit on Hit { key }`
  expect(selectedBy(source)).toEqual(['total', 'hits', 'hits.key'])
})
