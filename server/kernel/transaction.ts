import { sql } from 'kysely'
import type { Db, Tx } from './database.ts'

/** Work that belongs to the end of every transaction, such as making the search rows agree with what it changed. */
export type BeforeCommit = (tx: Tx) => Promise<void>

export type Transact = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>

/**
 * Runs `work` in one transaction, then the hooks, then commits; whatever throws rolls all of it back.
 * Kysely looks at the answer to COMMIT: when an error was swallowed inside `work`, Postgres answers ROLLBACK, and
 * this rejects with an `AbortedTransactionError` instead of reporting a success that never happened.
 */
export function transact<Result>(
  db: Db,
  work: (tx: Tx) => Promise<Result>,
  beforeCommit: readonly BeforeCommit[] = [],
): Promise<Result> {
  return db.transaction().execute(async (tx) => {
    const result = await work(tx)
    for (const hook of beforeCommit) await hook(tx)
    return result
  })
}

/** `transact` with its handle and hooks filled in: made once in app.ts, and named `transact` in the dependencies. */
export function transactor(db: Db, beforeCommit: readonly BeforeCommit[]): Transact {
  return (work) => transact(db, work, beforeCommit)
}

/** For a transaction that goes through everything: its statements may take as long as they take. */
export async function takeAnyTime(tx: Tx): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(tx)
}
