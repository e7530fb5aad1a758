import type { Noted, Tally } from '#server/kernel/tally.ts'
import { noteFound, noteUnanswered } from '../readings/index.ts'
import type { Reader } from '../readings/index.ts'
import type { EngineDeps } from './choose-engine.ts'
import { EVERYTHING } from './needs.ts'
import { searchPractices } from './search-practices.ts'
import type { SearchInput, SearchResult } from './search-practices.ts'

/** The search of somebody who reads what is shown: publishers learn which searches found them, moderators which found nothing. */
export async function searchForReader(
  deps: EngineDeps & { readings: Tally<Noted> },
  reader: Reader,
  input: SearchInput,
): Promise<SearchResult> {
  const result = await searchPractices(deps, reader.viewer, input)
  noteFound(deps, reader, { q: input.q, keys: result.hits.map(({ key }) => key) })
  if (isUnanswered(input, result)) noteUnanswered(deps, reader, input)
  return result
}

/** Counted, and nothing but words was asked for: else the filters may be why nothing was found. */
function isUnanswered({ filters, area, needs = EVERYTHING }: SearchInput, { total }: SearchResult): boolean {
  return needs.total && total === 0 && Object.keys(filters).length === 0 && !area
}
