import { COMMITMENTS, KINDS } from '../practices/template.ts'
import type { Commitment, Kind } from '../practices/template.ts'
import { CLAIMED_BY, QUEUE_KINDS, QUEUE_STATES } from './queue.ts'
import type { ClaimedBy, QueueKind, QueueState } from './queue.ts'

const AGAINST = ['published', 'reviewed', 'nothing'] as const
const VIEWS = ['inline', 'side'] as const

/** What the addresses of the desk ask for; what is absent has its default. */
export type DeskSearch = {
  state?: QueueState
  kind?: QueueKind
  language?: string
  country?: string
  type?: Kind
  commitment?: Commitment
  claimed?: ClaimedBy
  /** The moderator who has taken it. */
  by?: string
  after?: string
  against?: (typeof AGAINST)[number]
  view?: (typeof VIEWS)[number]
  beside?: string
  done?: string
}

/** Unknown names and impossible values are dropped; never throws. */
export function deskSearchOf(params: Record<string, unknown>): DeskSearch {
  return {
    ...chosen(params, 'state', QUEUE_STATES),
    ...chosen(params, 'kind', QUEUE_KINDS),
    ...matching(params, 'language', /^[a-z]{2,3}$/),
    ...matching(params, 'country', /^[A-Z]{2}$/),
    ...chosen(params, 'type', KINDS),
    ...chosen(params, 'commitment', COMMITMENTS),
    ...chosen(params, 'claimed', CLAIMED_BY),
    ...matching(params, 'by', /^Person:[0-9a-f-]{36}$/),
    ...matching(params, 'after', /^[\w-]{1,200}$/),
    ...chosen(params, 'against', AGAINST),
    ...chosen(params, 'view', VIEWS),
    ...matching(params, 'beside', /^[a-z]{2,3}$/),
    ...matching(params, 'done', /^[a-z-]{1,40}$/),
  }
}

function chosen<Name extends string, Word extends string>(
  params: Record<string, unknown>,
  name: Name,
  words: readonly Word[],
): { [Key in Name]?: Word } {
  const value = words.find((word) => word === firstOf(params[name]))
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]?: Word })
}

function matching<Name extends string>(
  params: Record<string, unknown>,
  name: Name,
  form: RegExp,
): { [Key in Name]?: string } {
  const value = firstOf(params[name])
  return typeof value === 'string' && form.test(value)
    ? ({ [name]: value } as { [Key in Name]?: string })
    : {}
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
