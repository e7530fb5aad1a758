import type { OperationResult } from '#shared/page-rendering.ts'
import { readJson } from './json.ts'

/** The text of an operation, which knows the types of its variables and of its answer (client/gql). */
export type Operation<Data, Variables> = { toString(): string; __apiType?: (variables: Variables) => Data }

/** How an operation is run; a browser can call it off. */
export type Execute = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
) => Promise<OperationResult>

export type Failure = 'offline' | 'refused' | 'fault'

/** An operation did not answer. `kind` tells the page which words to find. */
export class OperationFailed extends Error {
  override readonly name = 'OperationFailed'
  readonly kind: Failure
  /** One of the problem codes of the API, where it refused. */
  readonly code: string | undefined
  /** What the refusal tells besides. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    kind: Failure,
    message: string,
    more: { code?: string; details?: unknown; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause })
    this.kind = kind
    this.code = more.code
    this.details = isRecord(more.details) ? more.details : {}
  }
}

/** Runs an operation and answers its data; an answer with errors is a failure, even where it has some data. */
export async function runOperation<Data, Variables extends Readonly<Record<string, unknown>>>(
  execute: Execute,
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const { data, errors } = await execute(String(operation), variables, signal)
  const [first] = errors ?? []
  if (first) throw failureOf(first)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type was made from the schema that answered
  return data as Data
}

/** Asks the server over HTTP, as a browser does; where pages are drawn, the server gives another way. */
export const executeOverHttp: Execute = async (query, variables, signal) => {
  const body = JSON.stringify({ query, variables })
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }
  const response = await fetch('/graphql', { method: 'POST', headers, body, signal }).catch(
    (cause: unknown) => {
      if (signal.aborted) throw cause
      throw new OperationFailed('offline', 'The server could not be reached.', { cause })
    },
  )
  if (response.status >= 500) throw new OperationFailed('fault', `The server answered ${response.status}.`)
  return readJson<OperationResult>(await response.text())
}

/** The code by which the API says that it failed, rather than refused. */
const FAULT = 'FAULT'

function failureOf({
  message,
  extensions,
}: {
  message: string
  extensions?: { code?: unknown; details?: unknown } | undefined
}) {
  const code = extensions?.code
  if (typeof code !== 'string' || code === FAULT) return new OperationFailed('fault', message)
  return new OperationFailed('refused', message, { code, details: extensions?.details })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
