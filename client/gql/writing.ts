// Made by `npm run generate` from the schema: not to be edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
/** Why something was refused. Codes are never removed and never change their meaning. */
export type ProblemCode =
  /** It does not exist, or the viewer may not know that it does. */
  | 'NOT_FOUND'
  /** Nobody is signed in, and this needs somebody. */
  | 'UNAUTHENTICATED'
  /** The viewer is known and may not do this. */
  | 'FORBIDDEN'
  /** A value is missing or malformed; `field` says which one. */
  | 'INVALID_INPUT'
  /** The thing is in a state in which this cannot be done. */
  | 'WRONG_STATE'
  /** Somebody else changed it in the meantime; nothing was overwritten. */
  | 'CONFLICT'
  /** Too many, too long or too often. */
  | 'LIMIT_REACHED'
  /** It was public once and has been withdrawn. */
  | 'GONE'
  /** A part of the service is away for the moment; try again later. */
  | 'UNAVAILABLE'

/** What an attachment is. */
export type AttachmentKind =
  /** A picture, in several sizes. */
  | 'IMAGE'
  /** A PDF document, to be downloaded. */
  | 'DOCUMENT'

/** Why something was found. */
export type FindingReason =
  /** It tells how wide a gap is. */
  | 'TELLS_A_GAP'
  /** It tells when a way is open. */
  | 'TELLS_OPENING_HOURS'
  /** It tells how fast a barrier moves. */
  | 'TELLS_OPENING_SPEED'
  /** It tells what no camera sees. */
  | 'TELLS_A_BLIND_SPOT'
  /** It tells what cameras see. */
  | 'TELLS_CAMERA_COVERAGE'
  /** It tells who guards when. */
  | 'TELLS_A_ROTA'
  /** It points to a plan or a drawing. */
  | 'POINTS_TO_A_PLAN'
  /** It tells what one access withstands. */
  | 'TELLS_WHAT_AN_ACCESS_WITHSTANDS'
  /** Details that are guarded by default are open to everybody. */
  | 'SHOWS_GUARDED_DETAILS'
  /** It gives coordinates. */
  | 'GIVES_COORDINATES'
  /** A picture carried the position at which it was taken; the position was dropped. */
  | 'HAD_A_POSITION'
  /** A picture may show a plan: only a person can tell. */
  | 'MAY_BE_A_PLAN'
  /** Figures and units in a language that the check does not read. */
  | 'HAS_FIGURES_AND_UNITS'

/** What an author answers to a question of the check. */
export type CheckAnswerWord =
  /** It can stay as it is. */
  | 'STAYS'
  /** It is no plan. */
  | 'NO_PLAN'
  /** The other practice is another case. */
  | 'DIFFERENT'
  /** The other practice is another case, and related. */
  | 'RELATED'
  /** The other practice is the same case. */
  | 'SAME'

/** What is missing, and no danger. */
export type CheckGapKind =
  /** The alternative text of a picture. */
  | 'ALTERNATIVE'
  /** The licence of a file. */
  | 'LICENCE'
  /** Whom a file is by. */
  | 'CREDIT'
  /** Any source. */
  | 'SOURCES'

/** The life of what is not public yet. */
export type CandidateState =
  /** Nothing is on its way. */
  | 'NONE'
  /** Being written. */
  | 'DRAFT'
  /** Sent to the moderators. */
  | 'SUBMITTED'
  /** Being examined. */
  | 'IN_REVIEW'
  /** The moderators ask for changes. */
  | 'CHANGES_REQUESTED'
  /** Approved, and not public yet. */
  | 'APPROVED'
  /** Approved, to be public at a set hour. */
  | 'SCHEDULED'
  /** Refused, with a reason. */
  | 'REJECTED'

/** What the viewer may do with a practice; whatever is not listed will be refused. */
export type Ability =
  /** Read the draft. */
  | 'READ_DRAFT'
  /** Write in the draft. */
  | 'SAVE'
  /** Start the next revision. */
  | 'START_REVISION'
  /** Throw the draft away. */
  | 'DISCARD'
  /** Take a submission back. */
  | 'RECALL'
  /** Send the draft to the moderators. */
  | 'SUBMIT'
  /** Ask the leads to send it. */
  | 'ASK_TO_SUBMIT'
  /** Say that the practice is still as it is described. */
  | 'CONFIRM'
  /** Put the publication into the archive. */
  | 'ARCHIVE'
  /** Bring it back from the archive. */
  | 'RESTORE'
  /** Take the publication back for good. */
  | 'WITHDRAW'
  /** Say who else may read what is AMBER. */
  | 'GRANT_ACCESS'

/** Who can see a practice at this moment. */
export type WhoCanSee =
  /** Its authors. */
  | 'AUTHORS'
  /** Its authors and the moderators. */
  | 'AUTHORS_AND_MODERATORS'
  /** Everybody, as far as labels allow. */
  | 'PUBLIC'
  /** Everybody the publication, its authors the draft. */
  | 'PUBLIC_AND_DRAFT'
  /** Everybody the publication, authors and moderators the candidate. */
  | 'PUBLIC_AND_REVIEW'
  /** Nobody any more: a tombstone stays. */
  | 'NOBODY'

/** One part to be saved. */
export type SaveDraftPartInput = {
  /** The identifier of the practice. */
  readonly practiceId: string
  /** The name of the part. */
  readonly part: string
  /** What it holds from now on; null removes the part. */
  readonly value?: unknown
  /** The version that the author saw; 0 where the part was not there. */
  readonly version: number
}

/** A handling label after the Traffic Light Protocol 2.0: who may read a part. */
export type Label =
  /** Public. */
  | 'CLEAR'
  /** For members of the network. */
  | 'GREEN'
  /** For the publisher, moderators and those granted access. */
  | 'AMBER'

/** The public life of a practice. */
export type PublicState =
  /** Not public. */
  | 'NOT_PUBLIC'
  /** Public and found by search. */
  | 'PUBLISHED'
  /** Public, with a banner, out of search by default. */
  | 'ARCHIVED'
  /** Taken back for good; a tombstone stays. */
  | 'WITHDRAWN'

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

export type MyPracticesQueryVariables = Exact<{
  language: string
}>

export type MyPracticesQuery = {
  readonly me: { readonly personId: string } | null
  readonly publishers: ReadonlyArray<{ readonly id: string; readonly name: string }>
  readonly myPractices: ReadonlyArray<{
    readonly key: string
    readonly title: string
    readonly language: string
    readonly candidate: CandidateState
    readonly publicState: PublicState
    readonly whoCanSee: WhoCanSee
    readonly abilities: ReadonlyArray<Ability>
    readonly changedAt: string
    readonly publishedAt: string | null
    readonly askedToSubmitAt: string | null
    readonly publisher: { readonly name: string; readonly isEditors: boolean }
    readonly lastRemark: { readonly reason: string; readonly at: string } | null
    readonly readings: {
      readonly total: number
      readonly lastThirtyDays: number
      readonly searches: ReadonlyArray<{ readonly phrase: string; readonly times: number }>
    } | null
  }>
  readonly cityCases: ReadonlyArray<{
    readonly practiceId: string
    readonly key: string
    readonly organisationId: string
    readonly organisationName: string
    readonly askedAt: string | null
    readonly refusedAt: string | null
    readonly refusal: string | null
    readonly practice: {
      readonly path: string
      readonly title: { readonly text: string; readonly language: string }
    }
  }>
}

export type CityCasesQueryVariables = Exact<{
  language: string
}>

export type CityCasesQuery = {
  readonly me: { readonly personId: string } | null
  readonly cityCases: ReadonlyArray<{
    readonly practiceId: string
    readonly key: string
    readonly organisationId: string
    readonly organisationName: string
    readonly askedAt: string | null
    readonly refusedAt: string | null
    readonly refusal: string | null
    readonly practice: {
      readonly path: string
      readonly title: { readonly text: string; readonly language: string }
    }
  }>
}

export type PracticeAccessQueryVariables = Exact<{
  key: string
  language: string
}>

export type PracticeAccessQuery = {
  readonly me: { readonly personId: string } | null
  readonly practiceAccess: {
    readonly practiceId: string
    readonly practice: {
      readonly path: string
      readonly title: { readonly text: string; readonly language: string }
    }
    readonly grants: ReadonlyArray<{ readonly email: string; readonly grantedAt: string }>
  } | null
}

export type CityCasePartsFragment = {
  readonly practiceId: string
  readonly key: string
  readonly organisationId: string
  readonly organisationName: string
  readonly askedAt: string | null
  readonly refusedAt: string | null
  readonly refusal: string | null
  readonly practice: {
    readonly path: string
    readonly title: { readonly text: string; readonly language: string }
  }
}

export type DraftQueryVariables = Exact<{
  key: string
  language: string
}>

export type DraftQuery = {
  readonly me: { readonly personId: string } | null
  readonly draft: {
    readonly practiceId: string
    readonly key: string
    readonly version: number
    readonly candidate: CandidateState
    readonly publicState: PublicState
    readonly publishedRevision: number | null
    readonly nextRevision: number
    readonly abilities: ReadonlyArray<Ability>
    readonly whoCanSee: WhoCanSee
    readonly completeness: number
    readonly askedToSubmitAt: string | null
    readonly publisher: { readonly name: string; readonly isEditors: boolean }
    readonly completenessItems: ReadonlyArray<{
      readonly name: string
      readonly weight: number
      readonly isThere: boolean
    }>
    readonly faults: ReadonlyArray<{
      readonly path: string
      readonly code: string
      readonly limit: number | null
    }>
    readonly lastRemark: { readonly reason: string; readonly at: string } | null
    readonly place: { readonly city: { readonly name: string } | null } | null
    readonly parts: ReadonlyArray<{
      readonly name: string
      readonly value: unknown
      readonly version: number
      readonly savedAt: string
      readonly isMine: boolean
    }>
  } | null
}

export type DraftAttachmentsQueryVariables = Exact<{
  key: string
  language: string
}>

export type DraftAttachmentsQuery = {
  readonly draft: {
    readonly attachments: ReadonlyArray<{
      readonly id: string
      readonly kind: AttachmentKind
      readonly path: string
      readonly name: string
      readonly alternative: string
      readonly sizes: ReadonlyArray<{
        readonly path: string
        readonly width: number
        readonly height: number
      }>
    }>
  } | null
}

export type DraftCheckQueryVariables = Exact<{
  key: string
}>

export type DraftCheckQuery = {
  readonly draft: {
    readonly check: {
      readonly findings: ReadonlyArray<{
        readonly question: string
        readonly part: string
        readonly reason: FindingReason
        readonly sentence: string
        readonly proposedLabel: Label | null
        readonly answer: { readonly answer: CheckAnswerWord; readonly note: string } | null
      }>
      readonly duplicates: ReadonlyArray<{
        readonly question: string
        readonly key: string
        readonly title: string
        readonly isPublic: boolean
        readonly answer: { readonly answer: CheckAnswerWord; readonly note: string } | null
      }>
      readonly gaps: ReadonlyArray<{ readonly part: string; readonly missing: CheckGapKind }>
      readonly notRead: ReadonlyArray<{ readonly part: string }>
      readonly otherLanguage: ReadonlyArray<{
        readonly part: string
        readonly declared: string
        readonly detected: string
      }>
    }
  } | null
}

export type VocabularyQueryVariables = Exact<{
  language: string
}>

export type VocabularyQuery = {
  readonly concepts: ReadonlyArray<{
    readonly key: string
    readonly scheme: ConceptScheme
    readonly label: string
  }>
  readonly standards: ReadonlyArray<{
    readonly key: string
    readonly designation: string
    readonly ratesEquipment: boolean
  }>
}

export type CommitmentsQueryVariables = Exact<{
  language: string
}>

export type CommitmentsQuery = {
  readonly declaration: {
    readonly items: ReadonlyArray<{
      readonly key: string
      readonly title: string
      readonly evidence: string | null
    }>
  }
}

export type CitiesCalledQueryVariables = Exact<{
  search: string
  language: string
}>

export type CitiesCalledQuery = {
  readonly cities: {
    readonly edges: ReadonlyArray<{
      readonly node: { readonly key: string; readonly country: string; readonly name: string }
    }>
  }
}

export type ShownMarkdownQueryVariables = Exact<{
  text: string
}>

export type ShownMarkdownQuery = { readonly markdown: string }

export type SaveDraftPartMutationVariables = Exact<{
  input: SaveDraftPartInput
}>

export type SaveDraftPartMutation = {
  readonly saveDraftPart:
    | { readonly __typename: 'DraftPartSaved'; readonly part: string; readonly version: number }
    | {
        readonly __typename: 'DraftPartConflict'
        readonly theirs: {
          readonly value: unknown
          readonly version: number
          readonly isMine: boolean
        } | null
      }
    | { readonly __typename: 'Refused'; readonly code: ProblemCode }
    | {
        readonly __typename: 'InvalidInput'
        readonly issues: ReadonlyArray<{
          readonly path: string
          readonly code: string
          readonly limit: number | null
        }>
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
export const CityCasePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment CityCaseParts on CityCase {
  practiceId
  key
  practice {
    path(language: $language)
    title(language: $language) {
      text
      language
    }
  }
  organisationId
  organisationName
  askedAt
  refusedAt
  refusal
}
    `,
  { fragmentName: 'CityCaseParts' },
) as unknown as TypedDocumentString<CityCasePartsFragment, unknown>
export const MyPracticesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyPractices($language: String!) {
  me {
    personId
  }
  publishers {
    id
    name
  }
  myPractices {
    key
    title
    language
    publisher {
      name
      isEditors
    }
    candidate
    publicState
    whoCanSee
    abilities
    changedAt
    publishedAt
    askedToSubmitAt
    lastRemark {
      reason
      at
    }
    readings {
      total
      lastThirtyDays
      searches {
        phrase
        times
      }
    }
  }
  cityCases {
    ...CityCaseParts
  }
}
    fragment CityCaseParts on CityCase {
  practiceId
  key
  practice {
    path(language: $language)
    title(language: $language) {
      text
      language
    }
  }
  organisationId
  organisationName
  askedAt
  refusedAt
  refusal
}`) as unknown as TypedDocumentString<MyPracticesQuery, MyPracticesQueryVariables>
export const CityCasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CityCases($language: String!) {
  me {
    personId
  }
  cityCases {
    ...CityCaseParts
  }
}
    fragment CityCaseParts on CityCase {
  practiceId
  key
  practice {
    path(language: $language)
    title(language: $language) {
      text
      language
    }
  }
  organisationId
  organisationName
  askedAt
  refusedAt
  refusal
}`) as unknown as TypedDocumentString<CityCasesQuery, CityCasesQueryVariables>
export const PracticeAccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PracticeAccess($key: String!, $language: String!) {
  me {
    personId
  }
  practiceAccess(key: $key) {
    practiceId
    practice {
      path(language: $language)
      title(language: $language) {
        text
        language
      }
    }
    grants {
      email
      grantedAt
    }
  }
}
    `) as unknown as TypedDocumentString<PracticeAccessQuery, PracticeAccessQueryVariables>
export const DraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Draft($key: String!, $language: String!) {
  me {
    personId
  }
  draft(key: $key) {
    practiceId
    key
    version
    publisher {
      name
      isEditors
    }
    candidate
    publicState
    publishedRevision
    nextRevision
    abilities
    whoCanSee
    completeness
    completenessItems {
      name
      weight
      isThere
    }
    faults {
      path
      code
      limit
    }
    askedToSubmitAt
    lastRemark {
      reason
      at
    }
    place {
      city {
        name(language: $language)
      }
    }
    parts {
      name
      value
      version
      savedAt
      isMine
    }
  }
}
    `) as unknown as TypedDocumentString<DraftQuery, DraftQueryVariables>
export const DraftAttachmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DraftAttachments($key: String!, $language: String!) {
  draft(key: $key) {
    attachments {
      id
      kind
      path
      name
      alternative(language: $language)
      sizes {
        path
        width
        height
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DraftAttachmentsQuery, DraftAttachmentsQueryVariables>
export const DraftCheckDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DraftCheck($key: String!) {
  draft(key: $key) {
    check {
      findings {
        question
        part
        reason
        sentence
        proposedLabel
        answer {
          answer
          note
        }
      }
      duplicates {
        question
        key
        title
        isPublic
        answer {
          answer
          note
        }
      }
      gaps {
        part
        missing
      }
      notRead {
        part
      }
      otherLanguage {
        part
        declared
        detected
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DraftCheckQuery, DraftCheckQueryVariables>
export const VocabularyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Vocabulary($language: String!) {
  concepts {
    key
    scheme
    label(language: $language)
  }
  standards {
    key
    designation
    ratesEquipment
  }
}
    `) as unknown as TypedDocumentString<VocabularyQuery, VocabularyQueryVariables>
export const CommitmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Commitments($language: String!) {
  declaration {
    items(kind: COMMITMENT) {
      key
      title(language: $language)
      evidence(language: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>
export const CitiesCalledDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CitiesCalled($search: String!, $language: String!) {
  cities(search: $search, first: 8) {
    edges {
      node {
        key
        country
        name(language: $language)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitiesCalledQuery, CitiesCalledQueryVariables>
export const ShownMarkdownDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ShownMarkdown($text: String!) {
  markdown(text: $text)
}
    `) as unknown as TypedDocumentString<ShownMarkdownQuery, ShownMarkdownQueryVariables>
export const SaveDraftPartDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveDraftPart($input: SaveDraftPartInput!) {
  saveDraftPart(input: $input) {
    __typename
    ... on DraftPartSaved {
      part
      version
    }
    ... on DraftPartConflict {
      theirs {
        value
        version
        isMine
      }
    }
    ... on InvalidInput {
      issues {
        path
        code
        limit
      }
    }
    ... on Refused {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SaveDraftPartMutation, SaveDraftPartMutationVariables>
