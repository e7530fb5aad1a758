/**
 * The life of a practice: two state machines, two tables (product.md, *Life of a practice*).
 * Nothing else in Parvis sets a state; the README's drawing is made from these tables.
 */

export const CANDIDATE_STATES = [
  'none',
  'draft',
  'submitted',
  'in-review',
  'changes-requested',
  'approved',
  'scheduled',
  'rejected',
] as const
export type CandidateState = (typeof CANDIDATE_STATES)[number]

export const PUBLIC_STATES = ['not-public', 'published', 'archived', 'withdrawn'] as const
export type PublicState = (typeof PUBLIC_STATES)[number]

/** Who may make a move, before the policies ask anything further. */
export type Mover = 'author' | 'lead' | 'moderator' | 'clock'

type Move<State> = { from: readonly State[]; to: State; by: readonly Mover[] }

export const CANDIDATE_MOVES = {
  start: { from: ['none', 'rejected'], to: 'draft', by: ['author', 'moderator'] },
  discard: { from: ['draft'], to: 'none', by: ['author', 'moderator'] },
  submit: { from: ['draft'], to: 'submitted', by: ['lead'] },
  recall: { from: ['submitted', 'in-review', 'changes-requested'], to: 'draft', by: ['author', 'lead'] },
  examine: { from: ['submitted'], to: 'in-review', by: ['moderator'] },
  requestChanges: {
    from: ['in-review', 'approved', 'scheduled'],
    to: 'changes-requested',
    by: ['moderator'],
  },
  resubmit: {
    from: ['changes-requested', 'in-review', 'submitted', 'approved', 'scheduled'],
    to: 'submitted',
    by: ['lead'],
  },
  /** A moderator's small edit makes a newer revision, of which nobody has approved yet. */
  edit: { from: ['in-review', 'approved', 'scheduled'], to: 'in-review', by: ['moderator'] },
  /** The author disagrees with an edit. */
  object: { from: ['in-review', 'approved', 'scheduled'], to: 'in-review', by: ['author', 'lead'] },
  approve: { from: ['in-review'], to: 'approved', by: ['moderator'] },
  reject: { from: ['in-review', 'approved', 'scheduled'], to: 'rejected', by: ['moderator'] },
  schedule: { from: ['approved'], to: 'scheduled', by: ['moderator'] },
  publish: { from: ['approved', 'scheduled'], to: 'none', by: ['moderator', 'clock'] },
  /** A withdrawal ends whatever was on its way. */
  end: { from: CANDIDATE_STATES, to: 'none', by: ['lead', 'moderator'] },
} as const satisfies Record<string, Move<CandidateState>>
export type CandidateMove = keyof typeof CANDIDATE_MOVES

export const PUBLIC_MOVES = {
  publish: { from: ['not-public', 'published', 'archived'], to: 'published', by: ['moderator', 'clock'] },
  archive: { from: ['published'], to: 'archived', by: ['lead', 'moderator'] },
  restore: { from: ['archived'], to: 'published', by: ['lead', 'moderator'] },
  unpublish: { from: ['published', 'archived'], to: 'not-public', by: ['moderator'] },
  /** The second reader puts back what was unpublished. */
  reinstate: { from: ['not-public'], to: 'published', by: ['moderator'] },
  withdraw: { from: ['published', 'archived'], to: 'withdrawn', by: ['lead', 'moderator'] },
} as const satisfies Record<string, Move<PublicState>>
export type PublicMove = keyof typeof PUBLIC_MOVES

/** The state after a move, or undefined where the move is not legal from here. */
export function candidateAfter(move: CandidateMove, state: CandidateState): CandidateState | undefined {
  return after(CANDIDATE_MOVES[move], state)
}

export function publicAfter(move: PublicMove, state: PublicState): PublicState | undefined {
  return after(PUBLIC_MOVES[move], state)
}

function after<State>(move: Move<State>, state: State): State | undefined {
  return move.from.includes(state) ? move.to : undefined
}
