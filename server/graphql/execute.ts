import type { FastifyInstance } from 'fastify'
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import type { Deps } from '../kernel/deps.ts'
import { createContext, type Asker, type GraphQLContext } from './context.ts'
import { assertAffordable, type Variables } from './cost.ts'
import { formatError } from './format-error.ts'
import { asDocumentError } from './request-error.ts'

/** `data` is missing where nothing was executed. */
export type GraphQLAnswer = {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly ToldError[]
}

export type ToldError = { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }

/** Runs the text of one operation. A document that cannot be executed is thrown as a `DocumentError`. */
export type Execute = (text: string, variables: Variables, asker: Asker) => Promise<GraphQLAnswer>

/** Executes through mercurius, which keeps parsed and compiled operations by their text. */
export function createExecute(app: FastifyInstance, deps: Deps): Execute {
  app.graphql.addHook('preExecution', assertCost)
  return async (text, variables, asker) => {
    const given = Object.keys(variables).length > 0 ? variables : undefined
    try {
      return await app.graphql(text, createContext(deps, asker), given)
    } catch (error) {
      throw asDocumentError(error)
    }
  }
}

function assertCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  _context: unknown,
  variables?: Variables,
): void {
  assertAffordable(schema, document, variables ?? {})
}

/** Given to mercurius in place of its own formatter, which would tell the client what Postgres said. */
export function errorFormatter({ data, errors }: ExecutionResult, { requestId, deps }: GraphQLContext) {
  const told = (errors ?? []).map((error) => formatError(error, requestId, deps.log))
  return { statusCode: 200, response: { ...(data !== undefined && { data }), errors: told } }
}
