import type { FastifyRequest } from 'fastify'
import * as v from 'valibot'
import { RequestError } from './request-error.ts'

/** What a client asks for, by GraphQL over HTTP. `extensions` are accepted, and mean nothing here. */
export type Asked = {
  readonly query: string
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

const map = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'must be an object',
)
const parameters = v.object({
  query: v.string('must be a text'),
  operationName: v.nullish(v.string('must be a text')),
  variables: v.nullish(map, {}),
  extensions: v.nullish(map, {}),
})

export function readRequest({
  method,
  body,
  query,
}: Pick<FastifyRequest, 'method' | 'body' | 'query'>): Asked {
  const given = method === 'GET' ? fromAddress(query) : body
  if (Array.isArray(given))
    throw new RequestError(400, 'One request is one operation: batches are not accepted.')
  const parsed = v.safeParse(parameters, given)
  if (!parsed.success) throw new RequestError(400, parsed.issues.map(sentence).join(' '))
  const { operationName, ...asked } = parsed.output
  return { ...asked, operationName: operationName ?? undefined }
}

function sentence(issue: v.BaseIssue<unknown>): string {
  return `\`${v.getDotPath(issue) ?? 'The body'}\` ${issue.message}.`
}

/** In an address, maps are JSON texts. */
function fromAddress(query: unknown): unknown {
  const { variables, extensions, ...rest } = v.parse(v.record(v.string(), v.unknown()), query)
  return {
    ...rest,
    variables: fromJson('variables', variables),
    extensions: fromJson('extensions', extensions),
  }
}

function fromJson(name: string, text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return text === '' ? undefined : text
  try {
    return JSON.parse(text)
  } catch {
    throw new RequestError(400, `\`${name}\` must be JSON.`)
  }
}
