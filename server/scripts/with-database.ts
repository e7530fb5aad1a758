import { loadConfig, type Config } from '../config.ts'
import { openDatabase } from '../embedded/open-database.ts'
import { createLog, type Log } from '../kernel/log.ts'

type AtHand = { readonly config: Config; readonly url: string; readonly log: Log }

/** Work on the database of the settings: beside a running server, or on an embedded Postgres started for its time. */
export async function withDatabase(work: (atHand: AtHand) => Promise<void>): Promise<void> {
  const config = loadConfig({ LOG_LEVEL: 'warn', STATEMENT_TIMEOUT: '0' })
  const database = await openDatabase(config, { as: 'guest' })
  try {
    await work({ config, url: database.url, log: createLog(config.logLevel) })
  } finally {
    await database.close()
  }
}
