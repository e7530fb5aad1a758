import type { FastifyBaseLogger } from 'fastify'

/** Where faults and events are told. What it writes must never hold a text that a viewer may not read. */
export type Log = Pick<FastifyBaseLogger, 'debug' | 'info' | 'warn' | 'error'>

const SECRET_NAMES = ['cookie', 'authorization', 'password', 'token', 'secret']
const SECRET_QUERY = /([?&;][^=&#]*(?:token|secret|password|code|signature|email|key)[^=&#]*=)[^&#]*/gi

/** What pino hides wherever it stands, up to two levels deep. */
const redact = {
  paths: SECRET_NAMES.flatMap((name) => [
    name,
    `*.${name}`,
    `*.*.${name}`,
    `*["set-${name}"]`,
    `*.*["set-${name}"]`,
  ]),
  censor: '[hidden]',
}

/** An address as it may stand in the log: the values of its token-like parameters are hidden. */
export function withoutSecrets(url: string): string {
  return url.replace(SECRET_QUERY, '$1[hidden]')
}

/** Options of Fastify's logger. A request is told by its method and address: no headers, no visitor's address. */
export function logOptions(level: string) {
  const serializers = {
    req: ({ method, url }: { method: string; url: string }) => ({ method, url: withoutSecrets(url) }),
  }
  return { level, redact, serializers }
}
