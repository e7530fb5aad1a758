import { createRootRouteWithContext, createRoute, notFound } from '@tanstack/react-router'
import { coverageSearchOf } from '#shared/addresses.ts'
import { deskSearchOf } from '#shared/moderation/desk-search.ts'
import { searchRequestOf } from '#shared/search/search-params.ts'
import { bringMe } from '../features/account/account-query.ts'
import { bringWords, type PageContext } from '../lib/page-context.ts'
import { ACCOUNT_PAGES } from './account-routes.ts'
import { Document } from './document.tsx'
import { lazyPage } from './lazy-page.ts'
import { READING_PAGES } from './reading-routes.ts'
import { WRITING_PAGES } from './writing-routes.ts'

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

const home = createRoute({
  getParentRoute: () => language,
  path: '/',
  ...lazyPage('pages/home-page.tsx', () => import('../pages/home-page.tsx')),
})

const search = createRoute({
  getParentRoute: () => language,
  path: 'practices',
  validateSearch: searchRequestOf,
  loaderDeps: ({ search: request }) => request,
  ...lazyPage('pages/search-page.tsx', () => import('../pages/search-page.tsx')),
})

const map = createRoute({
  getParentRoute: () => language,
  path: 'map',
  validateSearch: searchRequestOf,
  loaderDeps: ({ search: request }) => request,
  ...lazyPage('pages/map-page.tsx', () => import('../pages/map-page.tsx')),
})

const practice = createRoute({
  getParentRoute: () => language,
  path: 'practices/$address',
  ...lazyPage('pages/practice-page.tsx', () => import('../pages/practice-page.tsx')),
})

const declaration = createRoute({
  getParentRoute: () => language,
  path: 'declaration',
  ...lazyPage('pages/declaration-page.tsx', () => import('../pages/declaration-page.tsx')),
})

const declarationItem = createRoute({
  getParentRoute: () => language,
  path: 'declaration/$item',
  ...lazyPage('pages/declaration-item-page.tsx', () => import('../pages/declaration-item-page.tsx')),
})

const coverage = createRoute({
  getParentRoute: () => language,
  path: 'coverage',
  validateSearch: coverageSearchOf,
  ...lazyPage('pages/coverage-page.tsx', () => import('../pages/coverage-page.tsx')),
})

const about = createRoute({
  getParentRoute: () => language,
  path: 'about',
  ...lazyPage('pages/about-page.tsx', () => import('../pages/about-page.tsx')),
})

const accessibility = createRoute({
  getParentRoute: () => language,
  path: 'accessibility',
  ...lazyPage('pages/accessibility-page.tsx', () => import('../pages/accessibility-page.tsx')),
})

const readingPages = Object.entries(READING_PAGES).map(([path, page]) =>
  createRoute({ getParentRoute: () => language, path, ...page }),
)

const writingPages = Object.entries(WRITING_PAGES).map(([path, page]) =>
  createRoute({ getParentRoute: () => language, path, ...page }),
)

const report = createRoute({
  getParentRoute: () => language,
  path: 'practices/$address/report',
  validateSearch: deskSearchOf,
  ...lazyPage('pages/report-problem-page.tsx', () => import('../pages/report-problem-page.tsx')),
})

const desk = createRoute({
  getParentRoute: () => language,
  path: 'desk',
  validateSearch: deskSearchOf,
  loaderDeps: ({ search: asked }) => asked,
  ...lazyPage('pages/desk-page.tsx', () => import('../pages/desk-page.tsx')),
})

const deskBoard = createRoute({
  getParentRoute: () => language,
  path: 'desk/board',
  ...lazyPage('pages/desk-board-page.tsx', () => import('../pages/desk-board-page.tsx')),
})

const deskPractice = createRoute({
  getParentRoute: () => language,
  path: 'desk/$key',
  validateSearch: deskSearchOf,
  loaderDeps: ({ search: asked }) => asked,
  ...lazyPage('pages/desk-practice-page.tsx', () => import('../pages/desk-practice-page.tsx')),
})

const accountPages = Object.entries(ACCOUNT_PAGES).map(([path, page]) =>
  createRoute({ getParentRoute: () => language, path, ...page }),
)

/** One route a page. */
export const routeTree = root.addChildren([
  language.addChildren([
    home,
    search,
    map,
    practice,
    declaration,
    declarationItem,
    coverage,
    about,
    accessibility,
    report,
    desk,
    deskBoard,
    deskPractice,
    ...readingPages,
    ...accountPages,
    ...writingPages,
  ]),
])
