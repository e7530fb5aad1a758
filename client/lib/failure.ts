import { OperationFailed } from './graphql.ts'

/** The words that tell of an error: the connection is lost, or something is wrong with Parvis. */
export function failureOf(error: unknown): 'offline' | 'failed' {
  return error instanceof OperationFailed && error.kind === 'offline' ? 'offline' : 'failed'
}
