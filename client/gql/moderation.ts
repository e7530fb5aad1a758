// Made by `npm run generate` from the schema: not to be edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
/** What stands in the queue of the desk. */
export type QueueKind =
  /** A submitted practice. */
  | 'REVIEW'
  /** A practice that one moderator took from the public. */
  | 'SECOND_LOOK'
  /** A problem that somebody reported. */
  | 'PROBLEM'
  /** A new organisation that asks to be let in. */
  | 'ORGANISATION_REQUEST'
  /** A city that asks for the practice that was compiled about it. */
  | 'TAKE_OVER'

/** How far something in the queue has come. */
export type QueueState =
  /** Nobody has decided yet. */
  | 'WAITING'
  /** Nobody examines it yet. */
  | 'SUBMITTED'
  /** It is being examined. */
  | 'IN_REVIEW'
  /** It waits for the second reader. */
  | 'APPROVED'
  /** It waits for its hour. */
  | 'SCHEDULED'
  /** It waits for its authors. */
  | 'CHANGES_REQUESTED'
  /** It is done. */
  | 'CLOSED'

/** Who has taken something in the queue. */
export type ClaimedBy =
  /** Whoever it is, or nobody. */
  | 'ANYBODY'
  /** Nobody. */
  | 'NOBODY'
  /** The viewer. */
  | 'ME'
  /** Other moderators. */
  | 'OTHERS'

/** What is the matter with a public page. */
export type ProblemKind =
  /** Something is not right. */
  | 'WRONG'
  /** It tells too much. */
  | 'SENSITIVE'
  /** It harms somebody's rights. */
  | 'RIGHTS'

/** What a moderator looks at in every review. */
export type CheckLine =
  /** The problem is clear. */
  | 'PROBLEM_CLEAR'
  /** How it works, and why. */
  | 'WORKS'
  /** It is evaluated, or plausible. */
  | 'EVALUATED'
  /** There is enough to do the same. */
  | 'REPLICABLE'
  /** Distances between barriers, and gaps. */
  | 'DISTANCES'
  /** When barriers are lowered or open. */
  | 'LOWERING_TIMES'
  /** What cameras see, and what not. */
  | 'CAMERAS'
  /** When who is on duty. */
  | 'ROTAS'
  /** Drawings of plans. */
  | 'PLANS'
  /** Ratings tied to one access. */
  | 'RATINGS_OF_AN_ACCESS'
  /** Exact coordinates. */
  | 'COORDINATES'
  /** What pictures carry and show. */
  | 'PICTURE_DATA'
  /** People who can be recognised have agreed. */
  | 'PEOPLE_IN_PICTURES'
  /** Licences and credits. */
  | 'LICENCES'
  /** The language is the one that is stated, and understood. */
  | 'LANGUAGE'
  /** It is not told twice. */
  | 'DOUBLES'

/** What was found. */
export type CheckVerdict =
  /** As it should be. */
  | 'GOOD'
  /** Not as it should be. */
  | 'BAD'
  /** There is nothing of the kind in it. */
  | 'NOT_APPLICABLE'

/** Why a second moderator has to approve too. */
export type SecondReaderReason =
  /** Something is less guarded than before, or than is usual. */
  | 'TOWARDS_PUBLIC'
  /** Evidence is called independent. */
  | 'INDEPENDENT_EVIDENCE'
  /** It is the first practice of its publisher. */
  | 'FIRST_OF_ORGANISATION'

/** What the viewer may do with what is examined; whatever is not listed will be refused. */
export type ReviewAbility =
  /** Begin the examination. */
  | 'EXAMINE'
  /** Record checks and claims. */
  | 'RECORD'
  /** Approve it. */
  | 'APPROVE'
  /** Ask its authors for changes. */
  | 'REQUEST_CHANGES'
  /** Refuse it. */
  | 'REJECT'
  /** Mend it in small things. */
  | 'EDIT'

/** What a moderator may do with a publication. */
export type PublicDecision =
  /** Take it from the public at once. */
  | 'UNPUBLISH'
  /** Take it back for good. */
  | 'WITHDRAW'
  /** Put it into the archive. */
  | 'ARCHIVE'
  /** Bring it back from the archive. */
  | 'RESTORE'

/** How a revision came about. */
export type RevisionCause =
  /** Its authors sent it. */
  | 'SUBMITTED'
  /** A moderator mended it. */
  | 'MODERATOR_EDIT'
  /** It was imported. */
  | 'IMPORT'

/** How a piece of text stands in a difference. */
export type RunKind =
  /** It is on both sides. */
  | 'SAME'
  /** It is on the newer side only. */
  | 'ADDED'
  /** It is on the older side only. */
  | 'REMOVED'

/** How a part stands in a difference. */
export type PartChange =
  /** It is new. */
  | 'ADDED'
  /** It is gone. */
  | 'REMOVED'
  /** It is not the same. */
  | 'CHANGED'

/** What sort of thing was said. */
export type CommentKind =
  /** For authors and moderators. */
  | 'COMMENT'
  /** For moderators only. */
  | 'NOTE'
  /** The authors object to an edit. */
  | 'OBJECTION'

/** What helps hostile reconnaissance. */
export type CheckRule =
  /** Distances, gaps and clearances. */
  | 'DISTANCE'
  /** When barriers are down and gates open, and how fast they move. */
  | 'LOWERING'
  /** What cameras see and do not see. */
  | 'CAMERA'
  /** Who guards when. */
  | 'ROTA'
  /** Plans and drawings. */
  | 'PLAN'
  /** What one access withstands. */
  | 'RATING'
  /** Exact positions. */
  | 'COORDINATES'

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

/** The narrative parts of the template. */
export type SectionKind =
  /** Where and when: the city and the space. */
  | 'CONTEXT'
  /** Threats and the assessment of risk. */
  | 'ISSUE'
  /** What was to be reached. */
  | 'OBJECTIVES'
  /** What was done. */
  | 'SOLUTION'
  /** How it was done. */
  | 'IMPLEMENTATION'
  /** People in decisions. */
  | 'PARTICIPATION'
  /** What was said before, during and after the installation. */
  | 'COMMUNICATION'
  /** Law, ethics and accessibility. */
  | 'RIGHTS'
  /** What it cost and who paid. */
  | 'COSTS'
  /** What came of it. */
  | 'RESULTS'
  /** What worked and what did not. */
  | 'LESSONS'
  /** What another city needs. */
  | 'TRANSFER'

/** How a practice stands to a commitment. */
export type Strength =
  /** The practice evidences the commitment. */
  | 'EVIDENCES'
  /** It evidences a part of it. */
  | 'PARTLY'
  /** It shows the contrary. */
  | 'CONTRADICTS'

/** What moderators have said of a claim. */
export type ClaimState =
  /** Made by the author, not examined yet. */
  | 'PROPOSED'
  /** Confirmed by a moderator or by the city. */
  | 'CONFIRMED'
  /** Refused by a moderator. */
  | 'REFUSED'
  /** Made by the editors of a compiled practice. */
  | 'EDITORIAL'

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

/** How a translation came about. */
export type TranslationState =
  /** Written and not read by a person yet. */
  | 'MACHINE'
  /** Written or corrected by a person. */
  | 'HUMAN'
  /** Approved by a moderator. */
  | 'APPROVED'

export type QueueQueryVariables = Exact<{
  states?: ReadonlyArray<QueueState> | QueueState | null | undefined
  kinds?: ReadonlyArray<QueueKind> | QueueKind | null | undefined
  spoken?: string | null | undefined
  country?: string | null | undefined
  kind?: Kind | null | undefined
  commitment?: string | null | undefined
  claimed?: ClaimedBy | null | undefined
  claimedBy?: string | null | undefined
  after?: string | null | undefined
}>

export type QueueQuery = {
  readonly queue: {
    readonly totalCount: number
    readonly countries: ReadonlyArray<{ readonly country: string; readonly count: number }>
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string
        readonly kind: QueueKind
        readonly state: QueueState
        readonly since: string
        readonly claimedBy: string | null
        readonly isMine: boolean
        readonly isOwn: boolean
        readonly mayAnswer: boolean
        readonly publishAt: string | null
        readonly language: string | null
        readonly country: string | null
        readonly key: string | null
        readonly title: string | null
        readonly publisher: string | null
        readonly askedBy: string | null
        readonly organisation: string | null
        readonly mailDomain: string | null
        readonly cityName: string | null
        readonly organisationRequestId: string | null
        readonly report: {
          readonly kind: ProblemKind
          readonly body: string
          readonly email: string | null
        } | null
      }
    }>
  }
}

export type QueueItemFragment = {
  readonly id: string
  readonly kind: QueueKind
  readonly state: QueueState
  readonly since: string
  readonly claimedBy: string | null
  readonly isMine: boolean
  readonly isOwn: boolean
  readonly mayAnswer: boolean
  readonly publishAt: string | null
  readonly language: string | null
  readonly country: string | null
  readonly key: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly askedBy: string | null
  readonly organisation: string | null
  readonly mailDomain: string | null
  readonly cityName: string | null
  readonly organisationRequestId: string | null
  readonly report: { readonly kind: ProblemKind; readonly body: string; readonly email: string | null } | null
}

export type BoardQueryVariables = Exact<{ [key: string]: never }>

export type BoardQuery = {
  readonly board: {
    readonly columns: ReadonlyArray<{
      readonly kind: QueueKind
      readonly state: QueueState
      readonly count: number
      readonly claimed: number
      readonly oldestSince: string
    }>
    readonly claims: ReadonlyArray<{
      readonly personId: string
      readonly name: string
      readonly count: number
      readonly oldestClaim: string
    }>
  }
}

export type DeskPracticeQueryVariables = Exact<{
  key: string
  language: string
}>

export type DeskPracticeQuery = {
  readonly deskPractice: {
    readonly practiceId: string
    readonly key: string
    readonly version: number
    readonly candidate: CandidateState
    readonly publicState: PublicState
    readonly isCompiled: boolean
    readonly authorsLanguage: string | null
    readonly publishedRevision: number | null
    readonly publicAbilities: ReadonlyArray<PublicDecision>
    readonly parts: ReadonlyArray<string>
    readonly revisions: ReadonlyArray<{
      readonly number: number
      readonly cause: RevisionCause
      readonly madeAt: string
      readonly erasedParts: ReadonlyArray<string>
    }>
    readonly items: ReadonlyArray<{
      readonly id: string
      readonly kind: QueueKind
      readonly state: QueueState
      readonly since: string
      readonly claimedBy: string | null
      readonly isMine: boolean
      readonly isOwn: boolean
      readonly mayAnswer: boolean
      readonly publishAt: string | null
      readonly language: string | null
      readonly country: string | null
      readonly key: string | null
      readonly title: string | null
      readonly publisher: string | null
      readonly askedBy: string | null
      readonly organisation: string | null
      readonly mailDomain: string | null
      readonly cityName: string | null
      readonly organisationRequestId: string | null
      readonly report: {
        readonly kind: ProblemKind
        readonly body: string
        readonly email: string | null
      } | null
    }>
    readonly published: {
      readonly language: string
      readonly languages: ReadonlyArray<string>
      readonly path: string
      readonly publisher: { readonly name: string }
      readonly title: { readonly text: string }
      readonly summary: { readonly text: string }
      readonly sections: ReadonlyArray<{
        readonly kind: SectionKind
        readonly label: Label
        readonly text: { readonly text: string }
      }>
      readonly claims: ReadonlyArray<{
        readonly id: string
        readonly strength: Strength
        readonly state: ClaimState
        readonly sections: ReadonlyArray<SectionKind>
        readonly commitment: { readonly key: string; readonly title: string }
        readonly reason: { readonly text: string }
      }>
    } | null
    readonly review: {
      readonly itemId: string
      readonly revision: number
      readonly claimedBy: string | null
      readonly isMine: boolean
      readonly publishAt: string | null
      readonly abilities: ReadonlyArray<ReviewAbility>
      readonly secondReader: ReadonlyArray<SecondReaderReason>
      readonly lastReviewedRevision: number | null
      readonly isEdited: boolean
      readonly isObjectedTo: boolean
      readonly approvals: ReadonlyArray<{
        readonly by: string | null
        readonly at: string
        readonly revision: number
        readonly reason: string
      }>
      readonly checks: ReadonlyArray<{
        readonly line: CheckLine
        readonly verdict: CheckVerdict | null
        readonly note: string | null
        readonly revision: number | null
        readonly by: string | null
        readonly isOpen: boolean
      }>
      readonly findings: ReadonlyArray<{
        readonly note: string | null
        readonly by: string | null
        readonly finding: {
          readonly question: string
          readonly part: string
          readonly rule: CheckRule
          readonly sentence: string
          readonly answer: { readonly note: string } | null
        }
      }>
      readonly duplicates: ReadonlyArray<{
        readonly key: string
        readonly title: string
        readonly answer: { readonly note: string } | null
      }>
      readonly practice: {
        readonly language: string
        readonly languages: ReadonlyArray<string>
        readonly path: string
        readonly publisher: { readonly name: string }
        readonly title: { readonly text: string }
        readonly summary: { readonly text: string }
        readonly sections: ReadonlyArray<{
          readonly kind: SectionKind
          readonly label: Label
          readonly text: { readonly text: string }
        }>
        readonly claims: ReadonlyArray<{
          readonly id: string
          readonly strength: Strength
          readonly state: ClaimState
          readonly sections: ReadonlyArray<SectionKind>
          readonly commitment: { readonly key: string; readonly title: string }
          readonly reason: { readonly text: string }
        }>
      }
    } | null
  } | null
}

export type DeskTextFragment = {
  readonly language: string
  readonly languages: ReadonlyArray<string>
  readonly path: string
  readonly publisher: { readonly name: string }
  readonly title: { readonly text: string }
  readonly summary: { readonly text: string }
  readonly sections: ReadonlyArray<{
    readonly kind: SectionKind
    readonly label: Label
    readonly text: { readonly text: string }
  }>
  readonly claims: ReadonlyArray<{
    readonly id: string
    readonly strength: Strength
    readonly state: ClaimState
    readonly sections: ReadonlyArray<SectionKind>
    readonly commitment: { readonly key: string; readonly title: string }
    readonly reason: { readonly text: string }
  }>
}

export type ComparisonQueryVariables = Exact<{
  practiceId: string
  from: number
  to: number
  language: string
}>

export type ComparisonQuery = {
  readonly comparison: {
    readonly from: number
    readonly to: number
    readonly parts: ReadonlyArray<{
      readonly part: string
      readonly change: PartChange
      readonly labelBefore: Label | null
      readonly labelAfter: Label | null
      readonly fields: ReadonlyArray<{
        readonly name: string
        readonly isOfValues: boolean
        readonly runs: ReadonlyArray<{
          readonly kind: RunKind
          readonly text: string
          readonly name: string | null
        }>
      }>
    }>
  } | null
}

export type TimelineQueryVariables = Exact<{
  practiceId: string
}>

export type TimelineQuery = {
  readonly timeline: ReadonlyArray<
    | {
        readonly __typename: 'TimelineEvent'
        readonly id: string
        readonly at: string
        readonly by: string | null
        readonly isEfus: boolean
        readonly revision: number | null
        readonly reason: string | null
        readonly event: string
      }
    | {
        readonly __typename: 'Comment'
        readonly id: string
        readonly at: string
        readonly by: string | null
        readonly isEfus: boolean
        readonly revision: number | null
        readonly threadId: string | null
        readonly part: string | null
        readonly quote: string | null
        readonly body: string
        readonly resolvedAt: string | null
        readonly said: CommentKind
      }
  > | null
}

export type BesideTranslationQueryVariables = Exact<{
  key: string
  other: string
}>

export type BesideTranslationQuery = {
  readonly deskPractice: {
    readonly review: {
      readonly practice: {
        readonly title: {
          readonly text: string
          readonly language: string
          readonly state: TranslationState | null
          readonly isStale: boolean
        }
        readonly summary: {
          readonly text: string
          readonly language: string
          readonly state: TranslationState | null
          readonly isStale: boolean
        }
        readonly sections: ReadonlyArray<{
          readonly kind: SectionKind
          readonly text: {
            readonly text: string
            readonly language: string
            readonly state: TranslationState | null
            readonly isStale: boolean
          }
        }>
        readonly claims: ReadonlyArray<{
          readonly id: string
          readonly reason: {
            readonly text: string
            readonly language: string
            readonly state: TranslationState | null
            readonly isStale: boolean
          }
        }>
      }
    } | null
  } | null
}

export type TranslatedTextFragment = {
  readonly text: string
  readonly language: string
  readonly state: TranslationState | null
  readonly isStale: boolean
}

export type UnansweredQueryVariables = Exact<{ [key: string]: never }>

export type UnansweredQuery = {
  readonly unansweredSearches: ReadonlyArray<{
    readonly phrase: string
    readonly days: number
    readonly lastDay: string
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
export const QueueItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment QueueItem on QueueItem {
  id
  kind
  state
  since
  claimedBy
  isMine
  isOwn
  mayAnswer
  publishAt
  language
  country
  key
  title
  publisher
  askedBy
  organisation
  mailDomain
  cityName
  organisationRequestId
  report {
    kind
    body
    email
  }
}
    `,
  { fragmentName: 'QueueItem' },
) as unknown as TypedDocumentString<QueueItemFragment, unknown>
export const DeskTextFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment DeskText on Practice {
  language
  languages
  path(language: $language)
  publisher {
    name
  }
  title(language: "und") {
    text
  }
  summary(language: "und") {
    text
  }
  sections {
    kind
    label
    text(language: "und") {
      text
    }
  }
  claims {
    id
    strength
    state
    sections
    commitment {
      key
      title(language: $language)
    }
    reason(language: "und") {
      text
    }
  }
}
    `,
  { fragmentName: 'DeskText' },
) as unknown as TypedDocumentString<DeskTextFragment, unknown>
export const TranslatedTextFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment TranslatedText on Text {
  text
  language
  state
  isStale
}
    `,
  { fragmentName: 'TranslatedText' },
) as unknown as TypedDocumentString<TranslatedTextFragment, unknown>
export const QueueDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Queue($states: [QueueState!], $kinds: [QueueKind!], $spoken: String, $country: String, $kind: Kind, $commitment: String, $claimed: ClaimedBy, $claimedBy: ID, $after: String) {
  queue(
    states: $states
    kinds: $kinds
    language: $spoken
    country: $country
    kind: $kind
    commitment: $commitment
    claimed: $claimed
    claimedBy: $claimedBy
    first: 30
    after: $after
  ) {
    totalCount
    countries {
      country
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...QueueItem
      }
    }
  }
}
    fragment QueueItem on QueueItem {
  id
  kind
  state
  since
  claimedBy
  isMine
  isOwn
  mayAnswer
  publishAt
  language
  country
  key
  title
  publisher
  askedBy
  organisation
  mailDomain
  cityName
  organisationRequestId
  report {
    kind
    body
    email
  }
}`) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>
export const BoardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Board {
  board {
    columns {
      kind
      state
      count
      claimed
      oldestSince
    }
    claims {
      personId
      name
      count
      oldestClaim
    }
  }
}
    `) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>
export const DeskPracticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskPractice($key: String!, $language: String!) {
  deskPractice(key: $key) {
    practiceId
    key
    version
    candidate
    publicState
    isCompiled
    authorsLanguage
    publishedRevision
    publicAbilities
    revisions {
      number
      cause
      madeAt
      erasedParts
    }
    parts
    items {
      ...QueueItem
    }
    published {
      ...DeskText
    }
    review {
      itemId
      revision
      claimedBy
      isMine
      publishAt
      abilities
      secondReader
      lastReviewedRevision
      isEdited
      isObjectedTo
      approvals {
        by
        at
        revision
        reason
      }
      checks {
        line
        verdict
        note
        revision
        by
        isOpen
      }
      findings {
        note
        by
        finding {
          question
          part
          rule
          sentence
          answer {
            note
          }
        }
      }
      duplicates {
        key
        title
        answer {
          note
        }
      }
      practice {
        ...DeskText
      }
    }
  }
}
    fragment QueueItem on QueueItem {
  id
  kind
  state
  since
  claimedBy
  isMine
  isOwn
  mayAnswer
  publishAt
  language
  country
  key
  title
  publisher
  askedBy
  organisation
  mailDomain
  cityName
  organisationRequestId
  report {
    kind
    body
    email
  }
}
fragment DeskText on Practice {
  language
  languages
  path(language: $language)
  publisher {
    name
  }
  title(language: "und") {
    text
  }
  summary(language: "und") {
    text
  }
  sections {
    kind
    label
    text(language: "und") {
      text
    }
  }
  claims {
    id
    strength
    state
    sections
    commitment {
      key
      title(language: $language)
    }
    reason(language: "und") {
      text
    }
  }
}`) as unknown as TypedDocumentString<DeskPracticeQuery, DeskPracticeQueryVariables>
export const ComparisonDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Comparison($practiceId: ID!, $from: Int!, $to: Int!, $language: String!) {
  comparison(practiceId: $practiceId, from: $from, to: $to) {
    from
    to
    parts {
      part
      change
      labelBefore
      labelAfter
      fields {
        name
        isOfValues
        runs {
          kind
          text
          name(language: $language)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>
export const TimelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Timeline($practiceId: ID!) {
  timeline(practiceId: $practiceId) {
    __typename
    ... on TimelineEvent {
      id
      event: kind
      at
      by
      isEfus
      revision
      reason
    }
    ... on Comment {
      id
      said: kind
      at
      by
      isEfus
      revision
      threadId
      part
      quote
      body
      resolvedAt
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>
export const BesideTranslationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BesideTranslation($key: String!, $other: String!) {
  deskPractice(key: $key) {
    review {
      practice {
        title(language: $other) {
          ...TranslatedText
        }
        summary(language: $other) {
          ...TranslatedText
        }
        sections {
          kind
          text(language: $other) {
            ...TranslatedText
          }
        }
        claims {
          id
          reason(language: $other) {
            ...TranslatedText
          }
        }
      }
    }
  }
}
    fragment TranslatedText on Text {
  text
  language
  state
  isStale
}`) as unknown as TypedDocumentString<BesideTranslationQuery, BesideTranslationQueryVariables>
export const UnansweredDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Unanswered {
  unansweredSearches {
    phrase
    days
    lastDay
  }
}
    `) as unknown as TypedDocumentString<UnansweredQuery, UnansweredQueryVariables>
