/** What has just been done, as the address says it after a form. */
const DONE = [
  'save',
  'submit',
  'ask-to-submit',
  'recall',
  'discard',
  'start-revision',
  'confirm',
  'archive',
  'restore',
  'withdraw',
  'take-over',
] as const
export type Done = (typeof DONE)[number]

export function isDone(word: unknown): word is Done {
  return DONE.some((each) => each === word)
}
