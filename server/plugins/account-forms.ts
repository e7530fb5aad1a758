import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import * as v from 'valibot'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import type { Deps } from '../kernel/deps.ts'
import { localPath } from '../kernel/local-path.ts'
import { Problem } from '../kernel/problem.ts'
import * as accounts from '../modules/accounts/index.ts'
import { formRoute } from './form-route.ts'

const address = v.pipe(
  v.string('missing'),
  v.trim(),
  v.nonEmpty('missing'),
  v.email('no-address'),
  v.maxLength(254, 'too-long'),
)
const password = v.pipe(v.string('missing'), v.nonEmpty('missing'), v.maxLength(128, 'password-too-long'))
const newPassword = v.pipe(password, v.minLength(12, 'password-too-short'))
const name = v.pipe(v.string('missing'), v.trim(), v.nonEmpty('missing'), v.maxLength(100, 'too-long'))
const token = v.pipe(v.string('link-used'), v.nonEmpty('link-used'), v.maxLength(2000, 'link-used'))
const next = v.optional(v.string())

/** The forms of signing in and of one's own account, each behind the limits that the use-cases set. */
export const accountForms = fastifyPlugin<{ deps: Deps }>(
  async (app, { deps }) => {
    let auth: Promise<accounts.Auth> | undefined
    const signing = { ...deps, auth: () => (auth ??= accounts.openAuth(deps)) }
    signInForms(app, signing)
    mailedForms(app, signing)
    ownForms(app, deps)
  },
  { name: 'account-forms', dependencies: ['session', 'forms', 'client-pages'] },
)

type SigningDeps = Deps & { auth: () => Promise<accounts.Auth> }

function signInForms(app: FastifyInstance, deps: SigningDeps): void {
  formRoute(app, {
    path: 'sign-in',
    fields: v.object({ email: address, password, next }),
    shownAgain: ['email', 'next'],
    act: async ({ fields, language, request, reply }) => {
      await leave(app, deps, request)
      app.setSession(reply, await accounts.signIn(deps, fields, fromOf(request)))
      return localPath(fields.next, `/${language}`)
    },
  })
  formRoute(app, {
    path: 'sign-up',
    fields: v.object({ name, email: address, password: newPassword }),
    shownAgain: ['name', 'email'],
    act: async ({ fields, language, request }) => {
      await accounts.signUp(deps, { ...fields, language }, fromOf(request))
      return `/${language}/sign-up/sent`
    },
  })
  formRoute(app, {
    path: 'sign-out',
    fields: v.object({}),
    act: async ({ language, request, reply }) => {
      await leave(app, deps, request)
      app.clearSession(reply)
      return `/${language}`
    },
  })
}

/** Forms that ask for a mail, and those of the pages that mailed links open: the link itself does nothing. */
function mailedForms(app: FastifyInstance, deps: SigningDeps): void {
  const asking = { 'sign-in/link': 'one-time-link', forgotten: 'reset-password' } as const
  for (const path of ['sign-in/link', 'forgotten'] as const) {
    formRoute(app, {
      path,
      fields: v.object({ email: address }),
      shownAgain: ['email'],
      act: async ({ fields, language, request }) => {
        await accounts.askForLink(deps, { kind: asking[path], email: fields.email }, request.ip)
        return `/${language}/${path}/sent`
      },
    })
  }
  formRoute(app, {
    path: 'sign-in/with-link',
    fields: v.object({ token }),
    act: async ({ fields, language, request, reply }) => {
      await leave(app, deps, request)
      app.setSession(reply, await accounts.useLink(deps, fields.token, fromOf(request)))
      return `/${language}`
    },
  })
  formRoute(app, {
    path: 'sign-up/confirm',
    fields: v.object({ token, password }),
    act: async ({ fields, language, request, reply }) => {
      await leave(app, deps, request)
      app.setSession(reply, await accounts.confirmAddress(deps, fields, fromOf(request)))
      return `/${language}/account`
    },
  })
  formRoute(app, {
    path: 'new-password',
    fields: v.object({ token, password: newPassword }),
    act: async ({ fields, language, request }) => {
      await accounts.setNewPassword(deps, fields, fromOf(request))
      return `/${language}/sign-in?changed=password`
    },
  })
}

function ownForms(app: FastifyInstance, deps: Deps): void {
  formRoute(app, {
    path: 'account',
    fields: v.object({ name, language: v.picklist(INTERFACE_LANGUAGES, 'malformed') }),
    shownAgain: ['name', 'language'],
    act: async ({ fields, request }) => {
      await accounts.changeProfile(deps, await app.viewerOf(request), fields)
      return `/${fields.language}/account?changed=profile`
    },
  })
  formRoute(app, {
    path: 'account/password',
    fields: v.object({ current: password, password: newPassword }),
    act: async ({ fields, language, request }) => {
      const { id, viewer } = await sessionIn(app, request)
      await accounts.changePassword(deps, viewer, fields, { session: id, machine: request.ip })
      return `/${language}/account?changed=password`
    },
  })
  formRoute(app, {
    path: 'account/sessions',
    fields: v.object({ session: v.string('missing') }),
    act: async ({ fields, language, request }) => {
      await accounts.revokeSession(deps, await app.viewerOf(request), fields.session)
      return `/${language}/account?changed=sessions`
    },
  })
  formRoute(app, {
    path: 'account/sign-out-everywhere',
    fields: v.object({}),
    act: async ({ language, request, reply }) => {
      await accounts.signOutEverywhere(deps, await app.viewerOf(request))
      app.clearSession(reply)
      return `/${language}/sign-in`
    },
  })
}

/** Ends the session that a browser came with: what it held before signing in must not become worth something. */
async function leave(app: FastifyInstance, { db }: Deps, request: FastifyRequest): Promise<void> {
  const session = await app.sessionOf(request)
  if (session?.viewer.personId) await accounts.endSession(db, session.viewer.personId, session.id)
}

async function sessionIn(app: FastifyInstance, request: FastifyRequest) {
  const session = await app.sessionOf(request)
  if (session) return session
  throw new Problem('UNAUTHENTICATED', 'Sign in first.', { details: { reason: 'not-signed-in' } })
}

function fromOf(request: FastifyRequest): accounts.From {
  return { machine: request.ip, userAgent: request.headers['user-agent'] }
}
