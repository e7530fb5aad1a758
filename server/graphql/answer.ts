import type { FastifyRequest } from 'fastify'
import { OperationTypeNode } from 'graphql'
import type { Asker } from './context.ts'
import type { OperationOf } from './documents.ts'
import type { Execute, GraphQLAnswer } from './execute.ts'
import { readRequest } from './read-request.ts'
import { DocumentError, RequestError } from './request-error.ts'

/** From a request to what its operation answers; what is refused is thrown. */
export type Answer = (request: FastifyRequest) => Promise<GraphQLAnswer>

type AnswerOptions = {
  readonly operationOf: OperationOf
  readonly execute: Execute
  readonly askerOf: (request: FastifyRequest) => Promise<Asker>
}

export function createAnswer({ operationOf, execute, askerOf }: AnswerOptions): Answer {
  return async (request) => {
    const { query, operationName, variables } = readRequest(request)
    const operation = operationOf(query, operationName)
    if (request.method !== 'POST' && operation.type !== OperationTypeNode.QUERY) {
      throw new RequestError(405, 'GET is for queries only: send this with POST.')
    }
    return execute(operation.text, variables, await askerOf(request))
  }
}

/** The refusal of a request or a document as an answer; undefined for every other error. */
export function refusedAnswer(error: unknown): GraphQLAnswer | undefined {
  if (error instanceof DocumentError) return { errors: error.errors.map((each) => each.toJSON()) }
  if (error instanceof RequestError) return { errors: [{ message: error.message }] }
  return undefined
}
