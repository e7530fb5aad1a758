import type { FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { Problem } from '../kernel/problem.ts'

const FORM = 'application/x-www-form-urlencoded'
const LONGEST_FORM_BYTES = 1024 * 1024
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']

/**
 * Forms that work without a script: their fields, and the proof that they were sent from a page of ours. It holds for
 * whatever changes something, forms and GraphQL alike; together with `SameSite=Lax` it is the defence against forged
 * requests, so that no page has to carry a token, and visitors' pages need no cookie.
 */
export const forms = fastifyPlugin<{ publicUrl: string }>(
  async (app, { publicUrl }) => {
    app.addContentTypeParser(
      FORM,
      { parseAs: 'string', bodyLimit: LONGEST_FORM_BYTES },
      async (_request: FastifyRequest, body: string | Buffer) => fieldsOf(String(body)),
    )
    app.addHook('onRequest', async (request) => {
      if (SAFE_METHODS.includes(request.method) || isFromHere(request, publicUrl)) return
      throw new Problem('FORBIDDEN', 'This must be sent from a page of this site.')
    })
  },
  { name: 'forms', dependencies: ['errors'] },
)

/**
 * Browsers say where a request comes from: in Sec-Fetch-Site, older ones and those on plain HTTP in Origin. Programs
 * say neither, and may send JSON, which no page of another site can make a browser send unasked.
 */
function isFromHere({ headers }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  if (headers.origin !== undefined) return headers.origin === publicUrl
  return headers['content-type']?.startsWith('application/json') ?? false
}

export type FormFields = Readonly<Record<string, string | string[]>>

/** By name: a text, or the texts of a name that stands several times. */
function fieldsOf(body: string): FormFields {
  const fields = new Map<string, string | string[]>()
  for (const [name, value] of new URLSearchParams(body)) {
    const known = fields.get(name)
    fields.set(name, known === undefined ? value : [known, value].flat())
  }
  return Object.fromEntries(fields)
}
