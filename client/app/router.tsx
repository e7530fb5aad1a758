import { createRouter } from '@tanstack/react-router'
import { dehydrate, type DehydratedState, hydrate } from '@tanstack/react-query'
import { readJson } from '../lib/json.ts'
import { readParams, writeParams } from '#shared/search/search-params.ts'
import type { PageContext } from '../lib/page-context.ts'
import { FailedPage } from './failed-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import type { routesOf } from './routes.tsx'

/**
 * The router of one request or of one document. The server hands over the answers that the page was drawn from, in a
 * script that the nonce allows.
 */
export function createAppRouter(
  routeTree: ReturnType<typeof routesOf>,
  context: PageContext,
  nonce?: string,
) {
  return createRouter({
    routeTree,
    context,
    parseSearch: readParams,
    stringifySearch: writeParams,
    defaultPreload: 'intent',
    scrollRestoration: !import.meta.env.SSR,
    defaultErrorComponent: FailedPage,
    defaultNotFoundComponent: NotFoundPage,
    ...(nonce && { ssr: { nonce } }),
    dehydrate: () => ({ answers: import.meta.env.SSR ? JSON.stringify(dehydrate(context.queryClient)) : '' }),
    hydrate: ({ answers }) => hydrate(context.queryClient, readJson<DehydratedState>(answers)),
  })
}
