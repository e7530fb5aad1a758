import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { describeConcept, describeThesaurus, writeJsonLd, writeTurtle } from '../modules/interop/index.ts'

type Resources = NonNullable<ReturnType<typeof describeConcept>>

const FORMATS = [
  { ending: 'ttl', type: 'text/turtle', write: writeTurtle },
  { ending: 'jsonld', type: 'application/ld+json', write: writeJsonLd },
] as const

/**
 * The thesaurus for programs, at addresses without a language that never change: what they ask for decides whether
 * they are led to data (SKOS, as Turtle or JSON-LD) or to the page in the reader's language. All of it is public.
 */
export const linkedData = fastifyPlugin<{ publicUrl: string }>(
  async (app, { publicUrl }) => {
    negotiated(app, '/concepts', () => describeThesaurus(publicUrl))
    negotiated(app, '/concepts/:key', ({ params }) => describeConcept(publicUrl, keyIn(params)))
  },
  { name: 'linked-data', dependencies: ['client-pages'] },
)

type Describe = (request: FastifyRequest) => Resources | undefined

function negotiated(app: FastifyInstance, path: string, describe: Describe): void {
  const isWhole = !path.includes(':')
  app.get(path, async (request, reply) => {
    const asked = formatAsked(request)
    const [address = '', query] = request.url.split('?')
    reply.header('vary', 'accept, accept-language, cookie')
    const named = FORMATS.find(({ ending }) => address.endsWith(`.${ending}`))
    if (named && !isWhole) return send(reply, named, describe(request))
    if (asked) return reply.redirect(`${address}.${asked.ending}`, 303)
    return reply.redirect(`/${app.languageOf(request)}${address}${query ? `?${query}` : ''}`, 302)
  })
  if (!isWhole) return
  for (const format of FORMATS) {
    app.get(`${path}.${format.ending}`, async (request, reply) => send(reply, format, describe(request)))
  }
}

function send(reply: FastifyReply, format: (typeof FORMATS)[number], resources: Resources | undefined) {
  if (!resources) return reply.callNotFound()
  return reply
    .type(`${format.type}; charset=utf-8`)
    .header('cache-control', 'public, max-age=3600')
    .header('access-control-allow-origin', '*')
    .send(format.write(resources))
}

/** The format that a program names; browsers name none of them. */
function formatAsked({ headers }: FastifyRequest) {
  const accepted = headers.accept ?? ''
  return FORMATS.find(({ type }) => accepted.includes(type))
}

function keyIn(params: unknown): string {
  const key = typeof params === 'object' && params !== null && 'key' in params ? String(params.key) : ''
  return key.replace(/\.(ttl|jsonld)$/, '')
}
