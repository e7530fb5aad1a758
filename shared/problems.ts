/**
 * Every code by which Parvis refuses something. Codes are for ever: clients rely on them, so removing one or giving
 * it another meaning is a breaking change. Each sentence ends up in the API's documentation.
 */
export const PROBLEM_MEANINGS = {
  NOT_FOUND: 'It does not exist, or the viewer may not know that it does.',
  UNAUTHENTICATED: 'Nobody is signed in, and this needs somebody.',
  FORBIDDEN: 'The viewer is known and may not do this.',
  INVALID_INPUT: 'A value is missing or malformed; `field` says which one.',
  WRONG_STATE: 'The thing is in a state in which this cannot be done.',
  CONFLICT: 'Somebody else changed it in the meantime; nothing was overwritten.',
  LIMIT_REACHED: 'Too many, too long or too often.',
  GONE: 'It was public once and has been withdrawn.',
  UNAVAILABLE: 'A part of the service is away for the moment; try again later.',
} as const satisfies Record<string, string>

export type ProblemCode = keyof typeof PROBLEM_MEANINGS

export const PROBLEM_CODES = [
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'INVALID_INPUT',
  'WRONG_STATE',
  'CONFLICT',
  'LIMIT_REACHED',
  'GONE',
  'UNAVAILABLE',
] as const satisfies readonly ProblemCode[]
