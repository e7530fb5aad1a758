import { createRootRouteWithContext, createRoute, notFound } from '@tanstack/react-router'
import { bringMe } from '../features/account/me-query.ts'
import { bringWords, type PageContext } from '../lib/page-context.ts'
import { ACCOUNT_PAGES } from './account-routes.ts'
import { DESK_PAGES } from './desk-routes.ts'
import { Document } from './document.tsx'
import { PUBLIC_PAGES } from './public-routes.ts'
import { READING_PAGES } from './reading-routes.ts'
import { WRITING_PAGES } from './writing-routes.ts'

const PAGES = { ...PUBLIC_PAGES, ...READING_PAGES, ...ACCOUNT_PAGES, ...WRITING_PAGES, ...DESK_PAGES }

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

const pages = Object.entries(PAGES).map(([path, page]) =>
  createRoute({ getParentRoute: () => language, path, ...page }),
)

/** One route a page. */
export const routeTree = root.addChildren([language.addChildren(pages)])
