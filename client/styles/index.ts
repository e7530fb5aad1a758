/** The styles that every page begins with. Those of a component stand beside it, and come with the page that uses it. */
import './fonts.css'
import './tokens.css'
import './base.css'
import './print.css'
