import { sql } from 'kysely'
import { buildApp } from '#server/app.ts'
import { loadConfig } from '#server/config.ts'
import type { Db } from '#server/kernel/database.ts'
import { createLog } from '#server/kernel/log.ts'
import { importPractices } from '#server/modules/practices/index.ts'
import { loadTaxonomy } from '#server/modules/taxonomy/index.ts'
import { generatedRow } from '../generated-rows.ts'
import type { Bench } from '../main.ts'
import { inMs, timesOf } from '../timing.ts'

const WAITING = 5_000
/** Issue: statements for the first page of the queue. */
const BAR = 4

const QUEUE = `query ($language: String, $commitment: String, $after: String) {
  queue(first: 30, language: $language, commitment: $commitment, after: $after) {
    totalCount pageInfo { endCursor } edges { node { id kind state since title publisher claimedBy } } } }`

/** The queue with five thousand waiting practices: how many statements a page takes, by which index, and how long. */
export async function run({ databaseUrl, say }: Bench): Promise<void> {
  const config = loadConfig({ DATABASE_URL: databaseUrl, WORKER: 'off', RATE_LIMIT: '0' }, {})
  const app = await buildApp({ ...config, databaseUrl }, { log: createLog('error') })
  try {
    await loadTaxonomy(app.deps)
    await fillQueue(app.deps)
    const viewer = { ...NOBODY, isModerator: true, personId: await addModerator(app.deps.db) }
    const ask = async (variables: Record<string, unknown>) => {
      const asker = { viewer, language: 'en', requestId: 'bench' } as const
      const { data, errors } = await app.executeGraphql(QUEUE, variables, asker)
      if (errors) throw new Error(errors[0]?.message)
      return data as { queue: { totalCount: number; pageInfo: { endCursor: string } } }
    }
    const { queue } = await ask({})
    say(`${queue.totalCount} wait`)
    const statements = await statementsOf(app.deps.db, () => ask({}))
    say(`first page: ${statements.length} statements (bar ${BAR}): ${statements.join(', ')}`)
    const pages = {
      'first page': {},
      'second page': { after: queue.pageInfo.endCursor },
      filtered: { language: 'en', commitment: 'C4' },
    }
    for (const [name, variables] of Object.entries(pages))
      say(`${name}: ${inMs(await timesOf(50, () => ask(variables)))}`)
    for (const line of await planOf(app.deps.db)) say(line)
  } finally {
    await app.close()
  }
}

const NOBODY = { memberships: [], isNetworkMember: false, isAdministrator: false, grants: [] } as const

type Deps = Awaited<ReturnType<typeof buildApp>>['deps']

/** Imported practices whose only revision waits to be examined, some of them taken. */
async function fillQueue(deps: Deps): Promise<void> {
  const rows = Array.from({ length: WAITING }, (_, line) => ({ line, value: generatedRow(line) }))
  await importPractices(deps, rows)
  await sql`update practice set candidate = 'submitted', candidate_revision = 1`.execute(deps.db)
  await sql`update desk_item set since = now() - random() * interval '90 days'`.execute(deps.db)
  await sql`analyze`.execute(deps.db)
}

async function addModerator(db: Db) {
  const { rows } = await sql<{ id: never }>`
    insert into person (name, email, email_verified, is_moderator)
    values ('Mo', 'mo@parvis.example', true, true) returning id`.execute(db)
  if (!rows[0]) throw new Error('The moderator was not added.')
  return rows[0].id
}

/** The names of the statements that some work sends, as their first line has them. */
async function statementsOf(db: Db, work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = []
  const executor = db.getExecutor() as unknown as {
    executeQuery: (query: { sql: string }) => Promise<unknown>
  }
  const { executeQuery } = executor
  executor.executeQuery = function spy(query) {
    sent.push(/\/\* (\S+) \*\//.exec(query.sql)?.[1] ?? query.sql)
    return executeQuery.call(this, query)
  }
  try {
    await work()
    return sent
  } finally {
    executor.executeQuery = executeQuery
  }
}

/** By which indexes Postgres goes; a sequential scan of the queue would be a fault. */
async function planOf(db: Db): Promise<string[]> {
  const { rows } = await sql<{ 'QUERY PLAN': string }>`
    explain select id from desk_item d
    where d.closed_at is null and d.state = any(array['waiting', 'submitted', 'in-review', 'approved'])
    order by d.since, d.id limit 31`.execute(db)
  const plan = rows.map((row) => row['QUERY PLAN'])
  if (plan.some((line) => line.includes('Seq Scan on desk_item')))
    throw new Error(`The queue is read without an index:\n${plan.join('\n')}`)
  return plan.map((line) => `plan: ${line}`)
}
