import { sql } from 'kysely'
import * as v from 'valibot'
import { afterEach, expect, test } from 'vitest'
import { defineJob, enqueue } from '#server/kernel/jobs.ts'
import { createLog } from '#server/kernel/log.ts'
import { testApp } from '#test/support/test-app.ts'

const logged: string[] = []
const server = testApp({}, { log: createLog('warn', { write: (line) => logged.push(line) }) })

afterEach(() => {
  logged.length = 0
})

async function ask(url: string) {
  const response = await server.app.inject({ url })
  return { status: response.statusCode, body: response.json<unknown>(), text: response.body }
}

test('the process is alive', async () => {
  expect(await ask('/healthz')).toMatchObject({ status: 200, body: { status: 'alive' } })
})

test('it is ready when all parts are well', async () => {
  const parts = { postgres: 'well', migrations: 'well', jobs: 'well' }
  expect(await ask('/readyz')).toMatchObject({ status: 200, body: { status: 'ready', parts } })
  expect(logged).toEqual([])
})

test('a job that nobody does degrades it, and only the log says which job', async () => {
  const job = defineJob('pull weeds', v.object({}))
  await enqueue(server.db, job, {}, { runAt: new Date(Date.now() - 3_600_000), key: 'weeds' })
  const { status, body, text } = await ask('/readyz')
  await sql`select graphile_worker.remove_job('weeds')`.execute(server.db)

  expect(status).toBe(200)
  expect(body).toMatchObject({ status: 'degraded', parts: { postgres: 'well', jobs: 'away' } })
  expect(text).not.toContain('weeds')
  expect(logged.join()).toContain('pull weeds')
})

test('a migration that is missing makes it unready, and only the log says which one', async () => {
  const { rows } = await sql<{ name: string }>`
    delete from migration where id = (select max(id) from migration) returning name`.execute(server.db)
  const { status, body, text } = await ask('/readyz')
  await sql`insert into migration (name, run_on) values (${rows[0]!.name}, now())`.execute(server.db)

  expect(status).toBe(503)
  expect(body).toMatchObject({ status: 'not ready', parts: { postgres: 'well', migrations: 'away' } })
  expect(text).not.toContain(rows[0]!.name)
  expect(logged.join()).toContain(rows[0]!.name)
})
