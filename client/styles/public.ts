/**
 * The styles that every page begins with, in one sheet: the server puts it into the page, so that the first picture
 * waits for nothing. Styles of pages for those who are signed in stay with their page.
 */
import './fonts.css'
import './tokens.css'
import './base.css'
import './print.css'

import.meta.glob(
  [
    '../app/*.module.css',
    '../pages/*.module.css',
    '../features/{search,practice,declaration,home}/*.module.css',
    '../ui/{button,message-page,notice,tag,pagination,data-table,rich-text}.module.css',
  ],
  { eager: true },
)
