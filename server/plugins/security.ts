import { randomBytes } from 'node:crypto'
import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import rateLimit, { type RateLimitPluginOptions } from '@fastify/rate-limit'
import fastifyPlugin from 'fastify-plugin'
import helmet, { type HelmetOptions } from 'helmet'
import { Problem } from '../kernel/problem.ts'

declare module 'fastify' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only interfaces can be added to
  interface FastifyReply {
    /** Lets those inline scripts and styles of this answer run that carry the nonces; otherwise none do. */
    allowInline: () => Nonces
  }
}

export type Nonces = { script: string; style: string }

type SecurityOptions = {
  publicUrl: string
  secret: string
  requestsPerMinute: number
}

/** Brotli's own default of 11 is meant for files that are packed once; at 4 it is as quick as gzip, and smaller. */
const BROTLI_QUALITY = 4

/** Asked by machines, every few seconds, often from one address. */
const NEVER_LIMITED = ['/healthz', '/readyz']

const POLICY = 'content-security-policy'

/** What holds for every answer: security headers, the limit of requests, compression, cookies. */
export const security = fastifyPlugin<SecurityOptions>(
  async (app, { publicUrl, secret, requestsPerMinute }) => {
    const headers = securityHeaders(publicUrl.startsWith('https:'))
    app.addHook('onRequest', async (_request, reply) => {
      reply.headers(headers)
    })
    app.decorateReply('allowInline', function () {
      const nonces = { script: newNonce(), style: newNonce() }
      this.header(POLICY, policyWith(String(headers[POLICY]), nonces))
      return nonces
    })
    if (requestsPerMinute > 0) await app.register(rateLimit, limit(requestsPerMinute))
    await app.register(cookie, { secret })
    await app.register(compress, {
      brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
    })
  },
  { name: 'security' },
)

/** Helmet's headers are the same for all answers: they are made once, with an answer that nobody gets. */
function securityHeaders(onHttps: boolean): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  helmet(helmetOptions(onHttps))(request, response, () => undefined)
  return { ...response.getHeaders(), 'permissions-policy': 'camera=(), geolocation=(), microphone=()' }
}

/** `onHttps` says how people reach Parvis: over plain HTTP, a browser that upgrades requests would find nothing. */
function helmetOptions(onHttps: boolean): HelmetOptions {
  return {
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

function newNonce(): string {
  return randomBytes(16).toString('hex')
}

function policyWith(policy: string, { script, style }: Nonces): string {
  return policy
    .replace("script-src 'self'", `script-src 'self' 'nonce-${script}'`)
    .replace("style-src 'self'", `style-src 'self' 'nonce-${style}'`)
}

function limit(max: number): RateLimitPluginOptions {
  return {
    max,
    timeWindow: '1 minute',
    allowList: ({ url }) => NEVER_LIMITED.includes(url),
    errorResponseBuilder: () => new Problem('LIMIT_REACHED', 'Too many requests. Wait a minute, then go on.'),
  }
}
