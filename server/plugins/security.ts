import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet'
import rateLimit, { type RateLimitPluginOptions } from '@fastify/rate-limit'
import fastifyPlugin from 'fastify-plugin'
import { Problem } from '../kernel/problem.ts'

type SecurityOptions = {
  publicUrl: string
  secret: string
  requestsPerMinute: number
}

/** Brotli's own default of 11 is meant for files that are packed once; at 4 it is as quick as gzip, and smaller. */
const BROTLI_QUALITY = 4

/** Asked by machines, every few seconds, often from one address. */
const NEVER_LIMITED = ['/healthz', '/readyz']

/**
 * What holds for every answer: security headers, the limit of requests, compression, cookies.
 * Inline scripts and styles in server-rendered pages carry `reply.cspNonce.script` and `reply.cspNonce.style`.
 */
export const security = fastifyPlugin<SecurityOptions>(
  async (app, { publicUrl, secret, requestsPerMinute }) => {
    await app.register(helmet, headers(publicUrl.startsWith('https:')))
    app.addHook('onRequest', async (_request, reply) => {
      reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()')
    })
    if (requestsPerMinute > 0) await app.register(rateLimit, limit(requestsPerMinute))
    await app.register(cookie, { secret })
    await app.register(compress, {
      brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
    })
  },
  { name: 'security' },
)

/** `onHttps` says how people reach Parvis: over plain HTTP, a browser that upgrades requests would find nothing. */
function headers(onHttps: boolean): FastifyHelmetOptions {
  return {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'script-src-attr': ["'none'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        ...(onHttps && { 'upgrade-insecure-requests': [] }),
      },
    },
    strictTransportSecurity: onHttps && { maxAge: 31_536_000, includeSubDomains: false },
    // 'no-referrer' would also empty the Origin of our own forms, by which we know that they are ours.
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  }
}

function limit(max: number): RateLimitPluginOptions {
  return {
    max,
    timeWindow: '1 minute',
    allowList: ({ url }) => NEVER_LIMITED.includes(url),
    errorResponseBuilder: () => new Problem('LIMIT_REACHED', 'Too many requests. Wait a minute, then go on.'),
  }
}
