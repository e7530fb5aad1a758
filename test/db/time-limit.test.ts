import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { databaseOn } from '#server/kernel/database.ts'
import { withLock } from '#server/kernel/lock.ts'
import { poolOptions } from '#server/kernel/pool.ts'
import { takeAnyTime, transact } from '#server/kernel/transaction.ts'
import { testDatabase } from '#test/support/test-database.ts'

const place = testDatabase()
const pool = new pg.Pool(poolOptions(place.url, { statementTimeoutMs: 100 }))
const db = databaseOn(pool)
afterAll(() => pool.end())

const sleep = (seconds: number) => sql`select pg_sleep(${seconds})`

test('a statement that takes too long is ended by Postgres', async () => {
  await expect(sleep(60).execute(db)).rejects.toMatchObject({ code: '57014' })
})

test('a transaction that goes through everything has no limit', async () => {
  const work = transact(db, async (tx) => {
    await takeAnyTime(tx)
    await sleep(0.3).execute(tx)
    return 'done'
  })
  await expect(work).resolves.toBe('done')
})

test('who waits for a lock waits without limit, and works with one again', async () => {
  const held = withLock(place.db, 'a lock', () => sleep(0.4).execute(place.db))
  const next = withLock(db, 'a lock', async () => 'my turn')
  await expect(next).resolves.toBe('my turn')
  await held
  await expect(sleep(60).execute(db)).rejects.toMatchObject({ code: '57014' })
})
