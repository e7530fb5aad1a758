import type { Viewer } from '#shared/access/viewer.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { addressOf } from '#shared/practices/address.ts'
import type { Area } from '#shared/search/area.ts'
import { SEARCH_LIMITS } from '#shared/search/search-params.ts'
import type { Sort } from '#shared/search/search-params.ts'
import { cityName, cityOf } from '../taxonomy/index.ts'
import type { City } from '../taxonomy/index.ts'
import { audienceOf } from './audience.ts'
import { chooseEngine } from './choose-engine.ts'
import type { EngineDeps } from './choose-engine.ts'
import { inReadersLanguage } from './documents/card.ts'
import type { Card } from './documents/card.ts'
import { distanceInKm } from './distance.ts'
import type { EngineHit, Filters, SearchEngine } from './engine.ts'
import { EVERYTHING } from './needs.ts'
import type { Needs } from './needs.ts'
import { facetCounts } from './facet-counts.ts'
import type { FacetCounts } from './facet-counts.ts'
import { fitOf } from './fit.ts'
import type { Fit } from './fit.ts'
import { reasonsOf } from './reasons.ts'
import type { HitReason } from './reasons.ts'
import { bestSentence } from './text/excerpt.ts'
import { marked, stemsFound } from './text/highlight.ts'
import type { MarkedText } from './text/highlight.ts'
import { soughtBy } from './understanding/sought.ts'
import { understand } from './understanding/understand.ts'
import type { Understood } from './understanding/understood.ts'

export type SearchInput = {
  readonly q: string
  readonly filters: Filters
  readonly sort: Sort
  /** Where the order `nearest` begins. */
  readonly near?: City | null
  readonly area?: Area | null
  readonly withArchived?: boolean
  readonly page: number
  readonly first: number
  readonly language: InterfaceLanguage
  /** Everything where it is left out. */
  readonly needs?: Needs
}

export type SearchHit = Card & {
  /** The name of the city as the reader calls it, else that of the region or group. */
  readonly place: string | null
  readonly title: MarkedText
  readonly summary: MarkedText
  readonly excerpt: MarkedText | undefined
  readonly reasons: readonly HitReason[]
  readonly isArchived: boolean
  readonly distanceKm: number | null
}

export type SearchResult = {
  readonly engine: SearchEngine['name']
  readonly isDegraded: boolean
  readonly fit: Fit
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly hits: readonly SearchHit[]
  readonly facets: readonly FacetCounts[]
  readonly near: City | null
}

/** Hits beyond these are counted and not shown: search pages by number. */
const REACHABLE = SEARCH_LIMITS.pages * SEARCH_LIMITS.pageSize

/** Searches what the viewer may read. */
export async function searchPractices(
  deps: EngineDeps,
  viewer: Viewer,
  { q, page, first, language, needs = EVERYTHING, ...asked }: SearchInput,
): Promise<SearchResult> {
  const audience = audienceOf(viewer)
  const [understood, ask] = await Promise.all([understand(deps.db, audience, q), chooseEngine(deps, asked)])
  const offset = (page - 1) * first
  const limit = Math.max(0, Math.min(first, REACHABLE - offset))
  const query = { ...asked, understood, offset, limit, language, audience, needs }
  const { answer: found, ...by } = await ask((engine) => engine.search(query))
  return {
    ...by,
    fit: fitOf(understood, found),
    total: found.total,
    page,
    pages: Math.ceil(Math.min(found.total, REACHABLE) / first),
    hits: found.hits.map((hit) => shown(hit, understood, language, asked.near ?? null)),
    facets: facetCounts(found.counts, asked.filters, language),
    near: asked.near ?? null,
  }
}

/** The address of a hit in a language of the interface, with the slug of its title there. */
export function pathOf(card: Pick<Card, 'key' | 'language' | 'titles'>, language: InterfaceLanguage): string {
  return `/${language}/practices/${addressOf(card.key, inReadersLanguage(card, card.titles, language).text)}`
}

/** The hit as a reader sees it: their language where there is one, and what answers marked. */
function shown(
  hit: EngineHit,
  understood: Understood,
  language: InterfaceLanguage,
  near: City | null,
): SearchHit {
  const { card, texts, isArchived } = hit
  const sought = soughtBy(understood, hit)
  const title = inReadersLanguage(card, card.titles, language)
  const summary = inReadersLanguage(card, card.summaries, language)
  const isAnswered = [title, summary].some((text) => stemsFound(text, sought).size > 0)
  const city = cityOf(card.city ?? '')
  return {
    ...card,
    place: city ? cityName(city, language) : card.placeName,
    title: marked(title, sought),
    summary: marked(summary, sought),
    excerpt: isAnswered ? undefined : bestSentence(texts, sought, language),
    reasons: reasonsOf(understood, hit, language),
    isArchived,
    distanceKm: near && city ? Math.round(distanceInKm(near, city)) : null,
  }
}
