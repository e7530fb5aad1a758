// Made by `npm run generate` from the schema: not to be edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
import type {
  Me as MeModel,
  Membership as MembershipModel,
  Session as SessionModel,
  Invitation as InvitationModel,
  JoinRequest as JoinRequestModel,
  OrganisationRequest as OrganisationRequestModel,
  AuditEntry as AuditEntryModel,
  AuditEntryConnection as AuditEntryConnectionModel,
} from '../modules/accounts/accounts.models.ts'
import type {
  Coverage as CoverageModel,
  CoverageRow as CoverageRowModel,
  CommitmentCoverage as CommitmentCoverageModel,
} from '../modules/coverage/coverage.models.ts'
import type { Attachment as AttachmentModel } from '../modules/media/media.models.ts'
import type { CityCase as CityCaseModel } from '../modules/moderation/city-cases.models.ts'
import type {
  QueueItem as QueueItemModel,
  QueueConnection as QueueConnectionModel,
  BoardClaim as BoardClaimModel,
  FieldDifference as FieldDifferenceModel,
  DifferenceRun as DifferenceRunModel,
  DeskPractice as DeskPracticeModel,
  Review as ReviewModel,
  TimelineEvent as TimelineEventModel,
  Comment as CommentModel,
  DeskDone as DeskDoneModel,
  PracticeApproved as PracticeApprovedModel,
} from '../modules/moderation/moderation.models.ts'
import type {
  Mail as MailModel,
  MailConnection as MailConnectionModel,
  OpenedMail as OpenedMailModel,
} from '../modules/notifications/notifications.models.ts'
import type {
  AccessGrant as AccessGrantModel,
  PracticeAccess as PracticeAccessModel,
} from '../modules/practices/access.models.ts'
import type {
  Draft as DraftModel,
  DraftPart as DraftPartModel,
  OwnPractice as OwnPracticeModel,
} from '../modules/practices/drafts.models.ts'
import type { Practice as PracticeModel } from '../modules/practices/practices.models.ts'
import type {
  ReadingFigures as ReadingFiguresModel,
  SearchThatFound as SearchThatFoundModel,
  UnansweredSearch as UnansweredSearchModel,
} from '../modules/readings/readings.models.ts'
import type {
  SearchHit as SearchHitModel,
  SearchResult as SearchResultModel,
  SearchHelp as SearchHelpModel,
  SimilarCity as SimilarCityModel,
  SimilarPractice as SimilarPracticeModel,
  Suggestion as SuggestionModel,
} from '../modules/search/search.models.ts'
import type {
  Declaration as DeclarationModel,
  DeclarationItem as DeclarationItemModel,
  Instrument as InstrumentModel,
  Signatory as SignatoryModel,
  Concept as ConceptModel,
  Standard as StandardModel,
  City as CityModel,
  CityConnection as CityConnectionModel,
} from '../modules/taxonomy/taxonomy.models.ts'
import type {
  PracticeMention as PracticeMentionModel,
  Usage as UsageModel,
  EquipmentComparison as EquipmentComparisonModel,
  Profile as ProfileModel,
  CommitmentLine as CommitmentLineModel,
} from '../modules/usage/usage.models.ts'
import type { GraphQLContext } from './context.ts'
export type Maybe<T> = T | null | undefined
export type InputMaybe<T> = T | null
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> }
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string }
  String: { input: string; output: string }
  Boolean: { input: boolean; output: boolean }
  Int: { input: number; output: number }
  Float: { input: number; output: number }
  /** A moment in UTC, as in `2026-11-25T08:00:00.000Z`. */
  DateTime: { input: Date; output: Date }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown }
}

/** What can be asked. Nothing here changes anything. */
export type Query = {
  readonly __typename?: 'Query'
  /** Any object by its identifier; null where there is none, or none that the viewer may read. */
  readonly node?: Maybe<Node>
  /** Who is signed in; null for visitors. */
  readonly me?: Maybe<Me>
  /** An organisation by the stable part of its address. */
  readonly organisation?: Maybe<Organisation>
  /** Organisations by a part of their name. */
  readonly organisations: ReadonlyArray<Organisation>
  /** What was done by whom, the newest first; for administrators. */
  readonly auditLog: AuditEntryConnection
  /** City by commitment and kind by commitment. */
  readonly coverage: Coverage
  /** What the public practices say about a call to the European institutions; empty where there is no such call. */
  readonly callFindings: ReadonlyArray<CallFinding>
  /** What was compiled about the cities whose lead the viewer is, and may be asked for. */
  readonly cityCases: ReadonlyArray<CityCase>
  /** What waits for moderators, what waits longest first. */
  readonly queue: QueueConnection
  /** What the viewer could take next. */
  readonly nextInQueue?: Maybe<QueueItem>
  /** What is where, and stuck since when. */
  readonly board: Board
  /** A practice at the desk, by its key. */
  readonly deskPractice?: Maybe<DeskPractice>
  /** What differs between two revisions; for the publisher and for moderators. */
  readonly comparison?: Maybe<Comparison>
  /** What happened to a practice and what was said, oldest first; for the publisher and for moderators. */
  readonly timeline?: Maybe<ReadonlyArray<TimelineEntry>>
  /** Mails and what became of them, the newest first; for administrators. */
  readonly mails: MailConnection
  /** One mail with its words, for administrators of an installation without a mail server. Opening one that holds a link is noted in the audit log. */
  readonly mail?: Maybe<OpenedMail>
  /** Whether there is a mail server; for administrators. */
  readonly hasMailServer: Scalars['Boolean']['output']
  /** Who else may read what is AMBER in a public practice; null for those who do not decide it. */
  readonly practiceAccess?: Maybe<PracticeAccess>
  /** The check of a revision as its authors saw it, for them and for moderators. */
  readonly revisionCheck?: Maybe<SelfCheck>
  /** The draft of a practice by its key; null where there is none that the viewer may read. */
  readonly draft?: Maybe<Draft>
  /** The practices that the viewer writes, what changed last first. */
  readonly myPractices: ReadonlyArray<OwnPractice>
  /** The organisations that the viewer may start a practice for. */
  readonly publishers: ReadonlyArray<Organisation>
  /** Restricted Markdown as safe HTML, as a section would show it. */
  readonly markdown: Scalars['String']['output']
  /** A revision of a public practice that was itself public; null where there is none. */
  readonly publishedRevision?: Maybe<PublishedRevision>
  /** A public practice by the last part of its address: its key, or its key and a slug that may be old. */
  readonly practice?: Maybe<Practice>
  /** What people looked for and did not find, the most asked first; for moderators. */
  readonly unansweredSearches: ReadonlyArray<UnansweredSearch>
  /** Searches what the viewer may read. */
  readonly search: SearchResult
  /** What somebody may be about to ask for: concepts and cities that lead to practices, then practices. */
  readonly suggest: ReadonlyArray<Suggestion>
  /** The values of one facet of what a search finds, by a part of their name: for the long ones. */
  readonly facetValues: ReadonlyArray<FacetCount>
  /** What somebody can do who has found nothing, or too little. */
  readonly searchHelp: SearchHelp
  /** The cities most like one by what is published of them, with the reason. */
  readonly similarCities: ReadonlyArray<SimilarCity>
  /** The Brussels Declaration. */
  readonly declaration: Declaration
  /** An item of the Declaration; null where it has no such number. */
  readonly declarationItem?: Maybe<DeclarationItem>
  /** The thesaurus. */
  readonly concepts: ReadonlyArray<Concept>
  /** A concept of the thesaurus; null where there is none. */
  readonly concept?: Maybe<Concept>
  /** The gazetteer, the largest cities first. */
  readonly cities: CityConnection
  /** A city of the gazetteer; null where there is none. */
  readonly city?: Maybe<City>
  /** The register of standards, the superseded too. */
  readonly standards: ReadonlyArray<Standard>
  /** The practices that use a concept; null where there is no such concept. */
  readonly conceptUsage?: Maybe<Usage>
  /** A standard of the register; null where there is none. */
  readonly standard?: Maybe<Standard>
  /** The practices that state a standard; null where there is no such standard. */
  readonly standardUsage?: Maybe<Usage>
  /** What is published about a city; null where the gazetteer has no such city. */
  readonly cityProfile?: Maybe<Profile>
  /** What an organisation publishes; null where there is none. */
  readonly organisationProfile?: Maybe<Profile>
}

/** What can be asked. Nothing here changes anything. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryOrganisationArgs = {
  key: Scalars['String']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryOrganisationsArgs = {
  name: Scalars['String']['input']
  first?: Scalars['Int']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryAuditLogArgs = {
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
}

/** What can be asked. Nothing here changes anything. */
export type QueryCoverageArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** What can be asked. Nothing here changes anything. */
export type QueryCallFindingsArgs = {
  call: Scalars['String']['input']
  language?: InputMaybe<Scalars['String']['input']>
}

/** What can be asked. Nothing here changes anything. */
export type QueryQueueArgs = {
  states?: InputMaybe<ReadonlyArray<QueueState>>
  kinds?: InputMaybe<ReadonlyArray<QueueKind>>
  language?: InputMaybe<Scalars['String']['input']>
  country?: InputMaybe<Scalars['String']['input']>
  kind?: InputMaybe<Kind>
  commitment?: InputMaybe<Scalars['String']['input']>
  claimed?: InputMaybe<ClaimedBy>
  claimedBy?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
}

/** What can be asked. Nothing here changes anything. */
export type QueryDeskPracticeArgs = {
  key: Scalars['String']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryComparisonArgs = {
  practiceId: Scalars['ID']['input']
  from: Scalars['Int']['input']
  to: Scalars['Int']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryTimelineArgs = {
  practiceId: Scalars['ID']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryMailsArgs = {
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
}

/** What can be asked. Nothing here changes anything. */
export type QueryMailArgs = {
  id: Scalars['ID']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryPracticeAccessArgs = {
  key: Scalars['String']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryRevisionCheckArgs = {
  practiceId: Scalars['ID']['input']
  revision: Scalars['Int']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryDraftArgs = {
  key: Scalars['String']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryMyPracticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

/** What can be asked. Nothing here changes anything. */
export type QueryMarkdownArgs = {
  text: Scalars['String']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryPublishedRevisionArgs = {
  address: Scalars['String']['input']
  number: Scalars['Int']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryPracticeArgs = {
  address: Scalars['String']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QuerySearchArgs = {
  q?: InputMaybe<Scalars['String']['input']>
  filters?: InputMaybe<ReadonlyArray<FacetFilter>>
  sort?: InputMaybe<SearchSort>
  near?: InputMaybe<Scalars['String']['input']>
  area?: InputMaybe<Area>
  withArchived?: InputMaybe<Scalars['Boolean']['input']>
  page?: InputMaybe<Scalars['Int']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  language: Scalars['String']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QuerySuggestArgs = {
  q: Scalars['String']['input']
  first?: InputMaybe<Scalars['Int']['input']>
  language: Scalars['String']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryFacetValuesArgs = {
  facet: FacetName
  containing?: InputMaybe<Scalars['String']['input']>
  q?: InputMaybe<Scalars['String']['input']>
  filters?: InputMaybe<ReadonlyArray<FacetFilter>>
  area?: InputMaybe<Area>
  withArchived?: InputMaybe<Scalars['Boolean']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  language: Scalars['String']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QuerySearchHelpArgs = {
  q?: InputMaybe<Scalars['String']['input']>
  filters?: InputMaybe<ReadonlyArray<FacetFilter>>
  area?: InputMaybe<Area>
  withArchived?: InputMaybe<Scalars['Boolean']['input']>
  language: Scalars['String']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QuerySimilarCitiesArgs = {
  key: Scalars['String']['input']
  first?: InputMaybe<Scalars['Int']['input']>
}

/** What can be asked. Nothing here changes anything. */
export type QueryDeclarationItemArgs = {
  key: Scalars['String']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryConceptsArgs = {
  scheme?: InputMaybe<ConceptScheme>
}

/** What can be asked. Nothing here changes anything. */
export type QueryConceptArgs = {
  key: Scalars['String']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryCitiesArgs = {
  search?: InputMaybe<Scalars['String']['input']>
  country?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
}

/** What can be asked. Nothing here changes anything. */
export type QueryCityArgs = {
  key: Scalars['String']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryConceptUsageArgs = {
  key: Scalars['String']['input']
  language?: InputMaybe<Scalars['String']['input']>
}

/** What can be asked. Nothing here changes anything. */
export type QueryStandardArgs = {
  key: Scalars['String']['input']
}

/** What can be asked. Nothing here changes anything. */
export type QueryStandardUsageArgs = {
  key: Scalars['String']['input']
  language?: InputMaybe<Scalars['String']['input']>
}

/** What can be asked. Nothing here changes anything. */
export type QueryCityProfileArgs = {
  key: Scalars['String']['input']
  language?: InputMaybe<Scalars['String']['input']>
}

/** What can be asked. Nothing here changes anything. */
export type QueryOrganisationProfileArgs = {
  key: Scalars['String']['input']
  language?: InputMaybe<Scalars['String']['input']>
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type Mutation = {
  readonly __typename?: 'Mutation'
  /** Asks for an organisation that Parvis does not know yet. */
  readonly askForOrganisation: RequestResult
  /** Grants or refuses a new organisation. */
  readonly decideOrganisation: RequestResult
  /** Asks to belong to an organisation. */
  readonly askToJoin: RequestResult
  /** Lets somebody into an organisation, or not. */
  readonly decideJoining: RequestResult
  /** Invites somebody by mail. */
  readonly invite: RequestResult
  /** Takes an invitation back. */
  readonly takeBackInvitation: RequestResult
  /** Says yes to an invitation. */
  readonly acceptInvitation: RequestResult
  /** Gives a member another role. */
  readonly setMemberRole: OrganisationResult
  /** Takes a member out of an organisation. */
  readonly removeMember: OrganisationResult
  /** Leaves an organisation. */
  readonly leaveOrganisation: OrganisationResult
  /** Makes an organisation a member of the network, or ends it. */
  readonly setNetworkMembership: OrganisationResult
  /** Says what an organisation was in a European project, or takes it back. */
  readonly setProject: OrganisationResult
  /** Makes somebody a moderator or an administrator, or ends it. */
  readonly giveOffice: RequestResult
  /** Changes the name and the language of the viewer. */
  readonly changeProfile: AccountResult
  /** Ends one of the viewer's sessions. */
  readonly endSession: AccountResult
  /** Starts a draft from a text of a form: its title, its summary and its sections. */
  readonly importForm: ImportFormResult
  /** Takes something in the queue, so that nobody else does it too. */
  readonly claimItem: DeskResult
  /** Gives it back. */
  readonly releaseItem: DeskResult
  /** Begins the examination of what was submitted. */
  readonly examinePractice: DeskResult
  /** Records what was looked at. */
  readonly recordChecks: DeskResult
  /** Lets a finding of the check stand; a stricter label and other words are edits. */
  readonly acceptFinding: DeskResult
  /** Confirms a claim of the examined revision, or refuses it. */
  readonly decideClaim: DeskResult
  /** Confirms a claim that the editors made in a published practice. */
  readonly confirmEditorialClaim: DeskResult
  /** Approves the examined revision, now or for an hour in Brussels. */
  readonly approvePractice: ApproveResult
  /** Asks the authors for changes. */
  readonly requestChanges: DeskResult
  /** Refuses the candidate. */
  readonly rejectPractice: DeskResult
  /** Mends words in the examined revision, or makes labels stricter. */
  readonly editRevision: DeskResult
  /** Objects to a moderator's edit, as its author. */
  readonly objectToEdit: DeskResult
  /** Takes a publication from the public, withdraws it, archives it, or brings it back. */
  readonly decidePublicLife: DeskResult
  /** Looks at what another moderator took from the public. */
  readonly lookAfter: DeskResult
  /** Ends a report of a problem. */
  readonly closeReport: DeskResult
  /** Asks, as a lead of its city, for a practice that was compiled. */
  readonly askToTakeOver: DeskResult
  /** Hands a compiled practice to its city, or not. */
  readonly decideTakeOver: DeskResult
  /** Hides a part in a revision and all before it, for a finding. */
  readonly maskPart: DeskResult
  /** Takes a part out of stored revisions for good. */
  readonly erasePart: DeskResult
  /** Says something about a practice. */
  readonly addComment: CommentResult
  /** Ends a thread; an answer opens it again. */
  readonly resolveThread: CommentResult
  /** Lets somebody outside the publisher read what is AMBER in a public practice. */
  readonly grantAccess: AccessResult
  /** Takes it back; it ends at once. */
  readonly takeBackAccess: AccessResult
  /** Answers a question of the check; the moderators read the answer. */
  readonly answerCheck: AnswerCheckResult
  /** Starts a practice for an organisation. */
  readonly startPractice: StartPracticeResult
  /** Saves one part of a draft. Saving again what is saved already is no conflict. */
  readonly saveDraftPart: SaveDraftPartResult
  /** Makes a revision of the draft and sends it to the moderators. */
  readonly submitPractice: PracticeMoveResult
  /** Asks the leads of the publisher to send the draft. */
  readonly askToSubmitPractice: PracticeMoveResult
  /** Takes a submission back. */
  readonly recallPractice: PracticeMoveResult
  /** Throws a draft away; a practice that was never submitted goes with it. */
  readonly discardDraft: PracticeMoveResult
  /** Starts the next revision from what is public. */
  readonly startRevision: PracticeMoveResult
  /** Says that the practice is still as it is described. */
  readonly confirmPractice: PracticeMoveResult
  /** Keeps the publication readable, with a banner, and out of search by default. */
  readonly archivePractice: PracticeMoveResult
  /** Brings a publication back from the archive. */
  readonly restorePractice: PracticeMoveResult
  /** Takes a publication back for good. */
  readonly withdrawPractice: PracticeMoveResult
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationAskForOrganisationArgs = {
  organisation: OrganisationInput
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationDecideOrganisationArgs = {
  id: Scalars['ID']['input']
  isGranted: Scalars['Boolean']['input']
  isNetworkMember?: InputMaybe<Scalars['Boolean']['input']>
  reason?: InputMaybe<Scalars['String']['input']>
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationAskToJoinArgs = {
  organisation: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationDecideJoiningArgs = {
  id: Scalars['ID']['input']
  isAccepted: Scalars['Boolean']['input']
  role?: MemberRole
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationInviteArgs = {
  organisation: Scalars['ID']['input']
  email: Scalars['String']['input']
  role?: MemberRole
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationTakeBackInvitationArgs = {
  id: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationAcceptInvitationArgs = {
  id: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationSetMemberRoleArgs = {
  organisation: Scalars['ID']['input']
  person: Scalars['ID']['input']
  role: MemberRole
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationRemoveMemberArgs = {
  organisation: Scalars['ID']['input']
  person: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationLeaveOrganisationArgs = {
  organisation: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationSetNetworkMembershipArgs = {
  organisation: Scalars['ID']['input']
  isMember: Scalars['Boolean']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationSetProjectArgs = {
  organisation: Scalars['ID']['input']
  project: Scalars['String']['input']
  role?: InputMaybe<ProjectRole>
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationGiveOfficeArgs = {
  email: Scalars['String']['input']
  office: Office
  holds: Scalars['Boolean']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationChangeProfileArgs = {
  name: Scalars['String']['input']
  language: Scalars['String']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationEndSessionArgs = {
  id: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationImportFormArgs = {
  input: ImportFormInput
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationClaimItemArgs = {
  itemId: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationReleaseItemArgs = {
  itemId: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationExaminePracticeArgs = {
  practiceId: Scalars['ID']['input']
  version: Scalars['Int']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationRecordChecksArgs = {
  practiceId: Scalars['ID']['input']
  version: Scalars['Int']['input']
  lines: ReadonlyArray<CheckLineInput>
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationAcceptFindingArgs = {
  practiceId: Scalars['ID']['input']
  version: Scalars['Int']['input']
  question: Scalars['String']['input']
  note: Scalars['String']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationDecideClaimArgs = {
  practiceId: Scalars['ID']['input']
  version: Scalars['Int']['input']
  claim: Scalars['ID']['input']
  isConfirmed: Scalars['Boolean']['input']
  reason?: InputMaybe<Scalars['String']['input']>
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationConfirmEditorialClaimArgs = {
  practiceId: Scalars['ID']['input']
  version: Scalars['Int']['input']
  claim: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationApprovePracticeArgs = {
  practiceId: Scalars['ID']['input']
  version: Scalars['Int']['input']
  reason: Scalars['String']['input']
  publishAt?: InputMaybe<Scalars['String']['input']>
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationRequestChangesArgs = {
  practiceId: Scalars['ID']['input']
  version: Scalars['Int']['input']
  reason: Scalars['String']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationRejectPracticeArgs = {
  practiceId: Scalars['ID']['input']
  version: Scalars['Int']['input']
  reason: Scalars['String']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationEditRevisionArgs = {
  practiceId: Scalars['ID']['input']
  version: Scalars['Int']['input']
  parts: ReadonlyArray<EditedPartInput>
  reason: Scalars['String']['input']
  masksEarlier?: InputMaybe<Scalars['Boolean']['input']>
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationObjectToEditArgs = {
  practiceId: Scalars['ID']['input']
  reason: Scalars['String']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationDecidePublicLifeArgs = {
  practiceId: Scalars['ID']['input']
  version: Scalars['Int']['input']
  decision: PublicDecision
  reason: Scalars['String']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationLookAfterArgs = {
  itemId: Scalars['ID']['input']
  isUpheld: Scalars['Boolean']['input']
  reason: Scalars['String']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationCloseReportArgs = {
  itemId: Scalars['ID']['input']
  reason: Scalars['String']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationAskToTakeOverArgs = {
  practiceId: Scalars['ID']['input']
  organisationId: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationDecideTakeOverArgs = {
  itemId: Scalars['ID']['input']
  isGranted: Scalars['Boolean']['input']
  reason: Scalars['String']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationMaskPartArgs = {
  input: PartToHideInput
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationErasePartArgs = {
  input: PartToHideInput
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationAddCommentArgs = {
  input: CommentInput
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationResolveThreadArgs = {
  commentId: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationGrantAccessArgs = {
  practiceId: Scalars['ID']['input']
  email: Scalars['String']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationTakeBackAccessArgs = {
  practiceId: Scalars['ID']['input']
  email: Scalars['String']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationAnswerCheckArgs = {
  input: AnswerCheckInput
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationStartPracticeArgs = {
  input: StartPracticeInput
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationSaveDraftPartArgs = {
  input: SaveDraftPartInput
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationSubmitPracticeArgs = {
  practiceId: Scalars['ID']['input']
  version: Scalars['Int']['input']
  licence: TextLicence
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationAskToSubmitPracticeArgs = {
  practiceId: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationRecallPracticeArgs = {
  practiceId: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationDiscardDraftArgs = {
  practiceId: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationStartRevisionArgs = {
  practiceId: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationConfirmPracticeArgs = {
  practiceId: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationArchivePracticeArgs = {
  practiceId: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationRestorePracticeArgs = {
  practiceId: Scalars['ID']['input']
}

/** What can be changed. Every field answers with what it did, or with why it did nothing. */
export type MutationWithdrawPracticeArgs = {
  practiceId: Scalars['ID']['input']
  reason: Scalars['String']['input']
}

/** Anything that has an identifier of its own. */
export type Node = {
  /** Identifies the object everywhere: the name of its type, a colon, and its own identifier. */
  readonly id: Scalars['ID']['output']
}

/** Which part of a list this is. */
export type PageInfo = {
  readonly __typename?: 'PageInfo'
  /** There is more after this part. */
  readonly hasNextPage: Scalars['Boolean']['output']
  /** There is more before this part. */
  readonly hasPreviousPage: Scalars['Boolean']['output']
  /** The cursor of the first edge; null in an empty part. */
  readonly startCursor?: Maybe<Scalars['String']['output']>
  /** The cursor of the last edge, to be given as `after`; null in an empty part. */
  readonly endCursor?: Maybe<Scalars['String']['output']>
}

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

/** The answer of a mutation that was refused. Nothing was changed. */
export type Refused = {
  readonly __typename?: 'Refused'
  /** Why, for programs. */
  readonly code: ProblemCode
  /** Why, for people. */
  readonly message: Scalars['String']['output']
  /** The argument that is concerned, as a dotted path; null where it is none. */
  readonly field?: Maybe<Scalars['String']['output']>
}

/** The answer of a mutation whose input was not valid. Nothing was changed. */
export type InvalidInput = {
  readonly __typename?: 'InvalidInput'
  /** Everything that is wrong with the input. */
  readonly issues: ReadonlyArray<InputIssue>
}

/** One thing that is wrong with an input. */
export type InputIssue = {
  readonly __typename?: 'InputIssue'
  /** Where, as a dotted path; empty for the input as a whole. */
  readonly path: Scalars['String']['output']
  /** What is wrong, for programs: `too-long`, `missing`, `not-in-list` and so on. */
  readonly code: Scalars['String']['output']
  /** What is wrong, for people. */
  readonly message: Scalars['String']['output']
  /** The limit that was passed, where it is one. */
  readonly limit?: Maybe<Scalars['Int']['output']>
}

/** What somebody may do for an organisation. */
export type MemberRole =
  /** Reads. */
  | 'member'
  /** Writes drafts. */
  | 'contributor'
  /** Sends them, and manages the people. */
  | 'lead'

/** An office that is held for the whole of Parvis. */
export type Office =
  /** Examines practices and grants organisations. */
  | 'moderator'
  /** Keeps Parvis running. */
  | 'administrator'

/** What sort of organisation it is. */
export type OrganisationKind =
  /** A city. */
  | 'city'
  /** A region. */
  | 'region'
  /** A group of municipalities. */
  | 'group-of-municipalities'
  /** A police force. */
  | 'police-force'
  /** An association. */
  | 'association'
  /** A body of the network. */
  | 'network-body'
  /** A national authority. */
  | 'national-authority'
  /** A European institution. */
  | 'european-institution'
  /** A body of research or expertise. */
  | 'research-or-expert-body'

/** What an organisation is in a project. */
export type ProjectRole =
  /** It leads the project. */
  | 'coordinator'
  /** It is a partner. */
  | 'partner'
  /** It is associated. */
  | 'associated'
  /** It observes. */
  | 'observer'

/** What the viewer may do with an organisation; whatever is not listed will be refused. */
export type OrganisationAbility =
  /** Ask to belong. */
  | 'join'
  /** Leave. */
  | 'leave'
  /** Invite people. */
  | 'invite'
  /** Decide who joins. */
  | 'decide-joining'
  /** Change roles. */
  | 'set-role'
  /** Take people out. */
  | 'remove'
  /** Say what it was in projects. */
  | 'describe'
  /** Set membership of the network. */
  | 'set-network'

/** An organisation that publishes practices. */
export type Organisation = Node & {
  readonly __typename?: 'Organisation'
  /** What sort of organisation it is. */
  readonly kind: OrganisationKind
  /** Its country as an ISO 3166-1 code. */
  readonly country?: Maybe<Scalars['String']['output']>
  /** Whether it is a member of the network. */
  readonly isNetworkMember: Scalars['Boolean']['output']
  /** The European projects that it took part in. */
  readonly projects: ReadonlyArray<ProjectPart>
  /** What the viewer may do. */
  readonly abilities: ReadonlyArray<OrganisationAbility>
  /** Its people; null for whoever is none of them. */
  readonly members?: Maybe<ReadonlyArray<Member>>
  /** Who asks to join; null for whoever does not decide it. */
  readonly joinRequests?: Maybe<ReadonlyArray<JoinRequest>>
  /** Who is invited; null for whoever may not invite. */
  readonly invitations?: Maybe<ReadonlyArray<Invitation>>
  /** Identifies it everywhere. */
  readonly id: Scalars['ID']['output']
  /** The stable part of its address. */
  readonly key: Scalars['String']['output']
  /** Its own name. */
  readonly name: Scalars['String']['output']
  /** The Parvis editors: publisher of what is compiled from public sources. */
  readonly isEditors: Scalars['Boolean']['output']
}

/** The part of an organisation in a project. */
export type ProjectPart = {
  readonly __typename?: 'ProjectPart'
  /** The name of the project. */
  readonly project: Scalars['String']['output']
  /** What the organisation was in it. */
  readonly role: ProjectRole
}

/** Somebody who belongs to an organisation. */
export type Member = {
  readonly __typename?: 'Member'
  /** Identifies the person. */
  readonly personId: Scalars['ID']['output']
  /** The name that they gave. */
  readonly name: Scalars['String']['output']
  /** Their address. */
  readonly email: Scalars['String']['output']
  /** What they may do. */
  readonly role: MemberRole
  /** They are the only lead, and stay one until there is another. */
  readonly isLastLead: Scalars['Boolean']['output']
  /** Since when. */
  readonly since: Scalars['DateTime']['output']
}

/** Somebody asks to belong to an organisation. */
export type JoinRequest = {
  readonly __typename?: 'JoinRequest'
  /** Identifies the request. */
  readonly id: Scalars['ID']['output']
  /** Which organisation. */
  readonly organisation: Organisation
  /** The name of who asks. */
  readonly name: Scalars['String']['output']
  /** Their address, which they have confirmed. */
  readonly email: Scalars['String']['output']
  /** When they asked. */
  readonly createdAt: Scalars['DateTime']['output']
}

/** An invitation that waits for its answer. */
export type Invitation = {
  readonly __typename?: 'Invitation'
  /** Identifies the invitation. */
  readonly id: Scalars['ID']['output']
  /** Which organisation. */
  readonly organisation: Organisation
  /** The address that is invited. */
  readonly email: Scalars['String']['output']
  /** As what. */
  readonly role: MemberRole
  /** Until when it holds. */
  readonly expiresAt: Scalars['DateTime']['output']
}

/** A request for an organisation that Parvis does not know yet. */
export type OrganisationRequest = {
  readonly __typename?: 'OrganisationRequest'
  /** Identifies the request. */
  readonly id: Scalars['ID']['output']
  /** The name of the organisation. */
  readonly name: Scalars['String']['output']
  /** What sort of organisation it is. */
  readonly kind: OrganisationKind
  /** Its country as an ISO 3166-1 code. */
  readonly country: Scalars['String']['output']
  /** The city that it named, as it was typed. */
  readonly cityName?: Maybe<Scalars['String']['output']>
  /** The domain of the confirmed address of who asks. */
  readonly mailDomain: Scalars['String']['output']
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output']
}

/** Whoever is signed in. */
export type Me = {
  readonly __typename?: 'Me'
  /** Identifies the person. */
  readonly personId: Scalars['ID']['output']
  /** What others see. */
  readonly name: Scalars['String']['output']
  /** The address, which is confirmed. */
  readonly email: Scalars['String']['output']
  /** The language of mails. */
  readonly language: Scalars['String']['output']
  /** Reads what is for members of the network. */
  readonly isNetworkMember: Scalars['Boolean']['output']
  /** Examines practices. */
  readonly isModerator: Scalars['Boolean']['output']
  /** Keeps Parvis running. */
  readonly isAdministrator: Scalars['Boolean']['output']
  /** Has a password; otherwise one-time links are the way in. */
  readonly hasPassword: Scalars['Boolean']['output']
  /** Where they belong. */
  readonly memberships: ReadonlyArray<Membership>
  /** Where they are signed in, the last used first. */
  readonly sessions: ReadonlyArray<Session>
  /** The invitations that wait for their answer. */
  readonly invitations: ReadonlyArray<Invitation>
  /** Where they have asked to join. */
  readonly joinRequests: ReadonlyArray<JoinRequest>
  /** The organisations that they have asked for. */
  readonly organisationRequests: ReadonlyArray<OrganisationRequest>
}

/** Where the viewer belongs, and as what. */
export type Membership = {
  readonly __typename?: 'Membership'
  /** The organisation. */
  readonly organisation: Organisation
  /** What they may do. */
  readonly role: MemberRole
}

/** A browser that is signed in. */
export type Session = {
  readonly __typename?: 'Session'
  /** Identifies the session. */
  readonly id: Scalars['ID']['output']
  /** What the browser calls itself. */
  readonly userAgent?: Maybe<Scalars['String']['output']>
  /** Whether it is the one that asks. */
  readonly isThisOne: Scalars['Boolean']['output']
  /** Since when. */
  readonly createdAt: Scalars['DateTime']['output']
  /** When it was last used, to the day. */
  readonly usedAt: Scalars['DateTime']['output']
}

/** Something that was done. There are no texts in it and no secrets. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry'
  /** Identifies the entry. */
  readonly id: Scalars['ID']['output']
  /** When it was done. */
  readonly at: Scalars['DateTime']['output']
  /** The name of who did it; null for programs, and for people who are gone. */
  readonly by?: Maybe<Scalars['String']['output']>
  /** What was done. */
  readonly action: Scalars['String']['output']
  /** What sort of thing it was done to. */
  readonly subjectKind: Scalars['String']['output']
  /** The identifier of that thing. */
  readonly subjectId: Scalars['String']['output']
  /** States, roles and numbers. */
  readonly detail: Scalars['JSON']['output']
}

/** A part of the audit log. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection'
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AuditEntryEdge>
  /** Which part it is. */
  readonly pageInfo: PageInfo
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output']
}

/** An entry in its place in the audit log. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge'
  /** The entry. */
  readonly node: AuditEntry
  /** Its place. */
  readonly cursor: Scalars['String']['output']
}

/** An organisation, as somebody asks for it. */
export type OrganisationInput = {
  /** Its own name, up to 200 characters. */
  readonly name: Scalars['String']['input']
  /** What sort of organisation it is. */
  readonly kind: OrganisationKind
  /** Its country as an ISO 3166-1 code. */
  readonly country: Scalars['String']['input']
  /** The city that it is, or is in, by any of its names; a city must say it. */
  readonly city?: InputMaybe<Scalars['String']['input']>
}

/** A request or an invitation was made or answered. */
export type RequestHandled = {
  readonly __typename?: 'RequestHandled'
  /** The identifier of the request, the invitation, or the person. */
  readonly id: Scalars['ID']['output']
  /** The viewer, as they are now. */
  readonly me: Me
}

/** An organisation was changed. */
export type OrganisationChanged = {
  readonly __typename?: 'OrganisationChanged'
  /** The organisation, as it is now. */
  readonly organisation: Organisation
}

/** The viewer's account was changed. */
export type AccountChanged = {
  readonly __typename?: 'AccountChanged'
  /** The viewer, as they are now. */
  readonly me: Me
}

/** What came of a request or an invitation. */
export type RequestResult = RequestHandled | Refused | InvalidInput

/** What came of a change to an organisation. */
export type OrganisationResult = OrganisationChanged | Refused | InvalidInput

/** What came of a change to the viewer's account. */
export type AccountResult = AccountChanged | Refused | InvalidInput

/** How many practices stand to a commitment. */
export type CoverageCount = {
  readonly __typename?: 'CoverageCount'
  /** The number of the commitment, C1 to C9. */
  readonly commitment: Scalars['String']['output']
  /** How many evidence it, wholly or partly. */
  readonly practices: Scalars['Int']['output']
  /** How many show the contrary. */
  readonly contradicts: Scalars['Int']['output']
}

/** A city or a kind of practice, and how it stands to the nine commitments. */
export type CoverageRow = {
  readonly __typename?: 'CoverageRow'
  /** The value, as addresses write it. */
  readonly value: Scalars['String']['output']
  /** Its name in the language of the reader; null where the interface has its own words for it. */
  readonly label?: Maybe<Scalars['String']['output']>
  /** The country of a city as an ISO 3166-1 code. */
  readonly country?: Maybe<Scalars['String']['output']>
  /** How many practices it has. */
  readonly practices: Scalars['Int']['output']
  /** The counts of C1 to C9, in this order. */
  readonly counts: ReadonlyArray<CoverageCount>
}

/** How far a commitment is covered, and where nothing stands yet. */
export type CommitmentCoverage = {
  readonly __typename?: 'CommitmentCoverage'
  /** Its number, C1 to C9. */
  readonly commitment: Scalars['String']['output']
  /** Its short title in the language of the reader. */
  readonly title: Scalars['String']['output']
  /** How many practices evidence it, wholly or partly. */
  readonly practices: Scalars['Int']['output']
  /** How many show the contrary. */
  readonly contradicts: Scalars['Int']['output']
  /** In how many cities it is evidenced. */
  readonly cities: Scalars['Int']['output']
  /** The names of these cities where they are so few that they can be named. */
  readonly onlyIn: ReadonlyArray<Scalars['String']['output']>
  /** The kinds of practice that exist and never evidence it. */
  readonly missingKinds: ReadonlyArray<Kind>
  /** The countries that have practices, none of which evidences it; ISO 3166-1 codes. */
  readonly missingCountries: ReadonlyArray<Scalars['String']['output']>
}

/** Which commitments the published practices bear out, and which they do not: what the viewer may read of them. */
export type Coverage = {
  readonly __typename?: 'Coverage'
  /** How many practices are counted. */
  readonly practices: Scalars['Int']['output']
  /** How many of them are of no single city: of a region, a group of municipalities or a network. */
  readonly withoutCity: Scalars['Int']['output']
  /** The nine commitments. */
  readonly commitments: ReadonlyArray<CommitmentCoverage>
  /** The cities that have practices, by name. */
  readonly cities: ReadonlyArray<CoverageRow>
  /** The kinds of practice, in the order of the template. */
  readonly kinds: ReadonlyArray<CoverageRow>
}

/** What public practices state about a call: a thing together with another, and in how many practices. */
export type CallFinding = {
  readonly __typename?: 'CallFinding'
  /** A threat (E1), a standard (E2), a programme (E3), a funder (E4); null where no standard is stated. */
  readonly subject?: Maybe<Scalars['String']['output']>
  /** The threat that occurs with it (E1), or the country. */
  readonly second: Scalars['String']['output']
  /** In how many public practices. */
  readonly practices: Scalars['Int']['output']
  /** The newest of them, at most three. */
  readonly examples: ReadonlyArray<PracticeMention>
}

/** A form of others that a practice can be written as and read from. */
export type PracticeForm =
  /** The five Is: intelligence, intervention, implementation, involvement, impact. */
  | 'five-is'
  /** The five headings of the practice sheet of Efus: context, objectives, activities, budget, evaluation. */
  | 'efus'

/** A text of a form, to start a practice from. */
export type ImportFormInput = {
  /** The organisation that will publish it. */
  readonly publisherId: Scalars['ID']['input']
  /** The ISO 639 code of the language of the text. */
  readonly language: Scalars['String']['input']
  /** Which form. */
  readonly form: PracticeForm
  /** The text in Markdown: the title, the summary, then the headings of the form on the second level. */
  readonly text: Scalars['String']['input']
}

/** A draft was started from a form. */
export type FormImported = {
  readonly __typename?: 'FormImported'
  /** The identifier of the practice. */
  readonly practiceId: Scalars['ID']['output']
  /** The stable part of its address. */
  readonly key: Scalars['String']['output']
}

/** What comes of reading a form. */
export type ImportFormResult = FormImported | InvalidInput | Refused

/** What an attachment is. */
export type AttachmentKind =
  /** A picture, in several sizes. */
  | 'image'
  /** A PDF document, to be downloaded. */
  | 'document'

/** One size of a picture. */
export type ImageSize = {
  readonly __typename?: 'ImageSize'
  /** Its address on this site, without host. Who may read it is asked at each request. */
  readonly path: Scalars['String']['output']
  /** In pixels. */
  readonly width: Scalars['Int']['output']
  /** In pixels. */
  readonly height: Scalars['Int']['output']
}

/** A picture or a document of a practice. */
export type Attachment = {
  readonly __typename?: 'Attachment'
  /** Identifies it everywhere. */
  readonly id: Scalars['ID']['output']
  /** A picture or a document. */
  readonly kind: AttachmentKind
  /** Who may read it. */
  readonly label: Label
  /** The sizes of a picture, from narrow to wide; none for a document. */
  readonly sizes: ReadonlyArray<ImageSize>
  /** The address of the document, or of the widest size, on this site, without host. */
  readonly path: Scalars['String']['output']
  /** The name of the file, as it was when it came. */
  readonly name: Scalars['String']['output']
  /** How many bytes the document, or the widest size, has. */
  readonly byteSize: Scalars['Int']['output']
  /** It only adorns: it needs no words. */
  readonly isDecorative: Scalars['Boolean']['output']
  /** What it shows, for those who do not see it; empty where it only adorns or where nobody has said. */
  readonly alternative: Scalars['String']['output']
  /** What stands below it. */
  readonly caption?: Maybe<Scalars['String']['output']>
  /** Whom it is by. */
  readonly credit?: Maybe<Scalars['String']['output']>
  /** Under which licence. */
  readonly licence?: Maybe<Scalars['String']['output']>
}

/** A picture or a document of a practice. */
export type AttachmentAlternativeArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** One case study, as the viewer may read it. */
export type Practice = Node & {
  readonly __typename?: 'Practice'
  /** Its pictures and documents, as far as the viewer may read them. */
  readonly attachments: ReadonlyArray<Attachment>
  /** Identifies it everywhere. */
  readonly id: Scalars['ID']['output']
  /** The stable part of its address. */
  readonly key: Scalars['String']['output']
  /** Its address on this site in a language of the interface, without host. */
  readonly path: Scalars['String']['output']
  /** Who answers for it. */
  readonly publisher: Organisation
  /** Submitted by its publisher, or compiled from public sources. */
  readonly provenance: Provenance
  /** Its public life. */
  readonly publicState: PublicState
  /** The number of the revision that is shown. */
  readonly revision: Scalars['Int']['output']
  /** When it was first published. */
  readonly firstPublishedAt?: Maybe<Scalars['DateTime']['output']>
  /** When this revision was published. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>
  /** When its publisher last confirmed that it is still so. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>
  /** The ISO 639 code of the language in which it was written. */
  readonly language: Scalars['String']['output']
  /** Every language in which its title can be read. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>
  /** What sort of practice it is; null only in drafts. */
  readonly kind?: Maybe<Kind>
  /** How far it has come. */
  readonly stage: Stage
  /** How well its sources support it, for compiled practices. */
  readonly confidence?: Maybe<Confidence>
  /** Its title. */
  readonly title: Text
  /** What it is about, in at most 500 characters. */
  readonly summary: Text
  /** Where it is. */
  readonly place?: Maybe<Place>
  /** When it was. */
  readonly period: Period
  /** Who took part. */
  readonly partners: ReadonlyArray<Partner>
  /** Whom to ask, where the viewer may know. */
  readonly contact?: Maybe<Contact>
  /** The concepts of the thesaurus that it is tagged with. */
  readonly concepts: ReadonlyArray<Concept>
  /** How it stands to the commitments. */
  readonly claims: ReadonlyArray<Claim>
  /** Its narrative. */
  readonly sections: ReadonlyArray<Section>
  /** Its structured facts. */
  readonly facts: ReadonlyArray<Fact>
  /** Practices that it is related to, both ways. */
  readonly relations: ReadonlyArray<Relation>
  /** The revisions that were public, the newest first. */
  readonly history: ReadonlyArray<Publication>
  /** How complete it is, from 0 to 100. */
  readonly completeness: Scalars['Int']['output']
  /** Some details are shared within the network only. */
  readonly holdsBack: Scalars['Boolean']['output']
  /** The practices most like this one that the viewer may read, with the reason. */
  readonly similar: ReadonlyArray<SimilarPractice>
}

/** One case study, as the viewer may read it. */
export type PracticePathArgs = {
  language: Scalars['String']['input']
}

/** One case study, as the viewer may read it. */
export type PracticeTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** One case study, as the viewer may read it. */
export type PracticeSummaryArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** One case study, as the viewer may read it. */
export type PracticeConceptsArgs = {
  scheme?: InputMaybe<ConceptScheme>
}

/** One case study, as the viewer may read it. */
export type PracticeSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  language?: InputMaybe<Scalars['String']['input']>
}

/** A practice as its authors write it. */
export type Draft = {
  readonly __typename?: 'Draft'
  /** Its pictures and documents. */
  readonly attachments: ReadonlyArray<Attachment>
  /** The check of the draft as it stands. */
  readonly check: SelfCheck
  /** The identifier of the practice. */
  readonly practiceId: Scalars['ID']['output']
  /** The stable part of its address. */
  readonly key: Scalars['String']['output']
  /** The version of the whole: submitting carries the one that was seen. */
  readonly version: Scalars['Int']['output']
  /** Who answers for it. */
  readonly publisher: Organisation
  /** Submitted by its publisher, or compiled from public sources. */
  readonly provenance: Provenance
  /** How far the candidate has come. */
  readonly candidate: CandidateState
  /** Its public life. */
  readonly publicState: PublicState
  /** The revision that is public. */
  readonly publishedRevision?: Maybe<Scalars['Int']['output']>
  /** The number that the next revision will have. */
  readonly nextRevision: Scalars['Int']['output']
  /** What the viewer may do. */
  readonly abilities: ReadonlyArray<Ability>
  /** Who can see it now. */
  readonly whoCanSee: WhoCanSee
  /** The parts that are saved, in the order in which they were added. */
  readonly parts: ReadonlyArray<DraftPart>
  /** Where it is, as far as that is said yet; the part `place` holds it in codes. */
  readonly place?: Maybe<Place>
  /** How complete it is, from 0 to 100. */
  readonly completeness: Scalars['Int']['output']
  /** What counts for that. */
  readonly completenessItems: ReadonlyArray<CompletenessItem>
  /** What stands in the way of a submission. */
  readonly faults: ReadonlyArray<InputIssue>
  /** When a contributor asked the leads to send it; null once it was sent. */
  readonly askedToSubmitAt?: Maybe<Scalars['DateTime']['output']>
  /** The last reason that was given to the authors. */
  readonly lastRemark?: Maybe<Remark>
  /** The draft as somebody else would read it, were it public. */
  readonly preview: Practice
}

/** A practice as its authors write it. */
export type DraftPreviewArgs = {
  audience: Audience
}

/** A practice that was compiled about a city, as a lead of that city sees it. */
export type CityCase = {
  readonly __typename?: 'CityCase'
  /** The identifier of the practice. */
  readonly practiceId: Scalars['ID']['output']
  /** The stable part of its address. */
  readonly key: Scalars['String']['output']
  /** The practice, as everybody reads it. */
  readonly practice: Practice
  /** The identifier of the organisation that may ask for it. */
  readonly organisationId: Scalars['ID']['output']
  /** Its name. */
  readonly organisationName: Scalars['String']['output']
  /** When it asked to take the practice over; null while nothing waits for a decision. */
  readonly askedAt?: Maybe<Scalars['DateTime']['output']>
  /** When that was last refused. */
  readonly refusedAt?: Maybe<Scalars['DateTime']['output']>
  /** Why. */
  readonly refusal?: Maybe<Scalars['String']['output']>
}

/** What stands in the queue of the desk. */
export type QueueKind =
  /** A submitted practice. */
  | 'review'
  /** A practice that one moderator took from the public. */
  | 'second-look'
  /** A problem that somebody reported. */
  | 'problem'
  /** A new organisation that asks to be let in. */
  | 'organisation-request'
  /** A city that asks for the practice that was compiled about it. */
  | 'take-over'

/** How far something in the queue has come. */
export type QueueState =
  /** Nobody has decided yet. */
  | 'waiting'
  /** Nobody examines it yet. */
  | 'submitted'
  /** It is being examined. */
  | 'in-review'
  /** It waits for the second reader. */
  | 'approved'
  /** It waits for its hour. */
  | 'scheduled'
  /** It waits for its authors. */
  | 'changes-requested'
  /** It is done. */
  | 'closed'

/** Who has taken something in the queue. */
export type ClaimedBy =
  /** Whoever it is, or nobody. */
  | 'anybody'
  /** Nobody. */
  | 'nobody'
  /** The viewer. */
  | 'me'
  /** Other moderators. */
  | 'others'

/** What is the matter with a public page. */
export type ProblemKind =
  /** Something is not right. */
  | 'wrong'
  /** It tells too much. */
  | 'sensitive'
  /** It harms somebody's rights. */
  | 'rights'

/** What a moderator looks at in every review. */
export type CheckLine =
  /** The problem is clear. */
  | 'problem-clear'
  /** How it works, and why. */
  | 'works'
  /** It is evaluated, or plausible. */
  | 'evaluated'
  /** There is enough to do the same. */
  | 'replicable'
  /** Distances between barriers, and gaps. */
  | 'distances'
  /** When barriers are lowered or open. */
  | 'lowering-times'
  /** What cameras see, and what not. */
  | 'cameras'
  /** When who is on duty. */
  | 'rotas'
  /** Drawings of plans. */
  | 'plans'
  /** Ratings tied to one access. */
  | 'ratings-of-an-access'
  /** Exact coordinates. */
  | 'coordinates'
  /** What pictures carry and show. */
  | 'picture-data'
  /** People who can be recognised have agreed. */
  | 'people-in-pictures'
  /** Licences and credits. */
  | 'licences'
  /** The language is the one that is stated, and understood. */
  | 'language'
  /** It is not told twice. */
  | 'doubles'

/** What was found. */
export type CheckVerdict =
  /** As it should be. */
  | 'good'
  /** Not as it should be. */
  | 'bad'
  /** There is nothing of the kind in it. */
  | 'not-applicable'

/** Why a second moderator has to approve too. */
export type SecondReaderReason =
  /** Something is less guarded than before, or than is usual. */
  | 'towards-public'
  /** Evidence is called independent. */
  | 'independent-evidence'
  /** It is the first practice of its publisher. */
  | 'first-of-organisation'

/** What the viewer may do with what is examined; whatever is not listed will be refused. */
export type ReviewAbility =
  /** Begin the examination. */
  | 'examine'
  /** Record checks and claims. */
  | 'record'
  /** Approve it. */
  | 'approve'
  /** Ask its authors for changes. */
  | 'request-changes'
  /** Refuse it. */
  | 'reject'
  /** Mend it in small things. */
  | 'edit'

/** What a moderator may do with a publication. */
export type PublicDecision =
  /** Take it from the public at once. */
  | 'unpublish'
  /** Take it back for good. */
  | 'withdraw'
  /** Put it into the archive. */
  | 'archive'
  /** Bring it back from the archive. */
  | 'restore'

/** How a revision came about. */
export type RevisionCause =
  /** Its authors sent it. */
  | 'submitted'
  /** A moderator mended it. */
  | 'moderator-edit'
  /** It was imported. */
  | 'import'

/** How a piece of text stands in a difference. */
export type RunKind =
  /** It is on both sides. */
  | 'same'
  /** It is on the newer side only. */
  | 'added'
  /** It is on the older side only. */
  | 'removed'

/** How a part stands in a difference. */
export type PartChange =
  /** It is new. */
  | 'added'
  /** It is gone. */
  | 'removed'
  /** It is not the same. */
  | 'changed'

/** What sort of thing was said. */
export type CommentKind =
  /** For authors and moderators. */
  | 'comment'
  /** For moderators only. */
  | 'note'
  /** The authors object to an edit. */
  | 'objection'

/** What an approval led to. */
export type ApprovalOutcome =
  /** It is public. */
  | 'published'
  /** It will be public at its hour. */
  | 'scheduled'
  /** Another moderator has to approve too. */
  | 'awaits-second-reader'

/** What somebody reported about a public page. */
export type ProblemReport = {
  readonly __typename?: 'ProblemReport'
  /** What is the matter. */
  readonly kind: ProblemKind
  /** In their words. */
  readonly body: Scalars['String']['output']
  /** Where to answer, if they wish an answer. */
  readonly email?: Maybe<Scalars['String']['output']>
}

/** One thing that waits at the desk. */
export type QueueItem = {
  readonly __typename?: 'QueueItem'
  /** Identifies it among what waits. */
  readonly id: Scalars['ID']['output']
  /** What it is. */
  readonly kind: QueueKind
  /** How far it has come. */
  readonly state: QueueState
  /** Since when it is in this state. */
  readonly since: Scalars['DateTime']['output']
  /** When it came to the desk. */
  readonly openedAt: Scalars['DateTime']['output']
  /** The name of the moderator who has taken it. */
  readonly claimedBy?: Maybe<Scalars['String']['output']>
  /** The viewer has taken it. */
  readonly isMine: Scalars['Boolean']['output']
  /** The viewer belongs to the publisher, and so does not decide. */
  readonly isOwn: Scalars['Boolean']['output']
  /** The viewer may decide it: it is not of their own organisation, nor a second look at what they did. */
  readonly mayAnswer: Scalars['Boolean']['output']
  /** When a scheduled publication is due. */
  readonly publishAt?: Maybe<Scalars['DateTime']['output']>
  /** The ISO 639 code of the language in which the practice is written. */
  readonly language?: Maybe<Scalars['String']['output']>
  /** The ISO 3166-1 code of its country. */
  readonly country?: Maybe<Scalars['String']['output']>
  /** The identifier of the practice. */
  readonly practiceId?: Maybe<Scalars['ID']['output']>
  /** The stable part of its address. */
  readonly key?: Maybe<Scalars['String']['output']>
  /** Its title, in its own language. */
  readonly title?: Maybe<Scalars['String']['output']>
  /** The name of its publisher. */
  readonly publisher?: Maybe<Scalars['String']['output']>
  /** The revision that is concerned. */
  readonly revision?: Maybe<Scalars['Int']['output']>
  /** The name of whoever asks. */
  readonly askedBy?: Maybe<Scalars['String']['output']>
  /** The organisation that asks. */
  readonly organisation?: Maybe<Scalars['String']['output']>
  /** The identifier of the request for a new organisation. */
  readonly organisationRequestId?: Maybe<Scalars['ID']['output']>
  /** The verified mail domain of whoever asks for a new organisation. */
  readonly mailDomain?: Maybe<Scalars['String']['output']>
  /** The city that a new organisation named, as it was typed. */
  readonly cityName?: Maybe<Scalars['String']['output']>
  /** What was reported. */
  readonly report?: Maybe<ProblemReport>
}

/** One line of the queue. */
export type QueueEdge = {
  readonly __typename?: 'QueueEdge'
  /** What waits. */
  readonly node: QueueItem
  /** Its place, to be given as `after`. */
  readonly cursor: Scalars['String']['output']
}

/** A part of the queue. */
export type QueueConnection = {
  readonly __typename?: 'QueueConnection'
  /** The lines of this part. */
  readonly edges: ReadonlyArray<QueueEdge>
  /** Which part this is. */
  readonly pageInfo: PageInfo
  /** How many wait in all. */
  readonly totalCount: Scalars['Int']['output']
  /** How many wait in each country, whichever was asked for. */
  readonly countries: ReadonlyArray<QueueCountry>
}

/** How much waits in a country. */
export type QueueCountry = {
  readonly __typename?: 'QueueCountry'
  /** Its code. */
  readonly country: Scalars['String']['output']
  /** How many lines. */
  readonly count: Scalars['Int']['output']
}

/** How much is where, and since when. */
export type BoardColumn = {
  readonly __typename?: 'BoardColumn'
  /** What it is. */
  readonly kind: QueueKind
  /** How far it has come. */
  readonly state: QueueState
  /** How many. */
  readonly count: Scalars['Int']['output']
  /** How many of them somebody has taken. */
  readonly claimed: Scalars['Int']['output']
  /** Since when the oldest is there. */
  readonly oldestSince: Scalars['DateTime']['output']
}

/** How much a moderator has taken. */
export type BoardClaim = {
  readonly __typename?: 'BoardClaim'
  /** Identifies the moderator, for `claimedBy` of the queue. */
  readonly personId: Scalars['ID']['output']
  /** The name of the moderator. */
  readonly name: Scalars['String']['output']
  /** How much. */
  readonly count: Scalars['Int']['output']
  /** Since when the oldest. */
  readonly oldestClaim: Scalars['DateTime']['output']
}

/** The desk at a glance. */
export type Board = {
  readonly __typename?: 'Board'
  /** By kind and state; what is empty is left out. */
  readonly columns: ReadonlyArray<BoardColumn>
  /** By moderator. */
  readonly claims: ReadonlyArray<BoardClaim>
}

/** One line of an examination. */
export type CheckEntry = {
  readonly __typename?: 'CheckEntry'
  /** What is looked at. */
  readonly line: CheckLine
  /** What was found; null where nobody has looked yet. */
  readonly verdict?: Maybe<CheckVerdict>
  /** What there is to say about it. */
  readonly note?: Maybe<Scalars['String']['output']>
  /** The revision in which it was looked at. */
  readonly revision?: Maybe<Scalars['Int']['output']>
  /** Who looked. */
  readonly by?: Maybe<Scalars['String']['output']>
  /** When. */
  readonly at?: Maybe<Scalars['DateTime']['output']>
  /** It stands in the way of an approval. */
  readonly isOpen: Scalars['Boolean']['output']
}

/** A finding of the check with what a moderator said of it. */
export type ReviewFinding = {
  readonly __typename?: 'ReviewFinding'
  /** What the authors saw, and answered. */
  readonly finding: CheckFinding
  /** Why a moderator lets it stand; null where nobody has answered yet. */
  readonly note?: Maybe<Scalars['String']['output']>
  /** Who answered. */
  readonly by?: Maybe<Scalars['String']['output']>
}

/** An approval of one revision. */
export type Approval = {
  readonly __typename?: 'Approval'
  /** Who approved. */
  readonly by?: Maybe<Scalars['String']['output']>
  /** When. */
  readonly at: Scalars['DateTime']['output']
  /** The revision; an approval of an older one counts for nothing. */
  readonly revision: Scalars['Int']['output']
  /** Why. */
  readonly reason: Scalars['String']['output']
}

/** The examination of one pinned revision. */
export type Review = {
  readonly __typename?: 'Review'
  /** Identifies it among what waits. */
  readonly itemId: Scalars['ID']['output']
  /** The revision that is examined. */
  readonly revision: Scalars['Int']['output']
  /** The name of the moderator who has taken it. */
  readonly claimedBy?: Maybe<Scalars['String']['output']>
  /** The viewer has taken it. */
  readonly isMine: Scalars['Boolean']['output']
  /** When a scheduled publication is due. */
  readonly publishAt?: Maybe<Scalars['DateTime']['output']>
  /** What the viewer may do. */
  readonly abilities: ReadonlyArray<ReviewAbility>
  /** The examined revision, as far as the viewer may read it. */
  readonly practice: Practice
  /** Line by line, in the order in which one looks. */
  readonly checks: ReadonlyArray<CheckEntry>
  /** What the check found, with the answers of the authors. */
  readonly findings: ReadonlyArray<ReviewFinding>
  /** What may be the same case. */
  readonly duplicates: ReadonlyArray<DuplicateCandidate>
  /** Why a second moderator has to approve too; empty where one is enough. */
  readonly secondReader: ReadonlyArray<SecondReaderReason>
  /** The approvals so far. */
  readonly approvals: ReadonlyArray<Approval>
  /** The newest revision before this one that was decided on. */
  readonly lastReviewedRevision?: Maybe<Scalars['Int']['output']>
  /** A moderator has mended it since its authors sent it. */
  readonly isEdited: Scalars['Boolean']['output']
  /** Its authors object to an edit. */
  readonly isObjectedTo: Scalars['Boolean']['output']
}

/** A stored revision. */
export type RevisionEntry = {
  readonly __typename?: 'RevisionEntry'
  /** Its number. */
  readonly number: Scalars['Int']['output']
  /** How it came about. */
  readonly cause: RevisionCause
  /** When. */
  readonly madeAt: Scalars['DateTime']['output']
  /** Parts that were erased from it. */
  readonly erasedParts: ReadonlyArray<Scalars['String']['output']>
}

/** A practice as the desk sees it. */
export type DeskPractice = {
  readonly __typename?: 'DeskPractice'
  /** The identifier of the practice. */
  readonly practiceId: Scalars['ID']['output']
  /** The stable part of its address. */
  readonly key: Scalars['String']['output']
  /** The version of the whole: decisions carry the one that was seen. */
  readonly version: Scalars['Int']['output']
  /** How far the candidate has come. */
  readonly candidate: CandidateState
  /** Its public life. */
  readonly publicState: PublicState
  /** The editors compiled it. */
  readonly isCompiled: Scalars['Boolean']['output']
  /** The revision that is public, or was last. */
  readonly publishedRevision?: Maybe<Scalars['Int']['output']>
  /** What the viewer may do with the publication. */
  readonly publicAbilities: ReadonlyArray<PublicDecision>
  /** The open review. */
  readonly review?: Maybe<Review>
  /** What is public, or was last, as far as the viewer may read it. */
  readonly published?: Maybe<Practice>
  /** All its revisions. */
  readonly revisions: ReadonlyArray<RevisionEntry>
  /** The names of what stands in its revisions and can be masked or erased. */
  readonly parts: ReadonlyArray<Scalars['String']['output']>
  /** What else waits about it. */
  readonly items: ReadonlyArray<QueueItem>
  /** The language in which most of those who are told of a decision read Parvis; null while there is nobody to tell. */
  readonly authorsLanguage?: Maybe<Scalars['String']['output']>
}

/** A piece of a text that was compared. */
export type DifferenceRun = {
  readonly __typename?: 'DifferenceRun'
  /** On which side it stands. */
  readonly kind: RunKind
  /** The words. */
  readonly text: Scalars['String']['output']
  /** What readers call it, where the words only identify something: a concept, a city. */
  readonly name?: Maybe<Scalars['String']['output']>
}

/** A piece of a text that was compared. */
export type DifferenceRunNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** What differs in one field of a part. */
export type FieldDifference = {
  readonly __typename?: 'FieldDifference'
  /** The name of the field; `text` where the part is a text. */
  readonly name: Scalars['String']['output']
  /** Its pieces are values, each compared as a whole; else they are pieces of one text. */
  readonly isOfValues: Scalars['Boolean']['output']
  /** Both sides, piece by piece. */
  readonly runs: ReadonlyArray<DifferenceRun>
}

/** What differs in one part. */
export type PartDifference = {
  readonly __typename?: 'PartDifference'
  /** The name of the part, as `section:context`. */
  readonly part: Scalars['String']['output']
  /** How it stands. */
  readonly change: PartChange
  /** Its label on the older side. */
  readonly labelBefore?: Maybe<Label>
  /** Its label on the newer side. */
  readonly labelAfter?: Maybe<Label>
  /** Field by field. */
  readonly fields: ReadonlyArray<FieldDifference>
}

/** What differs between two revisions, as far as the viewer may read both. */
export type Comparison = {
  readonly __typename?: 'Comparison'
  /** The older revision. */
  readonly from: Scalars['Int']['output']
  /** The newer revision. */
  readonly to: Scalars['Int']['output']
  /** Part by part. */
  readonly parts: ReadonlyArray<PartDifference>
}

/** Something that happened to a practice. */
export type TimelineEvent = {
  readonly __typename?: 'TimelineEvent'
  /** Identifies it in the timeline. */
  readonly id: Scalars['ID']['output']
  /** What happened, as `changes requested`. */
  readonly kind: Scalars['String']['output']
  /** When. */
  readonly at: Scalars['DateTime']['output']
  /** Who did it, where the viewer may know; null for Efus and for the clock. */
  readonly by?: Maybe<Scalars['String']['output']>
  /** Efus did it. */
  readonly isEfus: Scalars['Boolean']['output']
  /** The revision that it is about. */
  readonly revision?: Maybe<Scalars['Int']['output']>
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>
}

/** Something that was said about a practice. */
export type Comment = {
  readonly __typename?: 'Comment'
  /** Identifies it in the timeline. */
  readonly id: Scalars['ID']['output']
  /** For whom it is. */
  readonly kind: CommentKind
  /** When. */
  readonly at: Scalars['DateTime']['output']
  /** Who said it, where the viewer may know; null for Efus. */
  readonly by?: Maybe<Scalars['String']['output']>
  /** Efus said it. */
  readonly isEfus: Scalars['Boolean']['output']
  /** The revision that was there. */
  readonly revision?: Maybe<Scalars['Int']['output']>
  /** The comment whose thread it belongs to; null for the first. */
  readonly threadId?: Maybe<Scalars['ID']['output']>
  /** The part that it is about. */
  readonly part?: Maybe<Scalars['String']['output']>
  /** The sentence that it is about. */
  readonly quote?: Maybe<Scalars['String']['output']>
  /** The words. */
  readonly body: Scalars['String']['output']
  /** When its thread was resolved. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>
}

/** What happened, or what was said. */
export type TimelineEntry = TimelineEvent | Comment

/** What was done at the desk. */
export type DeskDone = {
  readonly __typename?: 'DeskDone'
  /** The identifier of the practice; null where it is about none. */
  readonly practiceId?: Maybe<Scalars['ID']['output']>
  /** The practice as it stands now, for moderators. */
  readonly practice?: Maybe<DeskPractice>
}

/** What a decision at the desk answers. */
export type DeskResult = DeskDone | Refused | InvalidInput

/** A revision was approved. */
export type PracticeApproved = {
  readonly __typename?: 'PracticeApproved'
  /** What came of it. */
  readonly outcome: ApprovalOutcome
  /** Why a second moderator has to approve too. */
  readonly because: ReadonlyArray<SecondReaderReason>
  /** The practice as it stands now. */
  readonly practice?: Maybe<DeskPractice>
}

/** What an approval answers. */
export type ApproveResult = PracticeApproved | Refused | InvalidInput

/** Something was said. */
export type Commented = {
  readonly __typename?: 'Commented'
  /** Identifies the comment. */
  readonly commentId: Scalars['ID']['output']
}

/** What saying something answers. */
export type CommentResult = Commented | Refused | InvalidInput

/** One line of an examination, to be recorded. */
export type CheckLineInput = {
  /** What was looked at. */
  readonly line: CheckLine
  /** What was found. */
  readonly verdict: CheckVerdict
  /** Why; required where it is not good. */
  readonly note?: InputMaybe<Scalars['String']['input']>
}

/** A part that a moderator mended. */
export type EditedPartInput = {
  /** The name of the part, as `section:context`. */
  readonly part: Scalars['String']['input']
  /** What it holds from now on. */
  readonly value: Scalars['JSON']['input']
}

/** A comment to be added. */
export type CommentInput = {
  /** The identifier of the practice. */
  readonly practiceId: Scalars['ID']['input']
  /** The words, at most 4 000 characters. */
  readonly body: Scalars['String']['input']
  /** For moderators only. */
  readonly isNote?: InputMaybe<Scalars['Boolean']['input']>
  /** The comment that is answered. */
  readonly replyTo?: InputMaybe<Scalars['ID']['input']>
  /** The part that it is about. */
  readonly part?: InputMaybe<Scalars['String']['input']>
  /** The sentence that it is about. */
  readonly quote?: InputMaybe<Scalars['String']['input']>
}

/** A part to be hidden in stored revisions. */
export type PartToHideInput = {
  /** The identifier of the practice. */
  readonly practiceId: Scalars['ID']['input']
  /** The version of the whole that was seen. */
  readonly version: Scalars['Int']['input']
  /** The name of the part. */
  readonly part: Scalars['String']['input']
  /** The last revision that is concerned, with all before it. */
  readonly untilRevision: Scalars['Int']['input']
  /** Why. */
  readonly reason: Scalars['String']['input']
}

/** What became of a mail. */
export type MailState =
  /** It waits to be sent, perhaps again. */
  | 'queued'
  /** The mail server has taken it. */
  | 'sent'
  /** There is no mail server: administrators hand it on. */
  | 'kept'
  /** Whom it was for was no longer what it was meant for. */
  | 'withheld'
  /** The mail server refused it for good. */
  | 'failed'

/** A mail in the log of delivery. */
export type Mail = {
  readonly __typename?: 'Mail'
  /** Identifies the mail. */
  readonly id: Scalars['ID']['output']
  /** The address that it goes to. */
  readonly address: Scalars['String']['output']
  /** Which mail it is, as `one-time-link`. */
  readonly template: Scalars['String']['output']
  /** What became of it. */
  readonly state: MailState
  /** Why, where it did not leave. */
  readonly reason?: Maybe<Scalars['String']['output']>
  /** When it was written. */
  readonly createdAt: Scalars['DateTime']['output']
}

/** A mail as its recipient reads it. */
export type OpenedMail = {
  readonly __typename?: 'OpenedMail'
  /** The mail in the log. */
  readonly mail: Mail
  /** Its subject. */
  readonly subject: Scalars['String']['output']
  /** Its words; a link that was used is left out. */
  readonly text: Scalars['String']['output']
  /** Whether its link has been used, so that it is not shown. */
  readonly isLinkUsed: Scalars['Boolean']['output']
}

/** A part of the mails. */
export type MailConnection = {
  readonly __typename?: 'MailConnection'
  /** The mails with their cursors. */
  readonly edges: ReadonlyArray<MailEdge>
  /** Which part it is. */
  readonly pageInfo: PageInfo
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output']
}

/** A mail in its place in the list. */
export type MailEdge = {
  readonly __typename?: 'MailEdge'
  /** The mail. */
  readonly node: Mail
  /** Its place. */
  readonly cursor: Scalars['String']['output']
}

/** Somebody outside the publisher who may read what is AMBER in a practice. */
export type AccessGrant = {
  readonly __typename?: 'AccessGrant'
  /** The address that it was granted to; it holds for whoever has confirmed it. */
  readonly email: Scalars['String']['output']
  /** When. */
  readonly grantedAt: Scalars['DateTime']['output']
}

/** Who may read what is AMBER was changed. */
export type AccessChanged = {
  readonly __typename?: 'AccessChanged'
  /** The identifier of the practice. */
  readonly practiceId: Scalars['ID']['output']
}

/** What granting and taking back answer: the same, whether the address belongs to an account or not. */
export type AccessResult = AccessChanged | Refused | InvalidInput

/** A practice, for whoever says who may read what is AMBER in it. */
export type PracticeAccess = {
  readonly __typename?: 'PracticeAccess'
  /** The identifier of the practice. */
  readonly practiceId: Scalars['ID']['output']
  /** The practice, as everybody reads it. */
  readonly practice: Practice
  /** Who else may. */
  readonly grants: ReadonlyArray<AccessGrant>
}

/** What helps hostile reconnaissance. */
export type CheckRule =
  /** Distances, gaps and clearances. */
  | 'distance'
  /** When barriers are down and gates open, and how fast they move. */
  | 'lowering'
  /** What cameras see and do not see. */
  | 'camera'
  /** Who guards when. */
  | 'rota'
  /** Plans and drawings. */
  | 'plan'
  /** What one access withstands. */
  | 'rating'
  /** Exact positions. */
  | 'coordinates'

/** Why something was found. */
export type FindingReason =
  /** It tells how wide a gap is. */
  | 'tells-a-gap'
  /** It tells when a way is open. */
  | 'tells-opening-hours'
  /** It tells how fast a barrier moves. */
  | 'tells-opening-speed'
  /** It tells what no camera sees. */
  | 'tells-a-blind-spot'
  /** It tells what cameras see. */
  | 'tells-camera-coverage'
  /** It tells who guards when. */
  | 'tells-a-rota'
  /** It points to a plan or a drawing. */
  | 'points-to-a-plan'
  /** It tells what one access withstands. */
  | 'tells-what-an-access-withstands'
  /** Details that are guarded by default are open to everybody. */
  | 'shows-guarded-details'
  /** It gives coordinates. */
  | 'gives-coordinates'
  /** A picture carried the position at which it was taken; the position was dropped. */
  | 'had-a-position'
  /** A picture may show a plan: only a person can tell. */
  | 'may-be-a-plan'
  /** Figures and units in a language that the check does not read. */
  | 'has-figures-and-units'

/** What an author answers to a question of the check. */
export type CheckAnswerWord =
  /** It can stay as it is. */
  | 'stays'
  /** It is no plan. */
  | 'no-plan'
  /** The other practice is another case. */
  | 'different'
  /** The other practice is another case, and related. */
  | 'related'
  /** The other practice is the same case. */
  | 'same'

/** What is missing, and no danger. */
export type CheckGapKind =
  /** The alternative text of a picture. */
  | 'alternative'
  /** The licence of a file. */
  | 'licence'
  /** Whom a file is by. */
  | 'credit'
  /** Any source. */
  | 'sources'

/** An answer of the authors, kept for the moderators. */
export type CheckAnswer = {
  readonly __typename?: 'CheckAnswer'
  /** The answer. */
  readonly answer: CheckAnswerWord
  /** A sentence for the moderators; empty where there is none. */
  readonly note: Scalars['String']['output']
}

/** Something that was found, with two ways out: label it, or reword it. */
export type CheckFinding = {
  readonly __typename?: 'CheckFinding'
  /** What to answer to; changes when the sentence does. */
  readonly question: Scalars['String']['output']
  /** The part that it is in, as `section:solution`. */
  readonly part: Scalars['String']['output']
  /** The field of the part; null where the part is one text. */
  readonly field?: Maybe<Scalars['String']['output']>
  /** What kind of help it is. */
  readonly rule: CheckRule
  /** Why it was found. */
  readonly reason: FindingReason
  /** The sentence; empty where it is a figure or a file. */
  readonly sentence: Scalars['String']['output']
  /** Where the sentence starts in its text. */
  readonly start: Scalars['Int']['output']
  /** Where it ends. */
  readonly end: Scalars['Int']['output']
  /** The label that is proposed; null where the part is always public and can only be reworded. */
  readonly proposedLabel?: Maybe<Label>
  /** What the authors answered. */
  readonly answer?: Maybe<CheckAnswer>
}

/** A practice that may tell the same case. */
export type DuplicateCandidate = {
  readonly __typename?: 'DuplicateCandidate'
  /** What to answer to. */
  readonly question: Scalars['String']['output']
  /** The stable part of its address. */
  readonly key: Scalars['String']['output']
  /** Its title. */
  readonly title: Scalars['String']['output']
  /** It is public; else it is a draft that the viewer may read. */
  readonly isPublic: Scalars['Boolean']['output']
  /** What the authors answered. */
  readonly answer?: Maybe<CheckAnswer>
}

/** Something that is missing. */
export type CheckGap = {
  readonly __typename?: 'CheckGap'
  /** Where, as `attachment:…`; `facts` for the sources. */
  readonly part: Scalars['String']['output']
  /** What. */
  readonly missing: CheckGapKind
}

/** A part of which only figures and units were looked for. */
export type UnreadPart = {
  readonly __typename?: 'UnreadPart'
  /** The part. */
  readonly part: Scalars['String']['output']
  /** The ISO 639 code of its language. */
  readonly language: Scalars['String']['output']
}

/** A part that seems to be in another language than its own. */
export type OtherLanguage = {
  readonly __typename?: 'OtherLanguage'
  /** The part. */
  readonly part: Scalars['String']['output']
  /** The ISO 639 code that is declared. */
  readonly declared: Scalars['String']['output']
  /** The ISO 639 code of the language that it seems to be in. */
  readonly detected: Scalars['String']['output']
}

/** What the check says: the same to authors and to moderators. It proposes and never blocks. */
export type SelfCheck = {
  readonly __typename?: 'SelfCheck'
  /** What helps hostile reconnaissance. */
  readonly findings: ReadonlyArray<CheckFinding>
  /** What may be the same case, among what the viewer may read. */
  readonly duplicates: ReadonlyArray<DuplicateCandidate>
  /** What is missing. */
  readonly gaps: ReadonlyArray<CheckGap>
  /** What was not read whole. */
  readonly notRead: ReadonlyArray<UnreadPart>
  /** What seems to be in another language than declared. */
  readonly otherLanguage: ReadonlyArray<OtherLanguage>
}

/** An answer to the check. */
export type AnswerCheckInput = {
  /** The identifier of the practice. */
  readonly practiceId: Scalars['ID']['input']
  /** What is answered to. */
  readonly question: Scalars['String']['input']
  /** The answer; null takes one back. */
  readonly answer?: InputMaybe<CheckAnswerWord>
  /** A sentence for the moderators, in at most 300 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>
}

/** The answer is kept. */
export type CheckAnswered = {
  readonly __typename?: 'CheckAnswered'
  /** The draft. */
  readonly draft: Draft
}

/** What answering the check answers. */
export type AnswerCheckResult = CheckAnswered | Refused | InvalidInput

/** The life of what is not public yet. */
export type CandidateState =
  /** Nothing is on its way. */
  | 'none'
  /** Being written. */
  | 'draft'
  /** Sent to the moderators. */
  | 'submitted'
  /** Being examined. */
  | 'in-review'
  /** The moderators ask for changes. */
  | 'changes-requested'
  /** Approved, and not public yet. */
  | 'approved'
  /** Approved, to be public at a set hour. */
  | 'scheduled'
  /** Refused, with a reason. */
  | 'rejected'

/** What the viewer may do with a practice; whatever is not listed will be refused. */
export type Ability =
  /** Read the draft. */
  | 'read-draft'
  /** Write in the draft. */
  | 'save'
  /** Start the next revision. */
  | 'start-revision'
  /** Throw the draft away. */
  | 'discard'
  /** Take a submission back. */
  | 'recall'
  /** Send the draft to the moderators. */
  | 'submit'
  /** Ask the leads to send it. */
  | 'ask-to-submit'
  /** Say that the practice is still as it is described. */
  | 'confirm'
  /** Put the publication into the archive. */
  | 'archive'
  /** Bring it back from the archive. */
  | 'restore'
  /** Take the publication back for good. */
  | 'withdraw'
  /** Say who else may read what is AMBER. */
  | 'grant-access'

/** Who can see a practice at this moment. */
export type WhoCanSee =
  /** Its authors. */
  | 'authors'
  /** Its authors and the moderators. */
  | 'authors-and-moderators'
  /** Everybody, as far as labels allow. */
  | 'public'
  /** Everybody the publication, its authors the draft. */
  | 'public-and-draft'
  /** Everybody the publication, authors and moderators the candidate. */
  | 'public-and-review'
  /** Nobody any more: a tombstone stays. */
  | 'nobody'

/** As whom an author looks at the draft. */
export type Audience =
  /** Somebody who is not signed in. */
  | 'visitor'
  /** A member of the network. */
  | 'member'
  /** A moderator. */
  | 'moderator'

/** The licence of the text of a practice; there is one. */
export type TextLicence =
  /** Creative Commons Attribution 4.0. */
  'CC-BY-4.0'

/** One part of a draft, with a version of its own. */
export type DraftPart = {
  readonly __typename?: 'DraftPart'
  /** The name of the part, as `title`, `section:context`, `claim:c4` or `fact:cost-2`. */
  readonly name: Scalars['String']['output']
  /** What is saved; null where the part was removed. */
  readonly value?: Maybe<Scalars['JSON']['output']>
  /** Rises with every save: a save carries the version that its author saw. */
  readonly version: Scalars['Int']['output']
  /** When it was saved. */
  readonly savedAt: Scalars['DateTime']['output']
  /** Whether the viewer saved it. */
  readonly isMine: Scalars['Boolean']['output']
}

/** Something that counts for how complete a practice is. */
export type CompletenessItem = {
  readonly __typename?: 'CompletenessItem'
  /** What it is, as `cost` or `section:results`. */
  readonly name: Scalars['String']['output']
  /** How much it counts beside the others. */
  readonly weight: Scalars['Int']['output']
  /** It is there. */
  readonly isThere: Scalars['Boolean']['output']
}

/** The last thing that was said about a candidate. */
export type Remark = {
  readonly __typename?: 'Remark'
  /** What happened, as `changes requested`. */
  readonly kind: Scalars['String']['output']
  /** Why. */
  readonly reason: Scalars['String']['output']
  /** When. */
  readonly at: Scalars['DateTime']['output']
}

/** A practice of the viewer's organisations, as a list shows it. */
export type OwnPractice = {
  readonly __typename?: 'OwnPractice'
  /** The identifier of the practice. */
  readonly practiceId: Scalars['ID']['output']
  /** The stable part of its address. */
  readonly key: Scalars['String']['output']
  /** Its title in its own language; empty where it has none yet. */
  readonly title: Scalars['String']['output']
  /** The ISO 639 code of the language in which it is written. */
  readonly language: Scalars['String']['output']
  /** Who answers for it. */
  readonly publisher: Organisation
  /** How far the candidate has come. */
  readonly candidate: CandidateState
  /** Its public life. */
  readonly publicState: PublicState
  /** Who can see it now. */
  readonly whoCanSee: WhoCanSee
  /** What the viewer may do. */
  readonly abilities: ReadonlyArray<Ability>
  /** When something of it last changed. */
  readonly changedAt: Scalars['DateTime']['output']
  /** When it was published. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>
  /** When its publisher last confirmed that it is still so. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>
  /** When a contributor asked the leads to send it; null once it was sent. */
  readonly askedToSubmitAt?: Maybe<Scalars['DateTime']['output']>
  /** The last reason that was given to the authors. */
  readonly lastRemark?: Maybe<Remark>
  /** How it is read; null while it has never been public. */
  readonly readings?: Maybe<ReadingFigures>
}

/** What a practice is started with. */
export type StartPracticeInput = {
  /** The identifier of the organisation that will answer for it. */
  readonly publisherId: Scalars['ID']['input']
  /** The ISO 639 code of the language in which it will be written. */
  readonly language: Scalars['String']['input']
}

/** A practice was started. */
export type PracticeStarted = {
  readonly __typename?: 'PracticeStarted'
  /** Its empty draft. */
  readonly draft: Draft
}

/** What starting a practice answers. */
export type StartPracticeResult = PracticeStarted | Refused | InvalidInput

/** One part to be saved. */
export type SaveDraftPartInput = {
  /** The identifier of the practice. */
  readonly practiceId: Scalars['ID']['input']
  /** The name of the part. */
  readonly part: Scalars['String']['input']
  /** What it holds from now on; null removes the part. */
  readonly value?: InputMaybe<Scalars['JSON']['input']>
  /** The version that the author saw; 0 where the part was not there. */
  readonly version: Scalars['Int']['input']
}

/** The part is saved. */
export type DraftPartSaved = {
  readonly __typename?: 'DraftPartSaved'
  /** The name of the part. */
  readonly part: Scalars['String']['output']
  /** Its version from now on. */
  readonly version: Scalars['Int']['output']
}

/** Somebody else has changed the part in the meantime. Nothing was overwritten. */
export type DraftPartConflict = {
  readonly __typename?: 'DraftPartConflict'
  /** What is saved now; null where the part is not there. */
  readonly theirs?: Maybe<DraftPart>
}

/** What saving a part answers. */
export type SaveDraftPartResult = DraftPartSaved | DraftPartConflict | Refused | InvalidInput

/** The practice has moved on. */
export type PracticeMoved = {
  readonly __typename?: 'PracticeMoved'
  /** The identifier of the practice. */
  readonly practiceId: Scalars['ID']['output']
  /** The practice as it stands now; null where it is gone. */
  readonly draft?: Maybe<Draft>
}

/** What a move in the life of a practice answers. */
export type PracticeMoveResult = PracticeMoved | Refused | InvalidInput

/** The kinds of structured facts. */
export type FactKind =
  /** The assessment of risk. */
  | 'risk-assessment'
  /** Why this place and this measure. */
  | 'prioritisation'
  /** The policy that it belongs to. */
  | 'policy-frame'
  /** A service or partner involved. */
  | 'service'
  /** What equipment withstands, and how that is known. */
  | 'equipment'
  /** How it is set up, removed, reviewed and ended. */
  | 'temporary-use'
  /** Who made it and what else it does. */
  | 'creative-installation'
  /** Who took part in decisions. */
  | 'participation'
  /** What was said before, during and after. */
  | 'communication'
  /** Law and fundamental rights. */
  | 'rights'
  /** European cooperation. */
  | 'cooperation'
  /** A cost. */
  | 'cost'
  /** What came of it, and how that is known. */
  | 'outcome'
  /** A source. */
  | 'source'

/** How it is known what equipment withstands. */
export type EquipmentProof =
  /** Stated by the maker or the city. */
  | 'declared'
  /** A certificate was seen. */
  | 'certificate-seen'
  /** Tested where it stands. */
  | 'tested-in-place'
  /** It performed in an incident. */
  | 'performed-in-an-incident'

/** Whose initiative an installation was. */
export type Initiative =
  /** An association. */
  | 'association'
  /** A school or academy. */
  | 'school'
  /** Traders. */
  | 'traders'
  /** An artist or a collective. */
  | 'artist'
  /** The city. */
  | 'city'
  /** Somebody else. */
  | 'other'

/** What an installation is valued for. */
export type CreativeValue =
  /** Its artistic value. */
  | 'artistic'
  /** Its cultural value. */
  | 'cultural'
  /** Its value for integration. */
  | 'integration'

/** How something has changed. */
export type Effect =
  /** For the better. */
  | 'better'
  /** Not at all. */
  | 'same'
  /** For the worse. */
  | 'worse'
  /** Nobody knows. */
  | 'unknown'

/** When something was said, seen from the installation. */
export type CommunicationPhase =
  /** Before it. */
  | 'before'
  /** During it. */
  | 'during'
  /** After it. */
  | 'after'

/** When rights were considered. */
export type RightsMoment =
  /** At planning. */
  | 'planning'
  /** In operation. */
  | 'operation'

/** An answer that may be unknown. */
export type Answer =
  /** Yes. */
  | 'yes'
  /** No. */
  | 'no'
  /** Not known. */
  | 'unknown'

/** A level of government. */
export type GovernmentLevel =
  /** Local. */
  | 'local'
  /** Regional. */
  | 'regional'
  /** National. */
  | 'national'
  /** European. */
  | 'european'

/** What a cost is for. */
export type CostType =
  /** The purchase. */
  | 'purchase'
  /** The works. */
  | 'works'
  /** Operation for a year. */
  | 'operation-per-year'
  /** Maintenance for a year. */
  | 'maintenance-per-year'
  /** All together. */
  | 'total'

/** Whether value added tax is in an amount. */
export type Vat =
  /** It is in it. */
  | 'included'
  /** It is not. */
  | 'excluded'
  /** The source does not say. */
  | 'not-stated'

/** How well an outcome is evidenced, from weak to strong. */
export type EvidenceLevel =
  /** Nobody has evaluated it. */
  | 'not-evaluated'
  /** Observed by those in charge. */
  | 'own-observation'
  /** Compared before and after. */
  | 'before-and-after'
  /** Compared with another place. */
  | 'comparison'
  /** Evaluated by somebody independent. */
  | 'independent-evaluation'

/** A structured fact; each carries a handling label. */
export type Fact = {
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
}

/** The assessment of risk (C1). */
export type RiskAssessment = Fact & {
  readonly __typename?: 'RiskAssessment'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
  /** How it was made. */
  readonly method?: Maybe<Scalars['String']['output']>
  /** When, as exactly as known. */
  readonly date?: Maybe<Scalars['String']['output']>
  /** What made it necessary. */
  readonly trigger?: Maybe<Scalars['String']['output']>
  /** When the next one is due. */
  readonly nextDate?: Maybe<Scalars['String']['output']>
  /** What it covers. */
  readonly scenariosCovered?: Maybe<ReadonlyArray<Scalars['String']['output']>>
  /** What it leaves out. */
  readonly scenariosNotCovered?: Maybe<ReadonlyArray<Scalars['String']['output']>>
}

/** Why this place and this measure (C2). */
export type Prioritisation = Fact & {
  readonly __typename?: 'Prioritisation'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
  /** The places compared. */
  readonly placesCompared?: Maybe<Scalars['String']['output']>
  /** What decided. */
  readonly criterion?: Maybe<Scalars['String']['output']>
  /** How vulnerability was assessed. */
  readonly vulnerabilityMethod?: Maybe<Scalars['String']['output']>
  /** When. */
  readonly vulnerabilityDate?: Maybe<Scalars['String']['output']>
  /** Why this measure here. */
  readonly reasonHere?: Maybe<Scalars['String']['output']>
  /** What was rejected, and why. */
  readonly rejected?: Maybe<Scalars['String']['output']>
}

/** The policy that it belongs to (C3). */
export type PolicyFrame = Fact & {
  readonly __typename?: 'PolicyFrame'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
  /** Its name. */
  readonly name: Scalars['String']['output']
  /** Who adopted it. */
  readonly adoptedBy?: Maybe<Scalars['String']['output']>
  /** When. */
  readonly year?: Maybe<Scalars['Int']['output']>
  /** The key of the practice that describes it. */
  readonly practice?: Maybe<Scalars['String']['output']>
}

/** A service or partner involved (C3). */
export type ServiceInvolved = Fact & {
  readonly __typename?: 'ServiceInvolved'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
  /** Which service, a word of the list of services. */
  readonly service: Scalars['String']['output']
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>
  /** What it did. */
  readonly role?: Maybe<Scalars['String']['output']>
}

/** What equipment withstands, and how that is known. */
export type EquipmentClaim = Fact & {
  readonly __typename?: 'EquipmentClaim'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
  /** Who may read its measures and how it is handled, which have a label of their own; null where none is shown. */
  readonly detailsLabel?: Maybe<Label>
  /** What it is. */
  readonly equipment?: Maybe<Scalars['String']['output']>
  /** The standard it was tested to. */
  readonly standard?: Maybe<Standard>
  /** A standard outside the register. */
  readonly otherStandard?: Maybe<Scalars['String']['output']>
  /** Mass of the test vehicle, kg. */
  readonly massKg?: Maybe<Scalars['Float']['output']>
  /** Speed of the test vehicle, km/h. */
  readonly speedKmh?: Maybe<Scalars['Float']['output']>
  /** Angle of impact, degrees. */
  readonly angleDegrees?: Maybe<Scalars['Float']['output']>
  /** Penetration, metres. */
  readonly penetrationM?: Maybe<Scalars['Float']['output']>
  /** How it is known. */
  readonly proof: EquipmentProof
  /** When it was proved. */
  readonly date?: Maybe<Scalars['String']['output']>
}

/** How it is set up, removed, reviewed and ended (C4). */
export type TemporaryUse = Fact & {
  readonly __typename?: 'TemporaryUse'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
  /** Who may read its measures and how it is handled, which have a label of their own; null where none is shown. */
  readonly detailsLabel?: Maybe<Label>
  /** Time to set it up, minutes. */
  readonly setUpMinutes?: Maybe<Scalars['Float']['output']>
  /** Time to remove it, minutes. */
  readonly removalMinutes?: Maybe<Scalars['Float']['output']>
  /** Who sets it up. */
  readonly crew?: Maybe<Scalars['String']['output']>
  /** Where it is kept. */
  readonly storage?: Maybe<Scalars['String']['output']>
  /** When it is in use. */
  readonly inUse?: Maybe<Scalars['String']['output']>
  /** When its need is reviewed. */
  readonly reviewDate?: Maybe<Scalars['String']['output']>
  /** How it ends. */
  readonly exitPlan?: Maybe<Scalars['String']['output']>
  /** Who owns it. */
  readonly owner?: Maybe<Scalars['String']['output']>
}

/** Who made it and what else it does (C6). */
export type CreativeInstallation = Fact & {
  readonly __typename?: 'CreativeInstallation'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
  /** The author or collective. */
  readonly author?: Maybe<Scalars['String']['output']>
  /** Whose initiative it was. */
  readonly initiative?: Maybe<Initiative>
  /** How it was chosen. */
  readonly chosen?: Maybe<Scalars['String']['output']>
  /** What it is valued for. */
  readonly values?: Maybe<ReadonlyArray<CreativeValue>>
  /** What else it does. */
  readonly secondFunction?: Maybe<Scalars['String']['output']>
  /** Its effect on attractiveness. */
  readonly attractiveness?: Maybe<Effect>
  /** Its effect on accessibility. */
  readonly accessibility?: Maybe<Effect>
  /** Its effect on openness. */
  readonly openness?: Maybe<Effect>
  /** How the effect is known. */
  readonly effectSource?: Maybe<Scalars['String']['output']>
}

/** Who took part in decisions (C5). */
export type ParticipationFact = Fact & {
  readonly __typename?: 'ParticipationFact'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
  /** Who took part. */
  readonly who: Scalars['String']['output']
  /** How many. */
  readonly number?: Maybe<Scalars['Int']['output']>
  /** How. */
  readonly method?: Maybe<Scalars['String']['output']>
  /** What they were concerned about. */
  readonly concerns?: Maybe<Scalars['String']['output']>
  /** What changed because of it. */
  readonly changed?: Maybe<Scalars['String']['output']>
}

/** What was said before, during and after the installation (C7). */
export type CommunicationAct = Fact & {
  readonly __typename?: 'CommunicationAct'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
  /** When. */
  readonly phase: CommunicationPhase
  /** By what means. */
  readonly means: Scalars['String']['output']
  /** On what date. */
  readonly date?: Maybe<Scalars['String']['output']>
  /** How people reacted. */
  readonly reaction?: Maybe<Scalars['String']['output']>
}

/** Law and fundamental rights (C8). */
export type RightsFact = Fact & {
  readonly __typename?: 'RightsFact'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
  /** The legal basis. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>
  /** How privacy is guaranteed. */
  readonly privacy?: Maybe<Scalars['String']['output']>
  /** How assembly is guaranteed. */
  readonly assembly?: Maybe<Scalars['String']['output']>
  /** How movement is guaranteed. */
  readonly movement?: Maybe<Scalars['String']['output']>
  /** How discrimination is prevented. */
  readonly nonDiscrimination?: Maybe<Scalars['String']['output']>
  /** Who was consulted. */
  readonly bodyConsulted?: Maybe<Scalars['String']['output']>
  /** When rights were considered. */
  readonly moment?: Maybe<RightsMoment>
  /** Whether an impact assessment was made. */
  readonly impactAssessment?: Maybe<Answer>
  /** The effect on demonstrations. */
  readonly effectOnDemonstrations?: Maybe<Scalars['String']['output']>
  /** The effect on homeless people. */
  readonly effectOnHomelessPeople?: Maybe<Scalars['String']['output']>
  /** The free width, cm. */
  readonly freeWidthCm?: Maybe<Scalars['Float']['output']>
  /** The review of accessibility. */
  readonly accessibilityReview?: Maybe<Scalars['String']['output']>
  /** Where to complain. */
  readonly complaintRoute?: Maybe<Scalars['String']['output']>
}

/** European cooperation (C9). */
export type Cooperation = Fact & {
  readonly __typename?: 'Cooperation'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
  /** The programme, a word of the list of programmes. */
  readonly programme: Scalars['String']['output']
  /** The project. */
  readonly project?: Maybe<Scalars['String']['output']>
  /** The role in it. */
  readonly role?: Maybe<Scalars['String']['output']>
  /** The partner cities. */
  readonly partnerCities?: Maybe<ReadonlyArray<Scalars['String']['output']>>
  /** The levels of government involved. */
  readonly levels?: Maybe<ReadonlyArray<GovernmentLevel>>
  /** What citizens gained. */
  readonly citizensGain?: Maybe<Scalars['String']['output']>
}

/** A cost. */
export type Cost = Fact & {
  readonly __typename?: 'Cost'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
  /** What it is for. */
  readonly type: CostType
  /** The amount. */
  readonly amount: Scalars['Float']['output']
  /** The currency as an ISO 4217 code. */
  readonly currency: Scalars['String']['output']
  /** The year of the prices. */
  readonly priceYear?: Maybe<Scalars['Int']['output']>
  /** Whether tax is in it. */
  readonly vat: Vat
  /** Who paid. */
  readonly funder?: Maybe<Scalars['String']['output']>
  /** The share of the funder, per cent. */
  readonly fundedPercent?: Maybe<Scalars['Float']['output']>
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>
}

/** What came of it, and how that is known. */
export type Outcome = Fact & {
  readonly __typename?: 'Outcome'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
  /** What was looked at, a word of the list of indicators. */
  readonly indicator: Scalars['String']['output']
  /** Another indicator. */
  readonly otherIndicator?: Maybe<Scalars['String']['output']>
  /** How it was before. */
  readonly before?: Maybe<Scalars['String']['output']>
  /** How it was after. */
  readonly after?: Maybe<Scalars['String']['output']>
  /** How it was found out. */
  readonly method?: Maybe<Scalars['String']['output']>
  /** How well it is evidenced. */
  readonly evidence: EvidenceLevel
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>
}

/** A source. */
export type Source = Fact & {
  readonly __typename?: 'Source'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** Which kind of fact. */
  readonly kind: FactKind
  /** Who may read it. */
  readonly label: Label
  /** Its title. */
  readonly title: Scalars['String']['output']
  /** Its address. */
  readonly url?: Maybe<Scalars['String']['output']>
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>
  /** When. */
  readonly year?: Maybe<Scalars['Int']['output']>
}

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
  | 'protective-equipment'
  /** Art, furniture or landscape that also protects. */
  | 'creative-installation'
  /** Protection for an event or a season. */
  | 'temporary-measure'
  /** The design of streets and squares. */
  | 'urban-design'
  /** A city's strategy for its public spaces. */
  | 'local-strategy'
  /** Who decides and who works together. */
  | 'governance'
  /** Training of those who protect. */
  | 'training'
  /** Raising awareness. */
  | 'awareness'
  /** Cameras, sensors, software. */
  | 'technology'

/** How far a practice has come. */
export type Stage =
  /** Decided or announced, not built. */
  | 'planned'
  /** Tried on a small scale. */
  | 'pilot'
  /** In use. */
  | 'in-place'
  /** In use, and changed since the start. */
  | 'changed'
  /** No longer there. */
  | 'removed'
  /** Put to the test by an incident. */
  | 'tested-by-incident'
  /** The source does not say. */
  | 'not-stated'

/** The narrative parts of the template. */
export type SectionKind =
  /** Where and when: the city and the space. */
  | 'context'
  /** Threats and the assessment of risk. */
  | 'issue'
  /** What was to be reached. */
  | 'objectives'
  /** What was done. */
  | 'solution'
  /** How it was done. */
  | 'implementation'
  /** People in decisions. */
  | 'participation'
  /** What was said before, during and after the installation. */
  | 'communication'
  /** Law, ethics and accessibility. */
  | 'rights'
  /** What it cost and who paid. */
  | 'costs'
  /** What came of it. */
  | 'results'
  /** What worked and what did not. */
  | 'lessons'
  /** What another city needs. */
  | 'transfer'

/** How a practice stands to a commitment. */
export type Strength =
  /** The practice evidences the commitment. */
  | 'evidences'
  /** It evidences a part of it. */
  | 'partly'
  /** It shows the contrary. */
  | 'contradicts'

/** What moderators have said of a claim. */
export type ClaimState =
  /** Made by the author, not examined yet. */
  | 'proposed'
  /** Confirmed by a moderator or by the city. */
  | 'confirmed'
  /** Refused by a moderator. */
  | 'refused'
  /** Made by the editors of a compiled practice. */
  | 'editorial'

/** Where a practice comes from. */
export type Provenance =
  /** Submitted by its publisher. */
  | 'submitted'
  /** Compiled by moderators from public sources. */
  | 'compiled'

/** How well its sources support a compiled practice. */
export type Confidence =
  /** Several sources agree. */
  | 'high'
  /** Few sources. */
  | 'medium'
  /** A single source of the press. */
  | 'low'

/** The public life of a practice. */
export type PublicState =
  /** Not public. */
  | 'not-public'
  /** Public and found by search. */
  | 'published'
  /** Public, with a banner, out of search by default. */
  | 'archived'
  /** Taken back for good; a tombstone stays. */
  | 'withdrawn'

/** What a place is. */
export type PlaceScope =
  /** A city of the gazetteer. */
  | 'city'
  /** A region. */
  | 'region'
  /** A group of municipalities. */
  | 'group'

/** How exactly a place is shown. */
export type Precision =
  /** The centre of the city. */
  | 'city-centre'
  /** To about a kilometre. */
  | 'neighbourhood'
  /** The exact position. */
  | 'exact'

/** How a translation came about. */
export type TranslationState =
  /** Written and not read by a person yet. */
  | 'machine'
  /** Written or corrected by a person. */
  | 'human'
  /** Approved by a moderator. */
  | 'approved'

/** How one practice stands to another. */
export type RelationKind =
  /** It came before the other. */
  | 'precedes'
  /** It takes the place of the other. */
  | 'replaces'
  /** Both work together. */
  | 'combined-with'
  /** It is a part of the other. */
  | 'part-of'
  /** It took its idea from the other. */
  | 'inspired-by'

/** From which side a relation is seen. */
export type RelationSide =
  /** This practice states it. */
  | 'from'
  /** The other practice states it of this one. */
  | 'to'

/** A text in the language that was found for the reader. */
export type Text = {
  readonly __typename?: 'Text'
  /** The words; Markdown where the part is a section. */
  readonly text: Scalars['String']['output']
  /** The same as safe HTML, for sections. */
  readonly html?: Maybe<Scalars['String']['output']>
  /** The ISO 639 code of the language of these words. */
  readonly language: Scalars['String']['output']
  /** How the translation came about; null for the original. */
  readonly state?: Maybe<TranslationState>
  /** The original has changed since it was translated. */
  readonly isStale: Scalars['Boolean']['output']
}

/** Where a practice is. */
export type Place = {
  readonly __typename?: 'Place'
  /** Whether it is a city, a region or a group of municipalities. */
  readonly scope: PlaceScope
  /** The city, where it is one of the gazetteer. */
  readonly city?: Maybe<City>
  /** The name of the square, the region or the group. */
  readonly name?: Maybe<Scalars['String']['output']>
  /** The country as an ISO 3166-1 code. */
  readonly country: Scalars['String']['output']
  /** Latitude in degrees, as exactly as the viewer may know it. */
  readonly latitude?: Maybe<Scalars['Float']['output']>
  /** Longitude in degrees, as exactly as the viewer may know it. */
  readonly longitude?: Maybe<Scalars['Float']['output']>
  /** How exactly the position is shown. */
  readonly precision: Precision
}

/** The years of a practice; null where the source does not state one. */
export type Period = {
  readonly __typename?: 'Period'
  /** The year of the start. */
  readonly start?: Maybe<Scalars['Int']['output']>
  /** The year of the end. */
  readonly end?: Maybe<Scalars['Int']['output']>
}

/** An organisation that took part. */
export type Partner = {
  readonly __typename?: 'Partner'
  /** Its name. */
  readonly name: Scalars['String']['output']
  /** What it did. */
  readonly role?: Maybe<Scalars['String']['output']>
}

/** A service to ask; never a private person. */
export type Contact = {
  readonly __typename?: 'Contact'
  /** The service. */
  readonly service: Scalars['String']['output']
  /** The role within it. */
  readonly role?: Maybe<Scalars['String']['output']>
  /** Its mailbox. */
  readonly mailbox: Scalars['String']['output']
  /** Who may read it. */
  readonly label: Label
}

/** The statement that a practice evidences, partly evidences or contradicts a commitment, and why. */
export type Claim = {
  readonly __typename?: 'Claim'
  /** Identifies it within its practice. */
  readonly id: Scalars['ID']['output']
  /** The commitment of the Brussels Declaration, C1 to C9. */
  readonly commitment: DeclarationItem
  /** How the practice stands to it. */
  readonly strength: Strength
  /** What moderators have said of it. */
  readonly state: ClaimState
  /** Why. */
  readonly reason: Text
  /** The sections that support it, among those that the viewer may read. */
  readonly sections: ReadonlyArray<SectionKind>
}

/** The statement that a practice evidences, partly evidences or contradicts a commitment, and why. */
export type ClaimReasonArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** One narrative part of the template. */
export type Section = {
  readonly __typename?: 'Section'
  /** Which part. */
  readonly kind: SectionKind
  /** Who may read it. */
  readonly label: Label
  /** The words. */
  readonly text: Text
}

/** One narrative part of the template. */
export type SectionTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** A relation to another practice, seen from this one. */
export type Relation = {
  readonly __typename?: 'Relation'
  /** What sort of relation. */
  readonly kind: RelationKind
  /** From which side it is seen. */
  readonly side: RelationSide
  /** Since which year; null where it is not stated. */
  readonly year?: Maybe<Scalars['Int']['output']>
  /** What is said of it, in the words of the practice that states the relation. */
  readonly note?: Maybe<Scalars['String']['output']>
  /** The language of the note. */
  readonly language: Scalars['String']['output']
  /** The other practice, always one that the viewer may read. */
  readonly practice: Practice
}

/** A revision that was public. */
export type Publication = {
  readonly __typename?: 'Publication'
  /** Its number. */
  readonly number: Scalars['Int']['output']
  /** Since when it was public. */
  readonly publishedAt: Scalars['DateTime']['output']
}

/** A revision that was public, of a practice that still is. */
export type PublishedRevision = {
  readonly __typename?: 'PublishedRevision'
  /** Since when it was public. */
  readonly publishedAt: Scalars['DateTime']['output']
  /** It is the one that the page of the practice shows. */
  readonly isCurrent: Scalars['Boolean']['output']
  /** The practice as that revision tells it, as far as the viewer may read it today. */
  readonly practice: Practice
  /** What changed against the revision that was public before; null for the first. */
  readonly difference?: Maybe<Comparison>
}

/** A search that found a practice. */
export type SearchThatFound = {
  readonly __typename?: 'SearchThatFound'
  /** As it was asked, without mail addresses and long runs of digits. */
  readonly phrase: Scalars['String']['output']
  /** How often it showed the practice within a year. */
  readonly times: Scalars['Int']['output']
}

/** How a practice is read: counts only. Programs and the publisher's own people are not counted. */
export type ReadingFigures = {
  readonly __typename?: 'ReadingFigures'
  /** How often its page was read. */
  readonly total: Scalars['Int']['output']
  /** How often in the last thirty days. */
  readonly lastThirtyDays: Scalars['Int']['output']
  /** The searches that showed it most, of those that were asked on three days at least. */
  readonly searches: ReadonlyArray<SearchThatFound>
}

/** A search that found nothing, kept because three different days asked it at least. */
export type UnansweredSearch = {
  readonly __typename?: 'UnansweredSearch'
  /** As it was asked, without mail addresses and long runs of digits. */
  readonly phrase: Scalars['String']['output']
  /** On how many days it was asked. */
  readonly days: Scalars['Int']['output']
  /** The last of them, as 2026-11-25. */
  readonly lastDay: Scalars['String']['output']
}

/** What can be filtered by, and is counted; the same names stand in addresses. */
export type FacetName =
  /** The commitments of the Brussels Declaration that a practice evidences, wholly or partly. */
  | 'commitment'
  /** The kind of practice. */
  | 'kind'
  /** The equipment used. */
  | 'equipment'
  /** The creative installation. */
  | 'installation'
  /** The threats answered. */
  | 'threat'
  /** The type of space. */
  | 'space'
  /** The themes. */
  | 'theme'
  /** How permanent it is. */
  | 'permanence'
  /** The country, as an ISO 3166-1 code. */
  | 'country'
  /** The population of the city, in bands. */
  | 'size'
  /** How far it has come. */
  | 'stage'
  /** The strongest level of evidence among its outcomes. */
  | 'evidence'
  /** The year in which it began. */
  | 'year'
  /** The language in which it was written. */
  | 'language'
  /** The city, as the gazetteer identifies it. */
  | 'city'
  /** The signatory of the Brussels Declaration whose city it is. */
  | 'signatory'
  /** The commitments that a practice shows the contrary of. */
  | 'contradicts'
  /** How any of its claims stands to its commitment. */
  | 'strength'
  /** Whom it is for. */
  | 'target-group'
  /** The phase of the measure that it tells of. */
  | 'phase'
  /** The services and partners involved, the non-security ones too. */
  | 'service'
  /** The European programme or project it was a part of. */
  | 'programme'
  /** The standard that its equipment was rated by, as the register identifies it. */
  | 'standard'
  /** What the rating of its equipment rests on. */
  | 'proof'

/** In which order hits come. */
export type SearchSort =
  /** The best answer first. */
  | 'relevance'
  /** The newest publication first. */
  | 'newest'
  /** The most complete first. */
  | 'most-complete'
  /** The nearest to a city first, those of no city last; without a city as RELEVANCE. */
  | 'nearest'

/** A part of the world in degrees. Cities lie in it by their centres. */
export type Area = {
  /** Its western meridian. */
  readonly west: Scalars['Float']['input']
  /** Its southern parallel. */
  readonly south: Scalars['Float']['input']
  /** Its eastern meridian. */
  readonly east: Scalars['Float']['input']
  /** Its northern parallel. */
  readonly north: Scalars['Float']['input']
}

/** Which engine answered. */
export type SearchEngine =
  /** Full text in Postgres. */
  | 'postgres'
  /** Meilisearch. */
  | 'meilisearch'

/** How well the best hit answers the words. */
export type Fit =
  /** It has what was asked for. */
  | 'good'
  /** It has a part of it. */
  | 'weak'
  /** Nothing answers. */
  | 'none'

/** The values of one facet to keep; several are alternatives. */
export type FacetFilter = {
  /** The facet. */
  readonly facet: FacetName
  /** The values, as addresses write them. */
  readonly values: ReadonlyArray<Scalars['String']['input']>
}

/** A piece of a text, marked where it answers the words. */
export type Segment = {
  readonly __typename?: 'Segment'
  /** The piece. */
  readonly text: Scalars['String']['output']
  /** It answers a word of the query. */
  readonly isMatch: Scalars['Boolean']['output']
}

/** A text with the pieces that answer the words. */
export type MarkedText = {
  readonly __typename?: 'MarkedText'
  /** The pieces in order; together they are the text. */
  readonly segments: ReadonlyArray<Segment>
  /** The ISO 639 code of the language of the text. */
  readonly language: Scalars['String']['output']
}

/** Why a word of the query found this. */
export type HitReason = {
  readonly __typename?: 'HitReason'
  /** The word as it was asked. */
  readonly word: Scalars['String']['output']
  /** What it was understood as, where that is something else: a concept, a city, a corrected word. */
  readonly understoodAs?: Maybe<Scalars['String']['output']>
}

/** How a practice stands to a commitment; the strongest of several claims. */
export type CommitmentStrength = {
  readonly __typename?: 'CommitmentStrength'
  /** The number of the commitment, C1 to C9. */
  readonly commitment: Scalars['String']['output']
  /** How it stands to it. */
  readonly strength: Strength
}

/** A practice that was found, as the viewer may read it. */
export type SearchHit = {
  readonly __typename?: 'SearchHit'
  /** The stable part of its address. */
  readonly key: Scalars['String']['output']
  /** Its address on this site in a language of the interface, without host. */
  readonly path: Scalars['String']['output']
  /** Its title in the language of the reader, else in the original. */
  readonly title: MarkedText
  /** Its summary in the language of the reader, else in the original. */
  readonly summary: MarkedText
  /** The sentence of its text that answers best, where title and summary do not. */
  readonly excerpt?: Maybe<MarkedText>
  /** The city's name in the language of the reader, or the region's or group's. */
  readonly placeName?: Maybe<Scalars['String']['output']>
  /** The country as an ISO 3166-1 code. */
  readonly country?: Maybe<Scalars['String']['output']>
  /** What sort of practice it is. */
  readonly kind: Kind
  /** When it was. */
  readonly period: Period
  /** The commitments that it evidences, wholly or partly. */
  readonly commitments: ReadonlyArray<Scalars['String']['output']>
  /** How it stands to each commitment of which it says anything. */
  readonly strengths: ReadonlyArray<CommitmentStrength>
  /** The language in which it was written. */
  readonly language: Scalars['String']['output']
  /** How complete it is, from 0 to 100. */
  readonly completeness: Scalars['Int']['output']
  /** Why it was found, word by word. */
  readonly reasons: ReadonlyArray<HitReason>
  /** It has been archived: its publisher says that it is a thing of the past. */
  readonly isArchived: Scalars['Boolean']['output']
  /** How far its city is from the one that the reader named, centre to centre; null where either has none. */
  readonly distanceKm?: Maybe<Scalars['Int']['output']>
}

/** A practice that was found, as the viewer may read it. */
export type SearchHitPathArgs = {
  language: Scalars['String']['input']
}

/** How often one value of a facet stands among what was found. */
export type FacetCount = {
  readonly __typename?: 'FacetCount'
  /** The value, as addresses write it. */
  readonly value: Scalars['String']['output']
  /** Its name in the language of the reader; null where the interface has its own words for it. */
  readonly label?: Maybe<Scalars['String']['output']>
  /** How many practices. */
  readonly count: Scalars['Int']['output']
  /** It is chosen; it is then listed even at zero. */
  readonly isChosen: Scalars['Boolean']['output']
}

/** The values of one facet. Counts of a facet disregard its own chosen values. */
export type FacetCounts = {
  readonly __typename?: 'FacetCounts'
  /** The facet. */
  readonly facet: FacetName
  /** How many values it has among what was found. */
  readonly total: Scalars['Int']['output']
  /** Its values, in the order in which they are read; what is chosen stands among them whatever its place. */
  readonly values: ReadonlyArray<FacetCount>
}

/** The values of one facet. Counts of a facet disregard its own chosen values. */
export type FacetCountsValuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

/** What was found. */
export type SearchResult = {
  readonly __typename?: 'SearchResult'
  /** Which engine answered. */
  readonly engine: SearchEngine
  /** The engine that should have answered was away. */
  readonly isDegraded: Scalars['Boolean']['output']
  /** How well the best hit of this page answers the words; GOOD where no words were asked. */
  readonly fit: Fit
  /** How many practices were found. */
  readonly total: Scalars['Int']['output']
  /** The page of hits, counted from 1. */
  readonly page: Scalars['Int']['output']
  /** How many pages can be reached. */
  readonly pages: Scalars['Int']['output']
  /** The hits of this page. */
  readonly hits: ReadonlyArray<SearchHit>
  /** The counts of all facets. */
  readonly facets: ReadonlyArray<FacetCounts>
  /** The cities of what was found, for a map. */
  readonly places: ReadonlyArray<PlaceCount>
  /** The city that `near` names; null where the gazetteer knows none of that name. */
  readonly near?: Maybe<City>
}

/** How many practices of a city were found. */
export type PlaceCount = {
  readonly __typename?: 'PlaceCount'
  /** The city, which stands for the exact place of its practices. */
  readonly city: City
  /** How many practices. */
  readonly count: Scalars['Int']['output']
}

/** A city whose practices are like those of another, and in what. */
export type SimilarCity = {
  readonly __typename?: 'SimilarCity'
  /** The city. */
  readonly city: City
  /** The kinds of practices that both have. */
  readonly kinds: ReadonlyArray<Kind>
  /** The spaces and threats of practices that both have, the rarest first. */
  readonly concepts: ReadonlyArray<Concept>
  /** Both are in the same band of population. */
  readonly isOfSimilarSize: Scalars['Boolean']['output']
}

/** What a suggestion leads to. */
export type SuggestionKind =
  /** A practice. */
  | 'practice'
  /** All practices of a concept. */
  | 'concept'
  /** All practices of a city. */
  | 'city'

/** Something that somebody may be about to ask for. */
export type Suggestion = {
  readonly __typename?: 'Suggestion'
  /** What it leads to. */
  readonly kind: SuggestionKind
  /** The key of the practice, concept or city. */
  readonly value: Scalars['String']['output']
  /** Its title or name in the language of the reader. */
  readonly label: Scalars['String']['output']
  /** How many practices it leads to. */
  readonly count: Scalars['Int']['output']
  /** Its address on this site, without host: of the practice, or of the practices of a concept or a city. */
  readonly path: Scalars['String']['output']
}

/** What can be done where nothing, or too little, was found. */
export type SearchHelp = {
  readonly __typename?: 'SearchHelp'
  /** The words that no practice answers. */
  readonly unansweredWords: ReadonlyArray<Scalars['String']['output']>
  /** The facets without whose chosen values something would be found. */
  readonly withoutFilter: ReadonlyArray<FilterOffer>
  /** The concepts nearest to what was asked. */
  readonly concepts: ReadonlyArray<Concept>
}

/** How many practices would be found without the chosen values of a facet. */
export type FilterOffer = {
  readonly __typename?: 'FilterOffer'
  /** The facet. */
  readonly facet: FacetName
  /** How many practices. */
  readonly total: Scalars['Int']['output']
}

/** A practice that is like another, and in what. */
export type SimilarPractice = {
  readonly __typename?: 'SimilarPractice'
  /** The stable part of its address. */
  readonly key: Scalars['String']['output']
  /** Its address on this site in the language of the reader, without host. */
  readonly path: Scalars['String']['output']
  /** Its title in the language of the reader, else in the original. */
  readonly title: Scalars['String']['output']
  /** The ISO 639 code of the language of the title. */
  readonly language: Scalars['String']['output']
  /** The city's name in the language of the reader, or the region's or group's. */
  readonly placeName?: Maybe<Scalars['String']['output']>
  /** The country as an ISO 3166-1 code. */
  readonly country?: Maybe<Scalars['String']['output']>
  /** The concepts that both have, the narrowest of a line of them. */
  readonly concepts: ReadonlyArray<Concept>
  /** Both are of the same kind. */
  readonly isSameKind: Scalars['Boolean']['output']
  /** Both are of cities in the same band of population. */
  readonly isCityOfSimilarSize: Scalars['Boolean']['output']
}

/** The schemes of the thesaurus. */
export type ConceptScheme =
  /** What is to be prevented. */
  | 'threat'
  /** What protects. */
  | 'equipment'
  /** What protects and is more than protection: art, furniture, landscape. */
  | 'installation'
  /** The sort of public space. */
  | 'space'
  /** The phase of a measure, from planning to removal. */
  | 'phase'
  /** How long a measure stays. */
  | 'permanence'
  /** What a practice is about, beyond objects and places. */
  | 'theme'
  /** Whom a practice is for. */
  | 'target-group'

/** The three sorts of items of the Declaration. */
export type DeclarationItemKind =
  /** What the signatories are convinced of. */
  | 'conviction'
  /** What they undertake to do. */
  | 'commitment'
  /** What they call on the European institutions to do. */
  | 'call'

/** The Brussels Declaration of 23 November 2022. */
export type Declaration = {
  readonly __typename?: 'Declaration'
  /** The day on which it was adopted, as 2022-11-23. */
  readonly adoptedOn: Scalars['String']['output']
  /** The city in which it was adopted. */
  readonly place: Scalars['String']['output']
  /** The ISO 639 code of the language whose wording counts; texts in every other language are working translations. */
  readonly languageOfRecord: Scalars['String']['output']
  /** Its title. */
  readonly title: Scalars['String']['output']
  /** On what occasion it was adopted. */
  readonly occasion: Scalars['String']['output']
  /** What comes before its items. */
  readonly preamble: Scalars['String']['output']
  /** The words that open one of its three lists. */
  readonly leadIn: Scalars['String']['output']
  /** The line on which mayors sign. */
  readonly signatureLine: Scalars['String']['output']
  /** Its items, in the order of the text. */
  readonly items: ReadonlyArray<DeclarationItem>
  /** The earlier declarations that it rests on. */
  readonly instruments: ReadonlyArray<Instrument>
  /** The organisations that signed it, as far as Efus has named them. */
  readonly signatories: ReadonlyArray<Signatory>
  /** Who named the signatories; the Declaration stays open to further towns. */
  readonly signatoriesSource: WebSource
}

/** The Brussels Declaration of 23 November 2022. */
export type DeclarationTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** The Brussels Declaration of 23 November 2022. */
export type DeclarationOccasionArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** The Brussels Declaration of 23 November 2022. */
export type DeclarationPreambleArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** The Brussels Declaration of 23 November 2022. */
export type DeclarationLeadInArgs = {
  kind: DeclarationItemKind
  language?: InputMaybe<Scalars['String']['input']>
}

/** The Brussels Declaration of 23 November 2022. */
export type DeclarationSignatureLineArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** The Brussels Declaration of 23 November 2022. */
export type DeclarationItemsArgs = {
  kind?: InputMaybe<DeclarationItemKind>
}

/** A conviction, a commitment or a call of the Declaration. */
export type DeclarationItem = Node & {
  readonly __typename?: 'DeclarationItem'
  /** Identifies it everywhere. */
  readonly id: Scalars['ID']['output']
  /** Its number: V1 to V5, C1 to C9, E1 to E4. */
  readonly key: Scalars['String']['output']
  /** Which sort of item it is. */
  readonly kind: DeclarationItemKind
  /** Its place within its list, from 1. */
  readonly number: Scalars['Int']['output']
  /** A short title, by the editors of Parvis. */
  readonly title: Scalars['String']['output']
  /** Its text: the official wording in the language of record, else a working translation. */
  readonly text: Scalars['String']['output']
  /** The official wording. */
  readonly textOfRecord: Scalars['String']['output']
  /** What in a case study typically evidences it, by the editors of Parvis; commitments only. */
  readonly evidence?: Maybe<Scalars['String']['output']>
  /** Whom it is addressed to; calls only. */
  readonly addressee?: Maybe<Scalars['String']['output']>
  /** The concepts of the thesaurus that speak of it. */
  readonly concepts: ReadonlyArray<Concept>
}

/** A conviction, a commitment or a call of the Declaration. */
export type DeclarationItemTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** A conviction, a commitment or a call of the Declaration. */
export type DeclarationItemTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** A conviction, a commitment or a call of the Declaration. */
export type DeclarationItemEvidenceArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** A conviction, a commitment or a call of the Declaration. */
export type DeclarationItemAddresseeArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** An earlier declaration that the preamble rests on. */
export type Instrument = {
  readonly __typename?: 'Instrument'
  /** Identifies it among the instruments. */
  readonly key: Scalars['String']['output']
  /** The day on which it was adopted. */
  readonly date: Scalars['String']['output']
  /** The city in which it was adopted. */
  readonly place: Scalars['String']['output']
  /** Its title. */
  readonly title: Scalars['String']['output']
  /** Who adopted it; null where the preamble does not say. */
  readonly adoptedBy?: Maybe<Scalars['String']['output']>
}

/** An earlier declaration that the preamble rests on. */
export type InstrumentTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** An earlier declaration that the preamble rests on. */
export type InstrumentAdoptedByArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** Where something was read. */
export type WebSource = {
  readonly __typename?: 'WebSource'
  /** Who published it. */
  readonly publisher: Scalars['String']['output']
  /** Its title. */
  readonly title: Scalars['String']['output']
  /** Its address. */
  readonly url: Scalars['String']['output']
}

/** An organisation that signed the Declaration. */
export type Signatory = {
  readonly __typename?: 'Signatory'
  /** Identifies it among the signatories. */
  readonly key: Scalars['String']['output']
  /** Its name, as it calls itself. */
  readonly name: Scalars['String']['output']
  /** The city that it is, where it is one of the gazetteer. */
  readonly city?: Maybe<City>
  /** The country as an ISO 3166-1 code. */
  readonly country: Scalars['String']['output']
}

/** A name or a word in one language. */
export type LocalName = {
  readonly __typename?: 'LocalName'
  /** The ISO 639 code of the language. */
  readonly language: Scalars['String']['output']
  /** The name. */
  readonly name: Scalars['String']['output']
}

/** A term of the thesaurus. */
export type Concept = Node & {
  readonly __typename?: 'Concept'
  /** Identifies it everywhere. */
  readonly id: Scalars['ID']['output']
  /** The word for it in addresses and filters, the same in every language. */
  readonly key: Scalars['String']['output']
  /** The scheme that it belongs to. */
  readonly scheme: ConceptScheme
  /** Its name. */
  readonly label: Scalars['String']['output']
  /** Its name in every language of the thesaurus. */
  readonly labels: ReadonlyArray<LocalName>
  /** What else people call it. */
  readonly synonyms: ReadonlyArray<Scalars['String']['output']>
  /** The concept that it is a kind of. */
  readonly broader?: Maybe<Concept>
  /** The concepts that are directly a kind of it. */
  readonly narrower: ReadonlyArray<Concept>
  /** The items of the Declaration that speak of it. */
  readonly declarationItems: ReadonlyArray<DeclarationItem>
}

/** A term of the thesaurus. */
export type ConceptLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** A term of the thesaurus. */
export type ConceptSynonymsArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** A town of the gazetteer. */
export type City = Node & {
  readonly __typename?: 'City'
  /** Identifies it everywhere. */
  readonly id: Scalars['ID']['output']
  /** Its identifier in addresses and filters, the same in every language. */
  readonly key: Scalars['String']['output']
  /** Its name. */
  readonly name: Scalars['String']['output']
  /** Its names in other languages, where they differ from its own. */
  readonly names: ReadonlyArray<LocalName>
  /** The country as an ISO 3166-1 code. */
  readonly country: Scalars['String']['output']
  /** The latitude of its centre in degrees. */
  readonly latitude: Scalars['Float']['output']
  /** The longitude of its centre in degrees. */
  readonly longitude: Scalars['Float']['output']
  /** How many people live there; null where the gazetteer does not know. */
  readonly population?: Maybe<Scalars['Int']['output']>
  /** Its population band, a word of the filter `size`. */
  readonly size?: Maybe<Scalars['String']['output']>
}

/** A town of the gazetteer. */
export type CityNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** Whether a standard is in force. */
export type StandardState =
  /** In force. */
  | 'current'
  /** Withdrawn; product sheets may still name it. */
  | 'withdrawn'
  /** Not adopted yet. */
  | 'draft'
  /** The register does not say. */
  | 'not-stated'

/** How sure the register is of what it says about a standard. */
export type StandardCertainty =
  /** A source was read. */
  | 'read'
  /** From professional memory; to be checked. */
  | 'to-be-checked'

/** A standard or a technical guide for protective equipment. */
export type Standard = {
  readonly __typename?: 'Standard'
  /** Identifies it in the register. */
  readonly key: Scalars['String']['output']
  /** Its designation, as ISO 22343-1:2023. */
  readonly designation: Scalars['String']['output']
  /** Who publishes it. */
  readonly body?: Maybe<Scalars['String']['output']>
  /** The year of this edition. */
  readonly year?: Maybe<Scalars['Int']['output']>
  /** Whether it is in force. */
  readonly state: StandardState
  /** What took its place. No rating is ever converted from one to the other. */
  readonly supersededBy?: Maybe<Standard>
  /** Whether a product can be rated by it. */
  readonly ratesEquipment: Scalars['Boolean']['output']
  /** How sure the register is. */
  readonly certainty: StandardCertainty
  /** What it covers and what it leaves out. */
  readonly scope: Scalars['String']['output']
}

/** A standard or a technical guide for protective equipment. */
export type StandardScopeArgs = {
  language?: InputMaybe<Scalars['String']['input']>
}

/** A part of a list of cities. */
export type CityConnection = {
  readonly __typename?: 'CityConnection'
  /** The cities of this part, each with its cursor. */
  readonly edges: ReadonlyArray<CityEdge>
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo
  /** How many cities the whole list has. */
  readonly totalCount: Scalars['Int']['output']
}

/** A city in a list. */
export type CityEdge = {
  readonly __typename?: 'CityEdge'
  /** The city. */
  readonly node: City
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output']
}

/** A practice that something is said about, as the viewer may read it. */
export type PracticeMention = {
  readonly __typename?: 'PracticeMention'
  /** Its address on this site, without host. */
  readonly path: Scalars['String']['output']
  /** Its title in the language of the reader, else in the original. */
  readonly title: Scalars['String']['output']
  /** The ISO 639 code of the language of the title. */
  readonly language: Scalars['String']['output']
}

/** What a practice says of its equipment, beside what others say of theirs. */
export type EquipmentComparison = {
  readonly __typename?: 'EquipmentComparison'
  /** The practice. */
  readonly practice: PracticeMention
  /** The equipment, as far as the viewer may know it. */
  readonly claim: EquipmentClaim
}

/** What practices do with a concept or a standard. */
export type Usage = {
  readonly __typename?: 'Usage'
  /** How many practices have it. */
  readonly total: Scalars['Int']['output']
  /** The most complete of them, at most fifty. */
  readonly practices: ReadonlyArray<PracticeMention>
  /** What these say of their equipment. No rating is converted into another. */
  readonly equipment: ReadonlyArray<EquipmentComparison>
}

/** What is published about one commitment. */
export type CommitmentLine = {
  readonly __typename?: 'CommitmentLine'
  /** Its number, C1 to C9. */
  readonly commitment: Scalars['String']['output']
  /** Its short title. */
  readonly title: Scalars['String']['output']
  /** The practices that evidence it, wholly or partly. */
  readonly practices: ReadonlyArray<PracticeMention>
  /** How many practices show the contrary. */
  readonly contradicts: Scalars['Int']['output']
  /** When one of these practices was last confirmed by its publisher. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>
  /** When the newest of these practices was approved. */
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>
}

/** What a city or an organisation publishes, commitment by commitment. */
export type Profile = {
  readonly __typename?: 'Profile'
  /** The practices, at most fifty. */
  readonly practices: ReadonlyArray<PracticeMention>
  /** How many there are. */
  readonly total: Scalars['Int']['output']
  /** The nine commitments. */
  readonly commitments: ReadonlyArray<CommitmentLine>
  /** Whom to ask, where the viewer may know. */
  readonly contacts: ReadonlyArray<Contact>
  /** The signatories of the Declaration that it is. */
  readonly signatories: ReadonlyArray<Signatory>
}

export type ResolverTypeWrapper<T> = Promise<T> | T

export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs>

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>

export type NextResolverFn<T> = () => Promise<T>

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RequestResult:
    | (Omit<RequestHandled, 'me'> & { me: _RefType['Me'] } & { __typename: 'RequestHandled' })
    | (Refused & { __typename: 'Refused' })
    | (InvalidInput & { __typename: 'InvalidInput' })
  OrganisationResult:
    | (Omit<OrganisationChanged, 'organisation'> & { organisation: _RefType['Organisation'] } & {
        __typename: 'OrganisationChanged'
      })
    | (Refused & { __typename: 'Refused' })
    | (InvalidInput & { __typename: 'InvalidInput' })
  AccountResult:
    | (Omit<AccountChanged, 'me'> & { me: _RefType['Me'] } & { __typename: 'AccountChanged' })
    | (Refused & { __typename: 'Refused' })
    | (InvalidInput & { __typename: 'InvalidInput' })
  ImportFormResult:
    | (FormImported & { __typename: 'FormImported' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (Refused & { __typename: 'Refused' })
  TimelineEntry:
    (TimelineEventModel & { __typename: 'TimelineEvent' }) | (CommentModel & { __typename: 'Comment' })
  DeskResult:
    | (DeskDoneModel & { __typename: 'DeskDone' })
    | (Refused & { __typename: 'Refused' })
    | (InvalidInput & { __typename: 'InvalidInput' })
  ApproveResult:
    | (PracticeApprovedModel & { __typename: 'PracticeApproved' })
    | (Refused & { __typename: 'Refused' })
    | (InvalidInput & { __typename: 'InvalidInput' })
  CommentResult:
    | (Commented & { __typename: 'Commented' })
    | (Refused & { __typename: 'Refused' })
    | (InvalidInput & { __typename: 'InvalidInput' })
  AccessResult:
    | (AccessChanged & { __typename: 'AccessChanged' })
    | (Refused & { __typename: 'Refused' })
    | (InvalidInput & { __typename: 'InvalidInput' })
  AnswerCheckResult:
    | (Omit<CheckAnswered, 'draft'> & { draft: _RefType['Draft'] } & { __typename: 'CheckAnswered' })
    | (Refused & { __typename: 'Refused' })
    | (InvalidInput & { __typename: 'InvalidInput' })
  StartPracticeResult:
    | (Omit<PracticeStarted, 'draft'> & { draft: _RefType['Draft'] } & { __typename: 'PracticeStarted' })
    | (Refused & { __typename: 'Refused' })
    | (InvalidInput & { __typename: 'InvalidInput' })
  SaveDraftPartResult:
    | (DraftPartSaved & { __typename: 'DraftPartSaved' })
    | (Omit<DraftPartConflict, 'theirs'> & { theirs?: Maybe<_RefType['DraftPart']> } & {
        __typename: 'DraftPartConflict'
      })
    | (Refused & { __typename: 'Refused' })
    | (InvalidInput & { __typename: 'InvalidInput' })
  PracticeMoveResult:
    | (Omit<PracticeMoved, 'draft'> & { draft?: Maybe<_RefType['Draft']> } & { __typename: 'PracticeMoved' })
    | (Refused & { __typename: 'Refused' })
    | (InvalidInput & { __typename: 'InvalidInput' })
}

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | (Omit<Organisation, 'joinRequests' | 'invitations'> & {
        joinRequests?: Maybe<ReadonlyArray<_RefType['JoinRequest']>>
        invitations?: Maybe<ReadonlyArray<_RefType['Invitation']>>
      })
    | PracticeModel
    | DeclarationItemModel
    | ConceptModel
    | CityModel
  Fact:
    | RiskAssessment
    | Prioritisation
    | PolicyFrame
    | ServiceInvolved
    | (Omit<EquipmentClaim, 'standard'> & { standard?: Maybe<_RefType['Standard']> })
    | TemporaryUse
    | CreativeInstallation
    | ParticipationFact
    | CommunicationAct
    | RightsFact
    | Cooperation
    | Cost
    | Outcome
    | Source
}

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  ID: ResolverTypeWrapper<Scalars['ID']['output']>
  String: ResolverTypeWrapper<Scalars['String']['output']>
  Int: ResolverTypeWrapper<Scalars['Int']['output']>
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>
  PageInfo: ResolverTypeWrapper<PageInfo>
  ProblemCode: ProblemCode
  Refused: ResolverTypeWrapper<Refused>
  InvalidInput: ResolverTypeWrapper<InvalidInput>
  InputIssue: ResolverTypeWrapper<InputIssue>
  MemberRole: MemberRole
  Office: Office
  OrganisationKind: OrganisationKind
  ProjectRole: ProjectRole
  OrganisationAbility: OrganisationAbility
  Organisation: ResolverTypeWrapper<
    Omit<Organisation, 'joinRequests' | 'invitations'> & {
      joinRequests?: Maybe<ReadonlyArray<ResolversTypes['JoinRequest']>>
      invitations?: Maybe<ReadonlyArray<ResolversTypes['Invitation']>>
    }
  >
  ProjectPart: ResolverTypeWrapper<ProjectPart>
  Member: ResolverTypeWrapper<Member>
  JoinRequest: ResolverTypeWrapper<JoinRequestModel>
  Invitation: ResolverTypeWrapper<InvitationModel>
  OrganisationRequest: ResolverTypeWrapper<OrganisationRequestModel>
  Me: ResolverTypeWrapper<MeModel>
  Membership: ResolverTypeWrapper<MembershipModel>
  Session: ResolverTypeWrapper<SessionModel>
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnectionModel>
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>
  OrganisationInput: OrganisationInput
  RequestHandled: ResolverTypeWrapper<Omit<RequestHandled, 'me'> & { me: ResolversTypes['Me'] }>
  OrganisationChanged: ResolverTypeWrapper<
    Omit<OrganisationChanged, 'organisation'> & { organisation: ResolversTypes['Organisation'] }
  >
  AccountChanged: ResolverTypeWrapper<Omit<AccountChanged, 'me'> & { me: ResolversTypes['Me'] }>
  RequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestResult']>
  OrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrganisationResult']>
  AccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountResult']>
  CoverageCount: ResolverTypeWrapper<CoverageCount>
  CoverageRow: ResolverTypeWrapper<CoverageRowModel>
  CommitmentCoverage: ResolverTypeWrapper<CommitmentCoverageModel>
  Coverage: ResolverTypeWrapper<CoverageModel>
  CallFinding: ResolverTypeWrapper<
    Omit<CallFinding, 'examples'> & { examples: ReadonlyArray<ResolversTypes['PracticeMention']> }
  >
  PracticeForm: PracticeForm
  ImportFormInput: ImportFormInput
  FormImported: ResolverTypeWrapper<FormImported>
  ImportFormResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportFormResult']>
  AttachmentKind: AttachmentKind
  ImageSize: ResolverTypeWrapper<ImageSize>
  Attachment: ResolverTypeWrapper<AttachmentModel>
  Practice: ResolverTypeWrapper<PracticeModel>
  Draft: ResolverTypeWrapper<DraftModel>
  CityCase: ResolverTypeWrapper<CityCaseModel>
  QueueKind: QueueKind
  QueueState: QueueState
  ClaimedBy: ClaimedBy
  ProblemKind: ProblemKind
  CheckLine: CheckLine
  CheckVerdict: CheckVerdict
  SecondReaderReason: SecondReaderReason
  ReviewAbility: ReviewAbility
  PublicDecision: PublicDecision
  RevisionCause: RevisionCause
  RunKind: RunKind
  PartChange: PartChange
  CommentKind: CommentKind
  ApprovalOutcome: ApprovalOutcome
  ProblemReport: ResolverTypeWrapper<ProblemReport>
  QueueItem: ResolverTypeWrapper<QueueItemModel>
  QueueEdge: ResolverTypeWrapper<Omit<QueueEdge, 'node'> & { node: ResolversTypes['QueueItem'] }>
  QueueConnection: ResolverTypeWrapper<QueueConnectionModel>
  QueueCountry: ResolverTypeWrapper<QueueCountry>
  BoardColumn: ResolverTypeWrapper<BoardColumn>
  BoardClaim: ResolverTypeWrapper<BoardClaimModel>
  Board: ResolverTypeWrapper<Omit<Board, 'claims'> & { claims: ReadonlyArray<ResolversTypes['BoardClaim']> }>
  CheckEntry: ResolverTypeWrapper<CheckEntry>
  ReviewFinding: ResolverTypeWrapper<ReviewFinding>
  Approval: ResolverTypeWrapper<Approval>
  Review: ResolverTypeWrapper<ReviewModel>
  RevisionEntry: ResolverTypeWrapper<RevisionEntry>
  DeskPractice: ResolverTypeWrapper<DeskPracticeModel>
  DifferenceRun: ResolverTypeWrapper<DifferenceRunModel>
  FieldDifference: ResolverTypeWrapper<FieldDifferenceModel>
  PartDifference: ResolverTypeWrapper<
    Omit<PartDifference, 'fields'> & { fields: ReadonlyArray<ResolversTypes['FieldDifference']> }
  >
  Comparison: ResolverTypeWrapper<
    Omit<Comparison, 'parts'> & { parts: ReadonlyArray<ResolversTypes['PartDifference']> }
  >
  TimelineEvent: ResolverTypeWrapper<TimelineEventModel>
  Comment: ResolverTypeWrapper<CommentModel>
  TimelineEntry: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineEntry']>
  DeskDone: ResolverTypeWrapper<DeskDoneModel>
  DeskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeskResult']>
  PracticeApproved: ResolverTypeWrapper<PracticeApprovedModel>
  ApproveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveResult']>
  Commented: ResolverTypeWrapper<Commented>
  CommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommentResult']>
  CheckLineInput: CheckLineInput
  EditedPartInput: EditedPartInput
  CommentInput: CommentInput
  PartToHideInput: PartToHideInput
  MailState: MailState
  Mail: ResolverTypeWrapper<MailModel>
  OpenedMail: ResolverTypeWrapper<OpenedMailModel>
  MailConnection: ResolverTypeWrapper<MailConnectionModel>
  MailEdge: ResolverTypeWrapper<Omit<MailEdge, 'node'> & { node: ResolversTypes['Mail'] }>
  AccessGrant: ResolverTypeWrapper<AccessGrantModel>
  AccessChanged: ResolverTypeWrapper<AccessChanged>
  AccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccessResult']>
  PracticeAccess: ResolverTypeWrapper<PracticeAccessModel>
  CheckRule: CheckRule
  FindingReason: FindingReason
  CheckAnswerWord: CheckAnswerWord
  CheckGapKind: CheckGapKind
  CheckAnswer: ResolverTypeWrapper<CheckAnswer>
  CheckFinding: ResolverTypeWrapper<CheckFinding>
  DuplicateCandidate: ResolverTypeWrapper<DuplicateCandidate>
  CheckGap: ResolverTypeWrapper<CheckGap>
  UnreadPart: ResolverTypeWrapper<UnreadPart>
  OtherLanguage: ResolverTypeWrapper<OtherLanguage>
  SelfCheck: ResolverTypeWrapper<SelfCheck>
  AnswerCheckInput: AnswerCheckInput
  CheckAnswered: ResolverTypeWrapper<Omit<CheckAnswered, 'draft'> & { draft: ResolversTypes['Draft'] }>
  AnswerCheckResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerCheckResult']>
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>
  CandidateState: CandidateState
  Ability: Ability
  WhoCanSee: WhoCanSee
  Audience: Audience
  TextLicence: TextLicence
  DraftPart: ResolverTypeWrapper<DraftPartModel>
  CompletenessItem: ResolverTypeWrapper<CompletenessItem>
  Remark: ResolverTypeWrapper<Remark>
  OwnPractice: ResolverTypeWrapper<OwnPracticeModel>
  StartPracticeInput: StartPracticeInput
  PracticeStarted: ResolverTypeWrapper<Omit<PracticeStarted, 'draft'> & { draft: ResolversTypes['Draft'] }>
  StartPracticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPracticeResult']>
  SaveDraftPartInput: SaveDraftPartInput
  DraftPartSaved: ResolverTypeWrapper<DraftPartSaved>
  DraftPartConflict: ResolverTypeWrapper<
    Omit<DraftPartConflict, 'theirs'> & { theirs?: Maybe<ResolversTypes['DraftPart']> }
  >
  SaveDraftPartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveDraftPartResult']>
  PracticeMoved: ResolverTypeWrapper<
    Omit<PracticeMoved, 'draft'> & { draft?: Maybe<ResolversTypes['Draft']> }
  >
  PracticeMoveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PracticeMoveResult']>
  FactKind: FactKind
  EquipmentProof: EquipmentProof
  Initiative: Initiative
  CreativeValue: CreativeValue
  Effect: Effect
  CommunicationPhase: CommunicationPhase
  RightsMoment: RightsMoment
  Answer: Answer
  GovernmentLevel: GovernmentLevel
  CostType: CostType
  Vat: Vat
  EvidenceLevel: EvidenceLevel
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>
  RiskAssessment: ResolverTypeWrapper<RiskAssessment>
  Prioritisation: ResolverTypeWrapper<Prioritisation>
  PolicyFrame: ResolverTypeWrapper<PolicyFrame>
  ServiceInvolved: ResolverTypeWrapper<ServiceInvolved>
  EquipmentClaim: ResolverTypeWrapper<
    Omit<EquipmentClaim, 'standard'> & { standard?: Maybe<ResolversTypes['Standard']> }
  >
  Float: ResolverTypeWrapper<Scalars['Float']['output']>
  TemporaryUse: ResolverTypeWrapper<TemporaryUse>
  CreativeInstallation: ResolverTypeWrapper<CreativeInstallation>
  ParticipationFact: ResolverTypeWrapper<ParticipationFact>
  CommunicationAct: ResolverTypeWrapper<CommunicationAct>
  RightsFact: ResolverTypeWrapper<RightsFact>
  Cooperation: ResolverTypeWrapper<Cooperation>
  Cost: ResolverTypeWrapper<Cost>
  Outcome: ResolverTypeWrapper<Outcome>
  Source: ResolverTypeWrapper<Source>
  Label: Label
  Kind: Kind
  Stage: Stage
  SectionKind: SectionKind
  Strength: Strength
  ClaimState: ClaimState
  Provenance: Provenance
  Confidence: Confidence
  PublicState: PublicState
  PlaceScope: PlaceScope
  Precision: Precision
  TranslationState: TranslationState
  RelationKind: RelationKind
  RelationSide: RelationSide
  Text: ResolverTypeWrapper<Text>
  Place: ResolverTypeWrapper<Omit<Place, 'city'> & { city?: Maybe<ResolversTypes['City']> }>
  Period: ResolverTypeWrapper<Period>
  Partner: ResolverTypeWrapper<Partner>
  Contact: ResolverTypeWrapper<Contact>
  Claim: ResolverTypeWrapper<
    Omit<Claim, 'commitment' | 'reason'> & {
      commitment: ResolversTypes['DeclarationItem']
      reason: ResolversTypes['Text']
    }
  >
  Section: ResolverTypeWrapper<Omit<Section, 'text'> & { text: ResolversTypes['Text'] }>
  Relation: ResolverTypeWrapper<Omit<Relation, 'practice'> & { practice: ResolversTypes['Practice'] }>
  Publication: ResolverTypeWrapper<Publication>
  PublishedRevision: ResolverTypeWrapper<
    Omit<PublishedRevision, 'practice' | 'difference'> & {
      practice: ResolversTypes['Practice']
      difference?: Maybe<ResolversTypes['Comparison']>
    }
  >
  SearchThatFound: ResolverTypeWrapper<SearchThatFoundModel>
  ReadingFigures: ResolverTypeWrapper<ReadingFiguresModel>
  UnansweredSearch: ResolverTypeWrapper<UnansweredSearchModel>
  FacetName: FacetName
  SearchSort: SearchSort
  Area: Area
  SearchEngine: SearchEngine
  Fit: Fit
  FacetFilter: FacetFilter
  Segment: ResolverTypeWrapper<Segment>
  MarkedText: ResolverTypeWrapper<MarkedText>
  HitReason: ResolverTypeWrapper<HitReason>
  CommitmentStrength: ResolverTypeWrapper<CommitmentStrength>
  SearchHit: ResolverTypeWrapper<SearchHitModel>
  FacetCount: ResolverTypeWrapper<FacetCount>
  FacetCounts: ResolverTypeWrapper<FacetCounts>
  SearchResult: ResolverTypeWrapper<SearchResultModel>
  PlaceCount: ResolverTypeWrapper<Omit<PlaceCount, 'city'> & { city: ResolversTypes['City'] }>
  SimilarCity: ResolverTypeWrapper<SimilarCityModel>
  SuggestionKind: SuggestionKind
  Suggestion: ResolverTypeWrapper<SuggestionModel>
  SearchHelp: ResolverTypeWrapper<SearchHelpModel>
  FilterOffer: ResolverTypeWrapper<FilterOffer>
  SimilarPractice: ResolverTypeWrapper<SimilarPracticeModel>
  ConceptScheme: ConceptScheme
  DeclarationItemKind: DeclarationItemKind
  Declaration: ResolverTypeWrapper<DeclarationModel>
  DeclarationItem: ResolverTypeWrapper<DeclarationItemModel>
  Instrument: ResolverTypeWrapper<InstrumentModel>
  WebSource: ResolverTypeWrapper<WebSource>
  Signatory: ResolverTypeWrapper<SignatoryModel>
  LocalName: ResolverTypeWrapper<LocalName>
  Concept: ResolverTypeWrapper<ConceptModel>
  City: ResolverTypeWrapper<CityModel>
  StandardState: StandardState
  StandardCertainty: StandardCertainty
  Standard: ResolverTypeWrapper<StandardModel>
  CityConnection: ResolverTypeWrapper<CityConnectionModel>
  CityEdge: ResolverTypeWrapper<Omit<CityEdge, 'node'> & { node: ResolversTypes['City'] }>
  PracticeMention: ResolverTypeWrapper<PracticeMentionModel>
  EquipmentComparison: ResolverTypeWrapper<EquipmentComparisonModel>
  Usage: ResolverTypeWrapper<UsageModel>
  CommitmentLine: ResolverTypeWrapper<CommitmentLineModel>
  Profile: ResolverTypeWrapper<ProfileModel>
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>
  ID: Scalars['ID']['output']
  String: Scalars['String']['output']
  Int: Scalars['Int']['output']
  Boolean: Scalars['Boolean']['output']
  Mutation: Record<PropertyKey, never>
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node']
  DateTime: Scalars['DateTime']['output']
  PageInfo: PageInfo
  Refused: Refused
  InvalidInput: InvalidInput
  InputIssue: InputIssue
  Organisation: Omit<Organisation, 'joinRequests' | 'invitations'> & {
    joinRequests?: Maybe<ReadonlyArray<ResolversParentTypes['JoinRequest']>>
    invitations?: Maybe<ReadonlyArray<ResolversParentTypes['Invitation']>>
  }
  ProjectPart: ProjectPart
  Member: Member
  JoinRequest: JoinRequestModel
  Invitation: InvitationModel
  OrganisationRequest: OrganisationRequestModel
  Me: MeModel
  Membership: MembershipModel
  Session: SessionModel
  AuditEntry: AuditEntryModel
  AuditEntryConnection: AuditEntryConnectionModel
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] }
  OrganisationInput: OrganisationInput
  RequestHandled: Omit<RequestHandled, 'me'> & { me: ResolversParentTypes['Me'] }
  OrganisationChanged: Omit<OrganisationChanged, 'organisation'> & {
    organisation: ResolversParentTypes['Organisation']
  }
  AccountChanged: Omit<AccountChanged, 'me'> & { me: ResolversParentTypes['Me'] }
  RequestResult: ResolversUnionTypes<ResolversParentTypes>['RequestResult']
  OrganisationResult: ResolversUnionTypes<ResolversParentTypes>['OrganisationResult']
  AccountResult: ResolversUnionTypes<ResolversParentTypes>['AccountResult']
  CoverageCount: CoverageCount
  CoverageRow: CoverageRowModel
  CommitmentCoverage: CommitmentCoverageModel
  Coverage: CoverageModel
  CallFinding: Omit<CallFinding, 'examples'> & {
    examples: ReadonlyArray<ResolversParentTypes['PracticeMention']>
  }
  ImportFormInput: ImportFormInput
  FormImported: FormImported
  ImportFormResult: ResolversUnionTypes<ResolversParentTypes>['ImportFormResult']
  ImageSize: ImageSize
  Attachment: AttachmentModel
  Practice: PracticeModel
  Draft: DraftModel
  CityCase: CityCaseModel
  ProblemReport: ProblemReport
  QueueItem: QueueItemModel
  QueueEdge: Omit<QueueEdge, 'node'> & { node: ResolversParentTypes['QueueItem'] }
  QueueConnection: QueueConnectionModel
  QueueCountry: QueueCountry
  BoardColumn: BoardColumn
  BoardClaim: BoardClaimModel
  Board: Omit<Board, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['BoardClaim']> }
  CheckEntry: CheckEntry
  ReviewFinding: ReviewFinding
  Approval: Approval
  Review: ReviewModel
  RevisionEntry: RevisionEntry
  DeskPractice: DeskPracticeModel
  DifferenceRun: DifferenceRunModel
  FieldDifference: FieldDifferenceModel
  PartDifference: Omit<PartDifference, 'fields'> & {
    fields: ReadonlyArray<ResolversParentTypes['FieldDifference']>
  }
  Comparison: Omit<Comparison, 'parts'> & { parts: ReadonlyArray<ResolversParentTypes['PartDifference']> }
  TimelineEvent: TimelineEventModel
  Comment: CommentModel
  TimelineEntry: ResolversUnionTypes<ResolversParentTypes>['TimelineEntry']
  DeskDone: DeskDoneModel
  DeskResult: ResolversUnionTypes<ResolversParentTypes>['DeskResult']
  PracticeApproved: PracticeApprovedModel
  ApproveResult: ResolversUnionTypes<ResolversParentTypes>['ApproveResult']
  Commented: Commented
  CommentResult: ResolversUnionTypes<ResolversParentTypes>['CommentResult']
  CheckLineInput: CheckLineInput
  EditedPartInput: EditedPartInput
  CommentInput: CommentInput
  PartToHideInput: PartToHideInput
  Mail: MailModel
  OpenedMail: OpenedMailModel
  MailConnection: MailConnectionModel
  MailEdge: Omit<MailEdge, 'node'> & { node: ResolversParentTypes['Mail'] }
  AccessGrant: AccessGrantModel
  AccessChanged: AccessChanged
  AccessResult: ResolversUnionTypes<ResolversParentTypes>['AccessResult']
  PracticeAccess: PracticeAccessModel
  CheckAnswer: CheckAnswer
  CheckFinding: CheckFinding
  DuplicateCandidate: DuplicateCandidate
  CheckGap: CheckGap
  UnreadPart: UnreadPart
  OtherLanguage: OtherLanguage
  SelfCheck: SelfCheck
  AnswerCheckInput: AnswerCheckInput
  CheckAnswered: Omit<CheckAnswered, 'draft'> & { draft: ResolversParentTypes['Draft'] }
  AnswerCheckResult: ResolversUnionTypes<ResolversParentTypes>['AnswerCheckResult']
  JSON: Scalars['JSON']['output']
  DraftPart: DraftPartModel
  CompletenessItem: CompletenessItem
  Remark: Remark
  OwnPractice: OwnPracticeModel
  StartPracticeInput: StartPracticeInput
  PracticeStarted: Omit<PracticeStarted, 'draft'> & { draft: ResolversParentTypes['Draft'] }
  StartPracticeResult: ResolversUnionTypes<ResolversParentTypes>['StartPracticeResult']
  SaveDraftPartInput: SaveDraftPartInput
  DraftPartSaved: DraftPartSaved
  DraftPartConflict: Omit<DraftPartConflict, 'theirs'> & { theirs?: Maybe<ResolversParentTypes['DraftPart']> }
  SaveDraftPartResult: ResolversUnionTypes<ResolversParentTypes>['SaveDraftPartResult']
  PracticeMoved: Omit<PracticeMoved, 'draft'> & { draft?: Maybe<ResolversParentTypes['Draft']> }
  PracticeMoveResult: ResolversUnionTypes<ResolversParentTypes>['PracticeMoveResult']
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact']
  RiskAssessment: RiskAssessment
  Prioritisation: Prioritisation
  PolicyFrame: PolicyFrame
  ServiceInvolved: ServiceInvolved
  EquipmentClaim: Omit<EquipmentClaim, 'standard'> & { standard?: Maybe<ResolversParentTypes['Standard']> }
  Float: Scalars['Float']['output']
  TemporaryUse: TemporaryUse
  CreativeInstallation: CreativeInstallation
  ParticipationFact: ParticipationFact
  CommunicationAct: CommunicationAct
  RightsFact: RightsFact
  Cooperation: Cooperation
  Cost: Cost
  Outcome: Outcome
  Source: Source
  Text: Text
  Place: Omit<Place, 'city'> & { city?: Maybe<ResolversParentTypes['City']> }
  Period: Period
  Partner: Partner
  Contact: Contact
  Claim: Omit<Claim, 'commitment' | 'reason'> & {
    commitment: ResolversParentTypes['DeclarationItem']
    reason: ResolversParentTypes['Text']
  }
  Section: Omit<Section, 'text'> & { text: ResolversParentTypes['Text'] }
  Relation: Omit<Relation, 'practice'> & { practice: ResolversParentTypes['Practice'] }
  Publication: Publication
  PublishedRevision: Omit<PublishedRevision, 'practice' | 'difference'> & {
    practice: ResolversParentTypes['Practice']
    difference?: Maybe<ResolversParentTypes['Comparison']>
  }
  SearchThatFound: SearchThatFoundModel
  ReadingFigures: ReadingFiguresModel
  UnansweredSearch: UnansweredSearchModel
  Area: Area
  FacetFilter: FacetFilter
  Segment: Segment
  MarkedText: MarkedText
  HitReason: HitReason
  CommitmentStrength: CommitmentStrength
  SearchHit: SearchHitModel
  FacetCount: FacetCount
  FacetCounts: FacetCounts
  SearchResult: SearchResultModel
  PlaceCount: Omit<PlaceCount, 'city'> & { city: ResolversParentTypes['City'] }
  SimilarCity: SimilarCityModel
  Suggestion: SuggestionModel
  SearchHelp: SearchHelpModel
  FilterOffer: FilterOffer
  SimilarPractice: SimilarPracticeModel
  Declaration: DeclarationModel
  DeclarationItem: DeclarationItemModel
  Instrument: InstrumentModel
  WebSource: WebSource
  Signatory: SignatoryModel
  LocalName: LocalName
  Concept: ConceptModel
  City: CityModel
  Standard: StandardModel
  CityConnection: CityConnectionModel
  CityEdge: Omit<CityEdge, 'node'> & { node: ResolversParentTypes['City'] }
  PracticeMention: PracticeMentionModel
  EquipmentComparison: EquipmentComparisonModel
  Usage: UsageModel
  CommitmentLine: CommitmentLineModel
  Profile: ProfileModel
}

export type QueryResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>
  organisation?: Resolver<
    Maybe<ResolversTypes['Organisation']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrganisationArgs, 'key'>
  >
  organisations?: Resolver<
    ReadonlyArray<ResolversTypes['Organisation']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrganisationsArgs, 'name' | 'first'>
  >
  auditLog?: Resolver<
    ResolversTypes['AuditEntryConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryAuditLogArgs, 'first'>
  >
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<QueryCoverageArgs>>
  callFindings?: Resolver<
    ReadonlyArray<ResolversTypes['CallFinding']>,
    ParentType,
    ContextType,
    RequireFields<QueryCallFindingsArgs, 'call'>
  >
  cityCases?: Resolver<ReadonlyArray<ResolversTypes['CityCase']>, ParentType, ContextType>
  queue?: Resolver<
    ResolversTypes['QueueConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryQueueArgs, 'claimed' | 'first'>
  >
  nextInQueue?: Resolver<Maybe<ResolversTypes['QueueItem']>, ParentType, ContextType>
  board?: Resolver<ResolversTypes['Board'], ParentType, ContextType>
  deskPractice?: Resolver<
    Maybe<ResolversTypes['DeskPractice']>,
    ParentType,
    ContextType,
    RequireFields<QueryDeskPracticeArgs, 'key'>
  >
  comparison?: Resolver<
    Maybe<ResolversTypes['Comparison']>,
    ParentType,
    ContextType,
    RequireFields<QueryComparisonArgs, 'practiceId' | 'from' | 'to'>
  >
  timeline?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['TimelineEntry']>>,
    ParentType,
    ContextType,
    RequireFields<QueryTimelineArgs, 'practiceId'>
  >
  mails?: Resolver<
    ResolversTypes['MailConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryMailsArgs, 'first'>
  >
  mail?: Resolver<
    Maybe<ResolversTypes['OpenedMail']>,
    ParentType,
    ContextType,
    RequireFields<QueryMailArgs, 'id'>
  >
  hasMailServer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  practiceAccess?: Resolver<
    Maybe<ResolversTypes['PracticeAccess']>,
    ParentType,
    ContextType,
    RequireFields<QueryPracticeAccessArgs, 'key'>
  >
  revisionCheck?: Resolver<
    Maybe<ResolversTypes['SelfCheck']>,
    ParentType,
    ContextType,
    RequireFields<QueryRevisionCheckArgs, 'practiceId' | 'revision'>
  >
  draft?: Resolver<
    Maybe<ResolversTypes['Draft']>,
    ParentType,
    ContextType,
    RequireFields<QueryDraftArgs, 'key'>
  >
  myPractices?: Resolver<
    ReadonlyArray<ResolversTypes['OwnPractice']>,
    ParentType,
    ContextType,
    RequireFields<QueryMyPracticesArgs, 'first'>
  >
  publishers?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>
  markdown?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<QueryMarkdownArgs, 'text'>
  >
  publishedRevision?: Resolver<
    Maybe<ResolversTypes['PublishedRevision']>,
    ParentType,
    ContextType,
    RequireFields<QueryPublishedRevisionArgs, 'address' | 'number'>
  >
  practice?: Resolver<
    Maybe<ResolversTypes['Practice']>,
    ParentType,
    ContextType,
    RequireFields<QueryPracticeArgs, 'address'>
  >
  unansweredSearches?: Resolver<ReadonlyArray<ResolversTypes['UnansweredSearch']>, ParentType, ContextType>
  search?: Resolver<
    ResolversTypes['SearchResult'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'sort' | 'withArchived' | 'page' | 'first' | 'language'>
  >
  suggest?: Resolver<
    ReadonlyArray<ResolversTypes['Suggestion']>,
    ParentType,
    ContextType,
    RequireFields<QuerySuggestArgs, 'q' | 'first' | 'language'>
  >
  facetValues?: Resolver<
    ReadonlyArray<ResolversTypes['FacetCount']>,
    ParentType,
    ContextType,
    RequireFields<QueryFacetValuesArgs, 'facet' | 'withArchived' | 'first' | 'language'>
  >
  searchHelp?: Resolver<
    ResolversTypes['SearchHelp'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchHelpArgs, 'withArchived' | 'language'>
  >
  similarCities?: Resolver<
    ReadonlyArray<ResolversTypes['SimilarCity']>,
    ParentType,
    ContextType,
    RequireFields<QuerySimilarCitiesArgs, 'key' | 'first'>
  >
  declaration?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>
  declarationItem?: Resolver<
    Maybe<ResolversTypes['DeclarationItem']>,
    ParentType,
    ContextType,
    RequireFields<QueryDeclarationItemArgs, 'key'>
  >
  concepts?: Resolver<
    ReadonlyArray<ResolversTypes['Concept']>,
    ParentType,
    ContextType,
    Partial<QueryConceptsArgs>
  >
  concept?: Resolver<
    Maybe<ResolversTypes['Concept']>,
    ParentType,
    ContextType,
    RequireFields<QueryConceptArgs, 'key'>
  >
  cities?: Resolver<
    ResolversTypes['CityConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCitiesArgs, 'first'>
  >
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<QueryCityArgs, 'key'>>
  standards?: Resolver<ReadonlyArray<ResolversTypes['Standard']>, ParentType, ContextType>
  conceptUsage?: Resolver<
    Maybe<ResolversTypes['Usage']>,
    ParentType,
    ContextType,
    RequireFields<QueryConceptUsageArgs, 'key'>
  >
  standard?: Resolver<
    Maybe<ResolversTypes['Standard']>,
    ParentType,
    ContextType,
    RequireFields<QueryStandardArgs, 'key'>
  >
  standardUsage?: Resolver<
    Maybe<ResolversTypes['Usage']>,
    ParentType,
    ContextType,
    RequireFields<QueryStandardUsageArgs, 'key'>
  >
  cityProfile?: Resolver<
    Maybe<ResolversTypes['Profile']>,
    ParentType,
    ContextType,
    RequireFields<QueryCityProfileArgs, 'key'>
  >
  organisationProfile?: Resolver<
    Maybe<ResolversTypes['Profile']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrganisationProfileArgs, 'key'>
  >
}

export type MutationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  askForOrganisation?: Resolver<
    ResolversTypes['RequestResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAskForOrganisationArgs, 'organisation'>
  >
  decideOrganisation?: Resolver<
    ResolversTypes['RequestResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideOrganisationArgs, 'id' | 'isGranted'>
  >
  askToJoin?: Resolver<
    ResolversTypes['RequestResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAskToJoinArgs, 'organisation'>
  >
  decideJoining?: Resolver<
    ResolversTypes['RequestResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideJoiningArgs, 'id' | 'isAccepted' | 'role'>
  >
  invite?: Resolver<
    ResolversTypes['RequestResult'],
    ParentType,
    ContextType,
    RequireFields<MutationInviteArgs, 'organisation' | 'email' | 'role'>
  >
  takeBackInvitation?: Resolver<
    ResolversTypes['RequestResult'],
    ParentType,
    ContextType,
    RequireFields<MutationTakeBackInvitationArgs, 'id'>
  >
  acceptInvitation?: Resolver<
    ResolversTypes['RequestResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptInvitationArgs, 'id'>
  >
  setMemberRole?: Resolver<
    ResolversTypes['OrganisationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSetMemberRoleArgs, 'organisation' | 'person' | 'role'>
  >
  removeMember?: Resolver<
    ResolversTypes['OrganisationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveMemberArgs, 'organisation' | 'person'>
  >
  leaveOrganisation?: Resolver<
    ResolversTypes['OrganisationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationLeaveOrganisationArgs, 'organisation'>
  >
  setNetworkMembership?: Resolver<
    ResolversTypes['OrganisationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSetNetworkMembershipArgs, 'organisation' | 'isMember'>
  >
  setProject?: Resolver<
    ResolversTypes['OrganisationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSetProjectArgs, 'organisation' | 'project'>
  >
  giveOffice?: Resolver<
    ResolversTypes['RequestResult'],
    ParentType,
    ContextType,
    RequireFields<MutationGiveOfficeArgs, 'email' | 'office' | 'holds'>
  >
  changeProfile?: Resolver<
    ResolversTypes['AccountResult'],
    ParentType,
    ContextType,
    RequireFields<MutationChangeProfileArgs, 'name' | 'language'>
  >
  endSession?: Resolver<
    ResolversTypes['AccountResult'],
    ParentType,
    ContextType,
    RequireFields<MutationEndSessionArgs, 'id'>
  >
  importForm?: Resolver<
    ResolversTypes['ImportFormResult'],
    ParentType,
    ContextType,
    RequireFields<MutationImportFormArgs, 'input'>
  >
  claimItem?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationClaimItemArgs, 'itemId'>
  >
  releaseItem?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReleaseItemArgs, 'itemId'>
  >
  examinePractice?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationExaminePracticeArgs, 'practiceId' | 'version'>
  >
  recordChecks?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordChecksArgs, 'practiceId' | 'version' | 'lines'>
  >
  acceptFinding?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptFindingArgs, 'practiceId' | 'version' | 'question' | 'note'>
  >
  decideClaim?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideClaimArgs, 'practiceId' | 'version' | 'claim' | 'isConfirmed'>
  >
  confirmEditorialClaim?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmEditorialClaimArgs, 'practiceId' | 'version' | 'claim'>
  >
  approvePractice?: Resolver<
    ResolversTypes['ApproveResult'],
    ParentType,
    ContextType,
    RequireFields<MutationApprovePracticeArgs, 'practiceId' | 'version' | 'reason'>
  >
  requestChanges?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestChangesArgs, 'practiceId' | 'version' | 'reason'>
  >
  rejectPractice?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectPracticeArgs, 'practiceId' | 'version' | 'reason'>
  >
  editRevision?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationEditRevisionArgs, 'practiceId' | 'version' | 'parts' | 'reason' | 'masksEarlier'>
  >
  objectToEdit?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationObjectToEditArgs, 'practiceId' | 'reason'>
  >
  decidePublicLife?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDecidePublicLifeArgs, 'practiceId' | 'version' | 'decision' | 'reason'>
  >
  lookAfter?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationLookAfterArgs, 'itemId' | 'isUpheld' | 'reason'>
  >
  closeReport?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseReportArgs, 'itemId' | 'reason'>
  >
  askToTakeOver?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAskToTakeOverArgs, 'practiceId' | 'organisationId'>
  >
  decideTakeOver?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideTakeOverArgs, 'itemId' | 'isGranted' | 'reason'>
  >
  maskPart?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationMaskPartArgs, 'input'>
  >
  erasePart?: Resolver<
    ResolversTypes['DeskResult'],
    ParentType,
    ContextType,
    RequireFields<MutationErasePartArgs, 'input'>
  >
  addComment?: Resolver<
    ResolversTypes['CommentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAddCommentArgs, 'input'>
  >
  resolveThread?: Resolver<
    ResolversTypes['CommentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationResolveThreadArgs, 'commentId'>
  >
  grantAccess?: Resolver<
    ResolversTypes['AccessResult'],
    ParentType,
    ContextType,
    RequireFields<MutationGrantAccessArgs, 'practiceId' | 'email'>
  >
  takeBackAccess?: Resolver<
    ResolversTypes['AccessResult'],
    ParentType,
    ContextType,
    RequireFields<MutationTakeBackAccessArgs, 'practiceId' | 'email'>
  >
  answerCheck?: Resolver<
    ResolversTypes['AnswerCheckResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAnswerCheckArgs, 'input'>
  >
  startPractice?: Resolver<
    ResolversTypes['StartPracticeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationStartPracticeArgs, 'input'>
  >
  saveDraftPart?: Resolver<
    ResolversTypes['SaveDraftPartResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveDraftPartArgs, 'input'>
  >
  submitPractice?: Resolver<
    ResolversTypes['PracticeMoveResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitPracticeArgs, 'practiceId' | 'version' | 'licence'>
  >
  askToSubmitPractice?: Resolver<
    ResolversTypes['PracticeMoveResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAskToSubmitPracticeArgs, 'practiceId'>
  >
  recallPractice?: Resolver<
    ResolversTypes['PracticeMoveResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecallPracticeArgs, 'practiceId'>
  >
  discardDraft?: Resolver<
    ResolversTypes['PracticeMoveResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDiscardDraftArgs, 'practiceId'>
  >
  startRevision?: Resolver<
    ResolversTypes['PracticeMoveResult'],
    ParentType,
    ContextType,
    RequireFields<MutationStartRevisionArgs, 'practiceId'>
  >
  confirmPractice?: Resolver<
    ResolversTypes['PracticeMoveResult'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmPracticeArgs, 'practiceId'>
  >
  archivePractice?: Resolver<
    ResolversTypes['PracticeMoveResult'],
    ParentType,
    ContextType,
    RequireFields<MutationArchivePracticeArgs, 'practiceId'>
  >
  restorePractice?: Resolver<
    ResolversTypes['PracticeMoveResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRestorePracticeArgs, 'practiceId'>
  >
  withdrawPractice?: Resolver<
    ResolversTypes['PracticeMoveResult'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawPracticeArgs, 'practiceId' | 'reason'>
  >
}

export type NodeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    'Organisation' | 'Practice' | 'DeclarationItem' | 'Concept' | 'City',
    ParentType,
    ContextType
  >
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime'
}

export type PageInfoResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ProblemCodeResolvers = {
  NOT_FOUND: 'NOT_FOUND'
  UNAUTHENTICATED: 'UNAUTHENTICATED'
  FORBIDDEN: 'FORBIDDEN'
  INVALID_INPUT: 'INVALID_INPUT'
  WRONG_STATE: 'WRONG_STATE'
  CONFLICT: 'CONFLICT'
  LIMIT_REACHED: 'LIMIT_REACHED'
  GONE: 'GONE'
  UNAVAILABLE: 'UNAVAILABLE'
}

export type RefusedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Refused'] = ResolversParentTypes['Refused'],
> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type InvalidInputResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput'],
> = {
  issues?: Resolver<ReadonlyArray<ResolversTypes['InputIssue']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type InputIssueResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['InputIssue'] = ResolversParentTypes['InputIssue'],
> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type MemberRoleResolvers = { MEMBER: 'member'; CONTRIBUTOR: 'contributor'; LEAD: 'lead' }

export type OfficeResolvers = { MODERATOR: 'moderator'; ADMINISTRATOR: 'administrator' }

export type OrganisationKindResolvers = {
  CITY: 'city'
  REGION: 'region'
  GROUP_OF_MUNICIPALITIES: 'group-of-municipalities'
  POLICE_FORCE: 'police-force'
  ASSOCIATION: 'association'
  NETWORK_BODY: 'network-body'
  NATIONAL_AUTHORITY: 'national-authority'
  EUROPEAN_INSTITUTION: 'european-institution'
  RESEARCH_OR_EXPERT_BODY: 'research-or-expert-body'
}

export type ProjectRoleResolvers = {
  COORDINATOR: 'coordinator'
  PARTNER: 'partner'
  ASSOCIATED: 'associated'
  OBSERVER: 'observer'
}

export type OrganisationAbilityResolvers = {
  JOIN: 'join'
  LEAVE: 'leave'
  INVITE: 'invite'
  DECIDE_JOINING: 'decide-joining'
  SET_ROLE: 'set-role'
  REMOVE: 'remove'
  DESCRIBE: 'describe'
  SET_NETWORK: 'set-network'
}

export type OrganisationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'],
> = {
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  isNetworkMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  projects?: Resolver<ReadonlyArray<ResolversTypes['ProjectPart']>, ParentType, ContextType>
  abilities?: Resolver<ReadonlyArray<ResolversTypes['OrganisationAbility']>, ParentType, ContextType>
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Member']>>, ParentType, ContextType>
  joinRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JoinRequest']>>, ParentType, ContextType>
  invitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invitation']>>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  isEditors?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ProjectPartResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ProjectPart'] = ResolversParentTypes['ProjectPart'],
> = {
  project?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  role?: Resolver<ResolversTypes['ProjectRole'], ParentType, ContextType>
}

export type MemberResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'],
> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>
  isLastLead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type JoinRequestResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['JoinRequest'] = ResolversParentTypes['JoinRequest'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type InvitationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type OrganisationRequestResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['OrganisationRequest'] =
    ResolversParentTypes['OrganisationRequest'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  cityName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  mailDomain?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type MeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me'],
> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  isNetworkMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  isModerator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  isAdministrator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>
  invitations?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>
  joinRequests?: Resolver<ReadonlyArray<ResolversTypes['JoinRequest']>, ParentType, ContextType>
  organisationRequests?: Resolver<
    ReadonlyArray<ResolversTypes['OrganisationRequest']>,
    ParentType,
    ContextType
  >
}

export type MembershipResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'],
> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>
}

export type SessionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  isThisOne?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  usedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type AuditEntryResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  subjectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  detail?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>
}

export type AuditEntryConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AuditEntryConnection'] =
    ResolversParentTypes['AuditEntryConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type AuditEntryEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge'],
> = {
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type RequestHandledResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['RequestHandled'] = ResolversParentTypes['RequestHandled'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type OrganisationChangedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['OrganisationChanged'] =
    ResolversParentTypes['OrganisationChanged'],
> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AccountChangedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AccountChanged'] = ResolversParentTypes['AccountChanged'],
> = {
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RequestResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['RequestResult'] = ResolversParentTypes['RequestResult'],
> = {
  __resolveType: TypeResolveFn<'RequestHandled' | 'Refused' | 'InvalidInput', ParentType, ContextType>
}

export type OrganisationResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['OrganisationResult'] = ResolversParentTypes['OrganisationResult'],
> = {
  __resolveType: TypeResolveFn<'OrganisationChanged' | 'Refused' | 'InvalidInput', ParentType, ContextType>
}

export type AccountResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AccountResult'] = ResolversParentTypes['AccountResult'],
> = {
  __resolveType: TypeResolveFn<'AccountChanged' | 'Refused' | 'InvalidInput', ParentType, ContextType>
}

export type CoverageCountResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CoverageCount'] = ResolversParentTypes['CoverageCount'],
> = {
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  practices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  contradicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CoverageRowResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow'],
> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  practices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  counts?: Resolver<ReadonlyArray<ResolversTypes['CoverageCount']>, ParentType, ContextType>
}

export type CommitmentCoverageResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CommitmentCoverage'] = ResolversParentTypes['CommitmentCoverage'],
> = {
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  practices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  contradicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  cities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  onlyIn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  missingKinds?: Resolver<ReadonlyArray<ResolversTypes['Kind']>, ParentType, ContextType>
  missingCountries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
}

export type CoverageResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage'],
> = {
  practices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  withoutCity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  commitments?: Resolver<ReadonlyArray<ResolversTypes['CommitmentCoverage']>, ParentType, ContextType>
  cities?: Resolver<ReadonlyArray<ResolversTypes['CoverageRow']>, ParentType, ContextType>
  kinds?: Resolver<ReadonlyArray<ResolversTypes['CoverageRow']>, ParentType, ContextType>
}

export type CallFindingResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CallFinding'] = ResolversParentTypes['CallFinding'],
> = {
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  second?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  practices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  examples?: Resolver<ReadonlyArray<ResolversTypes['PracticeMention']>, ParentType, ContextType>
}

export type PracticeFormResolvers = { FIVE_IS: 'five-is'; EFUS: 'efus' }

export type FormImportedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['FormImported'] = ResolversParentTypes['FormImported'],
> = {
  practiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ImportFormResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ImportFormResult'] = ResolversParentTypes['ImportFormResult'],
> = {
  __resolveType: TypeResolveFn<'FormImported' | 'InvalidInput' | 'Refused', ParentType, ContextType>
}

export type AttachmentKindResolvers = { IMAGE: 'image'; DOCUMENT: 'document' }

export type ImageSizeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ImageSize'] = ResolversParentTypes['ImageSize'],
> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type AttachmentResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['AttachmentKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  sizes?: Resolver<ReadonlyArray<ResolversTypes['ImageSize']>, ParentType, ContextType>
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  byteSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  isDecorative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  alternative?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    Partial<AttachmentAlternativeArgs>
  >
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  credit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type PracticeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Practice'] = ResolversParentTypes['Practice'],
> = {
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  path?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<PracticePathArgs, 'language'>
  >
  publisher?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>
  publicState?: Resolver<ResolversTypes['PublicState'], ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  kind?: Resolver<Maybe<ResolversTypes['Kind']>, ParentType, ContextType>
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<PracticeTitleArgs>>
  summary?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<PracticeSummaryArgs>>
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>
  partners?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>
  concepts?: Resolver<
    ReadonlyArray<ResolversTypes['Concept']>,
    ParentType,
    ContextType,
    Partial<PracticeConceptsArgs>
  >
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>
  history?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>
  completeness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  holdsBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  similar?: Resolver<
    ReadonlyArray<ResolversTypes['SimilarPractice']>,
    ParentType,
    ContextType,
    RequireFields<PracticeSimilarArgs, 'first'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DraftResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft'],
> = {
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>
  check?: Resolver<ResolversTypes['SelfCheck'], ParentType, ContextType>
  practiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  publisher?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>
  candidate?: Resolver<ResolversTypes['CandidateState'], ParentType, ContextType>
  publicState?: Resolver<ResolversTypes['PublicState'], ParentType, ContextType>
  publishedRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  nextRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  abilities?: Resolver<ReadonlyArray<ResolversTypes['Ability']>, ParentType, ContextType>
  whoCanSee?: Resolver<ResolversTypes['WhoCanSee'], ParentType, ContextType>
  parts?: Resolver<ReadonlyArray<ResolversTypes['DraftPart']>, ParentType, ContextType>
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>
  completeness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  completenessItems?: Resolver<ReadonlyArray<ResolversTypes['CompletenessItem']>, ParentType, ContextType>
  faults?: Resolver<ReadonlyArray<ResolversTypes['InputIssue']>, ParentType, ContextType>
  askedToSubmitAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  lastRemark?: Resolver<Maybe<ResolversTypes['Remark']>, ParentType, ContextType>
  preview?: Resolver<
    ResolversTypes['Practice'],
    ParentType,
    ContextType,
    RequireFields<DraftPreviewArgs, 'audience'>
  >
}

export type CityCaseResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CityCase'] = ResolversParentTypes['CityCase'],
> = {
  practiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  practice?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  refusedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type QueueKindResolvers = {
  REVIEW: 'review'
  SECOND_LOOK: 'second-look'
  PROBLEM: 'problem'
  ORGANISATION_REQUEST: 'organisation-request'
  TAKE_OVER: 'take-over'
}

export type QueueStateResolvers = {
  WAITING: 'waiting'
  SUBMITTED: 'submitted'
  IN_REVIEW: 'in-review'
  APPROVED: 'approved'
  SCHEDULED: 'scheduled'
  CHANGES_REQUESTED: 'changes-requested'
  CLOSED: 'closed'
}

export type ClaimedByResolvers = { ANYBODY: 'anybody'; NOBODY: 'nobody'; ME: 'me'; OTHERS: 'others' }

export type ProblemKindResolvers = { WRONG: 'wrong'; SENSITIVE: 'sensitive'; RIGHTS: 'rights' }

export type CheckLineResolvers = {
  PROBLEM_CLEAR: 'problem-clear'
  WORKS: 'works'
  EVALUATED: 'evaluated'
  REPLICABLE: 'replicable'
  DISTANCES: 'distances'
  LOWERING_TIMES: 'lowering-times'
  CAMERAS: 'cameras'
  ROTAS: 'rotas'
  PLANS: 'plans'
  RATINGS_OF_AN_ACCESS: 'ratings-of-an-access'
  COORDINATES: 'coordinates'
  PICTURE_DATA: 'picture-data'
  PEOPLE_IN_PICTURES: 'people-in-pictures'
  LICENCES: 'licences'
  LANGUAGE: 'language'
  DOUBLES: 'doubles'
}

export type CheckVerdictResolvers = { GOOD: 'good'; BAD: 'bad'; NOT_APPLICABLE: 'not-applicable' }

export type SecondReaderReasonResolvers = {
  TOWARDS_PUBLIC: 'towards-public'
  INDEPENDENT_EVIDENCE: 'independent-evidence'
  FIRST_OF_ORGANISATION: 'first-of-organisation'
}

export type ReviewAbilityResolvers = {
  EXAMINE: 'examine'
  RECORD: 'record'
  APPROVE: 'approve'
  REQUEST_CHANGES: 'request-changes'
  REJECT: 'reject'
  EDIT: 'edit'
}

export type PublicDecisionResolvers = {
  UNPUBLISH: 'unpublish'
  WITHDRAW: 'withdraw'
  ARCHIVE: 'archive'
  RESTORE: 'restore'
}

export type RevisionCauseResolvers = {
  SUBMITTED: 'submitted'
  MODERATOR_EDIT: 'moderator-edit'
  IMPORT: 'import'
}

export type RunKindResolvers = { SAME: 'same'; ADDED: 'added'; REMOVED: 'removed' }

export type PartChangeResolvers = { ADDED: 'added'; REMOVED: 'removed'; CHANGED: 'changed' }

export type CommentKindResolvers = { COMMENT: 'comment'; NOTE: 'note'; OBJECTION: 'objection' }

export type ApprovalOutcomeResolvers = {
  PUBLISHED: 'published'
  SCHEDULED: 'scheduled'
  AWAITS_SECOND_READER: 'awaits-second-reader'
}

export type ProblemReportResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ProblemReport'] = ResolversParentTypes['ProblemReport'],
> = {
  kind?: Resolver<ResolversTypes['ProblemKind'], ParentType, ContextType>
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type QueueItemResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['QueueItem'] = ResolversParentTypes['QueueItem'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['QueueKind'], ParentType, ContextType>
  state?: Resolver<ResolversTypes['QueueState'], ParentType, ContextType>
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  mayAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  publishAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  practiceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  askedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  organisationRequestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>
  mailDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  cityName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  report?: Resolver<Maybe<ResolversTypes['ProblemReport']>, ParentType, ContextType>
}

export type QueueEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['QueueEdge'] = ResolversParentTypes['QueueEdge'],
> = {
  node?: Resolver<ResolversTypes['QueueItem'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type QueueConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['QueueConnection'] = ResolversParentTypes['QueueConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueueEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  countries?: Resolver<ReadonlyArray<ResolversTypes['QueueCountry']>, ParentType, ContextType>
}

export type QueueCountryResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['QueueCountry'] = ResolversParentTypes['QueueCountry'],
> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type BoardColumnResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['BoardColumn'] = ResolversParentTypes['BoardColumn'],
> = {
  kind?: Resolver<ResolversTypes['QueueKind'], ParentType, ContextType>
  state?: Resolver<ResolversTypes['QueueState'], ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  oldestSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type BoardClaimResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['BoardClaim'] = ResolversParentTypes['BoardClaim'],
> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  oldestClaim?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type BoardResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Board'] = ResolversParentTypes['Board'],
> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['BoardColumn']>, ParentType, ContextType>
  claims?: Resolver<ReadonlyArray<ResolversTypes['BoardClaim']>, ParentType, ContextType>
}

export type CheckEntryResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CheckEntry'] = ResolversParentTypes['CheckEntry'],
> = {
  line?: Resolver<ResolversTypes['CheckLine'], ParentType, ContextType>
  verdict?: Resolver<Maybe<ResolversTypes['CheckVerdict']>, ParentType, ContextType>
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type ReviewFindingResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReviewFinding'] = ResolversParentTypes['ReviewFinding'],
> = {
  finding?: Resolver<ResolversTypes['CheckFinding'], ParentType, ContextType>
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ApprovalResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval'],
> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ReviewResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review'],
> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  publishAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  abilities?: Resolver<ReadonlyArray<ResolversTypes['ReviewAbility']>, ParentType, ContextType>
  practice?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>
  checks?: Resolver<ReadonlyArray<ResolversTypes['CheckEntry']>, ParentType, ContextType>
  findings?: Resolver<ReadonlyArray<ResolversTypes['ReviewFinding']>, ParentType, ContextType>
  duplicates?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCandidate']>, ParentType, ContextType>
  secondReader?: Resolver<ReadonlyArray<ResolversTypes['SecondReaderReason']>, ParentType, ContextType>
  approvals?: Resolver<ReadonlyArray<ResolversTypes['Approval']>, ParentType, ContextType>
  lastReviewedRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  isEdited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  isObjectedTo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type RevisionEntryResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['RevisionEntry'] = ResolversParentTypes['RevisionEntry'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  cause?: Resolver<ResolversTypes['RevisionCause'], ParentType, ContextType>
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  erasedParts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
}

export type DeskPracticeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DeskPractice'] = ResolversParentTypes['DeskPractice'],
> = {
  practiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  candidate?: Resolver<ResolversTypes['CandidateState'], ParentType, ContextType>
  publicState?: Resolver<ResolversTypes['PublicState'], ParentType, ContextType>
  isCompiled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  publishedRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  publicAbilities?: Resolver<ReadonlyArray<ResolversTypes['PublicDecision']>, ParentType, ContextType>
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>
  published?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>
  revisions?: Resolver<ReadonlyArray<ResolversTypes['RevisionEntry']>, ParentType, ContextType>
  parts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  items?: Resolver<ReadonlyArray<ResolversTypes['QueueItem']>, ParentType, ContextType>
  authorsLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type DifferenceRunResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DifferenceRun'] = ResolversParentTypes['DifferenceRun'],
> = {
  kind?: Resolver<ResolversTypes['RunKind'], ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DifferenceRunNameArgs>>
}

export type FieldDifferenceResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['FieldDifference'] = ResolversParentTypes['FieldDifference'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  isOfValues?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  runs?: Resolver<ReadonlyArray<ResolversTypes['DifferenceRun']>, ParentType, ContextType>
}

export type PartDifferenceResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PartDifference'] = ResolversParentTypes['PartDifference'],
> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  change?: Resolver<ResolversTypes['PartChange'], ParentType, ContextType>
  labelBefore?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>
  labelAfter?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldDifference']>, ParentType, ContextType>
}

export type ComparisonResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison'],
> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  parts?: Resolver<ReadonlyArray<ResolversTypes['PartDifference']>, ParentType, ContextType>
}

export type TimelineEventResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  isEfus?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CommentResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['CommentKind'], ParentType, ContextType>
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  isEfus?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  threadId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type TimelineEntryResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry'],
> = {
  __resolveType: TypeResolveFn<'TimelineEvent' | 'Comment', ParentType, ContextType>
}

export type DeskDoneResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DeskDone'] = ResolversParentTypes['DeskDone'],
> = {
  practiceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>
  practice?: Resolver<Maybe<ResolversTypes['DeskPractice']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DeskResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DeskResult'] = ResolversParentTypes['DeskResult'],
> = {
  __resolveType: TypeResolveFn<'DeskDone' | 'Refused' | 'InvalidInput', ParentType, ContextType>
}

export type PracticeApprovedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PracticeApproved'] = ResolversParentTypes['PracticeApproved'],
> = {
  outcome?: Resolver<ResolversTypes['ApprovalOutcome'], ParentType, ContextType>
  because?: Resolver<ReadonlyArray<ResolversTypes['SecondReaderReason']>, ParentType, ContextType>
  practice?: Resolver<Maybe<ResolversTypes['DeskPractice']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ApproveResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ApproveResult'] = ResolversParentTypes['ApproveResult'],
> = {
  __resolveType: TypeResolveFn<'PracticeApproved' | 'Refused' | 'InvalidInput', ParentType, ContextType>
}

export type CommentedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Commented'] = ResolversParentTypes['Commented'],
> = {
  commentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CommentResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CommentResult'] = ResolversParentTypes['CommentResult'],
> = {
  __resolveType: TypeResolveFn<'Commented' | 'Refused' | 'InvalidInput', ParentType, ContextType>
}

export type MailStateResolvers = {
  QUEUED: 'queued'
  SENT: 'sent'
  KEPT: 'kept'
  WITHHELD: 'withheld'
  FAILED: 'failed'
}

export type MailResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Mail'] = ResolversParentTypes['Mail'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  state?: Resolver<ResolversTypes['MailState'], ParentType, ContextType>
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type OpenedMailResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['OpenedMail'] = ResolversParentTypes['OpenedMail'],
> = {
  mail?: Resolver<ResolversTypes['Mail'], ParentType, ContextType>
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  isLinkUsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type MailConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MailConnection'] = ResolversParentTypes['MailConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MailEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type MailEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MailEdge'] = ResolversParentTypes['MailEdge'],
> = {
  node?: Resolver<ResolversTypes['Mail'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type AccessGrantResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AccessGrant'] = ResolversParentTypes['AccessGrant'],
> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type AccessChangedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AccessChanged'] = ResolversParentTypes['AccessChanged'],
> = {
  practiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AccessResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AccessResult'] = ResolversParentTypes['AccessResult'],
> = {
  __resolveType: TypeResolveFn<'AccessChanged' | 'Refused' | 'InvalidInput', ParentType, ContextType>
}

export type PracticeAccessResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PracticeAccess'] = ResolversParentTypes['PracticeAccess'],
> = {
  practiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  practice?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>
  grants?: Resolver<ReadonlyArray<ResolversTypes['AccessGrant']>, ParentType, ContextType>
}

export type CheckRuleResolvers = {
  DISTANCE: 'distance'
  LOWERING: 'lowering'
  CAMERA: 'camera'
  ROTA: 'rota'
  PLAN: 'plan'
  RATING: 'rating'
  COORDINATES: 'coordinates'
}

export type FindingReasonResolvers = {
  TELLS_A_GAP: 'tells-a-gap'
  TELLS_OPENING_HOURS: 'tells-opening-hours'
  TELLS_OPENING_SPEED: 'tells-opening-speed'
  TELLS_A_BLIND_SPOT: 'tells-a-blind-spot'
  TELLS_CAMERA_COVERAGE: 'tells-camera-coverage'
  TELLS_A_ROTA: 'tells-a-rota'
  POINTS_TO_A_PLAN: 'points-to-a-plan'
  TELLS_WHAT_AN_ACCESS_WITHSTANDS: 'tells-what-an-access-withstands'
  SHOWS_GUARDED_DETAILS: 'shows-guarded-details'
  GIVES_COORDINATES: 'gives-coordinates'
  HAD_A_POSITION: 'had-a-position'
  MAY_BE_A_PLAN: 'may-be-a-plan'
  HAS_FIGURES_AND_UNITS: 'has-figures-and-units'
}

export type CheckAnswerWordResolvers = {
  STAYS: 'stays'
  NO_PLAN: 'no-plan'
  DIFFERENT: 'different'
  RELATED: 'related'
  SAME: 'same'
}

export type CheckGapKindResolvers = {
  ALTERNATIVE: 'alternative'
  LICENCE: 'licence'
  CREDIT: 'credit'
  SOURCES: 'sources'
}

export type CheckAnswerResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CheckAnswer'] = ResolversParentTypes['CheckAnswer'],
> = {
  answer?: Resolver<ResolversTypes['CheckAnswerWord'], ParentType, ContextType>
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type CheckFindingResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CheckFinding'] = ResolversParentTypes['CheckFinding'],
> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  rule?: Resolver<ResolversTypes['CheckRule'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['FindingReason'], ParentType, ContextType>
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  proposedLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>
  answer?: Resolver<Maybe<ResolversTypes['CheckAnswer']>, ParentType, ContextType>
}

export type DuplicateCandidateResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DuplicateCandidate'] = ResolversParentTypes['DuplicateCandidate'],
> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  answer?: Resolver<Maybe<ResolversTypes['CheckAnswer']>, ParentType, ContextType>
}

export type CheckGapResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CheckGap'] = ResolversParentTypes['CheckGap'],
> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  missing?: Resolver<ResolversTypes['CheckGapKind'], ParentType, ContextType>
}

export type UnreadPartResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['UnreadPart'] = ResolversParentTypes['UnreadPart'],
> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type OtherLanguageResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['OtherLanguage'] = ResolversParentTypes['OtherLanguage'],
> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  declared?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  detected?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type SelfCheckResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SelfCheck'] = ResolversParentTypes['SelfCheck'],
> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['CheckFinding']>, ParentType, ContextType>
  duplicates?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCandidate']>, ParentType, ContextType>
  gaps?: Resolver<ReadonlyArray<ResolversTypes['CheckGap']>, ParentType, ContextType>
  notRead?: Resolver<ReadonlyArray<ResolversTypes['UnreadPart']>, ParentType, ContextType>
  otherLanguage?: Resolver<ReadonlyArray<ResolversTypes['OtherLanguage']>, ParentType, ContextType>
}

export type CheckAnsweredResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CheckAnswered'] = ResolversParentTypes['CheckAnswered'],
> = {
  draft?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AnswerCheckResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AnswerCheckResult'] = ResolversParentTypes['AnswerCheckResult'],
> = {
  __resolveType: TypeResolveFn<'CheckAnswered' | 'Refused' | 'InvalidInput', ParentType, ContextType>
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON'
}

export type CandidateStateResolvers = {
  NONE: 'none'
  DRAFT: 'draft'
  SUBMITTED: 'submitted'
  IN_REVIEW: 'in-review'
  CHANGES_REQUESTED: 'changes-requested'
  APPROVED: 'approved'
  SCHEDULED: 'scheduled'
  REJECTED: 'rejected'
}

export type AbilityResolvers = {
  READ_DRAFT: 'read-draft'
  SAVE: 'save'
  START_REVISION: 'start-revision'
  DISCARD: 'discard'
  RECALL: 'recall'
  SUBMIT: 'submit'
  ASK_TO_SUBMIT: 'ask-to-submit'
  CONFIRM: 'confirm'
  ARCHIVE: 'archive'
  RESTORE: 'restore'
  WITHDRAW: 'withdraw'
  GRANT_ACCESS: 'grant-access'
}

export type WhoCanSeeResolvers = {
  AUTHORS: 'authors'
  AUTHORS_AND_MODERATORS: 'authors-and-moderators'
  PUBLIC: 'public'
  PUBLIC_AND_DRAFT: 'public-and-draft'
  PUBLIC_AND_REVIEW: 'public-and-review'
  NOBODY: 'nobody'
}

export type AudienceResolvers = { VISITOR: 'visitor'; MEMBER: 'member'; MODERATOR: 'moderator' }

export type TextLicenceResolvers = { CC_BY_4_0: 'CC-BY-4.0' }

export type DraftPartResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DraftPart'] = ResolversParentTypes['DraftPart'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type CompletenessItemResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CompletenessItem'] = ResolversParentTypes['CompletenessItem'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  isThere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type RemarkResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Remark'] = ResolversParentTypes['Remark'],
> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type OwnPracticeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['OwnPractice'] = ResolversParentTypes['OwnPractice'],
> = {
  practiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  publisher?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>
  candidate?: Resolver<ResolversTypes['CandidateState'], ParentType, ContextType>
  publicState?: Resolver<ResolversTypes['PublicState'], ParentType, ContextType>
  whoCanSee?: Resolver<ResolversTypes['WhoCanSee'], ParentType, ContextType>
  abilities?: Resolver<ReadonlyArray<ResolversTypes['Ability']>, ParentType, ContextType>
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  askedToSubmitAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  lastRemark?: Resolver<Maybe<ResolversTypes['Remark']>, ParentType, ContextType>
  readings?: Resolver<Maybe<ResolversTypes['ReadingFigures']>, ParentType, ContextType>
}

export type PracticeStartedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PracticeStarted'] = ResolversParentTypes['PracticeStarted'],
> = {
  draft?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type StartPracticeResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StartPracticeResult'] =
    ResolversParentTypes['StartPracticeResult'],
> = {
  __resolveType: TypeResolveFn<'PracticeStarted' | 'Refused' | 'InvalidInput', ParentType, ContextType>
}

export type DraftPartSavedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DraftPartSaved'] = ResolversParentTypes['DraftPartSaved'],
> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DraftPartConflictResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DraftPartConflict'] = ResolversParentTypes['DraftPartConflict'],
> = {
  theirs?: Resolver<Maybe<ResolversTypes['DraftPart']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SaveDraftPartResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SaveDraftPartResult'] =
    ResolversParentTypes['SaveDraftPartResult'],
> = {
  __resolveType: TypeResolveFn<
    'DraftPartSaved' | 'DraftPartConflict' | 'Refused' | 'InvalidInput',
    ParentType,
    ContextType
  >
}

export type PracticeMovedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PracticeMoved'] = ResolversParentTypes['PracticeMoved'],
> = {
  practiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PracticeMoveResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PracticeMoveResult'] = ResolversParentTypes['PracticeMoveResult'],
> = {
  __resolveType: TypeResolveFn<'PracticeMoved' | 'Refused' | 'InvalidInput', ParentType, ContextType>
}

export type FactKindResolvers = {
  RISK_ASSESSMENT: 'risk-assessment'
  PRIORITISATION: 'prioritisation'
  POLICY_FRAME: 'policy-frame'
  SERVICE: 'service'
  EQUIPMENT: 'equipment'
  TEMPORARY_USE: 'temporary-use'
  CREATIVE_INSTALLATION: 'creative-installation'
  PARTICIPATION: 'participation'
  COMMUNICATION: 'communication'
  RIGHTS: 'rights'
  COOPERATION: 'cooperation'
  COST: 'cost'
  OUTCOME: 'outcome'
  SOURCE: 'source'
}

export type EquipmentProofResolvers = {
  DECLARED: 'declared'
  CERTIFICATE_SEEN: 'certificate-seen'
  TESTED_IN_PLACE: 'tested-in-place'
  PERFORMED_IN_AN_INCIDENT: 'performed-in-an-incident'
}

export type InitiativeResolvers = {
  ASSOCIATION: 'association'
  SCHOOL: 'school'
  TRADERS: 'traders'
  ARTIST: 'artist'
  CITY: 'city'
  OTHER: 'other'
}

export type CreativeValueResolvers = {
  ARTISTIC: 'artistic'
  CULTURAL: 'cultural'
  INTEGRATION: 'integration'
}

export type EffectResolvers = { BETTER: 'better'; SAME: 'same'; WORSE: 'worse'; UNKNOWN: 'unknown' }

export type CommunicationPhaseResolvers = { BEFORE: 'before'; DURING: 'during'; AFTER: 'after' }

export type RightsMomentResolvers = { PLANNING: 'planning'; OPERATION: 'operation' }

export type AnswerResolvers = { YES: 'yes'; NO: 'no'; UNKNOWN: 'unknown' }

export type GovernmentLevelResolvers = {
  LOCAL: 'local'
  REGIONAL: 'regional'
  NATIONAL: 'national'
  EUROPEAN: 'european'
}

export type CostTypeResolvers = {
  PURCHASE: 'purchase'
  WORKS: 'works'
  OPERATION_PER_YEAR: 'operation-per-year'
  MAINTENANCE_PER_YEAR: 'maintenance-per-year'
  TOTAL: 'total'
}

export type VatResolvers = { INCLUDED: 'included'; EXCLUDED: 'excluded'; NOT_STATED: 'not-stated' }

export type EvidenceLevelResolvers = {
  NOT_EVALUATED: 'not-evaluated'
  OWN_OBSERVATION: 'own-observation'
  BEFORE_AND_AFTER: 'before-and-after'
  COMPARISON: 'comparison'
  INDEPENDENT_EVALUATION: 'independent-evaluation'
}

export type FactResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact'],
> = {
  __resolveType: TypeResolveFn<
    | 'RiskAssessment'
    | 'Prioritisation'
    | 'PolicyFrame'
    | 'ServiceInvolved'
    | 'EquipmentClaim'
    | 'TemporaryUse'
    | 'CreativeInstallation'
    | 'ParticipationFact'
    | 'CommunicationAct'
    | 'RightsFact'
    | 'Cooperation'
    | 'Cost'
    | 'Outcome'
    | 'Source',
    ParentType,
    ContextType
  >
}

export type RiskAssessmentResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['RiskAssessment'] = ResolversParentTypes['RiskAssessment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  trigger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  nextDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  scenariosCovered?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>
  scenariosNotCovered?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PrioritisationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Prioritisation'] = ResolversParentTypes['Prioritisation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  placesCompared?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  criterion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  vulnerabilityMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  vulnerabilityDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reasonHere?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  rejected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PolicyFrameResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PolicyFrame'] = ResolversParentTypes['PolicyFrame'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  adoptedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  practice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ServiceInvolvedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ServiceInvolved'] = ResolversParentTypes['ServiceInvolved'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type EquipmentClaimResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['EquipmentClaim'] = ResolversParentTypes['EquipmentClaim'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  detailsLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>
  equipment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  standard?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType>
  otherStandard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  massKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  speedKmh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  angleDegrees?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  penetrationM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  proof?: Resolver<ResolversTypes['EquipmentProof'], ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type TemporaryUseResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['TemporaryUse'] = ResolversParentTypes['TemporaryUse'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  detailsLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>
  setUpMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  removalMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  crew?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  storage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  inUse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reviewDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  exitPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CreativeInstallationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CreativeInstallation'] =
    ResolversParentTypes['CreativeInstallation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>
  chosen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  values?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CreativeValue']>>, ParentType, ContextType>
  secondFunction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  attractiveness?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>
  accessibility?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>
  openness?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>
  effectSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ParticipationFactResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ParticipationFact'] = ResolversParentTypes['ParticipationFact'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  concerns?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CommunicationActResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CommunicationAct'] = ResolversParentTypes['CommunicationAct'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  phase?: Resolver<ResolversTypes['CommunicationPhase'], ParentType, ContextType>
  means?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reaction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RightsFactResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['RightsFact'] = ResolversParentTypes['RightsFact'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  privacy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  assembly?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  movement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  nonDiscrimination?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  bodyConsulted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  moment?: Resolver<Maybe<ResolversTypes['RightsMoment']>, ParentType, ContextType>
  impactAssessment?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>
  effectOnDemonstrations?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  effectOnHomelessPeople?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  freeWidthCm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  accessibilityReview?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  complaintRoute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CooperationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Cooperation'] = ResolversParentTypes['Cooperation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  partnerCities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>
  levels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GovernmentLevel']>>, ParentType, ContextType>
  citizensGain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CostResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Cost'] = ResolversParentTypes['Cost'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['CostType'], ParentType, ContextType>
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  priceYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  vat?: Resolver<ResolversTypes['Vat'], ParentType, ContextType>
  funder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  fundedPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type OutcomeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  otherIndicator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  evidence?: Resolver<ResolversTypes['EvidenceLevel'], ParentType, ContextType>
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SourceResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type LabelResolvers = { CLEAR: 'CLEAR'; GREEN: 'GREEN'; AMBER: 'AMBER' }

export type KindResolvers = {
  PROTECTIVE_EQUIPMENT: 'protective-equipment'
  CREATIVE_INSTALLATION: 'creative-installation'
  TEMPORARY_MEASURE: 'temporary-measure'
  URBAN_DESIGN: 'urban-design'
  LOCAL_STRATEGY: 'local-strategy'
  GOVERNANCE: 'governance'
  TRAINING: 'training'
  AWARENESS: 'awareness'
  TECHNOLOGY: 'technology'
}

export type StageResolvers = {
  PLANNED: 'planned'
  PILOT: 'pilot'
  IN_PLACE: 'in-place'
  CHANGED: 'changed'
  REMOVED: 'removed'
  TESTED_BY_INCIDENT: 'tested-by-incident'
  NOT_STATED: 'not-stated'
}

export type SectionKindResolvers = {
  CONTEXT: 'context'
  ISSUE: 'issue'
  OBJECTIVES: 'objectives'
  SOLUTION: 'solution'
  IMPLEMENTATION: 'implementation'
  PARTICIPATION: 'participation'
  COMMUNICATION: 'communication'
  RIGHTS: 'rights'
  COSTS: 'costs'
  RESULTS: 'results'
  LESSONS: 'lessons'
  TRANSFER: 'transfer'
}

export type StrengthResolvers = { EVIDENCES: 'evidences'; PARTLY: 'partly'; CONTRADICTS: 'contradicts' }

export type ClaimStateResolvers = {
  PROPOSED: 'proposed'
  CONFIRMED: 'confirmed'
  REFUSED: 'refused'
  EDITORIAL: 'editorial'
}

export type ProvenanceResolvers = { SUBMITTED: 'submitted'; COMPILED: 'compiled' }

export type ConfidenceResolvers = { HIGH: 'high'; MEDIUM: 'medium'; LOW: 'low' }

export type PublicStateResolvers = {
  NOT_PUBLIC: 'not-public'
  PUBLISHED: 'published'
  ARCHIVED: 'archived'
  WITHDRAWN: 'withdrawn'
}

export type PlaceScopeResolvers = { CITY: 'city'; REGION: 'region'; GROUP: 'group' }

export type PrecisionResolvers = {
  CITY_CENTRE: 'city-centre'
  NEIGHBOURHOOD: 'neighbourhood'
  EXACT: 'exact'
}

export type TranslationStateResolvers = { MACHINE: 'machine'; HUMAN: 'human'; APPROVED: 'approved' }

export type RelationKindResolvers = {
  PRECEDES: 'precedes'
  REPLACES: 'replaces'
  COMBINED_WITH: 'combined-with'
  PART_OF: 'part-of'
  INSPIRED_BY: 'inspired-by'
}

export type RelationSideResolvers = { FROM: 'from'; TO: 'to' }

export type TextResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  state?: Resolver<Maybe<ResolversTypes['TranslationState']>, ParentType, ContextType>
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type PlaceResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  scope?: Resolver<ResolversTypes['PlaceScope'], ParentType, ContextType>
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>
}

export type PeriodResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period'],
> = {
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type PartnerResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ContactResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact'],
> = {
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  mailbox?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
}

export type ClaimResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  commitment?: Resolver<ResolversTypes['DeclarationItem'], ParentType, ContextType>
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>
  state?: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ClaimReasonArgs>>
  sections?: Resolver<ReadonlyArray<ResolversTypes['SectionKind']>, ParentType, ContextType>
}

export type SectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section'],
> = {
  kind?: Resolver<ResolversTypes['SectionKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<SectionTextArgs>>
}

export type RelationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation'],
> = {
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>
  side?: Resolver<ResolversTypes['RelationSide'], ParentType, ContextType>
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  practice?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>
}

export type PublicationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type PublishedRevisionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PublishedRevision'] = ResolversParentTypes['PublishedRevision'],
> = {
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  practice?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>
  difference?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType>
}

export type SearchThatFoundResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SearchThatFound'] = ResolversParentTypes['SearchThatFound'],
> = {
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ReadingFiguresResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReadingFigures'] = ResolversParentTypes['ReadingFigures'],
> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  lastThirtyDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  searches?: Resolver<ReadonlyArray<ResolversTypes['SearchThatFound']>, ParentType, ContextType>
}

export type UnansweredSearchResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['UnansweredSearch'] = ResolversParentTypes['UnansweredSearch'],
> = {
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  lastDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type FacetNameResolvers = {
  COMMITMENT: 'commitment'
  KIND: 'kind'
  EQUIPMENT: 'equipment'
  INSTALLATION: 'installation'
  THREAT: 'threat'
  SPACE: 'space'
  THEME: 'theme'
  PERMANENCE: 'permanence'
  COUNTRY: 'country'
  SIZE: 'size'
  STAGE: 'stage'
  EVIDENCE: 'evidence'
  YEAR: 'year'
  LANGUAGE: 'language'
  CITY: 'city'
  SIGNATORY: 'signatory'
  CONTRADICTS: 'contradicts'
  STRENGTH: 'strength'
  TARGET_GROUP: 'target-group'
  PHASE: 'phase'
  SERVICE: 'service'
  PROGRAMME: 'programme'
  STANDARD: 'standard'
  PROOF: 'proof'
}

export type SearchSortResolvers = {
  RELEVANCE: 'relevance'
  NEWEST: 'newest'
  MOST_COMPLETE: 'most-complete'
  NEAREST: 'nearest'
}

export type SearchEngineResolvers = { POSTGRES: 'postgres'; MEILISEARCH: 'meilisearch' }

export type FitResolvers = { GOOD: 'good'; WEAK: 'weak'; NONE: 'none' }

export type SegmentResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type MarkedTextResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MarkedText'] = ResolversParentTypes['MarkedText'],
> = {
  segments?: Resolver<ReadonlyArray<ResolversTypes['Segment']>, ParentType, ContextType>
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type HitReasonResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['HitReason'] = ResolversParentTypes['HitReason'],
> = {
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  understoodAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type CommitmentStrengthResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CommitmentStrength'] = ResolversParentTypes['CommitmentStrength'],
> = {
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>
}

export type SearchHitResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  path?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<SearchHitPathArgs, 'language'>
  >
  title?: Resolver<ResolversTypes['MarkedText'], ParentType, ContextType>
  summary?: Resolver<ResolversTypes['MarkedText'], ParentType, ContextType>
  excerpt?: Resolver<Maybe<ResolversTypes['MarkedText']>, ParentType, ContextType>
  placeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>
  commitments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  strengths?: Resolver<ReadonlyArray<ResolversTypes['CommitmentStrength']>, ParentType, ContextType>
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  completeness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  reasons?: Resolver<ReadonlyArray<ResolversTypes['HitReason']>, ParentType, ContextType>
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  distanceKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type FacetCountResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount'],
> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  isChosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type FacetCountsResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['FacetCounts'] = ResolversParentTypes['FacetCounts'],
> = {
  facet?: Resolver<ResolversTypes['FacetName'], ParentType, ContextType>
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  values?: Resolver<
    ReadonlyArray<ResolversTypes['FacetCount']>,
    ParentType,
    ContextType,
    Partial<FacetCountsValuesArgs>
  >
}

export type SearchResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult'],
> = {
  engine?: Resolver<ResolversTypes['SearchEngine'], ParentType, ContextType>
  isDegraded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  fit?: Resolver<ResolversTypes['Fit'], ParentType, ContextType>
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetCounts']>, ParentType, ContextType>
  places?: Resolver<ReadonlyArray<ResolversTypes['PlaceCount']>, ParentType, ContextType>
  near?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>
}

export type PlaceCountResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PlaceCount'] = ResolversParentTypes['PlaceCount'],
> = {
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type SimilarCityResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SimilarCity'] = ResolversParentTypes['SimilarCity'],
> = {
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Kind']>, ParentType, ContextType>
  concepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>
  isOfSimilarSize?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type SuggestionKindResolvers = { PRACTICE: 'practice'; CONCEPT: 'concept'; CITY: 'city' }

export type SuggestionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion'],
> = {
  kind?: Resolver<ResolversTypes['SuggestionKind'], ParentType, ContextType>
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type SearchHelpResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SearchHelp'] = ResolversParentTypes['SearchHelp'],
> = {
  unansweredWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  withoutFilter?: Resolver<ReadonlyArray<ResolversTypes['FilterOffer']>, ParentType, ContextType>
  concepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>
}

export type FilterOfferResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['FilterOffer'] = ResolversParentTypes['FilterOffer'],
> = {
  facet?: Resolver<ResolversTypes['FacetName'], ParentType, ContextType>
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type SimilarPracticeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SimilarPractice'] = ResolversParentTypes['SimilarPractice'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  placeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  concepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>
  isSameKind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  isCityOfSimilarSize?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type ConceptSchemeResolvers = {
  THREAT: 'threat'
  EQUIPMENT: 'equipment'
  INSTALLATION: 'installation'
  SPACE: 'space'
  PHASE: 'phase'
  PERMANENCE: 'permanence'
  THEME: 'theme'
  TARGET_GROUP: 'target-group'
}

export type DeclarationItemKindResolvers = {
  CONVICTION: 'conviction'
  COMMITMENT: 'commitment'
  CALL: 'call'
}

export type DeclarationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Declaration'] = ResolversParentTypes['Declaration'],
> = {
  adoptedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  languageOfRecord?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DeclarationTitleArgs>>
  occasion?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DeclarationOccasionArgs>>
  preamble?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DeclarationPreambleArgs>>
  leadIn?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<DeclarationLeadInArgs, 'kind'>
  >
  signatureLine?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    Partial<DeclarationSignatureLineArgs>
  >
  items?: Resolver<
    ReadonlyArray<ResolversTypes['DeclarationItem']>,
    ParentType,
    ContextType,
    Partial<DeclarationItemsArgs>
  >
  instruments?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Signatory']>, ParentType, ContextType>
  signatoriesSource?: Resolver<ResolversTypes['WebSource'], ParentType, ContextType>
}

export type DeclarationItemResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DeclarationItem'] = ResolversParentTypes['DeclarationItem'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['DeclarationItemKind'], ParentType, ContextType>
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DeclarationItemTitleArgs>>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DeclarationItemTextArgs>>
  textOfRecord?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  evidence?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    Partial<DeclarationItemEvidenceArgs>
  >
  addressee?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    Partial<DeclarationItemAddresseeArgs>
  >
  concepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type InstrumentResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InstrumentTitleArgs>>
  adoptedBy?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    Partial<InstrumentAdoptedByArgs>
  >
}

export type WebSourceResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['WebSource'] = ResolversParentTypes['WebSource'],
> = {
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type SignatoryResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Signatory'] = ResolversParentTypes['Signatory'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type LocalNameResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['LocalName'] = ResolversParentTypes['LocalName'],
> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ConceptResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  scheme?: Resolver<ResolversTypes['ConceptScheme'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConceptLabelArgs>>
  labels?: Resolver<ReadonlyArray<ResolversTypes['LocalName']>, ParentType, ContextType>
  synonyms?: Resolver<
    ReadonlyArray<ResolversTypes['String']>,
    ParentType,
    ContextType,
    Partial<ConceptSynonymsArgs>
  >
  broader?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>
  declarationItems?: Resolver<ReadonlyArray<ResolversTypes['DeclarationItem']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CityResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CityNameArgs>>
  names?: Resolver<ReadonlyArray<ResolversTypes['LocalName']>, ParentType, ContextType>
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  size?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type StandardStateResolvers = {
  CURRENT: 'current'
  WITHDRAWN: 'withdrawn'
  DRAFT: 'draft'
  NOT_STATED: 'not-stated'
}

export type StandardCertaintyResolvers = { READ: 'read'; TO_BE_CHECKED: 'to-be-checked' }

export type StandardResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Standard'] = ResolversParentTypes['Standard'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  designation?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  state?: Resolver<ResolversTypes['StandardState'], ParentType, ContextType>
  supersededBy?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType>
  ratesEquipment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  certainty?: Resolver<ResolversTypes['StandardCertainty'], ParentType, ContextType>
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StandardScopeArgs>>
}

export type CityConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CityEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge'],
> = {
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type PracticeMentionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PracticeMention'] = ResolversParentTypes['PracticeMention'],
> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type EquipmentComparisonResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['EquipmentComparison'] =
    ResolversParentTypes['EquipmentComparison'],
> = {
  practice?: Resolver<ResolversTypes['PracticeMention'], ParentType, ContextType>
  claim?: Resolver<ResolversTypes['EquipmentClaim'], ParentType, ContextType>
}

export type UsageResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Usage'] = ResolversParentTypes['Usage'],
> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  practices?: Resolver<ReadonlyArray<ResolversTypes['PracticeMention']>, ParentType, ContextType>
  equipment?: Resolver<ReadonlyArray<ResolversTypes['EquipmentComparison']>, ParentType, ContextType>
}

export type CommitmentLineResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CommitmentLine'] = ResolversParentTypes['CommitmentLine'],
> = {
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  practices?: Resolver<ReadonlyArray<ResolversTypes['PracticeMention']>, ParentType, ContextType>
  contradicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
}

export type ProfileResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile'],
> = {
  practices?: Resolver<ReadonlyArray<ResolversTypes['PracticeMention']>, ParentType, ContextType>
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  commitments?: Resolver<ReadonlyArray<ResolversTypes['CommitmentLine']>, ParentType, ContextType>
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Signatory']>, ParentType, ContextType>
}

export type Resolvers<ContextType = GraphQLContext> = {
  Query?: QueryResolvers<ContextType>
  Mutation?: MutationResolvers<ContextType>
  Node?: NodeResolvers<ContextType>
  DateTime?: GraphQLScalarType
  PageInfo?: PageInfoResolvers<ContextType>
  ProblemCode?: ProblemCodeResolvers
  Refused?: RefusedResolvers<ContextType>
  InvalidInput?: InvalidInputResolvers<ContextType>
  InputIssue?: InputIssueResolvers<ContextType>
  MemberRole?: MemberRoleResolvers
  Office?: OfficeResolvers
  OrganisationKind?: OrganisationKindResolvers
  ProjectRole?: ProjectRoleResolvers
  OrganisationAbility?: OrganisationAbilityResolvers
  Organisation?: OrganisationResolvers<ContextType>
  ProjectPart?: ProjectPartResolvers<ContextType>
  Member?: MemberResolvers<ContextType>
  JoinRequest?: JoinRequestResolvers<ContextType>
  Invitation?: InvitationResolvers<ContextType>
  OrganisationRequest?: OrganisationRequestResolvers<ContextType>
  Me?: MeResolvers<ContextType>
  Membership?: MembershipResolvers<ContextType>
  Session?: SessionResolvers<ContextType>
  AuditEntry?: AuditEntryResolvers<ContextType>
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>
  RequestHandled?: RequestHandledResolvers<ContextType>
  OrganisationChanged?: OrganisationChangedResolvers<ContextType>
  AccountChanged?: AccountChangedResolvers<ContextType>
  RequestResult?: RequestResultResolvers<ContextType>
  OrganisationResult?: OrganisationResultResolvers<ContextType>
  AccountResult?: AccountResultResolvers<ContextType>
  CoverageCount?: CoverageCountResolvers<ContextType>
  CoverageRow?: CoverageRowResolvers<ContextType>
  CommitmentCoverage?: CommitmentCoverageResolvers<ContextType>
  Coverage?: CoverageResolvers<ContextType>
  CallFinding?: CallFindingResolvers<ContextType>
  PracticeForm?: PracticeFormResolvers
  FormImported?: FormImportedResolvers<ContextType>
  ImportFormResult?: ImportFormResultResolvers<ContextType>
  AttachmentKind?: AttachmentKindResolvers
  ImageSize?: ImageSizeResolvers<ContextType>
  Attachment?: AttachmentResolvers<ContextType>
  Practice?: PracticeResolvers<ContextType>
  Draft?: DraftResolvers<ContextType>
  CityCase?: CityCaseResolvers<ContextType>
  QueueKind?: QueueKindResolvers
  QueueState?: QueueStateResolvers
  ClaimedBy?: ClaimedByResolvers
  ProblemKind?: ProblemKindResolvers
  CheckLine?: CheckLineResolvers
  CheckVerdict?: CheckVerdictResolvers
  SecondReaderReason?: SecondReaderReasonResolvers
  ReviewAbility?: ReviewAbilityResolvers
  PublicDecision?: PublicDecisionResolvers
  RevisionCause?: RevisionCauseResolvers
  RunKind?: RunKindResolvers
  PartChange?: PartChangeResolvers
  CommentKind?: CommentKindResolvers
  ApprovalOutcome?: ApprovalOutcomeResolvers
  ProblemReport?: ProblemReportResolvers<ContextType>
  QueueItem?: QueueItemResolvers<ContextType>
  QueueEdge?: QueueEdgeResolvers<ContextType>
  QueueConnection?: QueueConnectionResolvers<ContextType>
  QueueCountry?: QueueCountryResolvers<ContextType>
  BoardColumn?: BoardColumnResolvers<ContextType>
  BoardClaim?: BoardClaimResolvers<ContextType>
  Board?: BoardResolvers<ContextType>
  CheckEntry?: CheckEntryResolvers<ContextType>
  ReviewFinding?: ReviewFindingResolvers<ContextType>
  Approval?: ApprovalResolvers<ContextType>
  Review?: ReviewResolvers<ContextType>
  RevisionEntry?: RevisionEntryResolvers<ContextType>
  DeskPractice?: DeskPracticeResolvers<ContextType>
  DifferenceRun?: DifferenceRunResolvers<ContextType>
  FieldDifference?: FieldDifferenceResolvers<ContextType>
  PartDifference?: PartDifferenceResolvers<ContextType>
  Comparison?: ComparisonResolvers<ContextType>
  TimelineEvent?: TimelineEventResolvers<ContextType>
  Comment?: CommentResolvers<ContextType>
  TimelineEntry?: TimelineEntryResolvers<ContextType>
  DeskDone?: DeskDoneResolvers<ContextType>
  DeskResult?: DeskResultResolvers<ContextType>
  PracticeApproved?: PracticeApprovedResolvers<ContextType>
  ApproveResult?: ApproveResultResolvers<ContextType>
  Commented?: CommentedResolvers<ContextType>
  CommentResult?: CommentResultResolvers<ContextType>
  MailState?: MailStateResolvers
  Mail?: MailResolvers<ContextType>
  OpenedMail?: OpenedMailResolvers<ContextType>
  MailConnection?: MailConnectionResolvers<ContextType>
  MailEdge?: MailEdgeResolvers<ContextType>
  AccessGrant?: AccessGrantResolvers<ContextType>
  AccessChanged?: AccessChangedResolvers<ContextType>
  AccessResult?: AccessResultResolvers<ContextType>
  PracticeAccess?: PracticeAccessResolvers<ContextType>
  CheckRule?: CheckRuleResolvers
  FindingReason?: FindingReasonResolvers
  CheckAnswerWord?: CheckAnswerWordResolvers
  CheckGapKind?: CheckGapKindResolvers
  CheckAnswer?: CheckAnswerResolvers<ContextType>
  CheckFinding?: CheckFindingResolvers<ContextType>
  DuplicateCandidate?: DuplicateCandidateResolvers<ContextType>
  CheckGap?: CheckGapResolvers<ContextType>
  UnreadPart?: UnreadPartResolvers<ContextType>
  OtherLanguage?: OtherLanguageResolvers<ContextType>
  SelfCheck?: SelfCheckResolvers<ContextType>
  CheckAnswered?: CheckAnsweredResolvers<ContextType>
  AnswerCheckResult?: AnswerCheckResultResolvers<ContextType>
  JSON?: GraphQLScalarType
  CandidateState?: CandidateStateResolvers
  Ability?: AbilityResolvers
  WhoCanSee?: WhoCanSeeResolvers
  Audience?: AudienceResolvers
  TextLicence?: TextLicenceResolvers
  DraftPart?: DraftPartResolvers<ContextType>
  CompletenessItem?: CompletenessItemResolvers<ContextType>
  Remark?: RemarkResolvers<ContextType>
  OwnPractice?: OwnPracticeResolvers<ContextType>
  PracticeStarted?: PracticeStartedResolvers<ContextType>
  StartPracticeResult?: StartPracticeResultResolvers<ContextType>
  DraftPartSaved?: DraftPartSavedResolvers<ContextType>
  DraftPartConflict?: DraftPartConflictResolvers<ContextType>
  SaveDraftPartResult?: SaveDraftPartResultResolvers<ContextType>
  PracticeMoved?: PracticeMovedResolvers<ContextType>
  PracticeMoveResult?: PracticeMoveResultResolvers<ContextType>
  FactKind?: FactKindResolvers
  EquipmentProof?: EquipmentProofResolvers
  Initiative?: InitiativeResolvers
  CreativeValue?: CreativeValueResolvers
  Effect?: EffectResolvers
  CommunicationPhase?: CommunicationPhaseResolvers
  RightsMoment?: RightsMomentResolvers
  Answer?: AnswerResolvers
  GovernmentLevel?: GovernmentLevelResolvers
  CostType?: CostTypeResolvers
  Vat?: VatResolvers
  EvidenceLevel?: EvidenceLevelResolvers
  Fact?: FactResolvers<ContextType>
  RiskAssessment?: RiskAssessmentResolvers<ContextType>
  Prioritisation?: PrioritisationResolvers<ContextType>
  PolicyFrame?: PolicyFrameResolvers<ContextType>
  ServiceInvolved?: ServiceInvolvedResolvers<ContextType>
  EquipmentClaim?: EquipmentClaimResolvers<ContextType>
  TemporaryUse?: TemporaryUseResolvers<ContextType>
  CreativeInstallation?: CreativeInstallationResolvers<ContextType>
  ParticipationFact?: ParticipationFactResolvers<ContextType>
  CommunicationAct?: CommunicationActResolvers<ContextType>
  RightsFact?: RightsFactResolvers<ContextType>
  Cooperation?: CooperationResolvers<ContextType>
  Cost?: CostResolvers<ContextType>
  Outcome?: OutcomeResolvers<ContextType>
  Source?: SourceResolvers<ContextType>
  Label?: LabelResolvers
  Kind?: KindResolvers
  Stage?: StageResolvers
  SectionKind?: SectionKindResolvers
  Strength?: StrengthResolvers
  ClaimState?: ClaimStateResolvers
  Provenance?: ProvenanceResolvers
  Confidence?: ConfidenceResolvers
  PublicState?: PublicStateResolvers
  PlaceScope?: PlaceScopeResolvers
  Precision?: PrecisionResolvers
  TranslationState?: TranslationStateResolvers
  RelationKind?: RelationKindResolvers
  RelationSide?: RelationSideResolvers
  Text?: TextResolvers<ContextType>
  Place?: PlaceResolvers<ContextType>
  Period?: PeriodResolvers<ContextType>
  Partner?: PartnerResolvers<ContextType>
  Contact?: ContactResolvers<ContextType>
  Claim?: ClaimResolvers<ContextType>
  Section?: SectionResolvers<ContextType>
  Relation?: RelationResolvers<ContextType>
  Publication?: PublicationResolvers<ContextType>
  PublishedRevision?: PublishedRevisionResolvers<ContextType>
  SearchThatFound?: SearchThatFoundResolvers<ContextType>
  ReadingFigures?: ReadingFiguresResolvers<ContextType>
  UnansweredSearch?: UnansweredSearchResolvers<ContextType>
  FacetName?: FacetNameResolvers
  SearchSort?: SearchSortResolvers
  SearchEngine?: SearchEngineResolvers
  Fit?: FitResolvers
  Segment?: SegmentResolvers<ContextType>
  MarkedText?: MarkedTextResolvers<ContextType>
  HitReason?: HitReasonResolvers<ContextType>
  CommitmentStrength?: CommitmentStrengthResolvers<ContextType>
  SearchHit?: SearchHitResolvers<ContextType>
  FacetCount?: FacetCountResolvers<ContextType>
  FacetCounts?: FacetCountsResolvers<ContextType>
  SearchResult?: SearchResultResolvers<ContextType>
  PlaceCount?: PlaceCountResolvers<ContextType>
  SimilarCity?: SimilarCityResolvers<ContextType>
  SuggestionKind?: SuggestionKindResolvers
  Suggestion?: SuggestionResolvers<ContextType>
  SearchHelp?: SearchHelpResolvers<ContextType>
  FilterOffer?: FilterOfferResolvers<ContextType>
  SimilarPractice?: SimilarPracticeResolvers<ContextType>
  ConceptScheme?: ConceptSchemeResolvers
  DeclarationItemKind?: DeclarationItemKindResolvers
  Declaration?: DeclarationResolvers<ContextType>
  DeclarationItem?: DeclarationItemResolvers<ContextType>
  Instrument?: InstrumentResolvers<ContextType>
  WebSource?: WebSourceResolvers<ContextType>
  Signatory?: SignatoryResolvers<ContextType>
  LocalName?: LocalNameResolvers<ContextType>
  Concept?: ConceptResolvers<ContextType>
  City?: CityResolvers<ContextType>
  StandardState?: StandardStateResolvers
  StandardCertainty?: StandardCertaintyResolvers
  Standard?: StandardResolvers<ContextType>
  CityConnection?: CityConnectionResolvers<ContextType>
  CityEdge?: CityEdgeResolvers<ContextType>
  PracticeMention?: PracticeMentionResolvers<ContextType>
  EquipmentComparison?: EquipmentComparisonResolvers<ContextType>
  Usage?: UsageResolvers<ContextType>
  CommitmentLine?: CommitmentLineResolvers<ContextType>
  Profile?: ProfileResolvers<ContextType>
}
