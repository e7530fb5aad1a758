import type { TaskList } from 'graphile-worker'
import * as v from 'valibot'
import type { Deps } from '../kernel/deps.ts'
import type { JobKind } from '../kernel/jobs.ts'

/** Which function of which module does which job. */
type Doing = {
  readonly name: string
  /** Reads the payload by the job's schema: a payload that does not fit fails the job, and says where. */
  readonly run: (deps: Deps, payload: unknown) => Promise<void>
}

export const DOINGS: readonly Doing[] = []

/** Joins a kind of job to the function that does it. */
export function doing<Schema extends v.GenericSchema>(
  kind: JobKind<Schema>,
  work: (deps: Deps, payload: v.InferOutput<Schema>) => Promise<void>,
): Doing {
  return { name: kind.name, run: (deps, payload) => work(deps, v.parse(kind.payload, payload)) }
}

export function taskList(deps: Deps, doings = DOINGS): TaskList {
  return Object.fromEntries(doings.map(({ name, run }) => [name, (payload: unknown) => run(deps, payload)]))
}
