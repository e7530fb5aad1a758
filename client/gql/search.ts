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
  /** How any of its claims stands to its commitment. */
  | 'STRENGTH'
  /** Whom it is for. */
  | 'TARGET_GROUP'
  /** The phase of the measure that it tells of. */
  | 'PHASE'
  /** The services and partners involved, the non-security ones too. */
  | 'SERVICE'
  /** The European programme or project it was a part of. */
  | 'PROGRAMME'
  /** The standard that its equipment was rated by, as the register identifies it. */
  | 'STANDARD'
  /** What the rating of its equipment rests on. */
  | 'PROOF'

/** In which order hits come. */
export type SearchSort =
  /** The best answer first. */
  | 'RELEVANCE'
  /** The newest publication first. */
  | 'NEWEST'
  /** The most complete first. */
  | 'MOST_COMPLETE'
  /** The nearest to a city first, those of no city last; without a city as RELEVANCE. */
  | 'NEAREST'

/** A part of the world in degrees. Cities lie in it by their centres. */
export type Area = {
  /** Its western meridian. */
  readonly west: number
  /** Its southern parallel. */
  readonly south: number
  /** Its eastern meridian. */
  readonly east: number
  /** Its northern parallel. */
  readonly north: number
}

/** How well the best hit answers the words. */
export type Fit =
  /** It has what was asked for. */
  | 'GOOD'
  /** It has a part of it. */
  | 'WEAK'
  /** Nothing answers. */
  | 'NONE'

/** The values of one facet to keep; several are alternatives. */
export type FacetFilter = {
  /** The facet. */
  readonly facet: FacetName
  /** The values, as addresses write them. */
  readonly values: ReadonlyArray<string>
}

/** What a suggestion leads to. */
export type SuggestionKind =
  /** A practice. */
  | 'PRACTICE'
  /** All practices of a concept. */
  | 'CONCEPT'
  /** All practices of a city. */
  | 'CITY'

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
  area?: Area | null | undefined
  withArchived?: boolean | null | undefined
  sort?: SearchSort | null | undefined
  near?: string | null | undefined
  page?: number | null | undefined
  language: string
}>

export type SearchQuery = {
  readonly search: {
    readonly fit: Fit
    readonly total: number
    readonly page: number
    readonly pages: number
    readonly near: { readonly name: string } | null
    readonly hits: ReadonlyArray<{
      readonly key: string
      readonly path: string
      readonly placeName: string | null
      readonly country: string | null
      readonly kind: Kind
      readonly commitments: ReadonlyArray<string>
      readonly language: string
      readonly isArchived: boolean
      readonly distanceKm: number | null
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
      readonly total: number
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
      readonly isArchived: boolean
      readonly distanceKm: number | null
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
      readonly total: number
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
  readonly isArchived: boolean
  readonly distanceKm: number | null
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
  readonly total: number
  readonly values: ReadonlyArray<{
    readonly value: string
    readonly label: string | null
    readonly count: number
    readonly isChosen: boolean
  }>
}

export type ValueFragment = {
  readonly value: string
  readonly label: string | null
  readonly count: number
  readonly isChosen: boolean
}

export type FacetValuesQueryVariables = Exact<{
  facet: FacetName
  containing?: string | null | undefined
  q?: string | null | undefined
  filters?: ReadonlyArray<FacetFilter> | FacetFilter | null | undefined
  area?: Area | null | undefined
  withArchived?: boolean | null | undefined
  language: string
}>

export type FacetValuesQuery = {
  readonly facetValues: ReadonlyArray<{
    readonly value: string
    readonly label: string | null
    readonly count: number
    readonly isChosen: boolean
  }>
}

export type SuggestQueryVariables = Exact<{
  q: string
  language: string
}>

export type SuggestQuery = {
  readonly suggest: ReadonlyArray<{
    readonly kind: SuggestionKind
    readonly value: string
    readonly label: string
    readonly count: number
    readonly path: string
  }>
}

export type SearchHelpQueryVariables = Exact<{
  q?: string | null | undefined
  filters?: ReadonlyArray<FacetFilter> | FacetFilter | null | undefined
  area?: Area | null | undefined
  withArchived?: boolean | null | undefined
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
  isArchived
  distanceKm
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
export const ValueFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Value on FacetCount {
  value
  label
  count
  isChosen
}
    `,
  { fragmentName: 'Value' },
) as unknown as TypedDocumentString<ValueFragment, unknown>
export const FacetFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Facet on FacetCounts {
  facet
  total
  values(first: 40) {
    ...Value
  }
}
    fragment Value on FacetCount {
  value
  label
  count
  isChosen
}`,
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
    query Search($q: String, $filters: [FacetFilter!], $area: Area, $withArchived: Boolean, $sort: SearchSort, $near: String, $page: Int, $language: String!) {
  search(
    q: $q
    filters: $filters
    area: $area
    withArchived: $withArchived
    sort: $sort
    near: $near
    page: $page
    language: $language
  ) {
    near {
      name(language: $language)
    }
    fit
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
  isArchived
  distanceKm
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
  total
  values(first: 40) {
    ...Value
  }
}
fragment Value on FacetCount {
  value
  label
  count
  isChosen
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
  isArchived
  distanceKm
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
  total
  values(first: 40) {
    ...Value
  }
}
fragment Value on FacetCount {
  value
  label
  count
  isChosen
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>
export const FacetValuesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FacetValues($facet: FacetName!, $containing: String, $q: String, $filters: [FacetFilter!], $area: Area, $withArchived: Boolean, $language: String!) {
  facetValues(
    facet: $facet
    containing: $containing
    q: $q
    filters: $filters
    area: $area
    withArchived: $withArchived
    first: 40
    language: $language
  ) {
    ...Value
  }
}
    fragment Value on FacetCount {
  value
  label
  count
  isChosen
}`) as unknown as TypedDocumentString<FacetValuesQuery, FacetValuesQueryVariables>
export const SuggestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Suggest($q: String!, $language: String!) {
  suggest(q: $q, first: 8, language: $language) {
    kind
    value
    label
    count
    path
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>
export const SearchHelpDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchHelp($q: String, $filters: [FacetFilter!], $area: Area, $withArchived: Boolean, $language: String!) {
  searchHelp(
    q: $q
    filters: $filters
    area: $area
    withArchived: $withArchived
    language: $language
  ) {
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
