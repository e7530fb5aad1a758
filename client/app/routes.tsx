import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router'
import { searchRequestOf } from '#shared/search/search-params.ts'
import { declarationItemQuery, declarationQuery } from '../features/declaration/declaration-query.ts'
import { practiceQuery } from '../features/practice/practice-query.ts'
import { overviewQuery, practicesOfItemQuery, searchQuery } from '../features/search/search-query.ts'
import { OperationFailed } from '../lib/graphql.ts'
import type { RouterContext } from './context.ts'
import { Document } from './document.tsx'
import { loadData, loadInTime, loadPageWords } from './load.ts'

/*
 * One route a page. A route says which words and which data its page needs; the page itself is fetched when it is
 * needed, and `source` lets the server name its files in the first answer.
 */

const root = createRootRouteWithContext<RouterContext>()({
  beforeLoad: ({ context }) => loadPageWords(context, ['common']),
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
  loader: async ({ context }) => {
    await loadPageWords(context, ['home', 'search', 'template'])
    await loadData(context, overviewQuery(context.language))
  },
  component: lazyRouteComponent(() => import('../pages/home-page.tsx'), 'HomePage'),
  staticData: { source: 'pages/home-page.tsx' },
})

const search = createRoute({
  getParentRoute: () => language,
  path: 'practices',
  validateSearch: searchRequestOf,
  loaderDeps: ({ search: request }) => request,
  loader: async ({ context, deps }) => {
    await loadPageWords(context, ['search', 'template'])
    await loadInTime(context, searchQuery(context.language, deps))
  },
  component: lazyRouteComponent(() => import('../pages/search-page.tsx'), 'SearchPage'),
  staticData: { source: 'pages/search-page.tsx' },
})

const practice = createRoute({
  getParentRoute: () => language,
  path: 'practices/$address',
  loader: async ({ context, params, location }) => {
    await loadPageWords(context, ['practice', 'facts', 'template'])
    const path = await loadPractice(context, params.address)
    if (path && path !== decodeURI(location.pathname)) throw redirect({ to: path, statusCode: 301 })
  },
  component: lazyRouteComponent(() => import('../pages/practice-page.tsx'), 'PracticePage'),
  staticData: { source: 'pages/practice-page.tsx' },
})

/** The one address of a practice; none where it was withdrawn, which is an answer too. */
async function loadPractice(context: RouterContext, address: string): Promise<string | undefined> {
  try {
    const found = await loadData(context, practiceQuery(context.language, address))
    if (!found.practice) throw notFound()
    return found.practice.path
  } catch (error) {
    if (!(error instanceof OperationFailed && error.code === 'GONE')) throw error
    context.answer.status = 410
    return undefined
  }
}

const declaration = createRoute({
  getParentRoute: () => language,
  path: 'declaration',
  loader: async ({ context }) => {
    await loadPageWords(context, ['declaration'])
    await loadData(context, declarationQuery(context.language))
  },
  component: lazyRouteComponent(() => import('../pages/declaration-page.tsx'), 'DeclarationPage'),
  staticData: { source: 'pages/declaration-page.tsx' },
})

const declarationItem = createRoute({
  getParentRoute: () => language,
  path: 'declaration/$item',
  loader: async ({ context, params }) => {
    await loadPageWords(context, ['declaration', 'search', 'template'])
    const found = await loadData(context, declarationItemQuery(context.language, params.item))
    if (!found.declarationItem) throw notFound()
    const query = practicesOfItemQuery(context.language, params.item)
    if (query) await loadData(context, query)
  },
  component: lazyRouteComponent(() => import('../pages/declaration-item-page.tsx'), 'DeclarationItemPage'),
  staticData: { source: 'pages/declaration-item-page.tsx' },
})

const about = createRoute({
  getParentRoute: () => language,
  path: 'about',
  loader: ({ context }) => loadPageWords(context, ['pages']),
  component: lazyRouteComponent(() => import('../pages/about-page.tsx'), 'AboutPage'),
  staticData: { source: 'pages/about-page.tsx' },
})

const accessibility = createRoute({
  getParentRoute: () => language,
  path: 'accessibility',
  loader: ({ context }) => loadPageWords(context, ['pages']),
  component: lazyRouteComponent(() => import('../pages/accessibility-page.tsx'), 'AccessibilityPage'),
  staticData: { source: 'pages/accessibility-page.tsx' },
})

export const routeTree = root.addChildren([
  language.addChildren([home, search, practice, declaration, declarationItem, about, accessibility]),
])
