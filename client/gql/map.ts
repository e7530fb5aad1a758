// Made by `npm run generate` from the schema: not to be edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
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

/** The values of one facet to keep; several are alternatives. */
export type FacetFilter = {
  /** The facet. */
  readonly facet: FacetName
  /** The values, as addresses write them. */
  readonly values: ReadonlyArray<string>
}

export type MapQueryVariables = Exact<{
  q?: string | null | undefined
  filters?: ReadonlyArray<FacetFilter> | FacetFilter | null | undefined
  area?: Area | null | undefined
  withArchived?: boolean | null | undefined
  language: string
}>

export type MapQuery = {
  readonly search: {
    readonly total: number
    readonly places: ReadonlyArray<{
      readonly count: number
      readonly city: {
        readonly key: string
        readonly name: string
        readonly country: string
        readonly latitude: number
        readonly longitude: number
      }
    }>
  }
}

export type PlaceFragment = {
  readonly count: number
  readonly city: {
    readonly key: string
    readonly name: string
    readonly country: string
    readonly latitude: number
    readonly longitude: number
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
export const PlaceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Place on PlaceCount {
  count
  city {
    key
    name(language: $language)
    country
    latitude
    longitude
  }
}
    `,
  { fragmentName: 'Place' },
) as unknown as TypedDocumentString<PlaceFragment, unknown>
export const MapDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Map($q: String, $filters: [FacetFilter!], $area: Area, $withArchived: Boolean, $language: String!) {
  search(
    q: $q
    filters: $filters
    area: $area
    withArchived: $withArchived
    first: 1
    language: $language
  ) {
    total
    places {
      ...Place
    }
  }
}
    fragment Place on PlaceCount {
  count
  city {
    key
    name(language: $language)
    country
    latitude
    longitude
  }
}`) as unknown as TypedDocumentString<MapQuery, MapQueryVariables>
