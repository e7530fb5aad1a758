import type { Viewer } from '#shared/access/viewer.ts'
import type { FacetName } from '#shared/search/facets.ts'
import { fold } from '#shared/text/fold.ts'
import { audienceOf } from './audience.ts'
import { chooseEngine } from './choose-engine.ts'
import type { EngineDeps } from './choose-engine.ts'
import { facetCounts } from './facet-counts.ts'
import type { FacetCount } from './facet-counts.ts'
import type { SearchInput } from './search-practices.ts'
import { namesOfValue } from './names-of-value.ts'
import { understand } from './understanding/understand.ts'

type Input = Pick<SearchInput, 'q' | 'filters' | 'area' | 'withArchived' | 'language'> & {
  readonly facet: FacetName
  /** What the name of a value must contain. */
  readonly containing: string
  readonly first: number
}

/**
 * The values of one facet of what is found, for the long ones: by a part of the name that the reader sees, or by how a
 * word of its names in other languages begins. What is chosen stays.
 */
export async function findFacetValues(
  deps: EngineDeps,
  viewer: Viewer,
  { q, facet, containing, first, ...asked }: Input,
): Promise<FacetCount[]> {
  const { filters, language, ...where } = asked
  const audience = audienceOf(viewer)
  const [understood, ask] = await Promise.all([understand(deps.db, audience, q), chooseEngine(deps, where)])
  const query = { ...where, facet, understood, filters, language, audience }
  const { answer } = await ask((engine) => engine.facetValues(query))
  const values = facetCounts(answer, filters, language).find((each) => each.facet === facet)?.values ?? []
  const wanted = fold(containing.trim())
  const isWanted = ({ label, value }: FacetCount) =>
    fold(label ?? value).includes(wanted) || namesOfValue(facet, value).some((name) => begins(name, wanted))
  return values.filter((each) => each.isChosen || isWanted(each)).slice(0, first)
}

function begins(name: string, wanted: string): boolean {
  return ` ${fold(name)}`.includes(` ${wanted}`)
}
