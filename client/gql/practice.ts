// Made by `npm run generate` from the schema: not to be edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
/** What an attachment is. */
export type AttachmentKind =
  /** A picture, in several sizes. */
  | 'IMAGE'
  /** A PDF document, to be downloaded. */
  | 'DOCUMENT'

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

/** As whom an author looks at the draft. */
export type Audience =
  /** Somebody who is not signed in. */
  | 'VISITOR'
  /** A member of the network. */
  | 'MEMBER'
  /** A moderator. */
  | 'MODERATOR'

/** The kinds of structured facts. */
export type FactKind =
  /** The assessment of risk. */
  | 'RISK_ASSESSMENT'
  /** Why this place and this measure. */
  | 'PRIORITISATION'
  /** The policy that it belongs to. */
  | 'POLICY_FRAME'
  /** A service or partner involved. */
  | 'SERVICE'
  /** What equipment withstands, and how that is known. */
  | 'EQUIPMENT'
  /** How it is set up, removed, reviewed and ended. */
  | 'TEMPORARY_USE'
  /** Who made it and what else it does. */
  | 'CREATIVE_INSTALLATION'
  /** Who took part in decisions. */
  | 'PARTICIPATION'
  /** What was said before, during and after. */
  | 'COMMUNICATION'
  /** Law and fundamental rights. */
  | 'RIGHTS'
  /** European cooperation. */
  | 'COOPERATION'
  /** A cost. */
  | 'COST'
  /** What came of it, and how that is known. */
  | 'OUTCOME'
  /** A source. */
  | 'SOURCE'

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

/** Whose initiative an installation was. */
export type Initiative =
  /** An association. */
  | 'ASSOCIATION'
  /** A school or academy. */
  | 'SCHOOL'
  /** Traders. */
  | 'TRADERS'
  /** An artist or a collective. */
  | 'ARTIST'
  /** The city. */
  | 'CITY'
  /** Somebody else. */
  | 'OTHER'

/** What an installation is valued for. */
export type CreativeValue =
  /** Its artistic value. */
  | 'ARTISTIC'
  /** Its cultural value. */
  | 'CULTURAL'
  /** Its value for integration. */
  | 'INTEGRATION'

/** How something has changed. */
export type Effect =
  /** For the better. */
  | 'BETTER'
  /** Not at all. */
  | 'SAME'
  /** For the worse. */
  | 'WORSE'
  /** Nobody knows. */
  | 'UNKNOWN'

/** When something was said, seen from the installation. */
export type CommunicationPhase =
  /** Before it. */
  | 'BEFORE'
  /** During it. */
  | 'DURING'
  /** After it. */
  | 'AFTER'

/** When rights were considered. */
export type RightsMoment =
  /** At planning. */
  | 'PLANNING'
  /** In operation. */
  | 'OPERATION'

/** An answer that may be unknown. */
export type Answer =
  /** Yes. */
  | 'YES'
  /** No. */
  | 'NO'
  /** Not known. */
  | 'UNKNOWN'

/** A level of government. */
export type GovernmentLevel =
  /** Local. */
  | 'LOCAL'
  /** Regional. */
  | 'REGIONAL'
  /** National. */
  | 'NATIONAL'
  /** European. */
  | 'EUROPEAN'

/** What a cost is for. */
export type CostType =
  /** The purchase. */
  | 'PURCHASE'
  /** The works. */
  | 'WORKS'
  /** Operation for a year. */
  | 'OPERATION_PER_YEAR'
  /** Maintenance for a year. */
  | 'MAINTENANCE_PER_YEAR'
  /** All together. */
  | 'TOTAL'

/** Whether value added tax is in an amount. */
export type Vat =
  /** It is in it. */
  | 'INCLUDED'
  /** It is not. */
  | 'EXCLUDED'
  /** The source does not say. */
  | 'NOT_STATED'

/** How well an outcome is evidenced, from weak to strong. */
export type EvidenceLevel =
  /** Nobody has evaluated it. */
  | 'NOT_EVALUATED'
  /** Observed by those in charge. */
  | 'OWN_OBSERVATION'
  /** Compared before and after. */
  | 'BEFORE_AND_AFTER'
  /** Compared with another place. */
  | 'COMPARISON'
  /** Evaluated by somebody independent. */
  | 'INDEPENDENT_EVALUATION'

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

/** How far a practice has come. */
export type Stage =
  /** Decided or announced, not built. */
  | 'PLANNED'
  /** Tried on a small scale. */
  | 'PILOT'
  /** In use. */
  | 'IN_PLACE'
  /** In use, and changed since the start. */
  | 'CHANGED'
  /** No longer there. */
  | 'REMOVED'
  /** Put to the test by an incident. */
  | 'TESTED_BY_INCIDENT'
  /** The source does not say. */
  | 'NOT_STATED'

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

/** Where a practice comes from. */
export type Provenance =
  /** Submitted by its publisher. */
  | 'SUBMITTED'
  /** Compiled by moderators from public sources. */
  | 'COMPILED'

/** How well its sources support a compiled practice. */
export type Confidence =
  /** Several sources agree. */
  | 'HIGH'
  /** Few sources. */
  | 'MEDIUM'
  /** A single source of the press. */
  | 'LOW'

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

/** How one practice stands to another. */
export type RelationKind =
  /** It came before the other. */
  | 'PRECEDES'
  /** It takes the place of the other. */
  | 'REPLACES'
  /** Both work together. */
  | 'COMBINED_WITH'
  /** It is a part of the other. */
  | 'PART_OF'
  /** It took its idea from the other. */
  | 'INSPIRED_BY'

/** From which side a relation is seen. */
export type RelationSide =
  /** This practice states it. */
  | 'FROM'
  /** The other practice states it of this one. */
  | 'TO'

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

type Fact_RiskAssessment_Fragment = {
  readonly __typename: 'RiskAssessment'
  readonly date: string | null
  readonly method: string | null
  readonly trigger: string | null
  readonly scenariosCovered: ReadonlyArray<string> | null
  readonly scenariosNotCovered: ReadonlyArray<string> | null
  readonly nextDate: string | null
  readonly id: string
  readonly kind: FactKind
  readonly label: Label
}

type Fact_Prioritisation_Fragment = {
  readonly __typename: 'Prioritisation'
  readonly placesCompared: string | null
  readonly criterion: string | null
  readonly vulnerabilityMethod: string | null
  readonly vulnerabilityDate: string | null
  readonly reasonHere: string | null
  readonly rejected: string | null
  readonly id: string
  readonly kind: FactKind
  readonly label: Label
}

type Fact_PolicyFrame_Fragment = {
  readonly __typename: 'PolicyFrame'
  readonly name: string
  readonly adoptedBy: string | null
  readonly year: number | null
  readonly id: string
  readonly kind: FactKind
  readonly label: Label
}

type Fact_ServiceInvolved_Fragment = {
  readonly __typename: 'ServiceInvolved'
  readonly service: string
  readonly role: string | null
  readonly id: string
  readonly kind: FactKind
  readonly label: Label
  readonly called: string | null
}

type Fact_EquipmentClaim_Fragment = {
  readonly __typename: 'EquipmentClaim'
  readonly detailsLabel: Label | null
  readonly equipment: string | null
  readonly otherStandard: string | null
  readonly massKg: number | null
  readonly speedKmh: number | null
  readonly angleDegrees: number | null
  readonly penetrationM: number | null
  readonly proof: EquipmentProof
  readonly date: string | null
  readonly id: string
  readonly kind: FactKind
  readonly label: Label
  readonly standard: {
    readonly designation: string
    readonly supersededBy: { readonly designation: string } | null
  } | null
}

type Fact_TemporaryUse_Fragment = {
  readonly __typename: 'TemporaryUse'
  readonly detailsLabel: Label | null
  readonly setUpMinutes: number | null
  readonly inUse: string | null
  readonly removalMinutes: number | null
  readonly reviewDate: string | null
  readonly exitPlan: string | null
  readonly crew: string | null
  readonly storage: string | null
  readonly owner: string | null
  readonly id: string
  readonly kind: FactKind
  readonly label: Label
}

type Fact_CreativeInstallation_Fragment = {
  readonly __typename: 'CreativeInstallation'
  readonly author: string | null
  readonly initiative: Initiative | null
  readonly chosen: string | null
  readonly values: ReadonlyArray<CreativeValue> | null
  readonly secondFunction: string | null
  readonly attractiveness: Effect | null
  readonly accessibility: Effect | null
  readonly openness: Effect | null
  readonly effectSource: string | null
  readonly id: string
  readonly kind: FactKind
  readonly label: Label
}

type Fact_ParticipationFact_Fragment = {
  readonly __typename: 'ParticipationFact'
  readonly who: string
  readonly number: number | null
  readonly method: string | null
  readonly concerns: string | null
  readonly changed: string | null
  readonly id: string
  readonly kind: FactKind
  readonly label: Label
}

type Fact_CommunicationAct_Fragment = {
  readonly __typename: 'CommunicationAct'
  readonly phase: CommunicationPhase
  readonly means: string
  readonly date: string | null
  readonly reaction: string | null
  readonly id: string
  readonly kind: FactKind
  readonly label: Label
}

type Fact_RightsFact_Fragment = {
  readonly __typename: 'RightsFact'
  readonly legalBasis: string | null
  readonly bodyConsulted: string | null
  readonly moment: RightsMoment | null
  readonly impactAssessment: Answer | null
  readonly privacy: string | null
  readonly assembly: string | null
  readonly movement: string | null
  readonly nonDiscrimination: string | null
  readonly effectOnDemonstrations: string | null
  readonly effectOnHomelessPeople: string | null
  readonly freeWidthCm: number | null
  readonly accessibilityReview: string | null
  readonly complaintRoute: string | null
  readonly id: string
  readonly kind: FactKind
  readonly label: Label
}

type Fact_Cooperation_Fragment = {
  readonly __typename: 'Cooperation'
  readonly programme: string
  readonly project: string | null
  readonly role: string | null
  readonly partnerCities: ReadonlyArray<string> | null
  readonly levels: ReadonlyArray<GovernmentLevel> | null
  readonly citizensGain: string | null
  readonly id: string
  readonly kind: FactKind
  readonly label: Label
}

type Fact_Cost_Fragment = {
  readonly __typename: 'Cost'
  readonly type: CostType
  readonly amount: number
  readonly currency: string
  readonly priceYear: number | null
  readonly vat: Vat
  readonly funder: string | null
  readonly fundedPercent: number | null
  readonly note: string | null
  readonly id: string
  readonly kind: FactKind
  readonly label: Label
}

type Fact_Outcome_Fragment = {
  readonly __typename: 'Outcome'
  readonly indicator: string
  readonly otherIndicator: string | null
  readonly before: string | null
  readonly after: string | null
  readonly method: string | null
  readonly evidence: EvidenceLevel
  readonly note: string | null
  readonly id: string
  readonly kind: FactKind
  readonly label: Label
}

type Fact_Source_Fragment = {
  readonly __typename: 'Source'
  readonly title: string
  readonly url: string | null
  readonly publisher: string | null
  readonly year: number | null
  readonly id: string
  readonly kind: FactKind
  readonly label: Label
}

export type FactFragment =
  | Fact_RiskAssessment_Fragment
  | Fact_Prioritisation_Fragment
  | Fact_PolicyFrame_Fragment
  | Fact_ServiceInvolved_Fragment
  | Fact_EquipmentClaim_Fragment
  | Fact_TemporaryUse_Fragment
  | Fact_CreativeInstallation_Fragment
  | Fact_ParticipationFact_Fragment
  | Fact_CommunicationAct_Fragment
  | Fact_RightsFact_Fragment
  | Fact_Cooperation_Fragment
  | Fact_Cost_Fragment
  | Fact_Outcome_Fragment
  | Fact_Source_Fragment

export type PracticePageQueryVariables = Exact<{
  address: string
  language: string
}>

export type PracticePageQuery = {
  readonly practice: {
    readonly key: string
    readonly path: string
    readonly provenance: Provenance
    readonly publicState: PublicState
    readonly revision: number
    readonly firstPublishedAt: string | null
    readonly publishedAt: string | null
    readonly confirmedAt: string | null
    readonly language: string
    readonly kind: Kind | null
    readonly stage: Stage
    readonly confidence: Confidence | null
    readonly completeness: number
    readonly holdsBack: boolean
    readonly pathFr: string
    readonly pathEn: string
    readonly pathDe: string
    readonly pathIt: string
    readonly pathEs: string
    readonly similar: ReadonlyArray<{
      readonly key: string
      readonly path: string
      readonly title: string
      readonly language: string
      readonly placeName: string | null
      readonly country: string | null
      readonly isSameKind: boolean
      readonly isCityOfSimilarSize: boolean
      readonly concepts: ReadonlyArray<{
        readonly key: string
        readonly scheme: ConceptScheme
        readonly label: string
      }>
    }>
    readonly history: ReadonlyArray<{ readonly number: number; readonly publishedAt: string }>
    readonly publisher: { readonly name: string; readonly isEditors: boolean }
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
    readonly place: {
      readonly name: string | null
      readonly country: string
      readonly city: { readonly name: string } | null
    } | null
    readonly period: { readonly start: number | null; readonly end: number | null }
    readonly partners: ReadonlyArray<{ readonly name: string; readonly role: string | null }>
    readonly contact: {
      readonly service: string
      readonly role: string | null
      readonly mailbox: string
      readonly label: Label
    } | null
    readonly concepts: ReadonlyArray<{
      readonly key: string
      readonly scheme: ConceptScheme
      readonly label: string
    }>
    readonly claims: ReadonlyArray<{
      readonly id: string
      readonly strength: Strength
      readonly state: ClaimState
      readonly sections: ReadonlyArray<SectionKind>
      readonly reason: {
        readonly text: string
        readonly language: string
        readonly state: TranslationState | null
        readonly isStale: boolean
      }
      readonly commitment: {
        readonly key: string
        readonly title: string
        readonly text: string
        readonly textOfRecord: string
      }
    }>
    readonly sections: ReadonlyArray<{
      readonly kind: SectionKind
      readonly label: Label
      readonly text: {
        readonly html: string | null
        readonly language: string
        readonly state: TranslationState | null
        readonly isStale: boolean
      }
    }>
    readonly facts: ReadonlyArray<
      | {
          readonly __typename: 'RiskAssessment'
          readonly date: string | null
          readonly method: string | null
          readonly trigger: string | null
          readonly scenariosCovered: ReadonlyArray<string> | null
          readonly scenariosNotCovered: ReadonlyArray<string> | null
          readonly nextDate: string | null
          readonly id: string
          readonly kind: FactKind
          readonly label: Label
        }
      | {
          readonly __typename: 'Prioritisation'
          readonly placesCompared: string | null
          readonly criterion: string | null
          readonly vulnerabilityMethod: string | null
          readonly vulnerabilityDate: string | null
          readonly reasonHere: string | null
          readonly rejected: string | null
          readonly id: string
          readonly kind: FactKind
          readonly label: Label
        }
      | {
          readonly __typename: 'PolicyFrame'
          readonly name: string
          readonly adoptedBy: string | null
          readonly year: number | null
          readonly id: string
          readonly kind: FactKind
          readonly label: Label
        }
      | {
          readonly __typename: 'ServiceInvolved'
          readonly service: string
          readonly role: string | null
          readonly id: string
          readonly kind: FactKind
          readonly label: Label
          readonly called: string | null
        }
      | {
          readonly __typename: 'EquipmentClaim'
          readonly detailsLabel: Label | null
          readonly equipment: string | null
          readonly otherStandard: string | null
          readonly massKg: number | null
          readonly speedKmh: number | null
          readonly angleDegrees: number | null
          readonly penetrationM: number | null
          readonly proof: EquipmentProof
          readonly date: string | null
          readonly id: string
          readonly kind: FactKind
          readonly label: Label
          readonly standard: {
            readonly designation: string
            readonly supersededBy: { readonly designation: string } | null
          } | null
        }
      | {
          readonly __typename: 'TemporaryUse'
          readonly detailsLabel: Label | null
          readonly setUpMinutes: number | null
          readonly inUse: string | null
          readonly removalMinutes: number | null
          readonly reviewDate: string | null
          readonly exitPlan: string | null
          readonly crew: string | null
          readonly storage: string | null
          readonly owner: string | null
          readonly id: string
          readonly kind: FactKind
          readonly label: Label
        }
      | {
          readonly __typename: 'CreativeInstallation'
          readonly author: string | null
          readonly initiative: Initiative | null
          readonly chosen: string | null
          readonly values: ReadonlyArray<CreativeValue> | null
          readonly secondFunction: string | null
          readonly attractiveness: Effect | null
          readonly accessibility: Effect | null
          readonly openness: Effect | null
          readonly effectSource: string | null
          readonly id: string
          readonly kind: FactKind
          readonly label: Label
        }
      | {
          readonly __typename: 'ParticipationFact'
          readonly who: string
          readonly number: number | null
          readonly method: string | null
          readonly concerns: string | null
          readonly changed: string | null
          readonly id: string
          readonly kind: FactKind
          readonly label: Label
        }
      | {
          readonly __typename: 'CommunicationAct'
          readonly phase: CommunicationPhase
          readonly means: string
          readonly date: string | null
          readonly reaction: string | null
          readonly id: string
          readonly kind: FactKind
          readonly label: Label
        }
      | {
          readonly __typename: 'RightsFact'
          readonly legalBasis: string | null
          readonly bodyConsulted: string | null
          readonly moment: RightsMoment | null
          readonly impactAssessment: Answer | null
          readonly privacy: string | null
          readonly assembly: string | null
          readonly movement: string | null
          readonly nonDiscrimination: string | null
          readonly effectOnDemonstrations: string | null
          readonly effectOnHomelessPeople: string | null
          readonly freeWidthCm: number | null
          readonly accessibilityReview: string | null
          readonly complaintRoute: string | null
          readonly id: string
          readonly kind: FactKind
          readonly label: Label
        }
      | {
          readonly __typename: 'Cooperation'
          readonly programme: string
          readonly project: string | null
          readonly role: string | null
          readonly partnerCities: ReadonlyArray<string> | null
          readonly levels: ReadonlyArray<GovernmentLevel> | null
          readonly citizensGain: string | null
          readonly id: string
          readonly kind: FactKind
          readonly label: Label
        }
      | {
          readonly __typename: 'Cost'
          readonly type: CostType
          readonly amount: number
          readonly currency: string
          readonly priceYear: number | null
          readonly vat: Vat
          readonly funder: string | null
          readonly fundedPercent: number | null
          readonly note: string | null
          readonly id: string
          readonly kind: FactKind
          readonly label: Label
        }
      | {
          readonly __typename: 'Outcome'
          readonly indicator: string
          readonly otherIndicator: string | null
          readonly before: string | null
          readonly after: string | null
          readonly method: string | null
          readonly evidence: EvidenceLevel
          readonly note: string | null
          readonly id: string
          readonly kind: FactKind
          readonly label: Label
        }
      | {
          readonly __typename: 'Source'
          readonly title: string
          readonly url: string | null
          readonly publisher: string | null
          readonly year: number | null
          readonly id: string
          readonly kind: FactKind
          readonly label: Label
        }
    >
    readonly relations: ReadonlyArray<{
      readonly kind: RelationKind
      readonly side: RelationSide
      readonly year: number | null
      readonly note: string | null
      readonly language: string
      readonly practice: {
        readonly key: string
        readonly path: string
        readonly title: { readonly text: string; readonly language: string }
        readonly place: { readonly city: { readonly name: string } | null } | null
      }
    }>
    readonly attachments: ReadonlyArray<{
      readonly id: string
      readonly kind: AttachmentKind
      readonly label: Label
      readonly path: string
      readonly name: string
      readonly byteSize: number
      readonly caption: string | null
      readonly credit: string | null
      readonly licence: string | null
      readonly alternative: string
      readonly sizes: ReadonlyArray<{
        readonly path: string
        readonly width: number
        readonly height: number
      }>
    }>
  } | null
}

export type PublishedRevisionQueryVariables = Exact<{
  address: string
  number: number
  language: string
}>

export type PublishedRevisionQuery = {
  readonly publishedRevision: {
    readonly publishedAt: string
    readonly isCurrent: boolean
    readonly practice: {
      readonly key: string
      readonly path: string
      readonly provenance: Provenance
      readonly publicState: PublicState
      readonly revision: number
      readonly firstPublishedAt: string | null
      readonly publishedAt: string | null
      readonly confirmedAt: string | null
      readonly language: string
      readonly kind: Kind | null
      readonly stage: Stage
      readonly confidence: Confidence | null
      readonly completeness: number
      readonly holdsBack: boolean
      readonly pathFr: string
      readonly pathEn: string
      readonly pathDe: string
      readonly pathIt: string
      readonly pathEs: string
      readonly history: ReadonlyArray<{ readonly number: number; readonly publishedAt: string }>
      readonly publisher: { readonly name: string; readonly isEditors: boolean }
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
      readonly place: {
        readonly name: string | null
        readonly country: string
        readonly city: { readonly name: string } | null
      } | null
      readonly period: { readonly start: number | null; readonly end: number | null }
      readonly partners: ReadonlyArray<{ readonly name: string; readonly role: string | null }>
      readonly contact: {
        readonly service: string
        readonly role: string | null
        readonly mailbox: string
        readonly label: Label
      } | null
      readonly concepts: ReadonlyArray<{
        readonly key: string
        readonly scheme: ConceptScheme
        readonly label: string
      }>
      readonly claims: ReadonlyArray<{
        readonly id: string
        readonly strength: Strength
        readonly state: ClaimState
        readonly sections: ReadonlyArray<SectionKind>
        readonly reason: {
          readonly text: string
          readonly language: string
          readonly state: TranslationState | null
          readonly isStale: boolean
        }
        readonly commitment: {
          readonly key: string
          readonly title: string
          readonly text: string
          readonly textOfRecord: string
        }
      }>
      readonly sections: ReadonlyArray<{
        readonly kind: SectionKind
        readonly label: Label
        readonly text: {
          readonly html: string | null
          readonly language: string
          readonly state: TranslationState | null
          readonly isStale: boolean
        }
      }>
      readonly facts: ReadonlyArray<
        | {
            readonly __typename: 'RiskAssessment'
            readonly date: string | null
            readonly method: string | null
            readonly trigger: string | null
            readonly scenariosCovered: ReadonlyArray<string> | null
            readonly scenariosNotCovered: ReadonlyArray<string> | null
            readonly nextDate: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'Prioritisation'
            readonly placesCompared: string | null
            readonly criterion: string | null
            readonly vulnerabilityMethod: string | null
            readonly vulnerabilityDate: string | null
            readonly reasonHere: string | null
            readonly rejected: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'PolicyFrame'
            readonly name: string
            readonly adoptedBy: string | null
            readonly year: number | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'ServiceInvolved'
            readonly service: string
            readonly role: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
            readonly called: string | null
          }
        | {
            readonly __typename: 'EquipmentClaim'
            readonly detailsLabel: Label | null
            readonly equipment: string | null
            readonly otherStandard: string | null
            readonly massKg: number | null
            readonly speedKmh: number | null
            readonly angleDegrees: number | null
            readonly penetrationM: number | null
            readonly proof: EquipmentProof
            readonly date: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
            readonly standard: {
              readonly designation: string
              readonly supersededBy: { readonly designation: string } | null
            } | null
          }
        | {
            readonly __typename: 'TemporaryUse'
            readonly detailsLabel: Label | null
            readonly setUpMinutes: number | null
            readonly inUse: string | null
            readonly removalMinutes: number | null
            readonly reviewDate: string | null
            readonly exitPlan: string | null
            readonly crew: string | null
            readonly storage: string | null
            readonly owner: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'CreativeInstallation'
            readonly author: string | null
            readonly initiative: Initiative | null
            readonly chosen: string | null
            readonly values: ReadonlyArray<CreativeValue> | null
            readonly secondFunction: string | null
            readonly attractiveness: Effect | null
            readonly accessibility: Effect | null
            readonly openness: Effect | null
            readonly effectSource: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'ParticipationFact'
            readonly who: string
            readonly number: number | null
            readonly method: string | null
            readonly concerns: string | null
            readonly changed: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'CommunicationAct'
            readonly phase: CommunicationPhase
            readonly means: string
            readonly date: string | null
            readonly reaction: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'RightsFact'
            readonly legalBasis: string | null
            readonly bodyConsulted: string | null
            readonly moment: RightsMoment | null
            readonly impactAssessment: Answer | null
            readonly privacy: string | null
            readonly assembly: string | null
            readonly movement: string | null
            readonly nonDiscrimination: string | null
            readonly effectOnDemonstrations: string | null
            readonly effectOnHomelessPeople: string | null
            readonly freeWidthCm: number | null
            readonly accessibilityReview: string | null
            readonly complaintRoute: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'Cooperation'
            readonly programme: string
            readonly project: string | null
            readonly role: string | null
            readonly partnerCities: ReadonlyArray<string> | null
            readonly levels: ReadonlyArray<GovernmentLevel> | null
            readonly citizensGain: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'Cost'
            readonly type: CostType
            readonly amount: number
            readonly currency: string
            readonly priceYear: number | null
            readonly vat: Vat
            readonly funder: string | null
            readonly fundedPercent: number | null
            readonly note: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'Outcome'
            readonly indicator: string
            readonly otherIndicator: string | null
            readonly before: string | null
            readonly after: string | null
            readonly method: string | null
            readonly evidence: EvidenceLevel
            readonly note: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'Source'
            readonly title: string
            readonly url: string | null
            readonly publisher: string | null
            readonly year: number | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
      >
      readonly relations: ReadonlyArray<{
        readonly kind: RelationKind
        readonly side: RelationSide
        readonly year: number | null
        readonly note: string | null
        readonly language: string
        readonly practice: {
          readonly key: string
          readonly path: string
          readonly title: { readonly text: string; readonly language: string }
          readonly place: { readonly city: { readonly name: string } | null } | null
        }
      }>
      readonly attachments: ReadonlyArray<{
        readonly id: string
        readonly kind: AttachmentKind
        readonly label: Label
        readonly path: string
        readonly name: string
        readonly byteSize: number
        readonly caption: string | null
        readonly credit: string | null
        readonly licence: string | null
        readonly alternative: string
        readonly sizes: ReadonlyArray<{
          readonly path: string
          readonly width: number
          readonly height: number
        }>
      }>
    }
    readonly difference: {
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
  } | null
}

export type DraftPreviewQueryVariables = Exact<{
  key: string
  audience: Audience
  language: string
}>

export type DraftPreviewQuery = {
  readonly draft: {
    readonly preview: {
      readonly key: string
      readonly path: string
      readonly provenance: Provenance
      readonly publicState: PublicState
      readonly revision: number
      readonly firstPublishedAt: string | null
      readonly publishedAt: string | null
      readonly confirmedAt: string | null
      readonly language: string
      readonly kind: Kind | null
      readonly stage: Stage
      readonly confidence: Confidence | null
      readonly completeness: number
      readonly holdsBack: boolean
      readonly pathFr: string
      readonly pathEn: string
      readonly pathDe: string
      readonly pathIt: string
      readonly pathEs: string
      readonly history: ReadonlyArray<{ readonly number: number; readonly publishedAt: string }>
      readonly publisher: { readonly name: string; readonly isEditors: boolean }
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
      readonly place: {
        readonly name: string | null
        readonly country: string
        readonly city: { readonly name: string } | null
      } | null
      readonly period: { readonly start: number | null; readonly end: number | null }
      readonly partners: ReadonlyArray<{ readonly name: string; readonly role: string | null }>
      readonly contact: {
        readonly service: string
        readonly role: string | null
        readonly mailbox: string
        readonly label: Label
      } | null
      readonly concepts: ReadonlyArray<{
        readonly key: string
        readonly scheme: ConceptScheme
        readonly label: string
      }>
      readonly claims: ReadonlyArray<{
        readonly id: string
        readonly strength: Strength
        readonly state: ClaimState
        readonly sections: ReadonlyArray<SectionKind>
        readonly reason: {
          readonly text: string
          readonly language: string
          readonly state: TranslationState | null
          readonly isStale: boolean
        }
        readonly commitment: {
          readonly key: string
          readonly title: string
          readonly text: string
          readonly textOfRecord: string
        }
      }>
      readonly sections: ReadonlyArray<{
        readonly kind: SectionKind
        readonly label: Label
        readonly text: {
          readonly html: string | null
          readonly language: string
          readonly state: TranslationState | null
          readonly isStale: boolean
        }
      }>
      readonly facts: ReadonlyArray<
        | {
            readonly __typename: 'RiskAssessment'
            readonly date: string | null
            readonly method: string | null
            readonly trigger: string | null
            readonly scenariosCovered: ReadonlyArray<string> | null
            readonly scenariosNotCovered: ReadonlyArray<string> | null
            readonly nextDate: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'Prioritisation'
            readonly placesCompared: string | null
            readonly criterion: string | null
            readonly vulnerabilityMethod: string | null
            readonly vulnerabilityDate: string | null
            readonly reasonHere: string | null
            readonly rejected: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'PolicyFrame'
            readonly name: string
            readonly adoptedBy: string | null
            readonly year: number | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'ServiceInvolved'
            readonly service: string
            readonly role: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
            readonly called: string | null
          }
        | {
            readonly __typename: 'EquipmentClaim'
            readonly detailsLabel: Label | null
            readonly equipment: string | null
            readonly otherStandard: string | null
            readonly massKg: number | null
            readonly speedKmh: number | null
            readonly angleDegrees: number | null
            readonly penetrationM: number | null
            readonly proof: EquipmentProof
            readonly date: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
            readonly standard: {
              readonly designation: string
              readonly supersededBy: { readonly designation: string } | null
            } | null
          }
        | {
            readonly __typename: 'TemporaryUse'
            readonly detailsLabel: Label | null
            readonly setUpMinutes: number | null
            readonly inUse: string | null
            readonly removalMinutes: number | null
            readonly reviewDate: string | null
            readonly exitPlan: string | null
            readonly crew: string | null
            readonly storage: string | null
            readonly owner: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'CreativeInstallation'
            readonly author: string | null
            readonly initiative: Initiative | null
            readonly chosen: string | null
            readonly values: ReadonlyArray<CreativeValue> | null
            readonly secondFunction: string | null
            readonly attractiveness: Effect | null
            readonly accessibility: Effect | null
            readonly openness: Effect | null
            readonly effectSource: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'ParticipationFact'
            readonly who: string
            readonly number: number | null
            readonly method: string | null
            readonly concerns: string | null
            readonly changed: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'CommunicationAct'
            readonly phase: CommunicationPhase
            readonly means: string
            readonly date: string | null
            readonly reaction: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'RightsFact'
            readonly legalBasis: string | null
            readonly bodyConsulted: string | null
            readonly moment: RightsMoment | null
            readonly impactAssessment: Answer | null
            readonly privacy: string | null
            readonly assembly: string | null
            readonly movement: string | null
            readonly nonDiscrimination: string | null
            readonly effectOnDemonstrations: string | null
            readonly effectOnHomelessPeople: string | null
            readonly freeWidthCm: number | null
            readonly accessibilityReview: string | null
            readonly complaintRoute: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'Cooperation'
            readonly programme: string
            readonly project: string | null
            readonly role: string | null
            readonly partnerCities: ReadonlyArray<string> | null
            readonly levels: ReadonlyArray<GovernmentLevel> | null
            readonly citizensGain: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'Cost'
            readonly type: CostType
            readonly amount: number
            readonly currency: string
            readonly priceYear: number | null
            readonly vat: Vat
            readonly funder: string | null
            readonly fundedPercent: number | null
            readonly note: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'Outcome'
            readonly indicator: string
            readonly otherIndicator: string | null
            readonly before: string | null
            readonly after: string | null
            readonly method: string | null
            readonly evidence: EvidenceLevel
            readonly note: string | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
        | {
            readonly __typename: 'Source'
            readonly title: string
            readonly url: string | null
            readonly publisher: string | null
            readonly year: number | null
            readonly id: string
            readonly kind: FactKind
            readonly label: Label
          }
      >
      readonly relations: ReadonlyArray<{
        readonly kind: RelationKind
        readonly side: RelationSide
        readonly year: number | null
        readonly note: string | null
        readonly language: string
        readonly practice: {
          readonly key: string
          readonly path: string
          readonly title: { readonly text: string; readonly language: string }
          readonly place: { readonly city: { readonly name: string } | null } | null
        }
      }>
      readonly attachments: ReadonlyArray<{
        readonly id: string
        readonly kind: AttachmentKind
        readonly label: Label
        readonly path: string
        readonly name: string
        readonly byteSize: number
        readonly caption: string | null
        readonly credit: string | null
        readonly licence: string | null
        readonly alternative: string
        readonly sizes: ReadonlyArray<{
          readonly path: string
          readonly width: number
          readonly height: number
        }>
      }>
    }
  } | null
}

export type FullPracticeFragment = {
  readonly key: string
  readonly path: string
  readonly provenance: Provenance
  readonly publicState: PublicState
  readonly revision: number
  readonly firstPublishedAt: string | null
  readonly publishedAt: string | null
  readonly confirmedAt: string | null
  readonly language: string
  readonly kind: Kind | null
  readonly stage: Stage
  readonly confidence: Confidence | null
  readonly completeness: number
  readonly holdsBack: boolean
  readonly pathFr: string
  readonly pathEn: string
  readonly pathDe: string
  readonly pathIt: string
  readonly pathEs: string
  readonly history: ReadonlyArray<{ readonly number: number; readonly publishedAt: string }>
  readonly publisher: { readonly name: string; readonly isEditors: boolean }
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
  readonly place: {
    readonly name: string | null
    readonly country: string
    readonly city: { readonly name: string } | null
  } | null
  readonly period: { readonly start: number | null; readonly end: number | null }
  readonly partners: ReadonlyArray<{ readonly name: string; readonly role: string | null }>
  readonly contact: {
    readonly service: string
    readonly role: string | null
    readonly mailbox: string
    readonly label: Label
  } | null
  readonly concepts: ReadonlyArray<{
    readonly key: string
    readonly scheme: ConceptScheme
    readonly label: string
  }>
  readonly claims: ReadonlyArray<{
    readonly id: string
    readonly strength: Strength
    readonly state: ClaimState
    readonly sections: ReadonlyArray<SectionKind>
    readonly reason: {
      readonly text: string
      readonly language: string
      readonly state: TranslationState | null
      readonly isStale: boolean
    }
    readonly commitment: {
      readonly key: string
      readonly title: string
      readonly text: string
      readonly textOfRecord: string
    }
  }>
  readonly sections: ReadonlyArray<{
    readonly kind: SectionKind
    readonly label: Label
    readonly text: {
      readonly html: string | null
      readonly language: string
      readonly state: TranslationState | null
      readonly isStale: boolean
    }
  }>
  readonly facts: ReadonlyArray<
    | {
        readonly __typename: 'RiskAssessment'
        readonly date: string | null
        readonly method: string | null
        readonly trigger: string | null
        readonly scenariosCovered: ReadonlyArray<string> | null
        readonly scenariosNotCovered: ReadonlyArray<string> | null
        readonly nextDate: string | null
        readonly id: string
        readonly kind: FactKind
        readonly label: Label
      }
    | {
        readonly __typename: 'Prioritisation'
        readonly placesCompared: string | null
        readonly criterion: string | null
        readonly vulnerabilityMethod: string | null
        readonly vulnerabilityDate: string | null
        readonly reasonHere: string | null
        readonly rejected: string | null
        readonly id: string
        readonly kind: FactKind
        readonly label: Label
      }
    | {
        readonly __typename: 'PolicyFrame'
        readonly name: string
        readonly adoptedBy: string | null
        readonly year: number | null
        readonly id: string
        readonly kind: FactKind
        readonly label: Label
      }
    | {
        readonly __typename: 'ServiceInvolved'
        readonly service: string
        readonly role: string | null
        readonly id: string
        readonly kind: FactKind
        readonly label: Label
        readonly called: string | null
      }
    | {
        readonly __typename: 'EquipmentClaim'
        readonly detailsLabel: Label | null
        readonly equipment: string | null
        readonly otherStandard: string | null
        readonly massKg: number | null
        readonly speedKmh: number | null
        readonly angleDegrees: number | null
        readonly penetrationM: number | null
        readonly proof: EquipmentProof
        readonly date: string | null
        readonly id: string
        readonly kind: FactKind
        readonly label: Label
        readonly standard: {
          readonly designation: string
          readonly supersededBy: { readonly designation: string } | null
        } | null
      }
    | {
        readonly __typename: 'TemporaryUse'
        readonly detailsLabel: Label | null
        readonly setUpMinutes: number | null
        readonly inUse: string | null
        readonly removalMinutes: number | null
        readonly reviewDate: string | null
        readonly exitPlan: string | null
        readonly crew: string | null
        readonly storage: string | null
        readonly owner: string | null
        readonly id: string
        readonly kind: FactKind
        readonly label: Label
      }
    | {
        readonly __typename: 'CreativeInstallation'
        readonly author: string | null
        readonly initiative: Initiative | null
        readonly chosen: string | null
        readonly values: ReadonlyArray<CreativeValue> | null
        readonly secondFunction: string | null
        readonly attractiveness: Effect | null
        readonly accessibility: Effect | null
        readonly openness: Effect | null
        readonly effectSource: string | null
        readonly id: string
        readonly kind: FactKind
        readonly label: Label
      }
    | {
        readonly __typename: 'ParticipationFact'
        readonly who: string
        readonly number: number | null
        readonly method: string | null
        readonly concerns: string | null
        readonly changed: string | null
        readonly id: string
        readonly kind: FactKind
        readonly label: Label
      }
    | {
        readonly __typename: 'CommunicationAct'
        readonly phase: CommunicationPhase
        readonly means: string
        readonly date: string | null
        readonly reaction: string | null
        readonly id: string
        readonly kind: FactKind
        readonly label: Label
      }
    | {
        readonly __typename: 'RightsFact'
        readonly legalBasis: string | null
        readonly bodyConsulted: string | null
        readonly moment: RightsMoment | null
        readonly impactAssessment: Answer | null
        readonly privacy: string | null
        readonly assembly: string | null
        readonly movement: string | null
        readonly nonDiscrimination: string | null
        readonly effectOnDemonstrations: string | null
        readonly effectOnHomelessPeople: string | null
        readonly freeWidthCm: number | null
        readonly accessibilityReview: string | null
        readonly complaintRoute: string | null
        readonly id: string
        readonly kind: FactKind
        readonly label: Label
      }
    | {
        readonly __typename: 'Cooperation'
        readonly programme: string
        readonly project: string | null
        readonly role: string | null
        readonly partnerCities: ReadonlyArray<string> | null
        readonly levels: ReadonlyArray<GovernmentLevel> | null
        readonly citizensGain: string | null
        readonly id: string
        readonly kind: FactKind
        readonly label: Label
      }
    | {
        readonly __typename: 'Cost'
        readonly type: CostType
        readonly amount: number
        readonly currency: string
        readonly priceYear: number | null
        readonly vat: Vat
        readonly funder: string | null
        readonly fundedPercent: number | null
        readonly note: string | null
        readonly id: string
        readonly kind: FactKind
        readonly label: Label
      }
    | {
        readonly __typename: 'Outcome'
        readonly indicator: string
        readonly otherIndicator: string | null
        readonly before: string | null
        readonly after: string | null
        readonly method: string | null
        readonly evidence: EvidenceLevel
        readonly note: string | null
        readonly id: string
        readonly kind: FactKind
        readonly label: Label
      }
    | {
        readonly __typename: 'Source'
        readonly title: string
        readonly url: string | null
        readonly publisher: string | null
        readonly year: number | null
        readonly id: string
        readonly kind: FactKind
        readonly label: Label
      }
  >
  readonly relations: ReadonlyArray<{
    readonly kind: RelationKind
    readonly side: RelationSide
    readonly year: number | null
    readonly note: string | null
    readonly language: string
    readonly practice: {
      readonly key: string
      readonly path: string
      readonly title: { readonly text: string; readonly language: string }
      readonly place: { readonly city: { readonly name: string } | null } | null
    }
  }>
  readonly attachments: ReadonlyArray<{
    readonly id: string
    readonly kind: AttachmentKind
    readonly label: Label
    readonly path: string
    readonly name: string
    readonly byteSize: number
    readonly caption: string | null
    readonly credit: string | null
    readonly licence: string | null
    readonly alternative: string
    readonly sizes: ReadonlyArray<{ readonly path: string; readonly width: number; readonly height: number }>
  }>
}

export type ShownAttachmentFragment = {
  readonly id: string
  readonly kind: AttachmentKind
  readonly label: Label
  readonly path: string
  readonly name: string
  readonly byteSize: number
  readonly caption: string | null
  readonly credit: string | null
  readonly licence: string | null
  readonly alternative: string
  readonly sizes: ReadonlyArray<{ readonly path: string; readonly width: number; readonly height: number }>
}

export type SimilarFragment = {
  readonly key: string
  readonly path: string
  readonly title: string
  readonly language: string
  readonly placeName: string | null
  readonly country: string | null
  readonly isSameKind: boolean
  readonly isCityOfSimilarSize: boolean
  readonly concepts: ReadonlyArray<{
    readonly key: string
    readonly scheme: ConceptScheme
    readonly label: string
  }>
}

export type PlainTextFragment = {
  readonly text: string
  readonly language: string
  readonly state: TranslationState | null
  readonly isStale: boolean
}

export type ClaimFragment = {
  readonly id: string
  readonly strength: Strength
  readonly state: ClaimState
  readonly sections: ReadonlyArray<SectionKind>
  readonly reason: {
    readonly text: string
    readonly language: string
    readonly state: TranslationState | null
    readonly isStale: boolean
  }
  readonly commitment: {
    readonly key: string
    readonly title: string
    readonly text: string
    readonly textOfRecord: string
  }
}

export type RelationFragment = {
  readonly kind: RelationKind
  readonly side: RelationSide
  readonly year: number | null
  readonly note: string | null
  readonly language: string
  readonly practice: {
    readonly key: string
    readonly path: string
    readonly title: { readonly text: string; readonly language: string }
    readonly place: { readonly city: { readonly name: string } | null } | null
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
export const PlainTextFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment PlainText on Text {
  text
  language
  state
  isStale
}
    `,
  { fragmentName: 'PlainText' },
) as unknown as TypedDocumentString<PlainTextFragment, unknown>
export const ClaimFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Claim on Claim {
  id
  strength
  state
  sections
  reason(language: $language) {
    ...PlainText
  }
  commitment {
    key
    title(language: $language)
    text(language: $language)
    textOfRecord
  }
}
    fragment PlainText on Text {
  text
  language
  state
  isStale
}`,
  { fragmentName: 'Claim' },
) as unknown as TypedDocumentString<ClaimFragment, unknown>
export const FactFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Fact on Fact {
  __typename
  id
  kind
  label
  ... on RiskAssessment {
    date
    method
    trigger
    scenariosCovered
    scenariosNotCovered
    nextDate
  }
  ... on Prioritisation {
    placesCompared
    criterion
    vulnerabilityMethod
    vulnerabilityDate
    reasonHere
    rejected
  }
  ... on PolicyFrame {
    name
    adoptedBy
    year
  }
  ... on ServiceInvolved {
    service
    called: name
    role
  }
  ... on EquipmentClaim {
    detailsLabel
    equipment
    standard {
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
  ... on TemporaryUse {
    detailsLabel
    setUpMinutes
    inUse
    removalMinutes
    reviewDate
    exitPlan
    crew
    storage
    owner
  }
  ... on CreativeInstallation {
    author
    initiative
    chosen
    values
    secondFunction
    attractiveness
    accessibility
    openness
    effectSource
  }
  ... on ParticipationFact {
    who
    number
    method
    concerns
    changed
  }
  ... on CommunicationAct {
    phase
    means
    date
    reaction
  }
  ... on RightsFact {
    legalBasis
    bodyConsulted
    moment
    impactAssessment
    privacy
    assembly
    movement
    nonDiscrimination
    effectOnDemonstrations
    effectOnHomelessPeople
    freeWidthCm
    accessibilityReview
    complaintRoute
  }
  ... on Cooperation {
    programme
    project
    role
    partnerCities
    levels
    citizensGain
  }
  ... on Cost {
    type
    amount
    currency
    priceYear
    vat
    funder
    fundedPercent
    note
  }
  ... on Outcome {
    indicator
    otherIndicator
    before
    after
    method
    evidence
    note
  }
  ... on Source {
    title
    url
    publisher
    year
  }
}
    `,
  { fragmentName: 'Fact' },
) as unknown as TypedDocumentString<FactFragment, unknown>
export const RelationFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Relation on Relation {
  kind
  side
  year
  note
  language
  practice {
    key
    path(language: $language)
    title(language: $language) {
      text
      language
    }
    place {
      city {
        name(language: $language)
      }
    }
  }
}
    `,
  { fragmentName: 'Relation' },
) as unknown as TypedDocumentString<RelationFragment, unknown>
export const ShownAttachmentFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment ShownAttachment on Attachment {
  id
  kind
  label
  path
  name
  byteSize
  caption
  credit
  licence
  alternative(language: $language)
  sizes {
    path
    width
    height
  }
}
    `,
  { fragmentName: 'ShownAttachment' },
) as unknown as TypedDocumentString<ShownAttachmentFragment, unknown>
export const FullPracticeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment FullPractice on Practice {
  key
  path(language: $language)
  pathFr: path(language: "fr")
  pathEn: path(language: "en")
  pathDe: path(language: "de")
  pathIt: path(language: "it")
  pathEs: path(language: "es")
  provenance
  publicState
  revision
  firstPublishedAt
  publishedAt
  confirmedAt
  language
  kind
  stage
  confidence
  completeness
  holdsBack
  history {
    number
    publishedAt
  }
  publisher {
    name
    isEditors
  }
  title(language: $language) {
    ...PlainText
  }
  summary(language: $language) {
    ...PlainText
  }
  place {
    name
    country
    city {
      name(language: $language)
    }
  }
  period {
    start
    end
  }
  partners {
    name
    role
  }
  contact {
    service
    role
    mailbox
    label
  }
  concepts {
    key
    scheme
    label(language: $language)
  }
  claims {
    ...Claim
  }
  sections {
    kind
    label
    text(language: $language) {
      html
      language
      state
      isStale
    }
  }
  facts {
    ...Fact
  }
  relations {
    ...Relation
  }
  attachments {
    ...ShownAttachment
  }
}
    fragment Fact on Fact {
  __typename
  id
  kind
  label
  ... on RiskAssessment {
    date
    method
    trigger
    scenariosCovered
    scenariosNotCovered
    nextDate
  }
  ... on Prioritisation {
    placesCompared
    criterion
    vulnerabilityMethod
    vulnerabilityDate
    reasonHere
    rejected
  }
  ... on PolicyFrame {
    name
    adoptedBy
    year
  }
  ... on ServiceInvolved {
    service
    called: name
    role
  }
  ... on EquipmentClaim {
    detailsLabel
    equipment
    standard {
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
  ... on TemporaryUse {
    detailsLabel
    setUpMinutes
    inUse
    removalMinutes
    reviewDate
    exitPlan
    crew
    storage
    owner
  }
  ... on CreativeInstallation {
    author
    initiative
    chosen
    values
    secondFunction
    attractiveness
    accessibility
    openness
    effectSource
  }
  ... on ParticipationFact {
    who
    number
    method
    concerns
    changed
  }
  ... on CommunicationAct {
    phase
    means
    date
    reaction
  }
  ... on RightsFact {
    legalBasis
    bodyConsulted
    moment
    impactAssessment
    privacy
    assembly
    movement
    nonDiscrimination
    effectOnDemonstrations
    effectOnHomelessPeople
    freeWidthCm
    accessibilityReview
    complaintRoute
  }
  ... on Cooperation {
    programme
    project
    role
    partnerCities
    levels
    citizensGain
  }
  ... on Cost {
    type
    amount
    currency
    priceYear
    vat
    funder
    fundedPercent
    note
  }
  ... on Outcome {
    indicator
    otherIndicator
    before
    after
    method
    evidence
    note
  }
  ... on Source {
    title
    url
    publisher
    year
  }
}
fragment ShownAttachment on Attachment {
  id
  kind
  label
  path
  name
  byteSize
  caption
  credit
  licence
  alternative(language: $language)
  sizes {
    path
    width
    height
  }
}
fragment PlainText on Text {
  text
  language
  state
  isStale
}
fragment Claim on Claim {
  id
  strength
  state
  sections
  reason(language: $language) {
    ...PlainText
  }
  commitment {
    key
    title(language: $language)
    text(language: $language)
    textOfRecord
  }
}
fragment Relation on Relation {
  kind
  side
  year
  note
  language
  practice {
    key
    path(language: $language)
    title(language: $language) {
      text
      language
    }
    place {
      city {
        name(language: $language)
      }
    }
  }
}`,
  { fragmentName: 'FullPractice' },
) as unknown as TypedDocumentString<FullPracticeFragment, unknown>
export const SimilarFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Similar on SimilarPractice {
  key
  path
  title
  language
  placeName
  country
  concepts {
    key
    scheme
    label(language: $language)
  }
  isSameKind
  isCityOfSimilarSize
}
    `,
  { fragmentName: 'Similar' },
) as unknown as TypedDocumentString<SimilarFragment, unknown>
export const PracticePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PracticePage($address: String!, $language: String!) {
  practice(address: $address) {
    ...FullPractice
    similar(first: 4, language: $language) {
      ...Similar
    }
  }
}
    fragment Fact on Fact {
  __typename
  id
  kind
  label
  ... on RiskAssessment {
    date
    method
    trigger
    scenariosCovered
    scenariosNotCovered
    nextDate
  }
  ... on Prioritisation {
    placesCompared
    criterion
    vulnerabilityMethod
    vulnerabilityDate
    reasonHere
    rejected
  }
  ... on PolicyFrame {
    name
    adoptedBy
    year
  }
  ... on ServiceInvolved {
    service
    called: name
    role
  }
  ... on EquipmentClaim {
    detailsLabel
    equipment
    standard {
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
  ... on TemporaryUse {
    detailsLabel
    setUpMinutes
    inUse
    removalMinutes
    reviewDate
    exitPlan
    crew
    storage
    owner
  }
  ... on CreativeInstallation {
    author
    initiative
    chosen
    values
    secondFunction
    attractiveness
    accessibility
    openness
    effectSource
  }
  ... on ParticipationFact {
    who
    number
    method
    concerns
    changed
  }
  ... on CommunicationAct {
    phase
    means
    date
    reaction
  }
  ... on RightsFact {
    legalBasis
    bodyConsulted
    moment
    impactAssessment
    privacy
    assembly
    movement
    nonDiscrimination
    effectOnDemonstrations
    effectOnHomelessPeople
    freeWidthCm
    accessibilityReview
    complaintRoute
  }
  ... on Cooperation {
    programme
    project
    role
    partnerCities
    levels
    citizensGain
  }
  ... on Cost {
    type
    amount
    currency
    priceYear
    vat
    funder
    fundedPercent
    note
  }
  ... on Outcome {
    indicator
    otherIndicator
    before
    after
    method
    evidence
    note
  }
  ... on Source {
    title
    url
    publisher
    year
  }
}
fragment FullPractice on Practice {
  key
  path(language: $language)
  pathFr: path(language: "fr")
  pathEn: path(language: "en")
  pathDe: path(language: "de")
  pathIt: path(language: "it")
  pathEs: path(language: "es")
  provenance
  publicState
  revision
  firstPublishedAt
  publishedAt
  confirmedAt
  language
  kind
  stage
  confidence
  completeness
  holdsBack
  history {
    number
    publishedAt
  }
  publisher {
    name
    isEditors
  }
  title(language: $language) {
    ...PlainText
  }
  summary(language: $language) {
    ...PlainText
  }
  place {
    name
    country
    city {
      name(language: $language)
    }
  }
  period {
    start
    end
  }
  partners {
    name
    role
  }
  contact {
    service
    role
    mailbox
    label
  }
  concepts {
    key
    scheme
    label(language: $language)
  }
  claims {
    ...Claim
  }
  sections {
    kind
    label
    text(language: $language) {
      html
      language
      state
      isStale
    }
  }
  facts {
    ...Fact
  }
  relations {
    ...Relation
  }
  attachments {
    ...ShownAttachment
  }
}
fragment ShownAttachment on Attachment {
  id
  kind
  label
  path
  name
  byteSize
  caption
  credit
  licence
  alternative(language: $language)
  sizes {
    path
    width
    height
  }
}
fragment Similar on SimilarPractice {
  key
  path
  title
  language
  placeName
  country
  concepts {
    key
    scheme
    label(language: $language)
  }
  isSameKind
  isCityOfSimilarSize
}
fragment PlainText on Text {
  text
  language
  state
  isStale
}
fragment Claim on Claim {
  id
  strength
  state
  sections
  reason(language: $language) {
    ...PlainText
  }
  commitment {
    key
    title(language: $language)
    text(language: $language)
    textOfRecord
  }
}
fragment Relation on Relation {
  kind
  side
  year
  note
  language
  practice {
    key
    path(language: $language)
    title(language: $language) {
      text
      language
    }
    place {
      city {
        name(language: $language)
      }
    }
  }
}`) as unknown as TypedDocumentString<PracticePageQuery, PracticePageQueryVariables>
export const PublishedRevisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PublishedRevision($address: String!, $number: Int!, $language: String!) {
  publishedRevision(address: $address, number: $number) {
    publishedAt
    isCurrent
    practice {
      ...FullPractice
    }
    difference {
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
}
    fragment Fact on Fact {
  __typename
  id
  kind
  label
  ... on RiskAssessment {
    date
    method
    trigger
    scenariosCovered
    scenariosNotCovered
    nextDate
  }
  ... on Prioritisation {
    placesCompared
    criterion
    vulnerabilityMethod
    vulnerabilityDate
    reasonHere
    rejected
  }
  ... on PolicyFrame {
    name
    adoptedBy
    year
  }
  ... on ServiceInvolved {
    service
    called: name
    role
  }
  ... on EquipmentClaim {
    detailsLabel
    equipment
    standard {
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
  ... on TemporaryUse {
    detailsLabel
    setUpMinutes
    inUse
    removalMinutes
    reviewDate
    exitPlan
    crew
    storage
    owner
  }
  ... on CreativeInstallation {
    author
    initiative
    chosen
    values
    secondFunction
    attractiveness
    accessibility
    openness
    effectSource
  }
  ... on ParticipationFact {
    who
    number
    method
    concerns
    changed
  }
  ... on CommunicationAct {
    phase
    means
    date
    reaction
  }
  ... on RightsFact {
    legalBasis
    bodyConsulted
    moment
    impactAssessment
    privacy
    assembly
    movement
    nonDiscrimination
    effectOnDemonstrations
    effectOnHomelessPeople
    freeWidthCm
    accessibilityReview
    complaintRoute
  }
  ... on Cooperation {
    programme
    project
    role
    partnerCities
    levels
    citizensGain
  }
  ... on Cost {
    type
    amount
    currency
    priceYear
    vat
    funder
    fundedPercent
    note
  }
  ... on Outcome {
    indicator
    otherIndicator
    before
    after
    method
    evidence
    note
  }
  ... on Source {
    title
    url
    publisher
    year
  }
}
fragment FullPractice on Practice {
  key
  path(language: $language)
  pathFr: path(language: "fr")
  pathEn: path(language: "en")
  pathDe: path(language: "de")
  pathIt: path(language: "it")
  pathEs: path(language: "es")
  provenance
  publicState
  revision
  firstPublishedAt
  publishedAt
  confirmedAt
  language
  kind
  stage
  confidence
  completeness
  holdsBack
  history {
    number
    publishedAt
  }
  publisher {
    name
    isEditors
  }
  title(language: $language) {
    ...PlainText
  }
  summary(language: $language) {
    ...PlainText
  }
  place {
    name
    country
    city {
      name(language: $language)
    }
  }
  period {
    start
    end
  }
  partners {
    name
    role
  }
  contact {
    service
    role
    mailbox
    label
  }
  concepts {
    key
    scheme
    label(language: $language)
  }
  claims {
    ...Claim
  }
  sections {
    kind
    label
    text(language: $language) {
      html
      language
      state
      isStale
    }
  }
  facts {
    ...Fact
  }
  relations {
    ...Relation
  }
  attachments {
    ...ShownAttachment
  }
}
fragment ShownAttachment on Attachment {
  id
  kind
  label
  path
  name
  byteSize
  caption
  credit
  licence
  alternative(language: $language)
  sizes {
    path
    width
    height
  }
}
fragment PlainText on Text {
  text
  language
  state
  isStale
}
fragment Claim on Claim {
  id
  strength
  state
  sections
  reason(language: $language) {
    ...PlainText
  }
  commitment {
    key
    title(language: $language)
    text(language: $language)
    textOfRecord
  }
}
fragment Relation on Relation {
  kind
  side
  year
  note
  language
  practice {
    key
    path(language: $language)
    title(language: $language) {
      text
      language
    }
    place {
      city {
        name(language: $language)
      }
    }
  }
}`) as unknown as TypedDocumentString<PublishedRevisionQuery, PublishedRevisionQueryVariables>
export const DraftPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DraftPreview($key: String!, $audience: Audience!, $language: String!) {
  draft(key: $key) {
    preview(audience: $audience) {
      ...FullPractice
    }
  }
}
    fragment Fact on Fact {
  __typename
  id
  kind
  label
  ... on RiskAssessment {
    date
    method
    trigger
    scenariosCovered
    scenariosNotCovered
    nextDate
  }
  ... on Prioritisation {
    placesCompared
    criterion
    vulnerabilityMethod
    vulnerabilityDate
    reasonHere
    rejected
  }
  ... on PolicyFrame {
    name
    adoptedBy
    year
  }
  ... on ServiceInvolved {
    service
    called: name
    role
  }
  ... on EquipmentClaim {
    detailsLabel
    equipment
    standard {
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
  ... on TemporaryUse {
    detailsLabel
    setUpMinutes
    inUse
    removalMinutes
    reviewDate
    exitPlan
    crew
    storage
    owner
  }
  ... on CreativeInstallation {
    author
    initiative
    chosen
    values
    secondFunction
    attractiveness
    accessibility
    openness
    effectSource
  }
  ... on ParticipationFact {
    who
    number
    method
    concerns
    changed
  }
  ... on CommunicationAct {
    phase
    means
    date
    reaction
  }
  ... on RightsFact {
    legalBasis
    bodyConsulted
    moment
    impactAssessment
    privacy
    assembly
    movement
    nonDiscrimination
    effectOnDemonstrations
    effectOnHomelessPeople
    freeWidthCm
    accessibilityReview
    complaintRoute
  }
  ... on Cooperation {
    programme
    project
    role
    partnerCities
    levels
    citizensGain
  }
  ... on Cost {
    type
    amount
    currency
    priceYear
    vat
    funder
    fundedPercent
    note
  }
  ... on Outcome {
    indicator
    otherIndicator
    before
    after
    method
    evidence
    note
  }
  ... on Source {
    title
    url
    publisher
    year
  }
}
fragment FullPractice on Practice {
  key
  path(language: $language)
  pathFr: path(language: "fr")
  pathEn: path(language: "en")
  pathDe: path(language: "de")
  pathIt: path(language: "it")
  pathEs: path(language: "es")
  provenance
  publicState
  revision
  firstPublishedAt
  publishedAt
  confirmedAt
  language
  kind
  stage
  confidence
  completeness
  holdsBack
  history {
    number
    publishedAt
  }
  publisher {
    name
    isEditors
  }
  title(language: $language) {
    ...PlainText
  }
  summary(language: $language) {
    ...PlainText
  }
  place {
    name
    country
    city {
      name(language: $language)
    }
  }
  period {
    start
    end
  }
  partners {
    name
    role
  }
  contact {
    service
    role
    mailbox
    label
  }
  concepts {
    key
    scheme
    label(language: $language)
  }
  claims {
    ...Claim
  }
  sections {
    kind
    label
    text(language: $language) {
      html
      language
      state
      isStale
    }
  }
  facts {
    ...Fact
  }
  relations {
    ...Relation
  }
  attachments {
    ...ShownAttachment
  }
}
fragment ShownAttachment on Attachment {
  id
  kind
  label
  path
  name
  byteSize
  caption
  credit
  licence
  alternative(language: $language)
  sizes {
    path
    width
    height
  }
}
fragment PlainText on Text {
  text
  language
  state
  isStale
}
fragment Claim on Claim {
  id
  strength
  state
  sections
  reason(language: $language) {
    ...PlainText
  }
  commitment {
    key
    title(language: $language)
    text(language: $language)
    textOfRecord
  }
}
fragment Relation on Relation {
  kind
  side
  year
  note
  language
  practice {
    key
    path(language: $language)
    title(language: $language) {
      text
      language
    }
    place {
      city {
        name(language: $language)
      }
    }
  }
}`) as unknown as TypedDocumentString<DraftPreviewQuery, DraftPreviewQueryVariables>
