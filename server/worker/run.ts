import { run, type Runner } from 'graphile-worker'
import type { Pool } from 'pg'
import type { Deps } from '../kernel/deps.ts'
import { jobLogger } from '../kernel/job-log.ts'
import { taskList } from './jobs.ts'

const CONCURRENCY = 2

/** How long a running job may go on after the worker was told to stop, before its abort signal fires. */
const GRACE_MS = 5_000

/** Starts to do jobs on the given pool; `stop()` on what it returns lets running jobs end and gives the rest back. */
export function runWorker(deps: Deps, pgPool: Pool): Promise<Runner> {
  return run({
    pgPool,
    taskList: taskList(deps),
    concurrency: CONCURRENCY,
    logger: jobLogger(deps.log),
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: GRACE_MS,
    // An empty list: otherwise it looks for a `crontab` file, and remarks that there is none.
    parsedCronItems: [],
  })
}
