import { expect, test } from 'vitest'
import { circuitBreaker } from '#server/kernel/index-server.ts'
import { allOf, anyOf, atLeast, holds, not, oneOf } from '#server/modules/search/meilisearch/conditions.ts'
import type { Condition } from '#server/modules/search/meilisearch/conditions.ts'
import { placesIn } from '#server/modules/search/held-words.ts'
import { drawerOf, drawersOf } from '#server/modules/search/meilisearch/drawers.ts'
import { readHit } from '#server/modules/search/meilisearch/index-hit.ts'

/** What a filter over words `w0`, `w1`, … says of a practice that holds some of them. */
function isTrue(condition: Condition, held: readonly boolean[]): boolean {
  let text = String(condition)
  while (text !== 'true' && text !== 'false') {
    const shorter = text
      .replaceAll(/w(\d+)/g, (_word, index: string) => String(held[Number(index)]))
      .replaceAll(/\((true|false)\)/g, '$1')
      .replaceAll(/^(true|false)( AND (true|false))+$/g, (all) => String(!all.includes('false')))
      .replaceAll(/^(true|false)( OR (true|false))+$/g, (all) => String(all.includes('true')))
      .replaceAll(/\((true|false)( AND (true|false))+\)/g, (all) => String(!all.includes('false')))
      .replaceAll(/\((true|false)( OR (true|false))+\)/g, (all) => String(all.includes('true')))
    if (shorter === text) throw new Error(`${text} cannot be read.`)
    text = shorter
  }
  return text === 'true'
}

test.each([1, 2, 3, 4, 5, 6])('at least so many of %i words, in every case', (count) => {
  const words = Array.from({ length: count }, (_, index) => `w${index}`)
  for (let least = 0; least <= count + 1; least += 1) {
    const condition = atLeast(least, words)
    for (let bits = 0; bits < 2 ** count; bits += 1) {
      const held = words.map((_word, index) => (bits & (2 ** index)) !== 0)
      expect(isTrue(condition, held)).toBe(held.filter(Boolean).length >= least)
    }
  }
})

test('a long query stays short: twelve words in any half of them', () => {
  const words = Array.from({ length: 12 }, (_, index) => `w${index}`)
  expect(String(atLeast(6, words)).match(/w/g)?.length).toBeLessThan(200)
})

test('what is always or never so is not asked', () => {
  expect(allOf(['a', true])).toBe('a')
  expect(allOf(['a', false])).toBe(false)
  expect(anyOf(['a', false])).toBe('a')
  expect(anyOf([])).toBe(false)
  expect(not(false)).toBe(true)
})

test('quoted values have no operators', () => {
  expect(oneOf('lexemes', ['a"] OR id EXISTS', 'b\\'])).toBe(
    String.raw`lexemes IN ["a\"] OR id EXISTS", "b\\"]`,
  )
})

test('a word is looked for in the places where it gains enough, and anywhere where all will do', () => {
  const word = {
    asked: 'bollard',
    weight: 1,
    alternatives: [{ lexemes: ['bollard'], factor: 1, because: { kind: 'word' } }],
  } as const
  expect(holds(word)).toBe('lexemes IN ["bollard"]')
  expect(holds(word, 0.95)).toBe('lexemes IN ["bollard/title"]')
  expect(holds(word, 2)).toBe(false)
})

test('what is sought is found again in its drawers, with its place', () => {
  const held = ['bollard/title', '@city:aachen-de/tag', '3d/text', 'ville/summary']
  const drawers = drawersOf(held)
  const sought = new Set(['bollard', '@city:aachen-de', '3d', 'poller'])
  const read = [...new Set(Array.from(sought, drawerOf))].flatMap((each) => drawers[each] ?? [])
  expect(placesIn(read, sought)).toEqual(
    new Map([
      ['bollard', 'title'],
      ['@city:aachen-de', 'tag'],
      ['3d', 'text'],
    ]),
  )
})

test('a hit of an older index, which has all its lexemes in one list, is read alike', () => {
  const { stored } = readHit({
    id: 'a',
    row: 1,
    publishedAt: 1,
    completeness: 1,
    nudges: {},
    lexemes: ['bollard', 'bollard/title', '3d'],
  })
  expect(placesIn(stored, new Set(['bollard', '3d', 'poller']))).toEqual(
    new Map([
      ['bollard', 'title'],
      ['3d', 'text'],
    ]),
  )
})

test('after a failure nobody asks within the pause, then one tries for all', () => {
  let now = 0
  const told: unknown[] = []
  const breaker = circuitBreaker({ pauseMs: 1_000, now: () => now, onOpen: (error) => told.push(error) })
  expect(breaker.mayAsk()).toBe(true)
  breaker.failed('away')
  breaker.failed('still away')
  expect(breaker.mayAsk()).toBe(false)
  now = 1_000
  expect([breaker.mayAsk(), breaker.mayAsk()]).toEqual([true, false])
  breaker.succeeded()
  expect([breaker.mayAsk(), breaker.mayAsk()]).toEqual([true, true])
  expect(told).toEqual(['away'])
})
