import { lazyPage } from './lazy-page.ts'

const topic = lazyPage(() => import('../pages/writing/topic-page.tsx'))

/** The pages of writing, by their address behind the language. Each stands behind sign-in. */
export const WRITING_PAGES = {
  'my-practices': lazyPage(() => import('../pages/writing/my-practices-page.tsx')),
  'account/take-over/$key': lazyPage(() => import('../pages/writing/take-over-page.tsx')),
  'my-practices/import': lazyPage(() => import('../pages/writing/import-page.tsx')),
  'my-practices/$key': lazyPage(() => import('../pages/writing/draft-page.tsx')),
  'my-practices/$key/access': lazyPage(() => import('../pages/writing/access-page.tsx')),
  'my-practices/$key/preview': lazyPage(() => import('../pages/writing/preview-page.tsx')),
  'my-practices/$key/$topic': topic,
  'my-practices/$key/$topic/$item': topic,
}
