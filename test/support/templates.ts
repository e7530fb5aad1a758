import pg from 'pg'
import { inject } from 'vitest'
import { buildApp } from '#server/app.ts'
import { loadConfig } from '#server/config.ts'
import { createLog } from '#server/kernel/log.ts'
import { loadContent } from '#server/scripts/load-content.ts'
import { TEST_SETTINGS } from './test-settings.ts'

/** What a cloned database can come with. */
export type Content = 'nothing' | 'taxonomy' | 'practices'

const NOBODY = { say: () => undefined, progress: () => undefined }

/** The database to clone for a content. The first test file that needs one makes it; others wait, and find it. */
export async function templateOf(content: Content): Promise<string> {
  const migrated = new URL(inject('templateUrl')).pathname.slice(1)
  if (content === 'nothing') return migrated
  const name = `with_${content}`
  await onServer(`select pg_advisory_lock(hashtext('templates'))`, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await make(client, name, migrated, content === 'practices')
  })
  return name
}

async function make(client: pg.Client, name: string, migrated: string, practices: boolean): Promise<void> {
  const draft = `${name}_draft`
  await client.query(`drop database if exists ${draft}`)
  await client.query(`create database ${draft} template ${migrated}`)
  const databaseUrl = addressOf(draft)
  const config = loadConfig({ ...TEST_SETTINGS, DATABASE_URL: databaseUrl }, {})
  const app = await buildApp({ ...config, databaseUrl }, { log: createLog('warn') })
  try {
    await loadContent(app.deps, NOBODY, { practices })
  } finally {
    await app.close()
  }
  await client.query(`alter database ${draft} rename to ${name}`)
}

/** The address of a database of the run's Postgres. */
export function addressOf(name: string): string {
  const url = new URL(inject('templateUrl'))
  url.pathname = `/${name}`
  return url.href
}

/** A statement beside the databases, and what follows it in the same session. */
export async function onServer(
  statement: string,
  then: (client: pg.Client) => Promise<void> = async () => undefined,
): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf('postgres') })
  await client.connect()
  try {
    await client.query(statement)
    await then(client)
  } finally {
    await client.end()
  }
}
