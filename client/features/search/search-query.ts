import type { InterfaceLanguage } from '#shared/languages.ts'
import type { FacetName } from '#shared/search/facets.ts'
import { filtersOf, type SearchRequest, type Sort } from '#shared/search/search-params.ts'
import type { FacetFragment, SearchSort } from '../../gql/search.ts'
import { operationQuery } from '../../lib/query.ts'

const operations = () => import('../../gql/search.ts')

/** What answers an address of the search page, in the language of the reader. */
export function searchQuery(language: InterfaceLanguage, request: SearchRequest) {
  return operationQuery('Search', async () => (await operations()).SearchDocument, {
    language,
    q: request.q ?? null,
    filters: filtersOfApi(request),
    sort: SORTS[request.sort ?? 'relevance'],
    page: request.page ?? 1,
  })
}

/** What can be done where the same address finds nothing. */
export function searchHelpQuery(language: InterfaceLanguage, request: SearchRequest) {
  return operationQuery('SearchHelp', async () => (await operations()).SearchHelpDocument, {
    language,
    q: request.q ?? null,
    filters: filtersOfApi(request),
  })
}

/** The newest practices, and how all of them spread over the facets. */
export function overviewQuery(language: InterfaceLanguage) {
  return operationQuery('Overview', async () => (await operations()).OverviewDocument, { language })
}

function filtersOfApi(request: SearchRequest) {
  return filtersOf(request).map(({ facet, values }) => ({ facet: FACETS[facet], values: [...values] }))
}

const SORTS = {
  relevance: 'RELEVANCE',
  newest: 'NEWEST',
  'most-complete': 'MOST_COMPLETE',
} as const satisfies Record<Sort, SearchSort>

const FACETS = {
  commitment: 'COMMITMENT',
  kind: 'KIND',
  equipment: 'EQUIPMENT',
  installation: 'INSTALLATION',
  threat: 'THREAT',
  space: 'SPACE',
  theme: 'THEME',
  permanence: 'PERMANENCE',
  country: 'COUNTRY',
  size: 'SIZE',
  stage: 'STAGE',
  evidence: 'EVIDENCE',
  year: 'YEAR',
  language: 'LANGUAGE',
  city: 'CITY',
  signatory: 'SIGNATORY',
  contradicts: 'CONTRADICTS',
} as const satisfies Record<FacetName, FacetFragment['facet']>

/** The practices that bear a commitment out, and those that show the contrary. */
export function commitmentPracticesQuery(language: InterfaceLanguage, commitment: string) {
  return operationQuery('CommitmentPractices', async () => (await operations()).CommitmentPracticesDocument, {
    language,
    evidencing: [{ facet: 'COMMITMENT', values: [commitment] }],
    contrary: [{ facet: 'CONTRADICTS', values: [commitment] }],
  })
}
