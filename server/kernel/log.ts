import type { FastifyBaseLogger } from 'fastify'
import pino, { type DestinationStream } from 'pino'
import { withoutValues } from './tell-fault.ts'

/** Where faults and events are told. What it writes must never hold a text that a viewer may not read. */
export type Log = FastifyBaseLogger

const SECRET_NAMES = ['cookie', 'set-cookie', 'authorization', 'password', 'token', 'secret']
const SECRET_QUERY = /([?&;][^=&#]*(?:token|secret|password|code|signature|email|key)[^=&#]*=)[^&#]*/gi

/**
 * The log of the process: JSON lines, on standard output if not elsewhere. A request is told by its method and its
 * address: no headers, and nothing of the visitor.
 */
export function createLog(level: string, out: DestinationStream = pino.destination(1)): Log {
  const redact = { paths: secretPaths(), censor: '[hidden]' }
  return pino({ level, redact, serializers: { req: tellRequest, err: tellFault } }, out)
}

/** A fault as it may stand in the log: without the texts that it stumbled over. */
export const tellFault = pino.stdSerializers.wrapErrorSerializer(withoutValues)

/** An address as it may stand in the log: the values of its token-like parameters are hidden. */
export function withoutSecrets(url: string): string {
  return url.replace(SECRET_QUERY, '$1[hidden]')
}

/** Secret names wherever they stand, down to two levels. */
function secretPaths(): string[] {
  return SECRET_NAMES.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`])
}

function tellRequest({ method, url }: { method: string; url: string }) {
  return { method, url: withoutSecrets(url) }
}
