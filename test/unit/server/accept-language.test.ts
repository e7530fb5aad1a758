import { expect, test } from 'vitest'
import { preferredLanguage } from '#server/kernel/accept-language.ts'

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['fr', 'fr'],
  ['de-AT', 'de'],
  ['DE', 'de'],
  ['nl, it;q=0.8, fr;q=0.9', 'fr'],
  ['fr;q=0, es;q=0.1', 'es'],
  ['*', 'en'],
  ['*, fr;q=0.1', 'en'],
  ['nl', 'en'],
  [';;;,,,q=', 'en'],
])('Accept-Language: %s is %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
