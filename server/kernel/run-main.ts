import { inspect } from 'node:util'
import { OperatorError } from './operator-error.ts'

/** Runs a program. When it fails it says why, in a sentence where the fault is the operator's, and exits with 1. */
export async function runMain(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`${error instanceof OperatorError ? error.message : inspect(error)}\n`)
    process.exit(1)
  }
}
