import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { connectionOf, firstOf } from '#server/kernel/connection.ts'
import { decodeCursor, encodeCursor } from '#server/kernel/cursor.ts'
import { Problem } from '#server/kernel/problem.ts'

const place = v.tuple([v.nullable(v.number()), v.string()])
const invalid: unknown = expect.objectContaining({ code: 'INVALID_INPUT', field: 'after' })

describe('a cursor', () => {
  test('holds the place that it was made from, and is plain text for addresses', () => {
    const cursor = encodeCursor([12, 'liège'])
    expect(cursor).toMatch(/^[\w-]+$/)
    expect(decodeCursor(cursor, place)).toEqual([12, 'liège'])
  })

  test('of another list, or made by nobody, is refused', () => {
    for (const cursor of [encodeCursor(['x']), encodeCursor([1, 2]), '', 'nonsense', '%%', 'W10']) {
      expect(() => decodeCursor(cursor, place)).toThrow(invalid)
    }
  })

  test('that is any text at all is a place or a refusal, never a fault', () => {
    const isPlaceOrProblem = (text: string) => {
      const outcome = outcomeOf(() => decodeCursor(text, place))
      return outcome instanceof Problem || v.is(place, outcome)
    }
    expect(fc.check(fc.property(fc.string(), isPlaceOrProblem)).counterexample).toBeNull()
  })
})

function outcomeOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

describe('a connection', () => {
  const part = (items: number[], first: number, after?: string) =>
    connectionOf({ items, first, after, cursorOf: (item) => `c${item}`, totalCount: async () => 9 })

  test('shows no more than was asked for, and says that there is more', () => {
    const { edges, pageInfo } = part([1, 2, 3], 2)
    expect(edges).toEqual([
      { node: 1, cursor: 'c1' },
      { node: 2, cursor: 'c2' },
    ])
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: 'c1',
      endCursor: 'c2',
    })
  })

  test('that is empty has no cursors', () => {
    const pageInfo = { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null }
    expect(part([], 2, 'c9').pageInfo).toEqual(pageInfo)
  })

  test.each([-1, 101, 1.5, Number.NaN])('of %d is refused', (first) => {
    expect(() => firstOf(first)).toThrow('`first` is between 0 and 100.')
  })
})
