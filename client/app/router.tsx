import { createRouter } from '@tanstack/react-router'
import { type DehydratedState, dehydrate, hydrate } from '@tanstack/react-query'
import { readParams, writeParams } from '#shared/search/search-params.ts'
import { type Area, loadWords } from '../lib/words.tsx'
import type { RouterContext } from './context.ts'
import { FailedPage } from './failed-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { routeTree } from './routes.tsx'

/** What the server hands to the browser beside the page: the answers it was drawn from, and the words it used. */
type Handover = { queries: DehydratedState; areas: Area[] }

/** The router of one request or of one document. `nonce` allows the script in which the server hands over. */
export function createAppRouter(context: RouterContext, nonce?: string) {
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
    dehydrate: () => ({ handover: JSON.stringify(handoverOf(context)) }),
    hydrate: async ({ handover }) => {
      const { queries, areas }: Handover = JSON.parse(handover)
      hydrate(context.queryClient, queries)
      await loadWords(context.language, areas)
    },
  })
}

function handoverOf({ queryClient, areas }: RouterContext): Handover {
  return { queries: dehydrate(queryClient), areas: [...areas] }
}
