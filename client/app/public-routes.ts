import { lazyPage } from './lazy-page.ts'

/** The pages that everybody comes for, by their address behind the language. */
export const PUBLIC_PAGES = {
  '/': lazyPage(() => import('../pages/home-page.tsx')),
  practices: lazyPage(() => import('../pages/search-page.tsx')),
  map: lazyPage(() => import('../pages/map-page.tsx')),
  'practices/$address': lazyPage(() => import('../pages/practice-page.tsx')),
  'practices/$address/report': lazyPage(() => import('../pages/report-problem-page.tsx')),
  declaration: lazyPage(() => import('../pages/declaration-page.tsx')),
  'declaration/$item': lazyPage(() => import('../pages/declaration-item-page.tsx')),
  coverage: lazyPage(() => import('../pages/coverage-page.tsx')),
  about: lazyPage(() => import('../pages/about-page.tsx')),
  accessibility: lazyPage(() => import('../pages/accessibility-page.tsx')),
}
