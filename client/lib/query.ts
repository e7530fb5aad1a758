import { QueryClient, queryOptions } from '@tanstack/react-query'
import { type Execute, type Operation, OperationFailed, runOperation } from './graphql.ts'

const FRESH_FOR_MS = 60_000

/** How each client runs operations: over HTTP in a browser, in the process where pages are drawn. */
const executes = new WeakMap<QueryClient, Execute>()

/** One for the life of a browser page; on the server, one for each request. */
export function createQueryClient(execute: Execute): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: FRESH_FOR_MS, retry: (failures, error) => isOffline(error) && failures < 1 },
    },
  })
  executes.set(client, execute)
  return client
}

/** An operation, or the way to fetch it: a page that was drawn on the server has its answer already. */
type OperationSource<Data, Variables> =
  Operation<Data, Variables> | (() => Promise<Operation<Data, Variables>>)

/**
 * The query of an operation, for loaders and components alike. The name is its key, because the text of the
 * operation would travel in every page that is drawn on the server.
 */
export function operationQuery<Data, Variables extends Readonly<Record<string, unknown>>>(
  name: string,
  source: OperationSource<Data, Variables>,
  variables: Variables,
) {
  return queryOptions({
    queryKey: [name, variables],
    queryFn: async ({ client, signal }) => {
      const operation = typeof source === 'function' ? await source() : source
      return runOperation(executeOf(client), operation, variables, signal)
    },
  })
}

function executeOf(client: QueryClient): Execute {
  const execute = executes.get(client)
  if (!execute) throw new Error('This client was not made by createQueryClient.')
  return execute
}

function isOffline(error: unknown): boolean {
  return error instanceof OperationFailed && error.kind === 'offline'
}
