import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { VISITOR, type Viewer } from '#shared/access/viewer.ts'
import type { Deps } from '../kernel/deps.ts'
import { findSession, prolongSession, SESSION_DAYS, type Session } from '../modules/accounts/index.ts'

declare module 'fastify' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only interfaces can be added to
  interface FastifyInstance {
    /** Who sends a request, as its session proves; read once a request, and only when somebody asks. */
    viewerOf: (request: FastifyRequest) => Promise<Viewer>
    sessionOf: (request: FastifyRequest) => Promise<Session | undefined>
    /** Hands a session to the browser. What the browser had before is worth nothing from then on. */
    setSession: (reply: FastifyReply, token: string) => void
    clearSession: (reply: FastifyReply) => void
  }
}

type SessionOptions = { readonly deps: Pick<Deps, 'db' | 'config'> }

const DAY_S = 24 * 3600

/** The session cookie, and who it stands for. */
export const session = fastifyPlugin<SessionOptions>(
  async (app, { deps: { db, config } }) => {
    const isSecure = config.publicUrl.startsWith('https:')
    const name = sessionCookie(isSecure)
    const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const
    const read = new WeakMap<FastifyRequest, Promise<Session | undefined>>()

    const sessionOf = (request: FastifyRequest) => {
      const known = read.get(request) ?? readSession(db, tokenOf(app, request.cookies[name]))
      read.set(request, known)
      return known
    }
    app.decorate('sessionOf', sessionOf)
    app.decorate('viewerOf', async (request) => (await sessionOf(request))?.viewer ?? VISITOR)
    app.decorate('setSession', (reply, token) => {
      reply.setCookie(name, token, { ...attributes, signed: true, maxAge: SESSION_DAYS * DAY_S })
    })
    app.decorate('clearSession', (reply) => {
      reply.clearCookie(name, attributes)
    })
  },
  { name: 'session', dependencies: ['security', 'postgres'] },
)

/** With `__Host-`, browsers take the cookie from this very host alone, and over TLS alone. */
export function sessionCookie(isSecure: boolean): string {
  return isSecure ? '__Host-session' : 'session'
}

function tokenOf(app: FastifyInstance, cookie: string | undefined): string | undefined {
  const { valid, value } = cookie ? app.unsignCookie(cookie) : { valid: false, value: null }
  return valid && value ? value : undefined
}

async function readSession(db: Deps['db'], token: string | undefined): Promise<Session | undefined> {
  const found = token ? await findSession(db, token) : undefined
  if (found?.isOld) await prolongSession(db, found.id)
  return found
}
