import { createRootRouteWithContext, createRoute, notFound } from '@tanstack/react-router'
import { bringMe } from '../features/account/me-query.ts'
import { bringWords, type PageContext } from '../lib/page-context.ts'
import { Document } from './document.tsx'
import type { lazyPage } from './lazy-page.ts'
import { PUBLIC_PAGES } from './public-routes.ts'
import { READING_PAGES } from './reading-routes.ts'

type Pages = Readonly<Record<string, ReturnType<typeof lazyPage>>>

const root = createRootRouteWithContext<PageContext>()({
  beforeLoad: async ({ context }) => {
    await Promise.all([bringWords(context, ['common']), bringMe(context)])
  },
  component: Document,
})

const language = createRoute({
  getParentRoute: () => root,
  path: '$language',
  beforeLoad: ({ context, params }) => {
    if (params.language !== context.language) throw notFound()
  },
})

/** One route a page: those that everybody may read, and whichever others are given. */
export function routesOf(others: Pages) {
  const pages: Pages = { ...PUBLIC_PAGES, ...READING_PAGES, ...others }
  const routes = Object.entries(pages).map(([path, page]) =>
    createRoute({ getParentRoute: () => language, path, ...page }),
  )
  return root.addChildren([language.addChildren(routes)])
}
