import { readArea, writeArea } from './area.ts'
import { FACET_NAMES, isFacetValue } from './facets.ts'
import type { FacetName } from './facets.ts'

/** How a reader can order what was found; the first is the order without a word in the address. */
export const SORTS = ['relevance', 'newest', 'most-complete', 'nearest'] as const
export type Sort = (typeof SORTS)[number]

export const SEARCH_LIMITS = {
  query: 200,
  valuesPerFacet: 50,
  near: 100,
  pageSize: 20,
  /** Search pages by number, so only the first thousand hits can be reached; the page says so. */
  pages: 50,
} as const

/**
 * What an address of the search page asks for. What is absent has its default.
 *
 * - `near`: the city to begin from in the order `nearest`, by its key or any of its names;
 * - `area`: only cities within these limits (area.ts);
 * - `archived`: what is archived too.
 */
export type SearchRequest = {
  q?: string
  sort?: Sort
  page?: number
  near?: string
  area?: string
  archived?: 'yes'
} & {
  [Name in FacetName]?: readonly string[]
}

/** The parameters of an address, each with all its values, in any order and of any quality. */
export type Params = Record<string, string | readonly string[]>

/** Reads the part of an address behind the question mark. Takes any text and never throws. */
export function readParams(query: string): Params {
  const params = new Map<string, string[]>()
  for (const pair of query.replace(/^\?/, '').split('&')) {
    const [name = '', ...rest] = pair.split('=')
    if (name === '') continue
    params.set(decoded(name), [...(params.get(decoded(name)) ?? []), decoded(rest.join('='))])
  }
  return Object.fromEntries(params)
}

/** The reverse of `readParams`: empty, or beginning with a question mark. */
export function writeParams(params: Record<string, unknown>): string {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    valuesOf(value).map((single) => `${encoded(name)}=${encoded(single)}`),
  )
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

/**
 * The request that parameters ask for, in one canonical form: unknown names, impossible values, repeated
 * values and defaults are dropped, so equal requests have equal addresses. Never throws.
 */
export function searchRequestOf(params: Record<string, unknown>): SearchRequest {
  const q = wordsOf(first(params['q']) ?? '')
  const near = wordsOf(first(params['near']) ?? '').slice(0, SEARCH_LIMITS.near)
  const area = readArea(first(params['area']) ?? '')
  const sort = SORTS.slice(1).find((name) => name === first(params['sort']))
  const page = pageOf(first(params['page']))
  return {
    ...(q && { q }),
    ...Object.fromEntries(FACET_NAMES.flatMap((name) => chosen(name, params[name]))),
    ...(area && { area: writeArea(area) }),
    ...(first(params['archived']) === 'yes' && { archived: 'yes' as const }),
    ...(sort && { sort }),
    ...(near && { near }),
    ...(page > 1 && { page }),
  }
}

/** The parameters of a request, in the order of the list of facets: `writeParams` makes an address of them. */
export function searchParamsOf(request: SearchRequest): Params {
  return Object.fromEntries(
    Object.entries(searchRequestOf(request)).map(([name, value]) => [
      name,
      typeof value === 'number' ? String(value) : value,
    ]),
  )
}

/** The facets with at least one chosen value, in the order of the list. */
export function filtersOf(request: SearchRequest): { facet: FacetName; values: readonly string[] }[] {
  return FACET_NAMES.flatMap((facet) => {
    const values = request[facet] ?? []
    return values.length > 0 ? [{ facet, values }] : []
  })
}

/** How many things narrow the search. */
export function countOfFilters(request: SearchRequest): number {
  return filtersOf(request).length + (request.area ? 1 : 0)
}

/** Whether anything but words says what to show. */
export function isNarrowed(request: SearchRequest): boolean {
  return countOfFilters(request) > 0 || request.archived === 'yes'
}

/** The same request without some of its parameters; back on the first page. */
export function without(request: SearchRequest, ...names: (keyof SearchRequest)[]): SearchRequest {
  const left = Object.entries(request).filter(
    ([name]) => name !== 'page' && !names.some((each) => each === name),
  )
  return searchRequestOf(Object.fromEntries(left))
}

/** The same request with one value of a facet added or taken away; back on the first page. */
export function withToggled(request: SearchRequest, facet: FacetName, value: string): SearchRequest {
  const values = request[facet] ?? []
  const others = values.filter((other) => other !== value)
  const { page: _first, ...rest } = request
  return searchRequestOf({ ...rest, [facet]: others.length < values.length ? others : [...values, value] })
}

/** The same request without anything that narrows it: the words and the order stay. */
export function withoutFilters({ q, sort, near }: SearchRequest): SearchRequest {
  return searchRequestOf({ q, sort, near })
}

function chosen(name: FacetName, value: unknown): [FacetName, string[]][] {
  const values = [...new Set(valuesOf(value))].filter((single) => isFacetValue(name, single))
  return values.length > 0 ? [[name, values.toSorted().slice(0, SEARCH_LIMITS.valuesPerFacet)]] : []
}

/** Control characters have no meaning in a search, and Postgres refuses one of them. */
function wordsOf(text: string): string {
  const spaced = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return spaced.slice(0, SEARCH_LIMITS.query).toWellFormed().trim()
}

function pageOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Math.min(Number(text), SEARCH_LIMITS.pages) : 1
}

function first(value: unknown): string | undefined {
  return valuesOf(value)[0]
}

/** Texts and numbers only: an address holds nothing else. */
function valuesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(valuesOf)
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? [String(value)] : []
}

/** As a form encodes, so that an address is the same with and without JavaScript. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+')
}

function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}
