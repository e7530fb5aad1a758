import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '#server/kernel/database.ts'
import { transact } from '#server/kernel/transaction.ts'
import { testDatabase } from '#test/support/test-database.ts'

const { db } = testDatabase()

const write = (on: Db, name: string) => sql`insert into migration_checksum values (${name}, '')`.execute(on)

async function isWritten(name: string): Promise<boolean> {
  const { rows } = await sql`select from migration_checksum where name = ${name}`.execute(db)
  return rows.length === 1
}

test('what was written is there afterwards, and what work returns is returned', async () => {
  const answer = await transact(db, async (tx) => {
    await write(tx, 'kept')
    return 'done'
  })
  expect(answer).toBe('done')
  expect(await isWritten('kept')).toBe(true)
})

test('what is thrown rolls everything back', async () => {
  const work = transact(db, async (tx) => {
    await write(tx, 'thrown')
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  expect(await isWritten('thrown')).toBe(false)
})

test('an error that was swallowed inside is no success', async () => {
  const work = transact(db, async (tx) => {
    await write(tx, 'swallowed')
    await sql`select 1 / 0`.execute(tx).catch(() => undefined)
    return 'done'
  })
  await expect(work).rejects.toThrow('rolled back')
  expect(await isWritten('swallowed')).toBe(false)
})

test('a hook before the commit writes in the same transaction', async () => {
  await transact(db, async (tx) => write(tx, 'first'), [async (tx) => void (await write(tx, 'by the hook'))])
  expect(await isWritten('by the hook')).toBe(true)
})

test('a hook that fails takes the whole transaction with it', async () => {
  const hook = async () => {
    throw new Error('the hook failed')
  }
  await expect(transact(db, (tx) => write(tx, 'second'), [hook])).rejects.toThrow('the hook failed')
  expect(await isWritten('second')).toBe(false)
})
