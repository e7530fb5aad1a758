import { expect, test } from 'vitest'
import { WORDS } from '#server/graphql/words.ts'
import { enumNameOf, wordOf } from '#shared/text/enum-names.ts'

test('a word becomes a name, and the list brings it back', () => {
  expect(enumNameOf('tested-by-incident')).toBe('TESTED_BY_INCIDENT')
  expect(wordOf(['planned', 'tested-by-incident'], 'TESTED_BY_INCIDENT')).toBe('tested-by-incident')
  expect(wordOf(['planned'], 'UNKNOWN')).toBeUndefined()
})

test.each(Object.entries(WORDS))(
  'the names of %s are names of GraphQL, each for one word',
  (_enum, words) => {
    const names = words.map(enumNameOf)
    expect(names.filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([])
    expect(new Set(names).size).toBe(words.length)
  },
)
