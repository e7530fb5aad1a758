import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '#shared/text/edit-distance.ts'

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['turin', 'turin', 0],
  ['turin', 'turijn', 1],
  ['turin', 'turn', 1],
  ['turin', 'tyrin', 1],
  ['antwerp', 'antwrep', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
  ['🦁', '🐦', 1],
])('%s and %s differ by %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
})

test('it is symmetric, nought only for equals, and never more than the longer text', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 12 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b)
      expect(distance).toBe(editDistance(b, a))
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
    }),
  )
})
