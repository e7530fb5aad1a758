import type { Viewer } from '#shared/access/viewer.ts'
import { FACET_NAMES } from '#shared/search/facets.ts'
import type { FacetName } from '#shared/search/facets.ts'
import { audienceOf } from './audience.ts'
import { chooseEngine } from './choose-engine.ts'
import type { EngineDeps } from './choose-engine.ts'
import { NOTHING_BUT_HITS } from './needs.ts'
import type { SearchInput } from './search-practices.ts'
import { understand } from './understanding/understand.ts'
import type { Understood } from './understanding/understood.ts'

export type SearchHelp = {
  /** Words of the query that no practice answers. */
  readonly unansweredWords: readonly string[]
  /** How many practices would be found without the chosen values of one facet; only where that is some. */
  readonly withoutFilter: readonly { readonly facet: FacetName; readonly total: number }[]
  /** The concepts nearest to what was asked. */
  readonly concepts: readonly string[]
}

const MOST_CONCEPTS = 5

/** What somebody can do who has found nothing, or too little. */
export async function helpWith(
  deps: EngineDeps,
  viewer: Viewer,
  { q, filters, ...where }: Pick<SearchInput, 'q' | 'filters' | 'area' | 'withArchived' | 'language'>,
): Promise<SearchHelp> {
  const audience = audienceOf(viewer)
  const [understood, ask] = await Promise.all([understand(deps.db, audience, q), chooseEngine(deps, where)])
  const needs = { ...NOTHING_BUT_HITS, total: true }
  const count = async (kept: SearchInput['filters']) => {
    const query = { ...where, understood, filters: kept, offset: 0, limit: 0, audience, needs }
    return (await ask((engine) => engine.search({ ...query, sort: 'newest' }))).answer
  }
  const chosen = FACET_NAMES.filter((facet) => filters[facet]?.length)
  const [everything, ...offers] = await Promise.all([
    count({}),
    ...chosen.map(async (facet) => ({ facet, total: (await count({ ...filters, [facet]: [] })).total })),
  ])
  return {
    unansweredWords: understood.words
      .filter((_word, index) => !Number.isFinite(everything.rarities[index] ?? Infinity))
      .map(({ asked }) => asked),
    withoutFilter: offers.filter(({ total }) => total > 0),
    concepts: conceptsNear(understood),
  }
}

function conceptsNear({ words }: Understood): string[] {
  const meant = words
    .flatMap(({ alternatives }) => alternatives)
    .toSorted((a, b) => b.factor - a.factor)
    .flatMap(({ because }) => (because.kind === 'concept' ? [because.concept] : []))
  return [...new Set(meant)].slice(0, MOST_CONCEPTS)
}
