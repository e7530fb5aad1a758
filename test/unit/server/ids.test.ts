import { expect, test } from 'vitest'
import { newId } from '#server/kernel/ids.ts'

test('an identifier is a UUID of version 7', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('it begins with the moment, so that later ones sort behind', () => {
  const moments = [0, 1, 1_669_161_600_000, 1_669_161_600_001, 2 ** 48 - 1]
  const ids = moments.map((moment) => newId(moment))
  expect(ids.toSorted()).toEqual(ids)
  expect(ids[2]?.slice(0, 13)).toBe('0184a1c8-c400')
})

test('two of one moment differ', () => {
  expect(newId(0)).not.toBe(newId(0))
})
