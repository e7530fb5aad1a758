import * as v from 'valibot'
import { contentSchema, factSchema } from './content.ts'
import type { PracticeContent } from './content.ts'
import { faultsOf } from './faults.ts'
import type { Fault } from './faults.ts'
import { coordinates, country, filled, language, webAddress, year } from './fields.ts'
import { LABELS } from './labels.ts'
import {
  COMMITMENTS,
  CONFIDENCES,
  KINDS,
  LIMITS,
  PRECISIONS,
  SECTION_KINDS,
  STAGES,
  STRENGTHS,
  TRANSLATION_STATES,
} from './template.ts'

/**
 * The form in which practices are imported, and in which the bundled ones are written: one flat row a
 * practice, readable by a person. `contentOf` turns a row into the content of a practice.
 */

const label = v.picklist(LABELS)
const statedYear = v.nullable(year)
const sectionKind = v.picklist(SECTION_KINDS)

/** A fact without its `id`, which follows from its kind and order; sources have a list of their own. */
const factRow = v.variant(
  'kind',
  factSchema.options.map((option) => v.omit(option, ['id'])),
)

const translatedRow = v.strictObject({
  language,
  title: filled(LIMITS.title),
  summary: filled(LIMITS.summary),
  state: v.optional(v.picklist(TRANSLATION_STATES), 'machine'),
  sections: v.optional(v.array(v.strictObject({ kind: sectionKind, text: filled(LIMITS.section) })), []),
  /** Reasons of claims, by the place of the claim in `claims`, counted from 0. */
  reasons: v.optional(
    v.array(
      v.strictObject({ claim: v.pipe(v.number(), v.integer(), v.minValue(0)), text: filled(LIMITS.reason) }),
    ),
    [],
  ),
})

export const importRowSchema = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.minLength(3), v.maxLength(80)),
  title: filled(LIMITS.title),
  summary: filled(LIMITS.summary),
  language,
  city: filled(LIMITS.name),
  country,
  kind: v.picklist(KINDS),
  sections: v.pipe(
    v.array(v.strictObject({ kind: sectionKind, text: filled(LIMITS.section), label: v.optional(label) })),
    v.minLength(1),
    v.maxLength(SECTION_KINDS.length),
  ),
  claims: v.pipe(
    v.array(
      v.strictObject({
        commitment: v.picklist(COMMITMENTS),
        strength: v.picklist(STRENGTHS),
        reason: filled(LIMITS.reason),
        sections: v.optional(v.array(sectionKind)),
      }),
    ),
    v.minLength(1),
    v.maxLength(LIMITS.claims),
  ),
  /** A concept of the scheme `permanence`. */
  permanence: v.optional(v.nullable(v.string())),
  concepts: v.optional(v.array(v.string()), []),
  facts: v.optional(v.array(factRow), []),
  partners: v.optional(
    v.array(v.strictObject({ name: filled(LIMITS.name), role: v.optional(filled(LIMITS.name)) })),
    [],
  ),
  sources: v.optional(
    v.array(
      v.strictObject({
        title: filled(LIMITS.line),
        url: v.optional(webAddress),
        publisher: v.optional(filled(LIMITS.line)),
        year: v.optional(statedYear),
      }),
    ),
    [],
  ),
  /** The name of the publishing organisation; without it the practice is compiled by the Parvis editors. */
  publisher: v.optional(filled(LIMITS.name)),
  translations: v.optional(v.array(translatedRow), []),
  /** The name of the place itself: the square, the street, the event. */
  place: v.optional(filled(LIMITS.name)),
  coordinates: v.optional(coordinates),
  precision: v.optional(v.picklist(PRECISIONS)),
  year_start: v.optional(statedYear),
  year_end: v.optional(statedYear),
  stage: v.optional(v.picklist(STAGES)),
  confidence: v.optional(v.picklist(CONFIDENCES)),
})

export type ImportRow = v.InferOutput<typeof importRowSchema>

/** The content of a row whose city has been found in the gazetteer, or what is wrong with it. */
export function contentOf(row: ImportRow, cityId: string): PracticeContent | Fault[] {
  const facts = factsOf(row)
  const claims = numbered(row.claims, (claim) => claim.commitment.toLowerCase())
  const parsed = v.safeParse(contentSchema, {
    title: row.title,
    summary: row.summary,
    language: row.language,
    kind: row.kind,
    stage: row.stage ?? 'not-stated',
    place: {
      city: cityId,
      country: row.country,
      precision: row.precision ?? 'city-centre',
      ...(row.place && { name: row.place }),
      ...(row.coordinates && { coordinates: row.coordinates }),
    },
    period: { start: row.year_start ?? null, end: row.year_end ?? null },
    partners: row.partners,
    concepts: [...new Set([...(row.permanence ? [row.permanence] : []), ...row.concepts])],
    confidence: row.confidence ?? null,
    claims,
    sections: row.sections,
    facts,
    translations: row.translations.flatMap((translation) => translatedParts(translation, claims)),
  })
  return parsed.success ? parsed.output : faultsOf(parsed.issues)
}

function factsOf(row: ImportRow): unknown[] {
  const sources = row.sources.map(({ year: published, ...source }) => ({
    kind: 'source',
    ...source,
    ...(published != null && { year: published }),
  }))
  return numbered([...row.facts, ...sources], (fact) => fact.kind)
}

/** Gives each item a stable id from its name and its order among its like: `cost`, `cost-2`. */
function numbered<T extends object>(
  items: readonly T[],
  nameOf: (item: T) => string,
): (T & { id: string })[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const name = nameOf(item)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return { ...item, id: count === 1 ? name : `${name}-${count}` }
  })
}

function translatedParts(row: ImportRow['translations'][number], claims: readonly { id: string }[]) {
  const part = (name: string, text: string) => ({
    language: row.language,
    part: name,
    text,
    state: row.state,
    madeFrom: 1,
  })
  return [
    part('title', row.title),
    part('summary', row.summary),
    ...row.sections.map(({ kind, text }) => part(`section:${kind}`, text)),
    ...row.reasons.map(({ claim, text }) => part(`claim:${claims[claim]?.id ?? ''}`, text)),
  ]
}
