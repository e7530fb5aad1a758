import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'

/** The files that every page needs at once: asked for with the page, they are mostly there when it is first drawn. */
export const TYPEFACES = [sans, serif]
