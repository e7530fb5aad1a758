import { Kysely, PostgresDialect, type PostgresPool, type Transaction } from 'kysely'
import type { DB as Database } from './database.generated.ts'

export type { Database }

/** A handle on the database: the pool, or a transaction on it. The first parameter of every repository function. */
export type Db = Kysely<Database>

/** A handle that is surely inside a transaction: what writes several rows or takes locks asks for this one. */
export type Tx = Transaction<Database>

/** Kysely on a pool that somebody else owns and ends; never call `destroy` on it. */
export function databaseOn(pool: PostgresPool): Db {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}
