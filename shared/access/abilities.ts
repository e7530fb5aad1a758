/** What somebody may do with a practice, as the interface asks it. Names only: the rules are the policies'. */
export const ABILITIES = [
  'read-draft',
  'save',
  'start-revision',
  'discard',
  'recall',
  'submit',
  'ask-to-submit',
  'confirm',
  'archive',
  'restore',
  'withdraw',
  'grant-access',
] as const
export type Ability = (typeof ABILITIES)[number]
