import { expect, test } from 'vitest'
import { csvOf } from '#server/kernel/csv.ts'

test('quotes what needs it, ends lines as RFC 4180 says, and begins with the mark of UTF-8', () => {
  expect(
    csvOf(
      ['name', 'count'],
      [
        ['Nice, "la belle"', 3],
        [null, undefined],
      ],
    ),
  ).toBe('\uFEFFname,count\r\n"Nice, ""la belle""",3\r\n,\r\n')
})

test.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
  'a spreadsheet takes %j for a text, not for a formula',
  (cell) => {
    expect(csvOf(['a'], [[cell]])).toContain(`'${cell}`)
  },
)
