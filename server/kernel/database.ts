import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import type { Pool } from 'pg'
import type { DB as Database } from './database.generated.ts'
import { preparing } from './prepared-statements.ts'

export type { Database }

/** A handle on the database: the pool, or a transaction on it. The first parameter of every repository function. */
export type Db = Kysely<Database>

/** A handle that is surely inside a transaction: what writes several rows or takes locks asks for this one. */
export type Tx = Transaction<Database>

/** Kysely on a pool that somebody else owns and ends; never call `destroy` on it. */
export function databaseOn(pool: Pool): Db {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
}
