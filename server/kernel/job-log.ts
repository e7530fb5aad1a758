import { Logger } from 'graphile-worker'
import type { Log } from './log.ts'

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const

/** The worker's voice in our log. What it calls information (every job begun and done) is detail to us. */
export function jobLogger(log: Log): Logger {
  return new Logger(
    () =>
      (level, message, { error }) =>
        log[LEVELS[level]]({ err: error }, message),
  )
}
