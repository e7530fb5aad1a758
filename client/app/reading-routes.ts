import { lazyPage } from './lazy-page.ts'

/** The pages of reference behind the language, by their address. */
export const READING_PAGES = {
  'practices/$address/revisions/$number': lazyPage(() => import('../pages/revision-page.tsx')),
  concepts: lazyPage(() => import('../pages/reference/concepts-page.tsx')),
  'concepts/$key': lazyPage(() => import('../pages/reference/concept-page.tsx')),
  standards: lazyPage(() => import('../pages/reference/standards-page.tsx')),
  'standards/$key': lazyPage(() => import('../pages/reference/standard-page.tsx')),
  'cities/$key': lazyPage(() => import('../pages/reference/city-page.tsx')),
  'cities/$key/one-page': lazyPage(() => import('../pages/reference/city-one-page.tsx')),
  'organisations/$key': lazyPage(() => import('../pages/reference/organisation-page.tsx')),
  'organisations/$key/one-page': lazyPage(() => import('../pages/reference/organisation-one-page.tsx')),
}
