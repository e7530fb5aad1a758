import { EventEmitter } from 'node:events'
import { run, type WorkerEvents } from 'graphile-worker'
import type { Pool } from 'pg'
import type { Deps } from '../kernel/deps.ts'
import { jobLogger } from '../kernel/job-log.ts'
import { taskList, TASKS } from './jobs.ts'
import { announceWorker, releaseJobsOfDead } from './presence.ts'

const CONCURRENCY = 2

type WorkerOptions = {
  readonly tasks?: typeof TASKS
  /** How long jobs in hand may go on after `stop()`; then they are told to stop, and given back. */
  readonly graceMs?: number
}

export type RunningWorker = { readonly stop: () => Promise<void> }

/** Starts to do jobs on the given pool. To stop lets jobs in hand end, and gives back those that do not. */
export async function runWorker(
  deps: Deps,
  pgPool: Pool,
  { tasks = TASKS, graceMs = 5_000 }: WorkerOptions = {},
): Promise<RunningWorker> {
  const presence = await pgPool.connect()
  await releaseJobsOfDead(presence)
  const events: WorkerEvents = new EventEmitter()
  const announced = Promise.withResolvers<void>()
  events.once('pool:create', ({ workerPool }) => announced.resolve(announceWorker(presence, workerPool.id)))
  const runner = await run({
    pgPool,
    events,
    taskList: taskList(deps, tasks),
    concurrency: CONCURRENCY,
    logger: jobLogger(deps.log),
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: graceMs,
    // Only what goes through a batch is waited for at the end.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    // An empty list: otherwise it looks for a `crontab` file, and remarks that there is none.
    parsedCronItems: [],
  })
  await announced.promise

  async function stop(): Promise<void> {
    await runner.stop()
    await runner.promise
    presence.release(true)
  }
  return { stop }
}
