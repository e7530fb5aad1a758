import { expect, test } from 'vitest'
import * as v from 'valibot'
import { tellFault } from '#server/kernel/log.ts'

class DatabaseError extends Error {
  readonly code: string
  readonly constraint = 'practice_kind_check'
  readonly detail = 'Failing row contains (guarded words).'
  readonly where = 'unnamed portal parameter $1 = guarded words'
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

test('a row that Postgres refused is told by its constraint, without its values', () => {
  const told = tellFault(new DatabaseError('23514', 'new row violates check constraint'))
  expect(told).toMatchObject({ code: '23514', constraint: 'practice_kind_check' })
  expect(told['message']).toContain('violates')
  expect(JSON.stringify(told)).not.toContain('guarded')
})

test('a value that Postgres could not read is not quoted, neither in the message nor in the stack', () => {
  const told = tellFault(new DatabaseError('22P02', 'invalid input syntax for type uuid: "guarded words"'))
  expect(told).toMatchObject({ code: '22P02' })
  expect(JSON.stringify(told)).not.toContain('guarded')
})

test('what does not fit a schema is told by its place', () => {
  const schema = v.object({ sections: v.array(v.object({ text: v.number() })) })
  let fault: unknown
  try {
    v.parse(schema, { sections: [{ text: 'guarded words' }] })
  } catch (error) {
    fault = error
  }
  const told = tellFault(fault as Error)
  expect(told['message']).toBe('Values do not fit: sections.0.text')
  expect(JSON.stringify(told)).not.toContain('guarded')
})

test('any other fault keeps its message, its causes and its stack', () => {
  const told = tellFault(new Error('The disk is full.', { cause: new Error('ENOSPC') }))
  expect(told['message']).toBe('The disk is full.: ENOSPC')
  expect(told['stack']).toContain('tell-fault.test.ts')
})
