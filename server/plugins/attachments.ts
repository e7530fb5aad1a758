import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import * as v from 'valibot'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import { FILE_LIMITS } from '#shared/media/files.ts'
import type { Deps } from '../kernel/deps.ts'
import { issuesOf } from '../kernel/invalid-input.ts'
import { Problem } from '../kernel/problem.ts'
import { readAttachment, uploadAttachment } from '../modules/media/index.ts'
import { draftOf } from './draft-of.ts'
import { IN_LANGUAGE } from './in-language.ts'

const MOST_BYTES = Math.max(FILE_LIMITS.imageBytes, FILE_LIMITS.documentBytes)

/**
 * The bytes of attachments, in and out. GraphQL carries no bytes: browsers send forms with files and ask for pictures
 * by address, with scripts and without.
 */
export const attachments = fastifyPlugin<{ deps: Deps }>(
  async (app, { deps }) => {
    await app.register(multipart, {
      throwFileSizeLimit: false,
      limits: { fileSize: MOST_BYTES, files: FILE_LIMITS.files, fields: 10, fieldSize: 1_000, parts: 30 },
    })
    uploads(app, deps)
    downloads(app, deps)
  },
  { name: 'attachments', dependencies: ['session', 'forms', 'client-pages'] },
)

/** A script asks for JSON, and sends a file at a time; a form is led back to its page. */
function uploads(app: FastifyInstance, deps: Deps): void {
  app.post(`${IN_LANGUAGE}/my-practices/:key/attachments/files`, async (request, reply) => {
    const { language, key } = v.parse(addressParams, request.params)
    const refused: Refused[] = []
    const ids: string[] = []
    const practiceId = await draftOf(app, deps, request, key)
    const viewer = await app.viewerOf(request)
    for await (const part of request.files()) {
      const bytes = await part.toBuffer()
      if (bytes.length === 0 && part.filename === '') continue
      try {
        const upload = { practiceId, name: part.filename, bytes, isCut: part.file.truncated }
        ids.push((await uploadAttachment(deps, viewer, upload)).id)
      } catch (error) {
        refused.push(refusalOf(error, part.filename))
      }
    }
    if (wantsJson(request)) return reply.code(refused.length > 0 ? 422 : 201).send({ ids, refused })
    const [first] = refused
    const back = `/${language}/my-practices/${encodeURIComponent(key)}/attachments`
    const query = new URLSearchParams(first ? { refused: first.code, file: first.file } : { done: 'upload' })
    return reply.header('cache-control', 'no-store').redirect(`${back}?${query.toString()}`, 303)
  })
}

const addressParams = v.object({ language: v.picklist(INTERFACE_LANGUAGES), key: v.string() })

type Refused = { file: string; code: string; message: string; limit: number | null }

/** One file that is refused does not keep the others out. */
function refusalOf(error: unknown, file: string): Refused {
  if (!(error instanceof Problem)) throw error
  const [issue] = issuesOf(error)
  if (error.code !== 'INVALID_INPUT' || !issue) {
    return { file, code: error.code.toLowerCase().replaceAll('_', '-'), message: error.message, limit: null }
  }
  return { file, code: issue.code, message: issue.message, limit: issue.limit }
}

function wantsJson({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('application/json') ?? false
}

/** Nothing that comes from a file runs, and no cache answers for the label. */
const FILE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-cache',
}

const fileParams = v.object({
  id: v.string(),
  width: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/), v.toNumber())),
})

function downloads(app: FastifyInstance, deps: Deps): void {
  for (const path of ['/attachments/:id', '/attachments/:id/:width']) {
    app.get(path, { compress: false }, async (request, reply) => {
      const wanted = v.safeParse(fileParams, request.params)
      if (!wanted.success) throw new Problem('NOT_FOUND', 'There is no such file.')
      const { id, width } = wanted.output
      const size = width === undefined ? {} : { width }
      const file = await readAttachment(deps, await app.viewerOf(request), { id, ...size })
      const etag = `"${file.key}"`
      reply.headers({ ...FILE_HEADERS, etag })
      if (request.headers['if-none-match'] === etag) return reply.code(304).send()
      reply.headers({ ...typeOf(file), 'content-length': file.byteSize })
      return reply.send(file.open())
    })
  }
}

function typeOf({ kind, name }: { kind: string; name: string }) {
  if (kind === 'image') return { 'content-type': 'image/webp', 'content-disposition': 'inline' }
  const file = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename*=UTF-8''${file}` }
}
