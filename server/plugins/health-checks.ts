import { sql } from 'kysely'
import type { Db } from '../kernel/database.ts'
import type { HealthCheck } from '../kernel/health-check.ts'
import type { IndexServer } from '../kernel/index-server.ts'
import { MIGRATIONS, migrationFiles } from '../kernel/migration-files.ts'
import { isIndexReady } from '../modules/search/index.ts'

export function postgresCheck(db: Db): HealthCheck {
  const check = async () => {
    await sql`/* health.postgres */ select 1`.execute(db)
  }
  return { part: 'postgres', required: true, check }
}

/** The files are read once, when the app is made; what a newer server has added to the database is no fault. */
export function migrationsCheck(db: Db): HealthCheck {
  const names = migrationFiles(MIGRATIONS).map(({ name }) => name)
  const check = async () => {
    const { rows } = await sql<{ missing: string }>`
      /* health.migrations */
      select name as missing from unnest(${names}::text[]) as file (name)
      where not exists (select from migration where migration.name = file.name)`.execute(db)
    if (rows.length > 0) throw new Error(`Not applied: ${rows.map(({ missing }) => missing).join(', ')}`)
  }
  return { part: 'migrations', required: true, check }
}

/** Nobody does the jobs, or not fast enough: one has been due for ten minutes. */
export function jobsCheck(db: Db): HealthCheck {
  const check = async () => {
    const { rows } = await sql<{ task: string }>`
      /* health.jobs */
      select task_identifier as task from graphile_worker.jobs
      where locked_at is null and attempts < max_attempts and run_at < now() - interval '10 minutes'
      order by run_at limit 1`.execute(db)
    if (rows[0]) throw new Error(`A job has waited for more than ten minutes: ${rows[0].task}`)
  }
  return { part: 'jobs', required: false, check }
}

/** Where Meilisearch is configured and away, or its index is being made: Postgres serves meanwhile. */
export function searchCheck({
  db,
  indexServer,
}: {
  db: Db
  indexServer: IndexServer | undefined
}): HealthCheck[] {
  if (!indexServer) return []
  const check = async () => {
    if (!(await isIndexReady({ db, indexServer }))) throw new Error('There is no search index yet')
  }
  return [{ part: 'search', required: false, check }]
}
