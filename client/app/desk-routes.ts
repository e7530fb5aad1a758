import { lazyPage } from './lazy-page.ts'

/** The pages of the moderators' desk, by their address behind the language. */
export const DESK_PAGES = {
  desk: lazyPage('pages/desk-page.tsx', () => import('../pages/desk-page.tsx')),
  'desk/board': lazyPage('pages/desk-board-page.tsx', () => import('../pages/desk-board-page.tsx')),
  'desk/$key': lazyPage('pages/desk-practice-page.tsx', () => import('../pages/desk-practice-page.tsx')),
}
