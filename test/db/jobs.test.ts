import { runOnce } from 'graphile-worker'
import { sql } from 'kysely'
import * as v from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { jobLogger } from '#server/kernel/job-log.ts'
import { defineJob, enqueue } from '#server/kernel/jobs.ts'
import { createLog } from '#server/kernel/log.ts'
import { task, taskList } from '#server/worker/jobs.ts'
import { testApp } from '#test/support/test-app.ts'

const server = testApp()
const sweep = defineJob('sweep', v.object({ square: v.string() }))
const swept: string[] = []
const logged: string[] = []
const log = createLog('warn', { write: (line) => logged.push(line) })

const tasks = () =>
  taskList(server.deps, [
    task(sweep, async (_deps, { square }) => {
      swept.push(square)
    }),
  ])

const work = () => runOnce({ connectionString: server.url, taskList: tasks(), logger: jobLogger(log) })

beforeEach(async () => {
  swept.length = 0
  logged.length = 0
  await sql`delete from graphile_worker._private_jobs`.execute(server.db)
})

test('a job runs with the payload that it was given', async () => {
  await enqueue(server.db, sweep, { square: 'Grand-Place' })
  await work()
  expect(swept).toEqual(['Grand-Place'])
})

test('a job of a transaction that was rolled back never was', async () => {
  const broken = server.deps.transact(async (tx) => {
    await enqueue(tx, sweep, { square: 'Grand-Place' })
    throw new Error('no')
  })
  await expect(broken).rejects.toThrow('no')
  await work()
  expect(swept).toEqual([])
})

test('requests with one key make one job, of the last payload', async () => {
  for (const square of ['Grand-Place', 'Sablon', 'Flagey'])
    await enqueue(server.db, sweep, { square }, { key: 'one' })
  await work()
  expect(swept).toEqual(['Flagey'])
})

test('a job for later waits', async () => {
  await enqueue(server.db, sweep, { square: 'Grand-Place' }, { runAt: new Date(Date.now() + 3_600_000) })
  await work()
  expect(swept).toEqual([])
})

test('a payload that does not fit fails the job, and the log says where', async () => {
  await sql`select graphile_worker.add_job('sweep', '{"square": 7}')`.execute(server.db)
  await work()
  expect(swept).toEqual([])
  expect(logged.join()).toContain('Expected string but received 7')
})
