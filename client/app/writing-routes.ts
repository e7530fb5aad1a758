import { lazyPage } from './lazy-page.ts'

const topic = lazyPage('pages/writing/topic-page.tsx', () => import('../pages/writing/topic-page.tsx'))

/** The pages of writing, by their address behind the language. Each stands behind sign-in. */
export const WRITING_PAGES = {
  'my-practices': lazyPage(
    'pages/writing/my-practices-page.tsx',
    () => import('../pages/writing/my-practices-page.tsx'),
  ),
  'my-practices/$key': lazyPage(
    'pages/writing/draft-page.tsx',
    () => import('../pages/writing/draft-page.tsx'),
  ),
  'my-practices/$key/preview': lazyPage(
    'pages/writing/preview-page.tsx',
    () => import('../pages/writing/preview-page.tsx'),
  ),
  'my-practices/$key/$topic': topic,
  'my-practices/$key/$topic/$item': topic,
}
