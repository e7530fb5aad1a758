import { readdirSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '#server/embedded/open-database.ts'
import { createLog } from '#server/kernel/log.ts'
import { migrate } from '#server/kernel/migrate.ts'

/** What a part of the bench is given: a database of its own with all tables, and a place for files. */
export type Bench = {
  readonly databaseUrl: string
  readonly folder: string
  readonly say: (line: string) => void
}
export type BenchPart = { readonly run: (bench: Bench) => Promise<void> }

/**
 * `npm run bench`, or `npm run bench -- import api` for some parts. Each file in `parts/` is one part; it says what it
 * measured beside what it was measured against, since times differ from machine to machine and ratios do not.
 */
const PARTS = new URL('./parts/', import.meta.url)
const known = readdirSync(PARTS).map((file) => file.replace(/\.ts$/, ''))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are: ${known.join(', ')}.`)
  process.exit(1)
}

for (const name of asked.length > 0 ? asked : known) {
  console.log(`\n${name}`)
  const { run } = (await import(new URL(`${name}.ts`, PARTS).href)) as BenchPart
  await alone(run)
}

async function alone(run: BenchPart['run']): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-bench-'))
  // The account of Postgres must be able to pass, else its data would be elsewhere, and stay.
  await chmod(folder, 0o755)
  const database = await openEmbedded(join(folder, 'data'), { as: 'guest' })
  try {
    await migrate(database.url, createLog('error'))
    await run({ databaseUrl: database.url, folder, say: (line) => console.log(`  ${line}`) })
  } finally {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
}
