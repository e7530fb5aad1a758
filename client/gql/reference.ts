// Made by `npm run generate` from the schema: not to be edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
/** How it is known what equipment withstands. */
export type EquipmentProof =
  /** Stated by the maker or the city. */
  | 'DECLARED'
  /** A certificate was seen. */
  | 'CERTIFICATE_SEEN'
  /** Tested where it stands. */
  | 'TESTED_IN_PLACE'
  /** It performed in an incident. */
  | 'PERFORMED_IN_AN_INCIDENT'

/** A handling label after the Traffic Light Protocol 2.0: who may read a part. */
export type Label =
  /** Public. */
  | 'CLEAR'
  /** For members of the network. */
  | 'GREEN'
  /** For the publisher, moderators and those granted access. */
  | 'AMBER'

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

/** The schemes of the thesaurus. */
export type ConceptScheme =
  /** What is to be prevented. */
  | 'THREAT'
  /** What protects. */
  | 'EQUIPMENT'
  /** What protects and is more than protection: art, furniture, landscape. */
  | 'INSTALLATION'
  /** The sort of public space. */
  | 'SPACE'
  /** The phase of a measure, from planning to removal. */
  | 'PHASE'
  /** How long a measure stays. */
  | 'PERMANENCE'
  /** What a practice is about, beyond objects and places. */
  | 'THEME'
  /** Whom a practice is for. */
  | 'TARGET_GROUP'

/** Whether a standard is in force. */
export type StandardState =
  /** In force. */
  | 'CURRENT'
  /** Withdrawn; product sheets may still name it. */
  | 'WITHDRAWN'
  /** Not adopted yet. */
  | 'DRAFT'
  /** The register does not say. */
  | 'NOT_STATED'

/** How sure the register is of what it says about a standard. */
export type StandardCertainty =
  /** A source was read. */
  | 'READ'
  /** From professional memory; to be checked. */
  | 'TO_BE_CHECKED'

export type ConceptsPageQueryVariables = Exact<{
  language: string
}>

export type ConceptsPageQuery = {
  readonly concepts: ReadonlyArray<{
    readonly key: string
    readonly scheme: ConceptScheme
    readonly label: string
    readonly broader: { readonly key: string } | null
  }>
}

export type ConceptPageQueryVariables = Exact<{
  key: string
  language: string
}>

export type ConceptPageQuery = {
  readonly concept: {
    readonly key: string
    readonly scheme: ConceptScheme
    readonly label: string
    readonly synonyms: ReadonlyArray<string>
    readonly labels: ReadonlyArray<{ readonly language: string; readonly name: string }>
    readonly broader: { readonly key: string; readonly label: string } | null
    readonly narrower: ReadonlyArray<{ readonly key: string; readonly label: string }>
    readonly declarationItems: ReadonlyArray<{ readonly key: string; readonly title: string }>
  } | null
  readonly conceptUsage: {
    readonly total: number
    readonly practices: ReadonlyArray<{
      readonly path: string
      readonly title: string
      readonly language: string
    }>
    readonly equipment: ReadonlyArray<{
      readonly practice: { readonly path: string; readonly title: string; readonly language: string }
      readonly claim: {
        readonly label: Label
        readonly detailsLabel: Label | null
        readonly equipment: string | null
        readonly otherStandard: string | null
        readonly massKg: number | null
        readonly speedKmh: number | null
        readonly angleDegrees: number | null
        readonly penetrationM: number | null
        readonly proof: EquipmentProof
        readonly date: string | null
        readonly standard: {
          readonly key: string
          readonly designation: string
          readonly supersededBy: { readonly designation: string } | null
        } | null
      }
    }>
  } | null
}

export type StandardsPageQueryVariables = Exact<{
  language: string
}>

export type StandardsPageQuery = {
  readonly standards: ReadonlyArray<{
    readonly scope: string
    readonly key: string
    readonly designation: string
    readonly body: string | null
    readonly year: number | null
    readonly state: StandardState
    readonly supersededBy: { readonly key: string; readonly designation: string } | null
  }>
}

export type StandardPageQueryVariables = Exact<{
  key: string
  language: string
}>

export type StandardPageQuery = {
  readonly standard: {
    readonly scope: string
    readonly ratesEquipment: boolean
    readonly certainty: StandardCertainty
    readonly key: string
    readonly designation: string
    readonly body: string | null
    readonly year: number | null
    readonly state: StandardState
    readonly supersededBy: { readonly key: string; readonly designation: string } | null
  } | null
  readonly standards: ReadonlyArray<{
    readonly key: string
    readonly designation: string
    readonly supersededBy: { readonly key: string } | null
  }>
  readonly standardUsage: {
    readonly total: number
    readonly practices: ReadonlyArray<{
      readonly path: string
      readonly title: string
      readonly language: string
    }>
    readonly equipment: ReadonlyArray<{
      readonly practice: { readonly path: string; readonly title: string; readonly language: string }
      readonly claim: {
        readonly label: Label
        readonly detailsLabel: Label | null
        readonly equipment: string | null
        readonly otherStandard: string | null
        readonly massKg: number | null
        readonly speedKmh: number | null
        readonly angleDegrees: number | null
        readonly penetrationM: number | null
        readonly proof: EquipmentProof
        readonly date: string | null
        readonly standard: {
          readonly key: string
          readonly designation: string
          readonly supersededBy: { readonly designation: string } | null
        } | null
      }
    }>
  } | null
}

export type CityPageQueryVariables = Exact<{
  key: string
  language: string
}>

export type CityPageQuery = {
  readonly city: {
    readonly key: string
    readonly name: string
    readonly country: string
    readonly population: number | null
  } | null
  readonly profile: {
    readonly total: number
    readonly practices: ReadonlyArray<{
      readonly path: string
      readonly title: string
      readonly language: string
    }>
    readonly commitments: ReadonlyArray<{
      readonly commitment: string
      readonly title: string
      readonly contradicts: number
      readonly confirmedAt: string | null
      readonly approvedAt: string | null
      readonly practices: ReadonlyArray<{
        readonly path: string
        readonly title: string
        readonly language: string
      }>
    }>
    readonly contacts: ReadonlyArray<{
      readonly service: string
      readonly role: string | null
      readonly mailbox: string
    }>
    readonly signatories: ReadonlyArray<{ readonly key: string; readonly name: string }>
  } | null
  readonly similar: ReadonlyArray<{
    readonly kinds: ReadonlyArray<Kind>
    readonly isOfSimilarSize: boolean
    readonly city: { readonly key: string; readonly name: string; readonly country: string }
    readonly concepts: ReadonlyArray<{
      readonly key: string
      readonly scheme: ConceptScheme
      readonly label: string
    }>
  }>
}

export type SimilarCityFragment = {
  readonly kinds: ReadonlyArray<Kind>
  readonly isOfSimilarSize: boolean
  readonly city: { readonly key: string; readonly name: string; readonly country: string }
  readonly concepts: ReadonlyArray<{
    readonly key: string
    readonly scheme: ConceptScheme
    readonly label: string
  }>
}

export type OrganisationPageQueryVariables = Exact<{
  key: string
  language: string
}>

export type OrganisationPageQuery = {
  readonly organisation: {
    readonly key: string
    readonly name: string
    readonly country: string | null
    readonly isEditors: boolean
  } | null
  readonly profile: {
    readonly total: number
    readonly practices: ReadonlyArray<{
      readonly path: string
      readonly title: string
      readonly language: string
    }>
    readonly commitments: ReadonlyArray<{
      readonly commitment: string
      readonly title: string
      readonly contradicts: number
      readonly confirmedAt: string | null
      readonly approvedAt: string | null
      readonly practices: ReadonlyArray<{
        readonly path: string
        readonly title: string
        readonly language: string
      }>
    }>
    readonly contacts: ReadonlyArray<{
      readonly service: string
      readonly role: string | null
      readonly mailbox: string
    }>
    readonly signatories: ReadonlyArray<{ readonly key: string; readonly name: string }>
  } | null
}

export type ConceptLinkFragment = { readonly key: string; readonly label: string }

export type StandardLineFragment = {
  readonly key: string
  readonly designation: string
  readonly body: string | null
  readonly year: number | null
  readonly state: StandardState
  readonly supersededBy: { readonly key: string; readonly designation: string } | null
}

export type MentionFragment = { readonly path: string; readonly title: string; readonly language: string }

export type UsageFragment = {
  readonly total: number
  readonly practices: ReadonlyArray<{
    readonly path: string
    readonly title: string
    readonly language: string
  }>
  readonly equipment: ReadonlyArray<{
    readonly practice: { readonly path: string; readonly title: string; readonly language: string }
    readonly claim: {
      readonly label: Label
      readonly detailsLabel: Label | null
      readonly equipment: string | null
      readonly otherStandard: string | null
      readonly massKg: number | null
      readonly speedKmh: number | null
      readonly angleDegrees: number | null
      readonly penetrationM: number | null
      readonly proof: EquipmentProof
      readonly date: string | null
      readonly standard: {
        readonly key: string
        readonly designation: string
        readonly supersededBy: { readonly designation: string } | null
      } | null
    }
  }>
}

export type ProfileFragment = {
  readonly total: number
  readonly practices: ReadonlyArray<{
    readonly path: string
    readonly title: string
    readonly language: string
  }>
  readonly commitments: ReadonlyArray<{
    readonly commitment: string
    readonly title: string
    readonly contradicts: number
    readonly confirmedAt: string | null
    readonly approvedAt: string | null
    readonly practices: ReadonlyArray<{
      readonly path: string
      readonly title: string
      readonly language: string
    }>
  }>
  readonly contacts: ReadonlyArray<{
    readonly service: string
    readonly role: string | null
    readonly mailbox: string
  }>
  readonly signatories: ReadonlyArray<{ readonly key: string; readonly name: string }>
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
export const SimilarCityFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment SimilarCity on SimilarCity {
  city {
    key
    name(language: $language)
    country
  }
  kinds
  concepts {
    key
    scheme
    label(language: $language)
  }
  isOfSimilarSize
}
    `,
  { fragmentName: 'SimilarCity' },
) as unknown as TypedDocumentString<SimilarCityFragment, unknown>
export const ConceptLinkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment ConceptLink on Concept {
  key
  label(language: $language)
}
    `,
  { fragmentName: 'ConceptLink' },
) as unknown as TypedDocumentString<ConceptLinkFragment, unknown>
export const StandardLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment StandardLine on Standard {
  key
  designation
  body
  year
  state
  supersededBy {
    key
    designation
  }
}
    `,
  { fragmentName: 'StandardLine' },
) as unknown as TypedDocumentString<StandardLineFragment, unknown>
export const MentionFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Mention on PracticeMention {
  path
  title
  language
}
    `,
  { fragmentName: 'Mention' },
) as unknown as TypedDocumentString<MentionFragment, unknown>
export const UsageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Usage on Usage {
  total
  practices {
    ...Mention
  }
  equipment {
    practice {
      ...Mention
    }
    claim {
      label
      detailsLabel
      equipment
      standard {
        key
        designation
        supersededBy {
          designation
        }
      }
      otherStandard
      massKg
      speedKmh
      angleDegrees
      penetrationM
      proof
      date
    }
  }
}
    fragment Mention on PracticeMention {
  path
  title
  language
}`,
  { fragmentName: 'Usage' },
) as unknown as TypedDocumentString<UsageFragment, unknown>
export const ProfileFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Profile on Profile {
  total
  practices {
    ...Mention
  }
  commitments {
    commitment
    title
    practices {
      ...Mention
    }
    contradicts
    confirmedAt
    approvedAt
  }
  contacts {
    service
    role
    mailbox
  }
  signatories {
    key
    name
  }
}
    fragment Mention on PracticeMention {
  path
  title
  language
}`,
  { fragmentName: 'Profile' },
) as unknown as TypedDocumentString<ProfileFragment, unknown>
export const ConceptsPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConceptsPage($language: String!) {
  concepts {
    key
    scheme
    label(language: $language)
    broader {
      key
    }
  }
}
    `) as unknown as TypedDocumentString<ConceptsPageQuery, ConceptsPageQueryVariables>
export const ConceptPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConceptPage($key: String!, $language: String!) {
  concept(key: $key) {
    key
    scheme
    label(language: $language)
    labels {
      language
      name
    }
    synonyms(language: $language)
    broader {
      ...ConceptLink
    }
    narrower {
      ...ConceptLink
    }
    declarationItems {
      key
      title(language: $language)
    }
  }
  conceptUsage(key: $key, language: $language) {
    ...Usage
  }
}
    fragment ConceptLink on Concept {
  key
  label(language: $language)
}
fragment Mention on PracticeMention {
  path
  title
  language
}
fragment Usage on Usage {
  total
  practices {
    ...Mention
  }
  equipment {
    practice {
      ...Mention
    }
    claim {
      label
      detailsLabel
      equipment
      standard {
        key
        designation
        supersededBy {
          designation
        }
      }
      otherStandard
      massKg
      speedKmh
      angleDegrees
      penetrationM
      proof
      date
    }
  }
}`) as unknown as TypedDocumentString<ConceptPageQuery, ConceptPageQueryVariables>
export const StandardsPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StandardsPage($language: String!) {
  standards {
    ...StandardLine
    scope(language: $language)
  }
}
    fragment StandardLine on Standard {
  key
  designation
  body
  year
  state
  supersededBy {
    key
    designation
  }
}`) as unknown as TypedDocumentString<StandardsPageQuery, StandardsPageQueryVariables>
export const StandardPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StandardPage($key: String!, $language: String!) {
  standard(key: $key) {
    ...StandardLine
    scope(language: $language)
    ratesEquipment
    certainty
  }
  standards {
    key
    designation
    supersededBy {
      key
    }
  }
  standardUsage(key: $key, language: $language) {
    ...Usage
  }
}
    fragment StandardLine on Standard {
  key
  designation
  body
  year
  state
  supersededBy {
    key
    designation
  }
}
fragment Mention on PracticeMention {
  path
  title
  language
}
fragment Usage on Usage {
  total
  practices {
    ...Mention
  }
  equipment {
    practice {
      ...Mention
    }
    claim {
      label
      detailsLabel
      equipment
      standard {
        key
        designation
        supersededBy {
          designation
        }
      }
      otherStandard
      massKg
      speedKmh
      angleDegrees
      penetrationM
      proof
      date
    }
  }
}`) as unknown as TypedDocumentString<StandardPageQuery, StandardPageQueryVariables>
export const CityPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CityPage($key: String!, $language: String!) {
  city(key: $key) {
    key
    name(language: $language)
    country
    population
  }
  profile: cityProfile(key: $key, language: $language) {
    ...Profile
  }
  similar: similarCities(key: $key) {
    ...SimilarCity
  }
}
    fragment SimilarCity on SimilarCity {
  city {
    key
    name(language: $language)
    country
  }
  kinds
  concepts {
    key
    scheme
    label(language: $language)
  }
  isOfSimilarSize
}
fragment Mention on PracticeMention {
  path
  title
  language
}
fragment Profile on Profile {
  total
  practices {
    ...Mention
  }
  commitments {
    commitment
    title
    practices {
      ...Mention
    }
    contradicts
    confirmedAt
    approvedAt
  }
  contacts {
    service
    role
    mailbox
  }
  signatories {
    key
    name
  }
}`) as unknown as TypedDocumentString<CityPageQuery, CityPageQueryVariables>
export const OrganisationPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrganisationPage($key: String!, $language: String!) {
  organisation(key: $key) {
    key
    name
    country
    isEditors
  }
  profile: organisationProfile(key: $key, language: $language) {
    ...Profile
  }
}
    fragment Mention on PracticeMention {
  path
  title
  language
}
fragment Profile on Profile {
  total
  practices {
    ...Mention
  }
  commitments {
    commitment
    title
    practices {
      ...Mention
    }
    contradicts
    confirmedAt
    approvedAt
  }
  contacts {
    service
    role
    mailbox
  }
  signatories {
    key
    name
  }
}`) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>
