import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Cli } from 'kysely-codegen'
import { openEmbedded } from '../embedded/open-database.ts'
import { createLog } from '../kernel/log.ts'
import { migrate } from '../kernel/migrate.ts'
import { runMain } from '../kernel/run-main.ts'

const OUT_FILE = fileURLToPath(new URL('../kernel/database.generated.ts', import.meta.url))

/** Writes the types of the tables, read from a throw-away database that the migrations have just made. */
await runMain(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-types-'))
  chmodSync(folder, 0o755)
  const database = await openEmbedded(folder, { as: 'guest', settings: ['fsync=off'] })
  try {
    await migrate(database.url, createLog('warn'))
    await writeTypes(database.url)
  } finally {
    await database.close()
    rmSync(folder, { recursive: true })
  }
})

async function writeTypes(url: string): Promise<void> {
  await new Cli().generate({
    url,
    dialect: 'postgres',
    includePattern: 'public.*',
    excludePattern: 'public.migration*',
    // As the pool reads it: a date without an hour is text.
    dateParser: 'string',
    outFile: OUT_FILE,
    logLevel: 'silent',
  })
}
