import { expect, test } from 'vitest'
import { answerType } from '#server/graphql/answer-type.ts'

const MODERN = 'application/graphql-response+json'
const PLAIN = 'application/json'

test.each([
  [undefined, PLAIN],
  ['*/*', PLAIN],
  ['application/*', PLAIN],
  [PLAIN, PLAIN],
  [MODERN, MODERN],
  [`${MODERN}; charset=utf-8, ${PLAIN}; charset=utf-8`, MODERN],
  [`${MODERN};q=0.5, ${PLAIN}`, PLAIN],
  [`${PLAIN};q=0.5, ${MODERN}`, MODERN],
  [`${PLAIN};q=0, */*`, MODERN],
  ['text/html, */*;q=0.1', PLAIN],
  ['text/html', undefined],
  ['application/json;q=0', undefined],
])('Accept: %s is answered with %s', (accept, type) => {
  expect(answerType(accept)).toBe(type)
})
