import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { VISITOR } from '#shared/access/viewer.ts'
import { isInterfaceLanguage, type InterfaceLanguage } from '#shared/languages.ts'
import type { ExecuteOperation, FormAnswer } from '#shared/page-rendering.ts'
import { preferredLanguage } from '../kernel/accept-language.ts'
import type { Session } from '../modules/accounts/index.ts'
import { loadClient } from './client-build.ts'

declare module 'fastify' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only interfaces can be added to
  interface FastifyInstance {
    /** The language in which somebody is led on from an address without one. */
    languageOf: (request: FastifyRequest) => InterfaceLanguage
    /** Answers with the page of the request's address, drawn for who asks; for forms, with what was wrong. */
    sendPage: (request: FastifyRequest, reply: FastifyReply, form?: FormAnswer) => Promise<FastifyReply>
  }
}

type ClientPagesOptions = {
  readonly publicUrl: string
  /** The session behind a request; without it everybody is a visitor. */
  readonly sessionOf?: (request: FastifyRequest) => Promise<Session | undefined>
  /** Where the build lies. */
  readonly folder?: string
}

const BUILT = fileURLToPath(new URL('../../dist/', import.meta.url))
const LANGUAGE_COOKIE = 'language'
const FORM_REFUSED = 422
const YEAR_S = 365 * 24 * 3600
const HASHED = '/assets/'
/** Identifiers that stand in addresses without a language, and lead to the page in the reader's own. */
const WITHOUT_LANGUAGE = [
  'practices',
  'declaration',
  'coverage',
  'standards',
  'cities',
  'organisations',
  'about',
  'accessibility',
]

/** Every page for people, drawn here and taken over by the browser, and the files that browsers need for it. */
export const clientPages = fastifyPlugin<ClientPagesOptions>(
  async (app, { publicUrl, sessionOf = async () => undefined, folder = BUILT }) => {
    app.decorate('languageOf', chosenLanguage)
    if (!existsSync(join(folder, 'client'))) {
      app.log.warn('There are no pages to serve: build them with `npm run build`.')
      app.decorate('sendPage', async (_request, reply, form) => sendFaults(reply, form))
      return
    }
    const { build, renderPage } = await loadClient(folder)
    await serveFiles(app, join(folder, 'client'))

    app.decorate('sendPage', async (request, reply, form) => {
      if (form && wantsData(request)) return sendFaults(reply, form)
      const language = chosenLanguage(request)
      const named = namedLanguage(request)
      const session = await sessionOf(request)
      const page = await renderPage({
        address: request.url,
        language: named ?? language,
        publicUrl,
        nonce: reply.allowInline(),
        execute: operationsOf(app, named ?? language, request, session),
        build,
        ...(form && { form }),
      })
      if (page.fault !== undefined) request.log.error({ err: page.fault }, 'A page could not be put together')
      if (named && named !== language) remember(reply, named, publicUrl)
      return reply
        .code(form && page.status === 200 ? FORM_REFUSED : page.status)
        .headers({ ...page.headers, 'cache-control': session ? 'private, no-store' : 'private, no-cache' })
        .send(page.html)
    })
    app.get('/', async (request, reply) => redirect(reply, `/${chosenLanguage(request)}`))
    app.get('/*', async (request, reply) => {
      if (!namedLanguage(request) && WITHOUT_LANGUAGE.includes(firstStep(request))) {
        return redirect(reply, `/${chosenLanguage(request)}${request.url}`)
      }
      return app.sendPage(request, reply)
    })
  },
  { name: 'client-pages', dependencies: ['security', 'graphql'] },
)

/** For programs, and where no pages are built: what was wrong, and nothing around it. */
function sendFaults(reply: FastifyReply, form: FormAnswer | undefined) {
  return reply
    .code(form ? FORM_REFUSED : 404)
    .header('cache-control', 'no-store')
    .send({ form: form ?? null })
}

function wantsData({ headers }: FastifyRequest): boolean {
  return headers.accept === 'application/json'
}

/** Files carry the hash of their content in their name, so they never change; the few others are asked for again. */
async function serveFiles(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    dotfiles: 'ignore',
    globIgnore: ['**/*.{br,gz}'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      const isHashed = path.includes(HASHED)
      response.header(
        'cache-control',
        isHashed ? `public, max-age=${YEAR_S}, immutable` : 'public, max-age=3600',
      )
    },
  })
}

/** Runs the operations of a page in this process, for whoever asks for the page. */
function operationsOf(
  app: FastifyInstance,
  language: InterfaceLanguage,
  request: FastifyRequest,
  session: Session | undefined,
): ExecuteOperation {
  return async (document, variables) => {
    const { data, errors } = await app.executeGraphql(document, variables, {
      viewer: session?.viewer ?? VISITOR,
      sessionId: session?.id ?? null,
      language,
      userAgent: request.headers['user-agent'],
      requestId: request.id,
    })
    return { data, errors }
  }
}

/** The language that the reader came with last time, else the one that the browser asks for. */
function chosenLanguage({ cookies, headers }: FastifyRequest): InterfaceLanguage {
  const remembered = cookies[LANGUAGE_COOKIE] ?? ''
  return isInterfaceLanguage(remembered) ? remembered : preferredLanguage(headers['accept-language'])
}

function namedLanguage(request: FastifyRequest): InterfaceLanguage | undefined {
  const first = firstStep(request)
  return isInterfaceLanguage(first) ? first : undefined
}

function firstStep({ url }: FastifyRequest): string {
  return url.slice(1).split(/[/?]/, 1)[0] ?? ''
}

/** For now: the next reader of this address may be led elsewhere. */
function redirect(reply: FastifyReply, address: string) {
  return reply
    .header('vary', 'accept-language, cookie')
    .header('cache-control', 'private, no-cache')
    .redirect(address)
}

function remember(reply: FastifyReply, language: InterfaceLanguage, publicUrl: string): void {
  reply.setCookie(LANGUAGE_COOKIE, language, {
    path: '/',
    maxAge: YEAR_S,
    sameSite: 'lax',
    httpOnly: true,
    secure: publicUrl.startsWith('https:'),
  })
}
