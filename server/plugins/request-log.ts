import { LogController, type FastifyReply, type FastifyRequest } from 'fastify'

/** One line for each answered request, and none for one that begins or finds no route. */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override routeNotFound(): void {}

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const told = { req: request, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
    if (error) request.log.warn({ ...told, err: error }, 'cut short')
    else request.log.info(told, 'answered')
  }
}
