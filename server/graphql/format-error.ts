import { GraphQLError } from 'graphql'
import type { GraphQLFormattedError } from 'graphql'
import type { Log } from '../kernel/log.ts'
import { Problem } from '../kernel/problem.ts'

/**
 * What a client is told of an error during execution. A problem is told with its code; what graphql itself says
 * about the request is told as it is; anything else is a fault, which is logged whole and masked. Of a field graphql
 * says nothing about the request: there it is our answer that breaks the schema.
 */
export function formatError(error: unknown, requestId: string, log: Log): GraphQLFormattedError {
  const located = error instanceof GraphQLError ? error : undefined
  const cause = located?.originalError ?? error
  const where = {
    ...(located?.locations && { locations: located.locations }),
    ...(located?.path && { path: located.path }),
  }
  if (cause instanceof Problem) return { message: cause.message, ...where, extensions: extensionsOf(cause) }
  if (located && cause instanceof GraphQLError && !located.path) return located.toJSON()
  log.error({ err: cause, requestId, path: located?.path }, 'A GraphQL field failed')
  return { message: 'Internal error', ...where, extensions: { code: 'FAULT', requestId } }
}

function extensionsOf({ code, field, details }: Problem): Record<string, unknown> {
  return { code, ...(field !== undefined && { field }), ...(details && { details }) }
}
