import { lazyPage } from './lazy-page.ts'

/** The pages of reference behind the language, by their address. */
export const READING_PAGES = {
  'practices/$address/revisions/$number': lazyPage(
    'pages/revision-page.tsx',
    () => import('../pages/revision-page.tsx'),
  ),
  concepts: lazyPage(
    'pages/reference/concepts-page.tsx',
    () => import('../pages/reference/concepts-page.tsx'),
  ),
  'concepts/$key': lazyPage(
    'pages/reference/concept-page.tsx',
    () => import('../pages/reference/concept-page.tsx'),
  ),
  standards: lazyPage(
    'pages/reference/standards-page.tsx',
    () => import('../pages/reference/standards-page.tsx'),
  ),
  'standards/$key': lazyPage(
    'pages/reference/standard-page.tsx',
    () => import('../pages/reference/standard-page.tsx'),
  ),
  'cities/$key': lazyPage('pages/reference/city-page.tsx', () => import('../pages/reference/city-page.tsx')),
  'cities/$key/one-page': lazyPage(
    'pages/reference/city-one-page.tsx',
    () => import('../pages/reference/city-one-page.tsx'),
  ),
  'organisations/$key': lazyPage(
    'pages/reference/organisation-page.tsx',
    () => import('../pages/reference/organisation-page.tsx'),
  ),
  'organisations/$key/one-page': lazyPage(
    'pages/reference/organisation-one-page.tsx',
    () => import('../pages/reference/organisation-one-page.tsx'),
  ),
}
