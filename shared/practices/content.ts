import * as v from 'valibot'
import { FACT_FIELDS } from './facts.ts'
import type { FactKind } from './facts.ts'
import { coordinates, country, filled, itemId, language, text, year } from './fields.ts'
import { DEFAULT_CONTACT_LABEL, DEFAULT_DETAIL_LABEL, LABELS, defaultFactLabel } from './labels.ts'
import {
  COMMITMENTS,
  CONFIDENCES,
  KINDS,
  LIMITS,
  PLACE_SCOPES,
  PRECISIONS,
  RELATION_KINDS,
  SECTION_KINDS,
  STAGES,
  STRENGTHS,
  TRANSLATION_STATES,
} from './template.ts'

/**
 * The content of a practice: one document, the same for a draft, a revision and an import.
 * What belongs to the record and not to the text (publisher, provenance, states, claim states) is not here.
 */

const label = v.picklist(LABELS)

export const claimSchema = v.strictObject({
  id: itemId,
  commitment: v.picklist(COMMITMENTS),
  strength: v.picklist(STRENGTHS),
  reason: text(LIMITS.reason),
  sections: v.optional(v.array(v.picklist(SECTION_KINDS)), []),
})

export const sectionSchema = v.strictObject({
  kind: v.picklist(SECTION_KINDS),
  text: text(LIMITS.section),
  label: v.optional(label, 'CLEAR'),
})

function fact<const Kind extends FactKind>(kind: Kind) {
  return { kind: v.literal(kind), id: itemId, label: v.optional(label, defaultFactLabel(kind)) }
}

/** A fact with guarded details has a second label for them (labels.ts). */
const details = { detailLabel: v.optional(label, DEFAULT_DETAIL_LABEL) }

export const factSchema = v.variant('kind', [
  v.strictObject({ ...fact('risk-assessment'), ...FACT_FIELDS['risk-assessment'] }),
  v.strictObject({ ...fact('prioritisation'), ...FACT_FIELDS.prioritisation }),
  v.strictObject({ ...fact('policy-frame'), ...FACT_FIELDS['policy-frame'] }),
  v.strictObject({ ...fact('service'), ...FACT_FIELDS.service }),
  v.strictObject({ ...fact('equipment'), ...details, ...FACT_FIELDS.equipment }),
  v.strictObject({ ...fact('temporary-use'), ...details, ...FACT_FIELDS['temporary-use'] }),
  v.strictObject({ ...fact('creative-installation'), ...FACT_FIELDS['creative-installation'] }),
  v.strictObject({ ...fact('participation'), ...FACT_FIELDS.participation }),
  v.strictObject({ ...fact('communication'), ...FACT_FIELDS.communication }),
  v.strictObject({ ...fact('rights'), ...FACT_FIELDS.rights }),
  v.strictObject({ ...fact('cooperation'), ...FACT_FIELDS.cooperation }),
  v.strictObject({ ...fact('cost'), ...FACT_FIELDS.cost }),
  v.strictObject({ ...fact('outcome'), ...FACT_FIELDS.outcome }),
  v.strictObject({ ...fact('source'), ...FACT_FIELDS.source }),
])
export type Fact = v.InferOutput<typeof factSchema>
export type FactOf<Kind extends FactKind> = Extract<Fact, { kind: Kind }>

export const placeSchema = v.strictObject({
  scope: v.optional(v.picklist(PLACE_SCOPES), 'city'),
  /** Identifier in the gazetteer; null for a region or a group of municipalities. */
  city: v.nullable(v.string()),
  /** The name of a region, a group, or the square itself. */
  name: v.optional(text(LIMITS.name)),
  country,
  coordinates: v.optional(coordinates),
  precision: v.optional(v.picklist(PRECISIONS), 'city-centre'),
})

export const contactSchema = v.strictObject({
  service: text(LIMITS.name),
  role: v.optional(text(LIMITS.name)),
  mailbox: v.pipe(v.string(), v.email(), v.maxLength(LIMITS.name)),
  label: v.optional(label, DEFAULT_CONTACT_LABEL),
})

export const attachmentSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  label,
  /** Alternative text by language; an empty record with `decorative` for a picture that says nothing. */
  alternative: v.optional(v.record(language, text(LIMITS.line)), {}),
  decorative: v.optional(v.boolean(), false),
  caption: v.optional(text(LIMITS.line)),
  credit: v.optional(text(LIMITS.name)),
  licence: v.optional(text(LIMITS.name)),
})

/** A translated part: the title, the summary, `section:context`, or the reason of `claim:c4`. */
export const translationSchema = v.strictObject({
  language,
  part: v.pipe(v.string(), v.regex(/^(title|summary|(section|claim):[a-z0-9-]+)$/)),
  text: text(LIMITS.section),
  state: v.picklist(TRANSLATION_STATES),
  /** The revision of the original that it was made from; 0 while it is of the draft, until that is submitted. */
  madeFrom: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
})

export const relationSchema = v.strictObject({
  id: itemId,
  kind: v.picklist(RELATION_KINDS),
  /** The key of the other practice. */
  practice: filled(LIMITS.name),
  year: v.optional(year),
  note: v.optional(text(LIMITS.line)),
})

/** The fields of the head, each a part of its own. */
export const HEAD_FIELDS = {
  title: v.optional(text(LIMITS.title), ''),
  summary: v.optional(text(LIMITS.summary), ''),
  language,
  kind: v.nullable(v.picklist(KINDS)),
  stage: v.optional(v.picklist(STAGES), 'not-stated'),
  place: v.nullable(placeSchema),
  /** Null where the source does not state the year. */
  period: v.optional(v.strictObject({ start: v.nullable(year), end: v.nullable(year) }), {
    start: null,
    end: null,
  }),
  partners: v.optional(
    v.pipe(
      v.array(v.strictObject({ name: filled(LIMITS.name), role: v.optional(text(LIMITS.name)) })),
      v.maxLength(LIMITS.partners),
    ),
    [],
  ),
  contact: v.optional(v.nullable(contactSchema), null),
  concepts: v.optional(v.pipe(v.array(filled(LIMITS.name)), v.maxLength(LIMITS.concepts)), []),
  confidence: v.optional(v.nullable(v.picklist(CONFIDENCES)), null),
} as const

/** The lists of the content, each item a part of its own. */
export const ITEM_LISTS = {
  claims: v.optional(v.pipe(v.array(claimSchema), v.maxLength(LIMITS.claims)), []),
  sections: v.optional(v.pipe(v.array(sectionSchema), v.maxLength(SECTION_KINDS.length)), []),
  facts: v.optional(v.pipe(v.array(factSchema), v.maxLength(LIMITS.facts)), []),
  relations: v.optional(v.pipe(v.array(relationSchema), v.maxLength(LIMITS.relations)), []),
  attachments: v.optional(v.pipe(v.array(attachmentSchema), v.maxLength(LIMITS.attachments)), []),
  translations: v.optional(v.pipe(v.array(translationSchema), v.maxLength(LIMITS.translations)), []),
} as const

export const contentSchema = v.strictObject({ ...HEAD_FIELDS, ...ITEM_LISTS })

export type PracticeContent = v.InferOutput<typeof contentSchema>
export type Claim = PracticeContent['claims'][number]
export type Place = NonNullable<PracticeContent['place']>
export type Contact = NonNullable<PracticeContent['contact']>
export type Attachment = PracticeContent['attachments'][number]
export type Translation = PracticeContent['translations'][number]
