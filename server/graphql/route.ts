import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refusalOf } from '../plugins/errors.ts'
import { refusedAnswer, type Answer } from './answer.ts'
import { answerType, GRAPHQL_RESPONSE, JSON_RESPONSE } from './answer-type.ts'
import type { GraphQLAnswer } from './execute.ts'
import { LIMITS } from './limits.ts'
import { RequestError } from './request-error.ts'

/** GraphQL over HTTP: POST with JSON for everything, GET for queries; one operation a request. */
export function graphqlRoute(app: FastifyInstance, answer: Answer): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: LIMITS.body.most,
    onRequest: async (request) => {
      assertAcceptable(request)
      assertJson(request)
      assertFromHere(request)
    },
    handler: async (request, reply) => send(request, reply, await answer(request)),
    errorHandler: (error, request, reply) => {
      refuse(error, request, reply)
    },
  })
}

function assertAcceptable({ headers }: FastifyRequest): void {
  if (answerType(headers.accept)) return
  throw new RequestError(406, `Answers are ${GRAPHQL_RESPONSE} or ${JSON_RESPONSE}.`)
}

/** JSON is also what a form of another site cannot send: the browser asks first, and is told no. */
function assertJson({ method, headers }: FastifyRequest): void {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (method !== 'POST' || type === JSON_RESPONSE) return
  throw new RequestError(415, `The body must be ${JSON_RESPONSE}.`)
}

/** Pages of other sites may link here and not ask. GET needs no header of ours: browsers say where they ask from. */
function assertFromHere({ headers }: FastifyRequest): void {
  const isElsewhere = ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']))
  if (!isElsewhere || headers['sec-fetch-mode'] === 'navigate') return
  throw new RequestError(403, 'Browsers may ask from the pages of this site only.')
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const answer = refusedAnswer(error)
  const status = error instanceof RequestError ? error.status : undefined
  if (status === 405) reply.header('allow', 'POST')
  if (answer) return send(request, reply, answer, status)
  const { status: fault, message, ...extensions } = refusalOf(error, request)
  return send(request, reply, { errors: [{ message, extensions }] }, fault)
}

/** Without data nothing was executed: a 400, except for clients of the older media type, who expect a 200. */
function send(request: FastifyRequest, reply: FastifyReply, answer: GraphQLAnswer, status?: number) {
  const type = answerType(request.headers.accept) ?? JSON_RESPONSE
  const usual = answer.data === undefined && type === GRAPHQL_RESPONSE ? 400 : 200
  return reply
    .code(status ?? usual)
    .headers({ 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', vary: 'Accept' })
    .send(JSON.stringify(answer))
}
