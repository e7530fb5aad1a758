import type { Draft } from './writing-query.ts'

type Ability = Draft['abilities'][number]

/** The moves in the life of a practice, each with a page that says what will happen before it does. */
export const MOVES = {
  submit: 'SUBMIT',
  'ask-to-submit': 'ASK_TO_SUBMIT',
  recall: 'RECALL',
  'start-revision': 'START_REVISION',
  confirm: 'CONFIRM',
  archive: 'ARCHIVE',
  restore: 'RESTORE',
  withdraw: 'WITHDRAW',
  discard: 'DISCARD',
} as const satisfies Record<string, Ability>
export type Move = keyof typeof MOVES

const NAMES: readonly Move[] = [
  'submit',
  'ask-to-submit',
  'recall',
  'start-revision',
  'confirm',
  'archive',
  'restore',
  'withdraw',
  'discard',
]

export function isMove(word: string): word is Move {
  return NAMES.some((name) => name === word)
}

/** What the viewer may do now, what most people came for first. */
export function movesOf(abilities: readonly Ability[]): Move[] {
  return NAMES.filter((name) => abilities.includes(MOVES[name]))
}
