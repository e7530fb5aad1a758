import { lazyPage } from './lazy-page.ts'

/** The pages of the moderators' desk, and the authors' side of its conversation, by their address behind the language. */
export const DESK_PAGES = {
  desk: lazyPage(() => import('../pages/desk-page.tsx')),
  'desk/board': lazyPage(() => import('../pages/desk-board-page.tsx')),
  'desk/searches': lazyPage(() => import('../pages/desk-searches-page.tsx')),
  'my-practices/$key/conversation': lazyPage(() => import('../pages/conversation-page.tsx')),
  'desk/$key': lazyPage(() => import('../pages/desk-practice-page.tsx')),
}
