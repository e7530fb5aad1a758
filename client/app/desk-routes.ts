import { lazyPage } from './lazy-page.ts'

/** The pages of the moderators' desk, by their address behind the language. */
export const DESK_PAGES = {
  desk: lazyPage(() => import('../pages/desk-page.tsx')),
  'desk/board': lazyPage(() => import('../pages/desk-board-page.tsx')),
  'desk/$key': lazyPage(() => import('../pages/desk-practice-page.tsx')),
}
