import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
    writeTypes(database.url)
  } finally {
    await database.close()
    rmSync(folder, { recursive: true })
  }
})

/** As a process of its own: at its end no connection is left that the stopping database would have to cut. */
function writeTypes(url: string): void {
  execFileSync('kysely-codegen', [
    `--url=${url}`,
    '--dialect=postgres',
    '--include-pattern=public.*',
    '--exclude-pattern=public.migration*',
    // As the pool reads it: a date without an hour is text.
    '--date-parser=string',
    `--out-file=${OUT_FILE}`,
    '--log-level=silent',
  ])
}
