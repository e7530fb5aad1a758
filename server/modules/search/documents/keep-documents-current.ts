import { createHash } from 'node:crypto'
import { FACET_NAMES } from '#shared/search/facets.ts'
import { concepts } from '#shared/thesaurus/thesaurus.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { findMadeBy, setMadeBy } from './documents.repository.ts'
import { PLACES } from './lexemes.ts'
import { rebuildDocuments, refreshStale } from './rebuild-documents.ts'

/** Raised with every change of how a row is made that nothing else below tells of. */
const RULES = 7

/** What every row of search is made by. */
const madeBy = createHash('sha256')
  .update(JSON.stringify([RULES, FACET_NAMES, PLACES, concepts]))
  .digest('hex')

type Progress = (done: number, total: number) => void

/**
 * Makes the rows of search what this version of Parvis would make of what is published: all of them where another list of
 * facets, thesaurus or rule made them, else those that were changed beside the application. Costs two look-ups where
 * nothing is to be done.
 */
export async function keepDocumentsCurrent(
  deps: Pick<Deps, 'db' | 'transact'>,
  onProgress: Progress,
): Promise<void> {
  if ((await findMadeBy(deps.db)) === madeBy) return refreshStale(deps, onProgress)
  await rebuildDocuments(deps, onProgress)
  await setMadeBy(deps.db, madeBy)
}
