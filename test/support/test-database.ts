import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { databaseOn, type Db } from '#server/kernel/database.ts'
import { poolOptions } from '#server/kernel/pool.ts'

export type TestDatabase = { readonly url: string; readonly db: Db }

/** A database of its own for a test file: cloned from the migrated one before its tests, dropped after them. */
export function testDatabase(): TestDatabase {
  return databaseFrom(nameIn(inject('templateUrl')))
}

/** The same without a single table. */
export function emptyDatabase(): TestDatabase {
  return databaseFrom('template1')
}

function databaseFrom(template: string): TestDatabase {
  const url = cloneUrl()
  const pool = new pg.Pool(poolOptions(url))
  beforeAll(() => onServer(`create database ${nameIn(url)} template ${template}`))
  afterAll(async () => {
    await pool.end()
    await onServer(`drop database ${nameIn(url)} with (force)`)
  })
  return { url, db: databaseOn(pool) }
}

function cloneUrl(): string {
  const url = new URL(inject('templateUrl'))
  url.pathname = `/test_${randomBytes(6).toString('hex')}`
  return url.href
}

function nameIn(url: string): string {
  return new URL(url).pathname.slice(1)
}

/** A statement beside the databases: neither a template nor a database that is dropped may have visitors. */
async function onServer(statement: string): Promise<void> {
  const url = new URL(inject('templateUrl'))
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
