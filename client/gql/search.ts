// Made by `npm run generate` from the schema: not to be edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
/** What sort of practice it is; each practice has one kind. */
export type Kind =
  /** Bollards, barriers, planters and other equipment that protects. */
  | 'PROTECTIVE_EQUIPMENT'
  /** Art, furniture or landscape that also protects. */
  | 'CREATIVE_INSTALLATION'
  /** Protection for an event or a season. */
  | 'TEMPORARY_MEASURE'
  /** The design of streets and squares. */
  | 'URBAN_DESIGN'
  /** A city's strategy for its public spaces. */
  | 'LOCAL_STRATEGY'
  /** Who decides and who works together. */
  | 'GOVERNANCE'
  /** Training of those who protect. */
  | 'TRAINING'
  /** Raising awareness. */
  | 'AWARENESS'
  /** Cameras, sensors, software. */
  | 'TECHNOLOGY'

/** How a practice stands to a commitment. */
export type Strength =
  /** The practice evidences the commitment. */
  | 'EVIDENCES'
  /** It evidences a part of it. */
  | 'PARTLY'
  /** It shows the contrary. */
  | 'CONTRADICTS'

/** What can be filtered by, and is counted; the same names stand in addresses. */
export type FacetName =
  /** The commitments of the Brussels Declaration that a practice evidences, wholly or partly. */
  | 'COMMITMENT'
  /** The kind of practice. */
  | 'KIND'
  /** The equipment used. */
  | 'EQUIPMENT'
  /** The creative installation. */
  | 'INSTALLATION'
  /** The threats answered. */
  | 'THREAT'
  /** The type of space. */
  | 'SPACE'
  /** The themes. */
  | 'THEME'
  /** How permanent it is. */
  | 'PERMANENCE'
  /** The country, as an ISO 3166-1 code. */
  | 'COUNTRY'
  /** The population of the city, in bands. */
  | 'SIZE'
  /** How far it has come. */
  | 'STAGE'
  /** The strongest level of evidence among its outcomes. */
  | 'EVIDENCE'
  /** The year in which it began. */
  | 'YEAR'
  /** The language in which it was written. */
  | 'LANGUAGE'
  /** The city, as the gazetteer identifies it. */
  | 'CITY'
  /** The signatory of the Brussels Declaration whose city it is. */
  | 'SIGNATORY'
  /** The commitments that a practice shows the contrary of. */
  | 'CONTRADICTS'

/** In which order hits come. */
export type SearchSort =
  /** The best answer first. */
  | 'RELEVANCE'
  /** The newest publication first. */
  | 'NEWEST'
  /** The most complete first. */
  | 'MOST_COMPLETE'

/** The values of one facet to keep; several are alternatives. */
export type FacetFilter = {
  /** The facet. */
  readonly facet: FacetName
  /** The values, as addresses write them. */
  readonly values: ReadonlyArray<string>
}

export type CommitmentPracticesQueryVariables = Exact<{
  evidencing?: ReadonlyArray<FacetFilter> | FacetFilter | null | undefined
  contrary?: ReadonlyArray<FacetFilter> | FacetFilter | null | undefined
  language: string
}>

export type CommitmentPracticesQuery = {
  readonly evidencing: {
    readonly total: number
    readonly hits: ReadonlyArray<{
      readonly key: string
      readonly path: string
      readonly placeName: string | null
      readonly country: string | null
      readonly kind: Kind
      readonly title: {
        readonly language: string
        readonly segments: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>
      }
      readonly period: { readonly start: number | null; readonly end: number | null }
      readonly strengths: ReadonlyArray<{ readonly commitment: string; readonly strength: Strength }>
    }>
  }
  readonly contrary: {
    readonly hits: ReadonlyArray<{
      readonly key: string
      readonly path: string
      readonly placeName: string | null
      readonly country: string | null
      readonly kind: Kind
      readonly title: {
        readonly language: string
        readonly segments: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>
      }
      readonly period: { readonly start: number | null; readonly end: number | null }
      readonly strengths: ReadonlyArray<{ readonly commitment: string; readonly strength: Strength }>
    }>
  }
}

export type ListedHitFragment = {
  readonly key: string
  readonly path: string
  readonly placeName: string | null
  readonly country: string | null
  readonly kind: Kind
  readonly title: {
    readonly language: string
    readonly segments: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>
  }
  readonly period: { readonly start: number | null; readonly end: number | null }
  readonly strengths: ReadonlyArray<{ readonly commitment: string; readonly strength: Strength }>
}

export type SearchQueryVariables = Exact<{
  q?: string | null | undefined
  filters?: ReadonlyArray<FacetFilter> | FacetFilter | null | undefined
  sort?: SearchSort | null | undefined
  page?: number | null | undefined
  language: string
}>

export type SearchQuery = {
  readonly search: {
    readonly total: number
    readonly page: number
    readonly pages: number
    readonly hits: ReadonlyArray<{
      readonly key: string
      readonly path: string
      readonly placeName: string | null
      readonly country: string | null
      readonly kind: Kind
      readonly commitments: ReadonlyArray<string>
      readonly language: string
      readonly title: {
        readonly language: string
        readonly segments: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>
      }
      readonly summary: {
        readonly language: string
        readonly segments: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>
      }
      readonly excerpt: {
        readonly language: string
        readonly segments: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>
      } | null
      readonly period: { readonly start: number | null; readonly end: number | null }
      readonly reasons: ReadonlyArray<{ readonly word: string; readonly understoodAs: string | null }>
    }>
    readonly facets: ReadonlyArray<{
      readonly facet: FacetName
      readonly values: ReadonlyArray<{
        readonly value: string
        readonly label: string | null
        readonly count: number
        readonly isChosen: boolean
      }>
    }>
  }
}

export type OverviewQueryVariables = Exact<{
  language: string
}>

export type OverviewQuery = {
  readonly search: {
    readonly total: number
    readonly hits: ReadonlyArray<{
      readonly key: string
      readonly path: string
      readonly placeName: string | null
      readonly country: string | null
      readonly kind: Kind
      readonly commitments: ReadonlyArray<string>
      readonly language: string
      readonly title: {
        readonly language: string
        readonly segments: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>
      }
      readonly summary: {
        readonly language: string
        readonly segments: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>
      }
      readonly excerpt: {
        readonly language: string
        readonly segments: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>
      } | null
      readonly period: { readonly start: number | null; readonly end: number | null }
      readonly reasons: ReadonlyArray<{ readonly word: string; readonly understoodAs: string | null }>
    }>
    readonly facets: ReadonlyArray<{
      readonly facet: FacetName
      readonly values: ReadonlyArray<{
        readonly value: string
        readonly label: string | null
        readonly count: number
        readonly isChosen: boolean
      }>
    }>
  }
}

export type HitFragment = {
  readonly key: string
  readonly path: string
  readonly placeName: string | null
  readonly country: string | null
  readonly kind: Kind
  readonly commitments: ReadonlyArray<string>
  readonly language: string
  readonly title: {
    readonly language: string
    readonly segments: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>
  }
  readonly summary: {
    readonly language: string
    readonly segments: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>
  }
  readonly excerpt: {
    readonly language: string
    readonly segments: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>
  } | null
  readonly period: { readonly start: number | null; readonly end: number | null }
  readonly reasons: ReadonlyArray<{ readonly word: string; readonly understoodAs: string | null }>
}

export type MarkedFragment = {
  readonly language: string
  readonly segments: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>
}

export type FacetFragment = {
  readonly facet: FacetName
  readonly values: ReadonlyArray<{
    readonly value: string
    readonly label: string | null
    readonly count: number
    readonly isChosen: boolean
  }>
}

export type SearchHelpQueryVariables = Exact<{
  q?: string | null | undefined
  filters?: ReadonlyArray<FacetFilter> | FacetFilter | null | undefined
  language: string
}>

export type SearchHelpQuery = {
  readonly searchHelp: {
    readonly unansweredWords: ReadonlyArray<string>
    readonly withoutFilter: ReadonlyArray<{ readonly facet: FacetName; readonly total: number }>
    readonly concepts: ReadonlyArray<{ readonly key: string; readonly label: string }>
  }
}

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>
  private value: string
  public __meta__?: Record<string, any> | undefined

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value)
    this.value = value
    this.__meta__ = __meta__
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value
  }
}
export const MarkedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Marked on MarkedText {
  segments {
    text
    isMatch
  }
  language
}
    `,
  { fragmentName: 'Marked' },
) as unknown as TypedDocumentString<MarkedFragment, unknown>
export const ListedHitFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment ListedHit on SearchHit {
  key
  path(language: $language)
  title {
    ...Marked
  }
  placeName
  country
  kind
  period {
    start
    end
  }
  strengths {
    commitment
    strength
  }
}
    fragment Marked on MarkedText {
  segments {
    text
    isMatch
  }
  language
}`,
  { fragmentName: 'ListedHit' },
) as unknown as TypedDocumentString<ListedHitFragment, unknown>
export const HitFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Hit on SearchHit {
  key
  path(language: $language)
  title {
    ...Marked
  }
  summary {
    ...Marked
  }
  excerpt {
    ...Marked
  }
  placeName
  country
  kind
  period {
    start
    end
  }
  commitments
  language
  reasons {
    word
    understoodAs
  }
}
    fragment Marked on MarkedText {
  segments {
    text
    isMatch
  }
  language
}`,
  { fragmentName: 'Hit' },
) as unknown as TypedDocumentString<HitFragment, unknown>
export const FacetFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Facet on FacetCounts {
  facet
  values {
    value
    label
    count
    isChosen
  }
}
    `,
  { fragmentName: 'Facet' },
) as unknown as TypedDocumentString<FacetFragment, unknown>
export const CommitmentPracticesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CommitmentPractices($evidencing: [FacetFilter!], $contrary: [FacetFilter!], $language: String!) {
  evidencing: search(
    filters: $evidencing
    sort: MOST_COMPLETE
    first: 50
    language: $language
  ) {
    total
    hits {
      ...ListedHit
    }
  }
  contrary: search(
    filters: $contrary
    sort: MOST_COMPLETE
    first: 50
    language: $language
  ) {
    hits {
      ...ListedHit
    }
  }
}
    fragment ListedHit on SearchHit {
  key
  path(language: $language)
  title {
    ...Marked
  }
  placeName
  country
  kind
  period {
    start
    end
  }
  strengths {
    commitment
    strength
  }
}
fragment Marked on MarkedText {
  segments {
    text
    isMatch
  }
  language
}`) as unknown as TypedDocumentString<CommitmentPracticesQuery, CommitmentPracticesQueryVariables>
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($q: String, $filters: [FacetFilter!], $sort: SearchSort, $page: Int, $language: String!) {
  search(q: $q, filters: $filters, sort: $sort, page: $page, language: $language) {
    total
    page
    pages
    hits {
      ...Hit
    }
    facets {
      ...Facet
    }
  }
}
    fragment Hit on SearchHit {
  key
  path(language: $language)
  title {
    ...Marked
  }
  summary {
    ...Marked
  }
  excerpt {
    ...Marked
  }
  placeName
  country
  kind
  period {
    start
    end
  }
  commitments
  language
  reasons {
    word
    understoodAs
  }
}
fragment Marked on MarkedText {
  segments {
    text
    isMatch
  }
  language
}
fragment Facet on FacetCounts {
  facet
  values {
    value
    label
    count
    isChosen
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>
export const OverviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Overview($language: String!) {
  search(sort: NEWEST, first: 6, language: $language) {
    total
    hits {
      ...Hit
    }
    facets {
      ...Facet
    }
  }
}
    fragment Hit on SearchHit {
  key
  path(language: $language)
  title {
    ...Marked
  }
  summary {
    ...Marked
  }
  excerpt {
    ...Marked
  }
  placeName
  country
  kind
  period {
    start
    end
  }
  commitments
  language
  reasons {
    word
    understoodAs
  }
}
fragment Marked on MarkedText {
  segments {
    text
    isMatch
  }
  language
}
fragment Facet on FacetCounts {
  facet
  values {
    value
    label
    count
    isChosen
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>
export const SearchHelpDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchHelp($q: String, $filters: [FacetFilter!], $language: String!) {
  searchHelp(q: $q, filters: $filters, language: $language) {
    unansweredWords
    withoutFilter {
      facet
      total
    }
    concepts {
      key
      label(language: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<SearchHelpQuery, SearchHelpQueryVariables>
