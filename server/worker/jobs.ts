import type { TaskList } from 'graphile-worker'
import * as v from 'valibot'
import type { Deps } from '../kernel/deps.ts'
import type { JobKind } from '../kernel/jobs.ts'
import { findViewer, MAIL_LINK, mailLink } from '../modules/accounts/index.ts'
import { SWEEP_FILES, sweepFiles } from '../modules/media/index.ts'
import {
  PUBLISH_SCHEDULED,
  publishScheduled,
  RELEASE_CLAIM,
  releaseClaim,
} from '../modules/moderation/index.ts'
import { SEND_MAIL, sendMail } from '../modules/notifications/index.ts'
import { FORGET_SEARCHES, forgetSearches } from '../modules/readings/index.ts'
import { COUNT_WORDS, countWords, followMarkedPractices, SYNC_INDEX } from '../modules/search/index.ts'

/** A kind of job, and the function of a module that does it. */
export type Task = {
  readonly name: string
  readonly run: (deps: Deps, payload: unknown, stopping: AbortSignal) => Promise<void>
}

/** Every job that Parvis knows how to do. */
export const TASKS: readonly Task[] = [
  task(MAIL_LINK, mailLink),
  task(RELEASE_CLAIM, releaseClaim),
  task(PUBLISH_SCHEDULED, publishScheduled),
  task(SWEEP_FILES, sweepFiles),
  task(SYNC_INDEX, followMarkedPractices),
  task(COUNT_WORDS, countWords),
  task(FORGET_SEARCHES, forgetSearches),
  task(SEND_MAIL, (deps, payload) =>
    sendMail({ ...deps, viewerOfPerson: (person) => findViewer(deps.db, person) }, payload),
  ),
]

/**
 * Joins a kind of job to the function that does it. A payload that does not fit fails the job and says where. Work
 * that can take long looks at `stopping`: aborted, it should throw, and the job goes back to the queue.
 */
export function task<Schema extends v.GenericSchema>(
  kind: JobKind<Schema>,
  work: (deps: Deps, payload: v.InferOutput<Schema>, stopping: AbortSignal) => Promise<void>,
): Task {
  return {
    name: kind.name,
    run: (deps, payload, stopping) => work(deps, v.parse(kind.payload, payload), stopping),
  }
}

export function taskList(deps: Deps, tasks: readonly Task[]): TaskList {
  return Object.fromEntries(
    tasks.map((each) => [each.name, (payload, { abortSignal }) => each.run(deps, payload, abortSignal)]),
  )
}
