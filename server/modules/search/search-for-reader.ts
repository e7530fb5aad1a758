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
  if (isUnanswered(input, result)) noteUnanswered(deps, reader, input)
  else noteFound(deps, reader, { q: input.q, keys: result.hits.map(({ key }) => key) })
  return result
}

/** Nothing but words was asked for, else the filters may be why; and nothing was found, or nothing that answers them. */
function isUnanswered(input: SearchInput, result: SearchResult): boolean {
  const { filters, area, page, sort, needs = EVERYTHING } = input
  if (area || Object.keys(filters).length > 0) return false
  const isFromTheBest = page === 1 && sort === 'relevance'
  return (isFromTheBest && result.fit === 'none') || (needs.total && result.total === 0)
}
