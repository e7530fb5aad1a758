import type { Viewer } from '#shared/access/viewer.ts'
import type { FacetName } from '#shared/search/facets.ts'
import { fold } from '#shared/text/fold.ts'
import type { EngineDeps } from './choose-engine.ts'
import type { FacetCount } from './facet-counts.ts'
import { NOTHING_BUT_HITS } from './needs.ts'
import { searchPractices } from './search-practices.ts'
import type { SearchInput } from './search-practices.ts'

type Input = Pick<SearchInput, 'q' | 'filters' | 'area' | 'withArchived' | 'language'> & {
  readonly facet: FacetName
  /** What the name of a value must contain. */
  readonly containing: string
  readonly first: number
}

/** The values of one facet of what is found, by a part of their name: for the long ones. What is chosen stays. */
export async function findFacetValues(
  deps: EngineDeps,
  viewer: Viewer,
  { facet, containing, first, ...asked }: Input,
): Promise<FacetCount[]> {
  const found = await searchPractices(deps, viewer, {
    ...asked,
    sort: 'newest',
    near: null,
    page: 1,
    first: 1,
    needs: { ...NOTHING_BUT_HITS, counts: [facet] },
  })
  const values = found.facets.find((each) => each.facet === facet)?.values ?? []
  const wanted = fold(containing.trim())
  const isWanted = ({ label, value }: FacetCount) => fold(label ?? value).includes(wanted)
  return values.filter((each) => each.isChosen || isWanted(each)).slice(0, first)
}
