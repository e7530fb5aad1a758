import type { Config } from '../config.ts'
import type { Clock } from './clock.ts'
import type { Db } from './database.ts'
import type { FileStore } from './file-store.ts'
import type { IndexServer } from './index-server.ts'
import type { Log } from './log.ts'
import type { Noted, Tally } from './tally.ts'
import type { Transact } from './transaction.ts'

/** What use-cases are given. Made once in app.ts; a use-case names the part that it needs: `Pick<Deps, 'db'>`. */
export type Deps = {
  readonly config: Config
  readonly db: Db
  readonly transact: Transact
  readonly clock: Clock
  readonly log: Log
  /** The files of attachments. */
  readonly files: FileStore
  /** What is read and found, until it is written down. */
  readonly readings: Tally<Noted>
  /** Meilisearch, where it is configured; else Postgres serves every search. */
  readonly indexServer: IndexServer | undefined
}
