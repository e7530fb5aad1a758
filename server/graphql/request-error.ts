import { GraphQLError } from 'graphql'

/** A request that is not even read as GraphQL: what is wrong with it, for the person who wrote it. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** A document that is not executed, with all that is wrong with it. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly errors: readonly GraphQLError[]

  constructor(errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join(' '))
    this.errors = errors
  }
}

/** What graphql or mercurius threw instead of executing, as a `DocumentError`; anything else as it is. */
export function asDocumentError(error: unknown): unknown {
  if (error instanceof GraphQLError) return new DocumentError([error])
  if (!isRefusalOfMercurius(error)) return error
  return new DocumentError(error.errors.filter((each) => each instanceof GraphQLError))
}

function isRefusalOfMercurius(error: unknown): error is Error & { errors: unknown[] } {
  if (!(error instanceof Error && 'code' in error && 'errors' in error)) return false
  return String(error.code).startsWith('MER_ERR_GQL_') && Array.isArray(error.errors)
}
