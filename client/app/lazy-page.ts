import { lazyRouteComponent } from '@tanstack/react-router'
import type { PageModule, Visit } from '../lib/page-context.ts'

type Loading = {
  context: Visit['context']
  params: Visit['params']
  location: { pathname: string; search: Visit['search'] }
}

/** A page that is fetched when it is needed. It reads its parameters itself, and is loaded anew when they change. */
export function lazyPage(importPage: () => Promise<PageModule>) {
  return {
    validateSearch: asItIs,
    loaderDeps: ({ search }: { search: Visit['search'] }) => search,
    loader: async ({ context, params, location }: Loading) => {
      const { load, source } = await importPage()
      if (source) context.answer.source = source
      await load({ context, params, search: location.search, path: location.pathname })
    },
    component: lazyRouteComponent(importPage, 'Page'),
  }
}

function asItIs(search: Visit['search']): Visit['search'] {
  return search
}
