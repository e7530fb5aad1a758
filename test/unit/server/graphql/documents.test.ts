import { expect, test } from 'vitest'
import { createDocuments } from '#server/graphql/documents.ts'

const operationOf = createDocuments()

test('a single operation goes on as it was written', () => {
  const source = 'query  A { a }  # as written'
  expect(operationOf(source, undefined)).toEqual({ text: source, type: 'query' })
  expect(operationOf(source, 'A').text).toBe(source)
})

test('of several operations only the named one goes on, with its fragments', () => {
  const source = 'query A { ...F } mutation B { ...G } fragment F on Query { f } fragment G on Mutation { g }'
  const { text, type } = operationOf(source, 'B')
  expect(type).toBe('mutation')
  expect(text).toContain('fragment G')
  expect(text).not.toMatch(/fragment F|query A/)
})

test.each([
  ['fragment F on Query { f }', undefined, 'no operation'],
  ['query A { a } query B { b }', undefined, 'several operations'],
  ['query A { a }', 'B', 'no operation named "B"'],
  ['{', undefined, 'Syntax Error'],
])('%s with the name %s is refused', (source, name, reason) => {
  expect(() => operationOf(source, name)).toThrow(reason)
})
