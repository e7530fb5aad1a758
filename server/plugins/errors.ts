import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { ProblemCode } from '#shared/problems.ts'
import { Problem } from '../kernel/problem.ts'

const STATUS = {
  NOT_FOUND: 404,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  INVALID_INPUT: 400,
  WRONG_STATE: 409,
  CONFLICT: 409,
  LIMIT_REACHED: 429,
  GONE: 410,
  UNAVAILABLE: 503,
} as const satisfies Record<ProblemCode, number>

/** The last word on every request that failed: a problem is told, a fault is logged whole and masked. */
export const errors = fastifyPlugin(
  async (app) => {
    app.setErrorHandler(answer)
  },
  { name: 'errors' },
)

function answer(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const { status, ...told } = refusalOf(error, request)
  return reply.code(status).send({ error: told })
}

export type Refusal = { status: number; code: string; message: string; requestId?: string }

/** What may be said of an error; a fault is logged here, and only here. */
export function refusalOf(error: unknown, request: FastifyRequest): Refusal {
  if (error instanceof Problem)
    return { status: STATUS[error.code], code: error.code, message: error.message }
  if (isClientFault(error)) return { status: error.statusCode, code: 'INVALID_INPUT', message: error.message }
  if (hasLeft(error)) request.log.info({ req: request }, 'Whoever asked has gone')
  else request.log.error({ err: error, req: request }, 'A request failed')
  return { status: 500, code: 'FAULT', message: 'Internal error', requestId: request.id }
}

/** The answer was on its way when the connection ended: a tab was closed, or another search typed. */
function hasLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
}

/** What Fastify itself refuses: a body that is too long or is no JSON, an unsupported media type … */
function isClientFault(error: unknown): error is FastifyError & { statusCode: number } {
  if (!(error instanceof Error) || !('code' in error) || !('statusCode' in error)) return false
  const { code, statusCode } = error
  return (
    typeof code === 'string' && code.startsWith('FST_') && typeof statusCode === 'number' && statusCode < 500
  )
}
