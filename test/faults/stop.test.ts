import { sql } from 'kysely'
import * as v from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { buildApp } from '#server/app.ts'
import { defineJob, enqueue } from '#server/kernel/jobs.ts'
import { createLog } from '#server/kernel/log.ts'
import { task } from '#server/worker/jobs.ts'
import { announceWorker } from '#server/worker/presence.ts'
import { runWorker } from '#server/worker/run.ts'
import { until } from '#test/support/processes.ts'
import { testApp } from '#test/support/test-app.ts'

const server = testApp()
beforeEach(async () => {
  await sql`delete from graphile_worker._private_jobs`.execute(server.db)
})

const anotherApp = ({ deps, url }: typeof server) =>
  buildApp({ ...deps.config, databaseUrl: url }, { log: deps.log })
const paint = defineJob('paint', v.object({ wall: v.string() }))

async function lockedJobs(): Promise<{ locked: boolean; attempts: number }[]> {
  const { rows } = await sql<{ locked: boolean; attempts: number }>`
    select locked_at is not null as locked, attempts from graphile_worker.jobs`.execute(server.db)
  return rows
}

test('a worker that stops lets a job in hand end', async () => {
  const brush = Promise.withResolvers<void>()
  const painter = task(paint, () => brush.promise)
  const runner = await runWorker(server.deps, server.pool, { tasks: [painter] })
  await enqueue(server.db, paint, { wall: 'north' })
  await until(async () => (await lockedJobs()).some(({ locked }) => locked))

  const stopped = runner.stop()
  brush.resolve()
  await stopped
  expect(await lockedJobs()).toEqual([])
})

test('a job that does not end in time is told to, and goes back to the queue', async () => {
  const endless = task(paint, async (_deps, _payload, stopping) => {
    await new Promise((_resolve, reject) =>
      stopping.addEventListener('abort', () => reject(new Error('stopped'))),
    )
  })
  const deps = { ...server.deps, log: createLog('silent') }
  const runner = await runWorker(deps, server.pool, { tasks: [endless], graceMs: 10 })
  await enqueue(server.db, paint, { wall: 'north' })
  await until(async () => (await lockedJobs()).some(({ locked }) => locked))

  await runner.stop()
  expect(await lockedJobs()).toEqual([{ locked: false, attempts: 1 }])
})

test('the jobs of a worker that died are done by the next one; those of a living one are left alone', async () => {
  const [dead, living] = ['pool-dead', 'pool-living']
  for (const id of [dead, living]) {
    await enqueue(server.db, paint, { wall: id }, { key: id })
    await sql`update graphile_worker._private_jobs set locked_by = ${id}, locked_at = now() where key = ${id}`.execute(
      server.db,
    )
  }
  const presence = await server.pool.connect()
  await announceWorker(presence, living)

  const painted: string[] = []
  const painter = task(paint, async (_deps, { wall }) => void painted.push(wall))
  const runner = await runWorker(server.deps, server.pool, { tasks: [painter] })
  await until(() => painted.length > 0)
  await runner.stop()
  presence.release(true)

  expect(painted).toEqual([dead])
  expect(await lockedJobs()).toEqual([{ locked: true, attempts: 0 }])
})

test('a request in flight is answered; one that comes later is not', async () => {
  const arrived = Promise.withResolvers<void>()
  const gate = Promise.withResolvers<void>()
  const app = await anotherApp(server)
  app.get('/slow', async () => {
    arrived.resolve()
    await gate.promise
    return { answered: true }
  })
  const address = await app.listen({ port: 0 })
  const inFlight = fetch(`${address}/slow`)
  await arrived.promise

  const closed = app.close()
  await expect(fetch(`${address}/healthz`, { headers: { connection: 'close' } })).rejects.toThrow(
    'fetch failed',
  )
  gate.resolve()
  expect(await (await inFlight).json()).toEqual({ answered: true })
  await closed
})
