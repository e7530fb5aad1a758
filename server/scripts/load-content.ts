import type { Deps } from '../kernel/deps.ts'
import { withLock } from '../kernel/lock.ts'
import type { Report } from '../kernel/report.ts'
import { loadBundledPractices } from '../modules/practices/index.ts'
import { keepDocumentsCurrent } from '../modules/search/index.ts'
import { loadTaxonomy } from '../modules/taxonomy/index.ts'

type ContentOptions = {
  /** Whether the bundled practices are wanted; the taxonomy always is. */
  readonly practices: boolean
}

/** Brings in what Parvis comes with, where it is missing or old. Processes that start together take turns. */
export function loadContent(deps: Deps, report: Report, { practices }: ContentOptions): Promise<void> {
  return withLock(deps.db, 'content', async () => {
    const loaded = await loadTaxonomy(deps)
    if (loaded.length > 0) report.say(`Loaded: ${loaded.join(' and ')}.`)
    await keepDocumentsCurrent(deps, (done, total) => report.progress('search', done, total))
    if (practices) await loadPractices(deps, report)
  })
}

async function loadPractices(deps: Deps, report: Report): Promise<void> {
  const { added, changed } = await loadBundledPractices(deps, {
    onProgress: (done, total) => report.progress('bundled practices', done, total),
  })
  if (added + changed > 0) report.say(`Bundled practices: ${added} new, ${changed} changed.`)
}
