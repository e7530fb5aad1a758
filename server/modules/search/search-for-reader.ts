import type { Noted, Tally } from '#server/kernel/tally.ts'
import { noteFound } from '../readings/index.ts'
import type { Reader } from '../readings/index.ts'
import type { EngineDeps } from './choose-engine.ts'
import { searchPractices } from './search-practices.ts'
import type { SearchInput, SearchResult } from './search-practices.ts'

/** The search of somebody who reads what is shown: publishers learn which searches found them. */
export async function searchForReader(
  deps: EngineDeps & { readings: Tally<Noted> },
  reader: Reader,
  input: SearchInput,
): Promise<SearchResult> {
  const result = await searchPractices(deps, reader.viewer, input)
  noteFound(deps, reader, { q: input.q, keys: result.hits.map(({ key }) => key) })
  return result
}
