import type { FastifyRequest } from 'fastify'
import * as v from 'valibot'
import { RequestError } from './request-error.ts'

/** What a client asks for, by GraphQL over HTTP. `extensions` are accepted, and mean nothing here. */
export type Asked = {
  readonly query: string
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const map = v.custom<Record<string, unknown>>(isMap, 'must be an object')
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
  const given = method === 'POST' ? body : fromAddress(query)
  if (Array.isArray(given))
    throw new RequestError(400, 'One request is one operation: batches are not accepted.')
  if (!isMap(given)) throw new RequestError(400, 'The body must be a JSON object.')
  const parsed = v.safeParse(parameters, { query: undefined, ...given })
  if (!parsed.success) throw new RequestError(400, parsed.issues.map(sentence).join(' '))
  const { operationName, ...asked } = parsed.output
  return { ...asked, operationName: operationName ?? undefined }
}

function sentence(issue: v.BaseIssue<unknown>): string {
  return `\`${v.getDotPath(issue) ?? ''}\` ${issue.message}.`
}

/** In an address, maps are JSON texts, and an empty field of a form says nothing. */
function fromAddress(query: unknown): unknown {
  const { operationName, variables, extensions, ...rest } = isMap(query) ? query : {}
  return {
    ...rest,
    operationName: operationName === '' ? undefined : operationName,
    variables: fromJson('variables', variables),
    extensions: fromJson('extensions', extensions),
  }
}

function fromJson(name: string, text: unknown): unknown {
  if (typeof text !== 'string') return text
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new RequestError(400, `\`${name}\` must be JSON.`)
  }
}
