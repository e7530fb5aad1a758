/** What stands in the queue of the desk. */
export const QUEUE_KINDS = ['review', 'second-look', 'problem', 'organisation-request', 'take-over'] as const
export type QueueKind = (typeof QUEUE_KINDS)[number]

/** The candidate's state for a review; everything else waits, or is closed. */
export const QUEUE_STATES = [
  'waiting',
  'submitted',
  'in-review',
  'approved',
  'scheduled',
  'changes-requested',
  'closed',
] as const
export type QueueState = (typeof QUEUE_STATES)[number]

/** What needs a moderator now; the others wait for the author or the clock. */
export const STATES_FOR_MODERATORS = ['waiting', 'submitted', 'in-review', 'approved'] as const

export const CLAIMED_BY = ['anybody', 'nobody', 'me', 'others'] as const
export type ClaimedBy = (typeof CLAIMED_BY)[number]

/** A claim that leads to nothing is released after so many days. */
export const CLAIM_DAYS = 7

export const DECISION_KINDS = [
  'approve',
  'request-changes',
  'reject',
  'unpublish',
  'uphold',
  'reinstate',
  'withdraw',
  'archive',
  'restore',
  'close-report',
  'grant-take-over',
  'refuse-take-over',
  'edit',
  'mask',
  'erase',
] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** What a moderator may do with what is examined, and with what is public. */
export const REVIEW_ABILITIES = ['examine', 'record', 'approve', 'request-changes', 'reject', 'edit'] as const
export type ReviewAbility = (typeof REVIEW_ABILITIES)[number]

export const PUBLIC_DECISIONS = ['unpublish', 'withdraw', 'archive', 'restore'] as const
export type PublicDecision = (typeof PUBLIC_DECISIONS)[number]

export const PROBLEM_KINDS = ['wrong', 'sensitive', 'rights'] as const
export type ProblemKind = (typeof PROBLEM_KINDS)[number]

export const DESK_LIMITS = { reason: 4_000, comment: 4_000, note: 2_000, report: 2_000, quote: 600 } as const
