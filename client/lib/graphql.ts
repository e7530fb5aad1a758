import type { OperationResult } from '#shared/page-rendering.ts'

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

  constructor(kind: Failure, message: string, more: { code?: string; cause?: unknown } = {}) {
    super(message, { cause: more.cause })
    this.kind = kind
    this.code = more.code
  }
}

/** Asks the server over HTTP, as a browser does; the renderer is given another way by the server itself. */
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
  const result: OperationResult = await response.json()
  return result
}

/** The data of an answer; an answer with errors is a failure, even where it has some data. */
export function dataOf({ data, errors }: OperationResult): unknown {
  const [first] = errors ?? []
  if (!first) return data
  const code = first.extensions?.code
  if (typeof code !== 'string' || code === FAULT) throw new OperationFailed('fault', first.message)
  throw new OperationFailed('refused', first.message, { code })
}

/** The code by which the API says that it failed, rather than refused. */
const FAULT = 'FAULT'
