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

export type CoveragePageQueryVariables = Exact<{
  language: string
}>

export type CoveragePageQuery = {
  readonly coverage: {
    readonly practices: number
    readonly withoutCity: number
    readonly commitments: ReadonlyArray<{
      readonly commitment: string
      readonly title: string
      readonly practices: number
      readonly contradicts: number
      readonly cities: number
      readonly onlyIn: ReadonlyArray<string>
      readonly missingKinds: ReadonlyArray<Kind>
    }>
    readonly cities: ReadonlyArray<{
      readonly value: string
      readonly label: string | null
      readonly practices: number
      readonly counts: ReadonlyArray<{
        readonly commitment: string
        readonly practices: number
        readonly contradicts: number
      }>
    }>
    readonly kinds: ReadonlyArray<{
      readonly value: string
      readonly label: string | null
      readonly practices: number
      readonly counts: ReadonlyArray<{
        readonly commitment: string
        readonly practices: number
        readonly contradicts: number
      }>
    }>
  }
}

export type CommitmentGapsQueryVariables = Exact<{
  language: string
}>

export type CommitmentGapsQuery = {
  readonly coverage: {
    readonly commitments: ReadonlyArray<{
      readonly commitment: string
      readonly practices: number
      readonly onlyIn: ReadonlyArray<string>
      readonly missingKinds: ReadonlyArray<Kind>
      readonly missingCountries: ReadonlyArray<string>
    }>
  }
}

export type CoverageRowFragment = {
  readonly value: string
  readonly label: string | null
  readonly practices: number
  readonly counts: ReadonlyArray<{
    readonly commitment: string
    readonly practices: number
    readonly contradicts: number
  }>
}

export type CallFindingsQueryVariables = Exact<{
  key: string
  language: string
}>

export type CallFindingsQuery = {
  readonly callFindings: ReadonlyArray<{
    readonly subject: string | null
    readonly second: string
    readonly practices: number
    readonly examples: ReadonlyArray<{
      readonly path: string
      readonly title: string
      readonly language: string
    }>
  }>
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
export const CoverageRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment CoverageRow on CoverageRow {
  value
  label
  practices
  counts {
    commitment
    practices
    contradicts
  }
}
    `,
  { fragmentName: 'CoverageRow' },
) as unknown as TypedDocumentString<CoverageRowFragment, unknown>
export const CoveragePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoveragePage($language: String!) {
  coverage(language: $language) {
    practices
    withoutCity
    commitments {
      commitment
      title
      practices
      contradicts
      cities
      onlyIn
      missingKinds
    }
    cities {
      ...CoverageRow
    }
    kinds {
      ...CoverageRow
    }
  }
}
    fragment CoverageRow on CoverageRow {
  value
  label
  practices
  counts {
    commitment
    practices
    contradicts
  }
}`) as unknown as TypedDocumentString<CoveragePageQuery, CoveragePageQueryVariables>
export const CommitmentGapsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CommitmentGaps($language: String!) {
  coverage(language: $language) {
    commitments {
      commitment
      practices
      onlyIn
      missingKinds
      missingCountries
    }
  }
}
    `) as unknown as TypedDocumentString<CommitmentGapsQuery, CommitmentGapsQueryVariables>
export const CallFindingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CallFindings($key: String!, $language: String!) {
  callFindings(call: $key, language: $language) {
    subject
    second
    practices
    examples {
      path
      title
      language
    }
  }
}
    `) as unknown as TypedDocumentString<CallFindingsQuery, CallFindingsQueryVariables>
