import * as v from 'valibot'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import { faultsOf } from '#shared/practices/faults.ts'
import { isArea } from '#shared/search/area.ts'
import { FACET_NAMES, isFacetValue } from '#shared/search/facets.ts'
import { SEARCH_LIMITS, SORTS } from '#shared/search/search-params.ts'
import { Problem } from '#server/kernel/problem.ts'
import { cityOf, findCity } from '../taxonomy/index.ts'
import type { Filters } from './engine.ts'
import type { SearchInput } from './search-practices.ts'

const MOST_FILTERS = FACET_NAMES.length

const filterSchema = v.pipe(
  v.object({
    facet: v.picklist(FACET_NAMES),
    values: v.pipe(
      v.array(v.string()),
      v.maxLength(
        SEARCH_LIMITS.valuesPerFacet,
        `A facet takes at most ${SEARCH_LIMITS.valuesPerFacet} values.`,
      ),
    ),
  }),
  v.check(
    ({ facet, values }) => values.every((value) => isFacetValue(facet, value)),
    'This facet has no such value.',
  ),
)

const page = v.pipe(
  v.number(),
  v.integer('A page is a whole number.'),
  v.minValue(1, 'Pages are counted from 1.'),
  v.maxValue(
    SEARCH_LIMITS.pages * SEARCH_LIMITS.pageSize,
    'Only the first thousand hits can be reached: narrow the search.',
  ),
)

/** Control characters have no meaning in a search, and Postgres refuses one of them. */
const words = v.pipe(
  v.string(),
  v.maxLength(SEARCH_LIMITS.query, `A query has at most ${SEARCH_LIMITS.query} characters.`),
  v.transform((text) => text.toWellFormed().replaceAll(/[\s\p{Cc}]+/gu, ' ')),
)

/** A city by its key or any of its names; null for one that the gazetteer does not know. */
const near = v.pipe(
  v.string(),
  v.maxLength(SEARCH_LIMITS.near, `The name of a city has at most ${SEARCH_LIMITS.near} characters.`),
  v.transform((name) => cityOf(name) ?? findCity(name) ?? null),
)

const area = v.pipe(
  v.object({ west: v.number(), south: v.number(), east: v.number(), north: v.number() }),
  v.check(isArea, 'An area lies within -180, -90, 180, 90, with west before east and south before north.'),
)

const inputSchema = v.object({
  q: v.nullish(words, ''),
  filters: v.nullish(
    v.pipe(v.array(filterSchema), v.maxLength(MOST_FILTERS, 'Each facet can be filtered once.')),
    [],
  ),
  sort: v.nullish(v.picklist(SORTS), 'relevance'),
  near: v.nullish(near, null),
  area: v.nullish(area, null),
  withArchived: v.nullish(v.boolean(), false),
  page: v.nullish(page, 1),
  first: v.nullish(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1, 'At least one hit a page.'),
      v.maxValue(50, 'At most 50 hits a page.'),
    ),
    SEARCH_LIMITS.pageSize,
  ),
  language: v.picklist(INTERFACE_LANGUAGES, `Pages are in ${INTERFACE_LANGUAGES.join(', ')}.`),
})

/** Reads what a search asks for, or refuses it with a sentence for each fault. */
export function searchInputOf(input: unknown): SearchInput {
  const { filters, sort, ...rest } = parsed(inputSchema, input)
  // Without a city to begin from, nothing is nearer than anything else.
  const isNowhere = sort === 'nearest' && !rest.near
  return { ...rest, sort: isNowhere ? 'relevance' : sort, filters: filtersOf(filters) }
}

/** Filters of one facet are alternatives, whether they come in one list or in several. */
function filtersOf(filters: readonly v.InferOutput<typeof filterSchema>[]): Filters {
  return Object.fromEntries(
    Array.from(
      Map.groupBy(filters, ({ facet }) => facet),
      ([facet, own]) => [facet, [...new Set(own.flatMap(({ values }) => values))]],
    ),
  )
}

const suggestSchema = v.object({
  q: words,
  first: v.pipe(v.number(), v.integer(), v.minValue(1, 'At least one.'), v.maxValue(20, 'At most 20.')),
  language: v.picklist(INTERFACE_LANGUAGES, `Pages are in ${INTERFACE_LANGUAGES.join(', ')}.`),
})

export function suggestInputOf(input: unknown): v.InferOutput<typeof suggestSchema> {
  return parsed(suggestSchema, input)
}

const facetValuesSchema = v.object({
  ...inputSchema.entries,
  facet: v.picklist(FACET_NAMES),
  containing: v.nullish(words, ''),
  first: v.pipe(v.number(), v.integer(), v.minValue(1, 'At least one.'), v.maxValue(100, 'At most 100.')),
})

export function facetValuesInputOf(input: unknown) {
  const { filters, ...rest } = parsed(facetValuesSchema, input)
  return { ...rest, filters: filtersOf(filters) }
}

function parsed<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input)
  if (!result.success) throw refusal(result.issues)
  return result.output
}

function refusal(found: readonly v.BaseIssue<unknown>[]): Problem {
  const issues = faultsOf(found).map(({ field, ...fault }) => ({ ...fault, path: field }))
  const [first] = issues
  return new Problem('INVALID_INPUT', first?.reason ?? 'This search cannot be read.', {
    ...(first?.path && { field: first.path }),
    details: { issues },
  })
}
