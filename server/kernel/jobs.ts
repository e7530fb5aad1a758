import { sql } from 'kysely'
import type { GenericSchema, InferOutput } from 'valibot'
import type { Db } from './database.ts'

/** A kind of work that is done later: its name for ever, and the shape of what it is given. */
export type JobKind<Schema extends GenericSchema = GenericSchema> = {
  readonly name: string
  readonly payload: Schema
}

export type EnqueueOptions = {
  /** Requests with one key make one job, whose payload is the last one asked for. */
  key?: string
  /** Jobs in one queue run one after the other. */
  queue?: string
  runAt?: Date
  /** Smaller runs first; 0 by default. */
  priority?: number
  /** How often it is tried before it stays failed; 25 by default, over about three days. */
  maxAttempts?: number
}

/** Declared by the module that owns the work; `server/worker/jobs.ts` says which function does it. */
export function defineJob<Schema extends GenericSchema>(name: string, payload: Schema): JobKind<Schema> {
  return { name, payload }
}

/** Asks for a job on the caller's handle: inside a transaction, the job exists only if the transaction commits. */
export async function enqueue<Schema extends GenericSchema>(
  db: Db,
  kind: JobKind<Schema>,
  payload: InferOutput<Schema>,
  options: EnqueueOptions = {},
): Promise<void> {
  await sql`
    /* jobs.enqueue */
    select graphile_worker.add_job(
      identifier => ${kind.name}, payload => ${JSON.stringify(payload)}::json,
      queue_name => ${options.queue ?? null}, run_at => ${options.runAt ?? null},
      max_attempts => ${options.maxAttempts ?? null}, job_key => ${options.key ?? null},
      priority => ${options.priority ?? null})`.execute(db)
}
