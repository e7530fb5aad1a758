import { expect, test } from 'vitest'
import { brusselsTimeOf, momentInBrussels } from '#shared/moderation/brussels-time.ts'

test.each([
  ['in winter', '2026-12-01T09:00', '2026-12-01T08:00:00.000Z'],
  ['in summer', '2026-07-01T09:00', '2026-07-01T07:00:00.000Z'],
  ['just before spring', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  ['just after it', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ['in the hour that autumn has twice, the first', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['after it', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ['at midnight', '2027-01-01T00:00', '2026-12-31T23:00:00.000Z'],
])('an embargo %s', (_name, local, moment) => {
  expect(momentInBrussels(local)?.toISOString()).toBe(moment)
  expect(brusselsTimeOf(new Date(moment))).toBe(local)
})

test.each(['2026-03-29T02:30', '2026-02-30T09:00', '2026-12-01', '2026-12-01T25:00', 'tomorrow', ''])(
  '%s is no hour in Brussels',
  (local) => {
    expect(momentInBrussels(local)).toBeUndefined()
  },
)
