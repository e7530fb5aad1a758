import { ACCOUNT_PAGES } from './account-routes.ts'
import { DESK_PAGES } from './desk-routes.ts'
import { WRITING_PAGES } from './writing-routes.ts'

/**
 * Pages for those who are signed in, or about to be. Whoever only reads never loads their list: a link from a page
 * of the others leads here by a new document (lib/private-paths.ts).
 */
export const PRIVATE_PAGES = { ...ACCOUNT_PAGES, ...WRITING_PAGES, ...DESK_PAGES }
