import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { databaseOn, type Db } from '#server/kernel/database.ts'
import { poolOptions } from '#server/kernel/pool.ts'
import { addressOf, onServer, templateOf, type Content } from './templates.ts'

export type TestDatabase = { readonly url: string; readonly db: Db; readonly pool: pg.Pool }

/**
 * A database of its own for a test file, cloned before its tests and dropped after them: with all tables, and with
 * nothing in them but what is asked for.
 */
export function testDatabase(content: Content = 'nothing'): TestDatabase {
  return cloned(() => templateOf(content))
}

/** The same without a single table. */
export function emptyDatabase(): TestDatabase {
  return cloned(async () => 'template1')
}

function cloned(template: () => Promise<string>): TestDatabase {
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = addressOf(name)
  const pool = new pg.Pool(poolOptions(url, { statementTimeoutMs: 0 }))
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined))
  beforeAll(async () => onServer(`create database ${name} template ${await template()}`))
  afterAll(async () => {
    await pool.end()
    await onServer(`drop database ${name} with (force)`)
  })
  return { url, db: databaseOn(pool), pool }
}
