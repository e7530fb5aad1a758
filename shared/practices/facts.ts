import * as v from 'valibot'
import { EVIDENCE_LEVELS } from './evidence.ts'
import { line, measured, note, partialDate, webAddress, year } from './fields.ts'

/**
 * The structured facts of the template. Each fact is one object with a `kind`, an `id` that is stable
 * within its practice, and a handling label; a practice may hold several of most kinds.
 */

export { EVIDENCE_LEVELS }

export const EQUIPMENT_PROOFS = [
  'declared',
  'certificate-seen',
  'tested-in-place',
  'performed-in-an-incident',
] as const
export const INITIATIVES = ['association', 'school', 'traders', 'artist', 'city', 'other'] as const
export const CREATIVE_VALUES = ['artistic', 'cultural', 'integration'] as const
export const EFFECTS = ['better', 'same', 'worse', 'unknown'] as const
export const COMMUNICATION_PHASES = ['before', 'during', 'after'] as const
export const RIGHTS_MOMENTS = ['planning', 'operation'] as const
export const LEVELS = ['local', 'regional', 'national', 'european'] as const
export const COST_TYPES = [
  'purchase',
  'works',
  'operation-per-year',
  'maintenance-per-year',
  'total',
] as const
export const VAT = ['included', 'excluded', 'not-stated'] as const
export const ANSWERS = ['yes', 'no', 'unknown'] as const

export const INDICATORS = [
  'perceived-safety',
  'public-acceptance',
  'use-of-the-space',
  'accessibility',
  'recorded-incidents',
  'vehicle-intrusions',
  'cost-per-event-day',
  'set-up-time',
  'response-time',
  'people-reached',
  'other',
] as const

export const SERVICES = [
  'municipal-police',
  'state-police',
  'planning',
  'mobility',
  'culture',
  'parks',
  'public-works',
  'fire-and-rescue',
  'public-transport',
  'events',
  'social-services',
  'youth',
  'heritage',
  'legal',
  'communication',
  'justice',
  'prefecture-or-state',
  'traders',
  'residents-association',
  'disability-office',
  'event-organiser',
  'school-or-university',
  'artists',
  'private-security',
  'research',
  'supplier',
  'other',
] as const

export const PROGRAMMES = [
  'PACTESUR',
  'PACTESUR2',
  'Secu4All',
  'ToNite',
  'BeSecure-FeelSecure',
  'PRoTECT',
  'Pericles',
  'SafeCi',
  'Secur-Cities',
  'IcARUS',
  'KOBAN',
  'UrbSecurity',
  'SAFE-CITIES',
  'UIA',
  'URBACT',
  'ISF-Police',
  'Urban-Agenda',
  'other',
] as const

const lines = v.pipe(v.array(line), v.maxLength(40))

/** The own fields of each kind; all optional except what makes the fact a fact. */
export const FACT_FIELDS = {
  'risk-assessment': {
    method: v.optional(line),
    date: v.optional(partialDate),
    trigger: v.optional(line),
    nextDate: v.optional(partialDate),
    scenariosCovered: v.optional(lines),
    scenariosNotCovered: v.optional(lines),
  },
  prioritisation: {
    placesCompared: v.optional(note),
    criterion: v.optional(line),
    vulnerabilityMethod: v.optional(line),
    vulnerabilityDate: v.optional(partialDate),
    reasonHere: v.optional(note),
    rejected: v.optional(note),
  },
  'policy-frame': {
    name: line,
    adoptedBy: v.optional(line),
    year: v.optional(year),
    practice: v.optional(line),
  },
  service: {
    service: v.picklist(SERVICES),
    name: v.optional(line),
    role: v.optional(line),
  },
  equipment: {
    equipment: v.optional(line),
    standard: v.optional(line),
    otherStandard: v.optional(line),
    massKg: v.optional(measured(1, 100_000)),
    speedKmh: v.optional(measured(1, 200)),
    angleDegrees: v.optional(measured(0, 90)),
    penetrationM: v.optional(measured(0, 100)),
    proof: v.picklist(EQUIPMENT_PROOFS),
    date: v.optional(partialDate),
  },
  'temporary-use': {
    setUpMinutes: v.optional(measured(0, 100_000)),
    removalMinutes: v.optional(measured(0, 100_000)),
    crew: v.optional(line),
    storage: v.optional(line),
    inUse: v.optional(line),
    reviewDate: v.optional(partialDate),
    exitPlan: v.optional(note),
    owner: v.optional(line),
  },
  'creative-installation': {
    author: v.optional(line),
    initiative: v.optional(v.picklist(INITIATIVES)),
    chosen: v.optional(line),
    values: v.optional(v.array(v.picklist(CREATIVE_VALUES))),
    secondFunction: v.optional(line),
    attractiveness: v.optional(v.picklist(EFFECTS)),
    accessibility: v.optional(v.picklist(EFFECTS)),
    openness: v.optional(v.picklist(EFFECTS)),
    effectSource: v.optional(line),
  },
  participation: {
    who: line,
    number: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    method: v.optional(line),
    concerns: v.optional(note),
    changed: v.optional(note),
  },
  communication: {
    phase: v.picklist(COMMUNICATION_PHASES),
    means: line,
    date: v.optional(partialDate),
    reaction: v.optional(note),
  },
  rights: {
    legalBasis: v.optional(note),
    privacy: v.optional(note),
    assembly: v.optional(note),
    movement: v.optional(note),
    nonDiscrimination: v.optional(note),
    bodyConsulted: v.optional(line),
    moment: v.optional(v.picklist(RIGHTS_MOMENTS)),
    impactAssessment: v.optional(v.picklist(ANSWERS)),
    effectOnDemonstrations: v.optional(note),
    effectOnHomelessPeople: v.optional(note),
    freeWidthCm: v.optional(measured(0, 10_000)),
    accessibilityReview: v.optional(note),
    complaintRoute: v.optional(line),
  },
  cooperation: {
    programme: v.picklist(PROGRAMMES),
    project: v.optional(line),
    role: v.optional(line),
    partnerCities: v.optional(lines),
    levels: v.optional(v.array(v.picklist(LEVELS))),
    citizensGain: v.optional(note),
  },
  cost: {
    type: v.picklist(COST_TYPES),
    amount: measured(0, 1e12),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    priceYear: v.optional(year),
    vat: v.picklist(VAT),
    funder: v.optional(line),
    fundedPercent: v.optional(measured(0, 100)),
    note: v.optional(line),
  },
  outcome: {
    indicator: v.picklist(INDICATORS),
    otherIndicator: v.optional(line),
    before: v.optional(line),
    after: v.optional(line),
    method: v.optional(line),
    evidence: v.picklist(EVIDENCE_LEVELS),
    note: v.optional(note),
  },
  source: {
    title: line,
    url: v.optional(webAddress),
    publisher: v.optional(line),
    year: v.optional(year),
  },
} as const

export type FactKind = keyof typeof FACT_FIELDS
export const FACT_KINDS = Object.keys(FACT_FIELDS) as FactKind[]

/** The fact that answers best for each commitment: choosing C1 opens the risk assessment, and so on. */
export const FACTS_OF_COMMITMENT = {
  C1: ['risk-assessment'],
  C2: ['prioritisation', 'equipment'],
  C3: ['policy-frame', 'service'],
  C4: ['temporary-use'],
  C5: ['participation'],
  C6: ['creative-installation'],
  C7: ['communication'],
  C8: ['rights'],
  C9: ['cooperation'],
} as const satisfies Record<string, readonly FactKind[]>
