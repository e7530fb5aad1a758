import { lazyPage } from './lazy-page.ts'

/** The pages that everybody comes for, by their address behind the language. */
export const PUBLIC_PAGES = {
  '/': lazyPage('pages/home-page.tsx', () => import('../pages/home-page.tsx')),
  practices: lazyPage('pages/search-page.tsx', () => import('../pages/search-page.tsx')),
  map: lazyPage('pages/map-page.tsx', () => import('../pages/map-page.tsx')),
  'practices/$address': lazyPage('pages/practice-page.tsx', () => import('../pages/practice-page.tsx')),
  'practices/$address/report': lazyPage(
    'pages/report-problem-page.tsx',
    () => import('../pages/report-problem-page.tsx'),
  ),
  declaration: lazyPage('pages/declaration-page.tsx', () => import('../pages/declaration-page.tsx')),
  'declaration/$item': lazyPage(
    'pages/declaration-item-page.tsx',
    () => import('../pages/declaration-item-page.tsx'),
  ),
  coverage: lazyPage('pages/coverage-page.tsx', () => import('../pages/coverage-page.tsx')),
  about: lazyPage('pages/about-page.tsx', () => import('../pages/about-page.tsx')),
  accessibility: lazyPage('pages/accessibility-page.tsx', () => import('../pages/accessibility-page.tsx')),
}
