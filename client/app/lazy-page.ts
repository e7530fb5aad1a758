import { lazyRouteComponent } from '@tanstack/react-router'
import type { PageModule, Visit } from '../lib/page-context.ts'

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only interfaces can be added to
  interface StaticDataRouteOption {
    /** The source file of the page, as the manifest of the build names it. */
    source?: string
  }
}

type Loading = {
  context: Visit['context']
  params: Visit['params']
  location: { pathname: string; search: Visit['search'] }
}

/**
 * A page that is fetched when it is needed; `source` lets the server name its files at once. It reads its parameters
 * itself, and is loaded anew when they change.
 */
export function lazyPage(source: string, importPage: () => Promise<PageModule>) {
  return {
    validateSearch: asItIs,
    loaderDeps: ({ search }: { search: Visit['search'] }) => search,
    loader: async ({ context, params, location }: Loading) => {
      const { load } = await importPage()
      await load({ context, params, search: location.search, path: location.pathname })
    },
    component: lazyRouteComponent(importPage, 'Page'),
    staticData: { source },
  }
}

function asItIs(search: Visit['search']): Visit['search'] {
  return search
}
