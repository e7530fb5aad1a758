import { QueryClient, queryOptions } from '@tanstack/react-query'
import { dataOf, type Execute, type Operation, OperationFailed } from './graphql.ts'

const FRESH_FOR_MS = 60_000

/**
 * The query of an operation, for loaders and components alike. The name is its key, because the text of the
 * operation would travel in every page that is drawn on the server.
 */
export function operationQuery<Data, Variables>(
  name: string,
  operation: Operation<Data, Variables>,
  variables: Variables,
) {
  return queryOptions<Data>({ queryKey: [name, variables], meta: { operation } })
}

/** One for the life of a browser page; on the server, one for each request. */
export function createQueryClient(execute: Execute): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_FOR_MS,
        retry: (failures, error) => isOffline(error) && failures < 2,
        queryFn: async ({ queryKey: [, variables], meta, signal }) =>
          dataOf(await execute(String(meta?.['operation']), Object(variables), signal)),
      },
    },
  })
}

function isOffline(error: unknown): boolean {
  return error instanceof OperationFailed && error.kind === 'offline'
}
