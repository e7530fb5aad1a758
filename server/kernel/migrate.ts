import { runMigrations as installJobTables } from 'graphile-worker'
import { PG_MIGRATE_LOCK_ID, runner, type MigrationBuilder, type RunnerOption } from 'node-pg-migrate'
import pg from 'pg'
import { MIGRATIONS, migrationFiles, readMigration, type MigrationFile } from './migration-files.ts'
import { jobLogger } from './job-log.ts'
import type { Log } from './log.ts'
import { OperatorError } from './operator-error.ts'

const OLDEST_POSTGRES = 15

const CONNECTION_TROUBLES: Readonly<Record<string, string>> = {
  '28000': 'Postgres does not let this user in.',
  '28P01': 'Postgres refuses the user or the password.',
  '3D000': 'Postgres has no such database.',
}

/**
 * Brings the database up to date and returns the names of what it applied; all of it or nothing. Servers that start
 * together wait for each other: the lock is node-pg-migrate's own, held around our checks and the job tables too.
 */
export async function migrate(databaseUrl: string, log: Log, folder = MIGRATIONS): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'parvis migrations' })
  await connect(client)
  try {
    await refuseOldPostgres(client)
    await client.query('select pg_advisory_lock($1)', [PG_MIGRATE_LOCK_ID])
    await refuseEdited(client, migrationFiles(folder))
    await installJobTables({ connectionString: databaseUrl, logger: jobLogger(log) })
    return await applyPending(client, folder)
  } finally {
    await client.end()
  }
}

/** The first that Parvis says to its database: what stands in the way is told in a sentence. */
async function connect(client: pg.Client): Promise<void> {
  try {
    await client.connect()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const { host, port, database } = client
    const trouble =
      CONNECTION_TROUBLES[code] ?? (code.startsWith('E') ? `No Postgres answers (${code}).` : undefined)
    if (!trouble) throw error
    const advice = 'Put that right, or correct DATABASE_URL.'
    throw new OperatorError(
      `DATABASE_URL leads to ${host}:${port}, database "${database}". ${trouble} ${advice}`,
      {
        cause: error,
      },
    )
  }
}

async function refuseOldPostgres(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  )
  const version = rows[0]?.version ?? ''
  if (Number.parseInt(version, 10) >= OLDEST_POSTGRES) return
  throw new OperatorError(
    `Parvis needs Postgres ${OLDEST_POSTGRES} or newer; this server is version ${version}.`,
  )
}

/** An applied migration never changes: databases that had it before would silently differ from those to come. */
async function refuseEdited(client: pg.Client, files: readonly MigrationFile[]): Promise<void> {
  await client.query(
    `create table if not exists migration_checksum (name text primary key, checksum text not null)`,
  )
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration_checksum',
  )
  for (const { name, checksum } of rows) {
    const file = files.find((each) => each.name === name)
    if (!file) throw new OperatorError(unknown(name))
    if (file.checksum !== checksum) throw new OperatorError(edited(name))
  }
}

const unknown = (name: string) =>
  `The database has the migration ${name}, which this version of Parvis does not know. Start the newer version.`

const edited = (name: string) =>
  `migrations/${name}.sql was edited after it had been applied. Restore it, and write the change into a new file.`

async function applyPending(client: pg.Client, folder: string): Promise<string[]> {
  let current = ''
  const options: RunnerOption = {
    dbClient: client,
    dir: folder,
    direction: 'up',
    migrationsTable: 'migration',
    checkOrder: true,
    singleTransaction: true,
    advisoryLockMode: 'wait',
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    migrationLoaderStrategies: [{ extensions: ['.sql'], loader: async (paths) => paths.map(unit) }],
  }
  try {
    return (await runner(options)).map(({ name }) => name)
  } catch (error) {
    throw new OperatorError(
      `migrations/${current}.sql failed: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }

  /** Each file's checksum is written with the file itself, in the same transaction. */
  function unit(path: string) {
    const { name, text, checksum } = readMigration(path)
    const up = (pgm: MigrationBuilder) => {
      current = name
      pgm.sql(text)
      pgm.sql(`insert into migration_checksum (name, checksum) values ('${name}', '${checksum}')`)
    }
    return { id: path, filePaths: [path], actions: { up, down: false as const } }
  }
}
