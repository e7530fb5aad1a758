import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortedWords } from '#server/modules/search/understanding/sorted-words.ts'
import { oneErrorAway } from '#server/modules/search/understanding/typing-errors.ts'

test('words that begin so come shortest first', () => {
  const words = sortedWords(['bollards', 'bollard', 'boll', 'ball'])
  expect(words.from('boll', 5)).toEqual(['bollard', 'bollards'])
})

test.each([
  ['bolard', 1, ['bollard']],
  ['bollrad', 1, ['bollard']],
  ['vollard', 1, ['bollard']],
  ['edinborough', 3, ['edinburgh']],
  ['plenters', 2, ['planter']],
  ['zzzzzz', 2, []],
])('the nearest to %s within %i errors are %j', (word, most, expected) => {
  expect(sortedWords(['bollard', 'planter', 'edinburgh', 'square']).nearest(word, most).words).toEqual(
    expected,
  )
})

test('the walk through the words finds what going through all of them finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 30 }), letters, (list, word) => {
      const found = sortedWords(list).nearest(word, 2)
      const all = [...new Set(list)].map((other) => ({ other, distance: distanceOf(word, other) }))
      const candidates = all.filter(({ other, distance }) => distance === 1 || other[0] === word[0])
      const least = Math.min(...candidates.map(({ distance }) => distance).filter((distance) => distance > 0))
      const expected = candidates.filter(({ distance }) => distance === least && least <= 2)
      if (list.includes(word)) return
      expect(found.words.toSorted()).toEqual(expected.map(({ other }) => other).toSorted())
    }),
  )
})

test('one typing error away are as many texts as there are errors, and never the word itself', () => {
  const near = oneErrorAway('park')
  expect(near).toEqual(expect.arrayContaining(['par', 'prak', 'parks', 'dark']))
  expect(near).not.toContain('park')
})

/** The definition, written down once more and slowly: swapped neighbours are one error. */
function distanceOf(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
  return Math.min(
    distanceOf(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    1 + (a.length > 0 ? distanceOf(a.slice(1), b) : Infinity),
    1 + distanceOf(a, b.slice(1)),
    swapped ? 1 + distanceOf(a.slice(2), b.slice(2)) : Infinity,
  )
}
