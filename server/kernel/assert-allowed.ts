import { REASONS } from '#shared/access/reasons.ts'
import type { Verdict } from '#shared/access/viewer.ts'
import { Problem } from './problem.ts'

/** Turns the no of a policy into a `FORBIDDEN` with its reason, so that a use-case reads as a list of sentences. */
export function assertAllowed(verdict: Verdict): void {
  if (verdict.allowed) return
  throw new Problem('FORBIDDEN', REASONS[verdict.because], { details: { reason: verdict.because } })
}
