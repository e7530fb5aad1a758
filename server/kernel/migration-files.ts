import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the migrations of Parvis lie: plain SQL, forward only, in the order of their numbers. */
export const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))

export type MigrationFile = {
  /** Its file name without `.sql`: what the database remembers it by. */
  readonly name: string
  readonly text: string
  readonly checksum: string
}

export function migrationFiles(folder: string): MigrationFile[] {
  const paths = readdirSync(folder).filter((path) => /^\d{4}_[a-z0-9_]+\.sql$/.test(path))
  return paths.toSorted().map((path) => readMigration(join(folder, path)))
}

export function readMigration(path: string): MigrationFile {
  const text = readFileSync(path, 'utf8')
  // A checkout may turn line ends over; that is no edit.
  const checksum = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')
  return { name: basename(path, '.sql'), text, checksum }
}
