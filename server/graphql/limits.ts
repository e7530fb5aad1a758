import { GraphQLError } from 'graphql'
import type { ASTNode } from 'graphql'

/** What one request may ask for. The explorer shows this list, and the tests go one step beyond each. */
export const LIMITS = {
  body: { most: 262_144, meaning: 'bytes in the body of a request' },
  tokens: { most: 1_000, meaning: 'tokens in a document' },
  depth: { most: 12, meaning: 'levels of fields within fields' },
  aliases: { most: 30, meaning: 'aliases in a document' },
  directives: { most: 30, meaning: 'directives in a document' },
  cost: {
    most: 10_000,
    meaning: 'points in an operation: one for each field, times the `first` of every list around it',
  },
} as const satisfies Record<string, { most: number; meaning: string }>

export type LimitName = keyof typeof LIMITS

/** The refusal, in the same words for every limit. */
export function limitReached(name: LimitName, asked: number, nodes: readonly ASTNode[] = []): GraphQLError {
  const { most, meaning } = LIMITS[name]
  return new GraphQLError(`At most ${most} ${meaning} are allowed; this is ${asked}.`, {
    nodes,
    extensions: { code: 'LIMIT_REACHED', limit: name },
  })
}
