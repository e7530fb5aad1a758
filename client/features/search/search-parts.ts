import { later } from '../../lib/later.tsx'

/*
 * Parts of the search page that not every search has: what narrows it, and what to do where nothing was found. They are
 * made of links, which work before their code is there.
 */

export const ActiveFilters = later(async () => {
  const { ActiveFilters: Part, ...module } = await import('./active-filters-view.tsx')
  return { Part, ...module }
})

export const NoResults = later(async () => {
  const { NoResults: Part, ...module } = await import('./no-results-view.tsx')
  return { Part, ...module }
})
