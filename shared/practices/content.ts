import * as v from 'valibot'
import { FACT_FIELDS, FACT_KINDS } from './facts.ts'
import type { FactKind } from './facts.ts'
import {
  DEFAULT_CONTACT_LABEL,
  DEFAULT_DETAIL_LABEL,
  LABELS,
  defaultFactLabel,
  detailFieldsOf,
} from './labels.ts'
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
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit))
const filled = (limit: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limit))
const year = v.pipe(v.number(), v.integer(), v.minValue(1800), v.maxValue(2100))
const itemId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))

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

/** One schema a kind; a fact of a kind with guarded details has a second label for them. */
function factSchemaOf<K extends FactKind>(kind: K) {
  return v.strictObject({
    kind: v.literal(kind),
    id: itemId,
    label: v.optional(label, defaultFactLabel(kind)),
    ...(detailFieldsOf(kind).length > 0 && { detailLabel: v.optional(label, DEFAULT_DETAIL_LABEL) }),
    ...FACT_FIELDS[kind],
  })
}

export const factSchema = v.variant('kind', FACT_KINDS.map(factSchemaOf) as FactSchemas)
type FactSchemas = [ReturnType<typeof factSchemaOf<FactKind>>]

type FieldsOf<K extends FactKind> = v.InferOutput<v.ObjectSchema<(typeof FACT_FIELDS)[K], undefined>>
export type FactOf<K extends FactKind> = FieldsOf<K> & {
  kind: K
  id: string
  label: (typeof LABELS)[number]
  detailLabel?: (typeof LABELS)[number]
}
export type Fact = { [K in FactKind]: FactOf<K> }[FactKind]

export const placeSchema = v.strictObject({
  scope: v.optional(v.picklist(PLACE_SCOPES), 'city'),
  /** Identifier in the gazetteer; null for a region or a group of municipalities. */
  city: v.nullable(v.string()),
  /** The name of a region, a group, or the square itself. */
  name: v.optional(text(LIMITS.name)),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  coordinates: v.optional(
    v.strictObject({
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
  ),
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
  alternative: v.record(language, text(LIMITS.line)),
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
  /** The revision of the original that it was made from; 0 while the original is a first draft. */
  madeFrom: v.pipe(v.number(), v.integer(), v.minValue(0)),
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

type Parsed = v.InferOutput<typeof contentSchema>
export type PracticeContent = Omit<Parsed, 'facts'> & { facts: Fact[] }
export type Claim = PracticeContent['claims'][number]
export type Section = PracticeContent['sections'][number]
export type Place = NonNullable<PracticeContent['place']>
export type Contact = NonNullable<PracticeContent['contact']>
export type Attachment = PracticeContent['attachments'][number]
export type Translation = PracticeContent['translations'][number]
export type Relation = PracticeContent['relations'][number]
