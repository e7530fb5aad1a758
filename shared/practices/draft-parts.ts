import * as v from 'valibot'
import {
  HEAD_FIELDS,
  attachmentSchema,
  claimSchema,
  factSchema,
  relationSchema,
  sectionSchema,
  translationSchema,
} from './content.ts'
import type { PracticeContent } from './content.ts'
import { contentSchema } from './content.ts'
import { faultsOf } from './faults.ts'
import type { Fault } from './faults.ts'
import { contentFromParts, isHeadField, listOf, nameOfItem } from './parts.ts'
import type { ListName, PartName, Parts } from './parts.ts'

/**
 * What may be saved in a draft: the same parts as in a content, with every limit, but with what is required
 * for publication still open. A draft is never refused for being unfinished.
 */
const unfinishedFact = v.variant(
  'kind',
  factSchema.options.map((option) => {
    const { kind, id, ...own } = option.entries
    return v.strictObject({ kind, id, ...v.partial(v.object(own)).entries })
  }),
)

const UNFINISHED_ITEMS = {
  claims: v.strictObject({
    ...claimSchema.entries,
    strength: v.nullable(claimSchema.entries.strength),
  }),
  sections: sectionSchema,
  facts: unfinishedFact,
  relations: relationSchema,
  attachments: attachmentSchema,
  /** Whoever saves a translation has made it from the original of the draft. */
  translations: v.pipe(
    translationSchema,
    v.transform((translation) => ({ ...translation, madeFrom: 0 })),
  ),
} as const satisfies Record<ListName, v.GenericSchema>

export type PartCheck = { ok: true; value: unknown } | { ok: false; faults: Fault[] }

/** What checks a part while it is being written; undefined where there is no such part. */
export function schemaOfPart(part: PartName): v.GenericSchema | undefined {
  const list = listOf(part)
  if (list === 'facts')
    return unfinishedFact.options.find(({ entries }) => isFactOf(entries.kind.literal, part))
  if (list) return UNFINISHED_ITEMS[list]
  return isHeadField(part) ? HEAD_FIELDS[part] : undefined
}

/** Identifiers of facts begin with their kind. */
function isFactOf(kind: string, part: PartName): boolean {
  return part === `fact:${kind}` || part.startsWith(`fact:${kind}-`)
}

/** Checks one part before it is saved. The value of an item must belong under the name of the part. */
export function checkPart(part: PartName, value: unknown): PartCheck {
  const list = listOf(part)
  const schema = list ? UNFINISHED_ITEMS[list] : schemaOfPart(part)
  if (!schema) return unknownPart(part)
  const parsed = v.safeParse<v.GenericSchema>(schema, value)
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.issues) }
  const name = list ? nameOfItem(list, parsed.output as PracticeContent[ListName][number]) : part
  return name === part ? { ok: true, value: parsed.output } : unknownPart(part)
}

function unknownPart(part: PartName): PartCheck {
  return { ok: false, faults: [{ field: '', code: 'unknown-part', reason: `There is no part "${part}".` }] }
}

/** The finished content of a draft, or every fault that stands in the way, each with the part it is in. */
export function finishedContent(parts: Parts): { content: PracticeContent } | { faults: Fault[] } {
  const parsed = v.safeParse(contentSchema, contentFromParts(parts))
  const missing = missingFromSnapshot(parsed.success ? parsed.output : readableContent(parts))
  if (parsed.success) return missing.length > 0 ? { faults: missing } : { content: parsed.output }
  const faults = faultsOf(parsed.issues).map((fault) => withPart(fault, parts))
  const told = new Set(faults.map(({ field }) => field))
  return { faults: [...faults, ...missing.filter(({ field }) => !told.has(field))] }
}

/** The fault with the name of its part in place of a list and a number: `claim:c4.reason`. */
function withPart(fault: Fault, parts: Parts): Fault {
  const [, list, index, rest = ''] = /^([a-z]+)\.(\d+)(.*)$/.exec(fault.field) ?? []
  const part = [...parts.keys()].filter((name) => listOf(name) === list)[Number(index)]
  return list && part ? { ...fault, field: `${part}${rest}` } : fault
}

/** A draft as far as it can be read: items that are unfinished are left out. For previews and checks. */
export function readableContent(parts: Parts): PracticeContent {
  const raw = contentFromParts(parts)
  const content: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(contentSchema.entries)) {
    const value = raw[name]
    const kept =
      Array.isArray(value) && listNames.has(name) ? value.filter((item) => isFinished(name, item)) : value
    const parsed = v.safeParse(schema, kept)
    content[name] = parsed.success
      ? parsed.output
      : v.getDefault(schema as v.OptionalSchema<v.GenericSchema, unknown>)
  }
  return { ...content, language: content['language'] ?? 'en' } as PracticeContent
}

const listNames: ReadonlySet<string> = new Set(Object.keys(UNFINISHED_ITEMS))

const FINISHED_ITEMS: Record<string, v.GenericSchema> = {
  claims: claimSchema,
  sections: sectionSchema,
  facts: factSchema,
  relations: relationSchema,
  attachments: attachmentSchema,
  translations: translationSchema,
}

function isFinished(list: string, item: unknown): boolean {
  return v.is(FINISHED_ITEMS[list] ?? v.never(), item)
}

/** The snapshot: title, summary, place, kind, one section, one claim. Nothing more is ever required. */
export function missingFromSnapshot(content: PracticeContent): Fault[] {
  const missing = (field: string): Fault => ({ field, code: 'missing', reason: 'This is needed to submit.' })
  return [
    ...(content.title.trim() ? [] : [missing('title')]),
    ...(content.summary.trim() ? [] : [missing('summary')]),
    ...(content.place ? [] : [missing('place')]),
    ...(content.kind ? [] : [missing('kind')]),
    ...(content.sections.some(({ text }) => text.trim()) ? [] : [missing('sections')]),
    ...(content.claims.some(({ reason }) => reason.trim()) ? [] : [missing('claims')]),
    ...content.claims.flatMap(({ id, reason }) => (reason.trim() ? [] : [missing(`claim:${id}`)])),
  ]
}
