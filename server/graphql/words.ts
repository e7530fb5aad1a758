import { ABILITIES } from '#shared/access/abilities.ts'
import { CHECK_LINES, CHECK_VERDICTS } from '#shared/moderation/check-lines.ts'
import * as desk from '#shared/moderation/queue.ts'
import { SECOND_READER_REASONS } from '#shared/moderation/second-reader.ts'
import { ORGANISATION_ABILITIES, ORGANISATION_KINDS, PROJECT_ROLES } from '#shared/access/organisations.ts'
import { ROLES } from '#shared/access/viewer.ts'
import { FACET_NAMES } from '#shared/search/facets.ts'
import { SORTS } from '#shared/search/search-params.ts'
import { STANDARD_CERTAINTIES, STANDARD_STATES } from '#shared/standards/standards.ts'
import { CONCEPT_SCHEMES } from '#shared/thesaurus/concept.ts'
import { GAPS } from '#shared/checks/check-content.ts'
import { CHECK_ANSWERS, REASONS, RULES } from '#shared/checks/reconnaissance/finding.ts'
import { ATTACHMENT_KINDS } from '#shared/media/files.ts'
import { LABELS } from '#shared/practices/labels.ts'
import { FORMS } from '#shared/practices/mappings/forms.ts'
import * as facts from '#shared/practices/facts.ts'
import { CANDIDATE_STATES, PUBLIC_STATES } from '#shared/practices/lifecycle.ts'
import * as template from '#shared/practices/template.ts'
import { AUDIENCES, WHO_CAN_SEE } from '#shared/practices/who-can-see.ts'
import { PROBLEM_CODES } from '#shared/problems.ts'

/**
 * The list of words behind each enum of the schema. Resolvers give and get the words; clients see the names.
 * A start is refused when an enum and its list differ.
 */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  ProblemCode: PROBLEM_CODES,

  ConceptScheme: CONCEPT_SCHEMES,
  DeclarationItemKind: ['conviction', 'commitment', 'call'],
  StandardState: STANDARD_STATES,
  StandardCertainty: STANDARD_CERTAINTIES,

  Label: LABELS,
  Kind: template.KINDS,
  Stage: template.STAGES,
  SectionKind: template.SECTION_KINDS,
  Strength: template.STRENGTHS,
  ClaimState: template.CLAIM_STATES,
  Provenance: template.PROVENANCES,
  Confidence: template.CONFIDENCES,
  PublicState: PUBLIC_STATES,
  PlaceScope: template.PLACE_SCOPES,
  Precision: template.PRECISIONS,
  TranslationState: template.TRANSLATION_STATES,
  RelationKind: template.RELATION_KINDS,
  RelationSide: ['from', 'to'],

  CandidateState: CANDIDATE_STATES,
  Ability: ABILITIES,
  WhoCanSee: WHO_CAN_SEE,
  Audience: AUDIENCES,
  TextLicence: [template.TEXT_LICENCE],

  AttachmentKind: ATTACHMENT_KINDS,
  CheckRule: RULES,
  FindingReason: REASONS,
  CheckAnswerWord: CHECK_ANSWERS,
  CheckGapKind: GAPS,

  MemberRole: ROLES,
  Office: ['moderator', 'administrator'],
  OrganisationKind: ORGANISATION_KINDS,
  OrganisationAbility: ORGANISATION_ABILITIES,
  ProjectRole: PROJECT_ROLES,
  MailState: ['queued', 'sent', 'kept', 'withheld', 'failed'],

  QueueKind: desk.QUEUE_KINDS,
  QueueState: desk.QUEUE_STATES,
  ClaimedBy: desk.CLAIMED_BY,
  ProblemKind: desk.PROBLEM_KINDS,
  CheckLine: CHECK_LINES,
  CheckVerdict: CHECK_VERDICTS,
  SecondReaderReason: SECOND_READER_REASONS,
  ReviewAbility: desk.REVIEW_ABILITIES,
  PublicDecision: desk.PUBLIC_DECISIONS,
  RevisionCause: ['submitted', 'moderator-edit', 'import'],
  RunKind: ['same', 'added', 'removed'],
  PartChange: ['added', 'removed', 'changed'],
  CommentKind: ['comment', 'note', 'objection'],
  ApprovalOutcome: ['published', 'scheduled', 'awaits-second-reader'],

  PracticeForm: FORMS,

  FactKind: facts.FACT_KINDS,
  EquipmentProof: facts.EQUIPMENT_PROOFS,
  Initiative: facts.INITIATIVES,
  CreativeValue: facts.CREATIVE_VALUES,
  Effect: facts.EFFECTS,
  CommunicationPhase: facts.COMMUNICATION_PHASES,
  RightsMoment: facts.RIGHTS_MOMENTS,
  Answer: facts.ANSWERS,
  GovernmentLevel: facts.LEVELS,
  CostType: facts.COST_TYPES,
  Vat: facts.VAT,
  EvidenceLevel: facts.EVIDENCE_LEVELS,

  FacetName: FACET_NAMES,
  SearchSort: SORTS,
  SearchEngine: ['postgres', 'meilisearch'],
  Fit: ['good', 'weak', 'none'],
  SuggestionKind: ['practice', 'concept', 'city'],
}
