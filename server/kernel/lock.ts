import { sql } from 'kysely'
import type { Db } from './database.ts'

/**
 * Does work that only one process on the database may do at a time; the others wait, and then do theirs. It holds a
 * connection of its own meanwhile; Postgres gives the lock back if the process dies. Waiting has no limit of time.
 */
export function withLock<Result>(db: Db, name: string, work: () => Promise<Result>): Promise<Result> {
  return db.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection)
    await sql`/* lock.take */ select pg_advisory_lock(hashtext(${name}))`.execute(connection)
    await sql`reset statement_timeout`.execute(connection)
    try {
      return await work()
    } finally {
      await sql`/* lock.giveBack */ select pg_advisory_unlock(hashtext(${name}))`.execute(connection)
    }
  })
}
