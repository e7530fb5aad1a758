import type { PoolClient } from 'pg'

/** Advisory locks of this first half say that a worker lives; the second half says which one. */
const LIVING_WORKERS = 5_119_482

/**
 * Says that a worker lives for as long as its connection does, however it ends. Without it, a job in the hands of a
 * process that was killed would be taken for running for four hours, and the serial jobs behind it would wait.
 */
export async function announceWorker(client: PoolClient, workerId: string): Promise<void> {
  await client.query('/* worker.announce */ select pg_advisory_lock_shared($1, hashtext($2))', [
    LIVING_WORKERS,
    workerId,
  ])
}

/** Gives back the jobs of workers that have died. */
export async function releaseJobsOfDead(client: PoolClient): Promise<void> {
  await client.query(
    `/* worker.releaseJobsOfDead */
    with holder as (select distinct locked_by as id from graphile_worker.jobs where locked_by is not null)
    select graphile_worker.force_unlock_workers(array(
      select id from holder where pg_try_advisory_xact_lock($1, hashtext(id))))`,
    [LIVING_WORKERS],
  )
}
