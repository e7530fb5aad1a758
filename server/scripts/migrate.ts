import { migrate } from '../kernel/migrate.ts'
import { runMain } from '../kernel/run-main.ts'
import { terminal } from './terminal.ts'
import { withDatabase } from './with-database.ts'

/** `npm run migrate`: brings the database up to date without starting the server. */
await runMain(() =>
  withDatabase(async ({ url, log }) => {
    const applied = await migrate(url, log)
    terminal().say(applied.length > 0 ? `Applied: ${applied.join(', ')}.` : 'The database is up to date.')
  }),
)
