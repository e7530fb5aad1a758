import type { LanguageCode } from '../languages.ts'
import type { Attachment, Fact, PracticeContent } from '../practices/content.ts'
import { guardedDetailsOf, strictest, type Label } from '../practices/labels.ts'
import type { PartName } from '../practices/parts.ts'
import { nameOfItem } from '../practices/parts.ts'

/** A text of a content with what decides about it: where it stands, in which language, under which label. */
export type PlacedText = {
  part: PartName
  /** The field of a part that has several texts; null where the part is one. */
  field: string | null
  text: string
  language: LanguageCode
  label: Label
  /** What is always public can only be reworded. */
  canBeLabelled: boolean
}

/** Every text that an author has written, in the order of the template. */
export function textsOf(content: PracticeContent): PlacedText[] {
  const { language } = content
  const open = (part: PartName, text: string, field: string | null = null): PlacedText => ({
    part,
    field,
    text,
    language,
    label: 'CLEAR',
    canBeLabelled: false,
  })
  return [
    open('title', content.title),
    open('summary', content.summary),
    open('place', content.place?.name ?? '', 'name'),
    ...content.claims.map((claim) => open(nameOfItem('claims', claim), claim.reason)),
    ...content.sections.map((section) => ({
      ...open(nameOfItem('sections', section), section.text),
      label: section.label,
      canBeLabelled: true,
    })),
    ...content.facts.flatMap((fact) => textsOfFact(fact, language)),
    ...content.relations.map((relation) =>
      open(nameOfItem('relations', relation), relation.note ?? '', 'note'),
    ),
    ...content.attachments.flatMap((attachment) => textsOfAttachment(attachment, language)),
    ...textsOfTranslations(content),
  ].filter(({ text }) => text.trim())
}

/** A source is a title that others have published. */
function textsOfFact(fact: Fact, language: LanguageCode): PlacedText[] {
  if (fact.kind === 'source') return []
  const { fields: guarded, label } = guardedDetailsOf(fact)
  const written = Object.entries(fact).flatMap(([field, value]) =>
    WORDS.has(field) ? [] : stringsIn(field, value),
  )
  return written.map(({ field, text }) => ({
    part: nameOfItem('facts', fact),
    field,
    text,
    language,
    label: guarded.includes(field) ? strictest(label, fact.label) : fact.label,
    canBeLabelled: true,
  }))
}

/** A text, or the texts of a list by their places: `scenariosCovered.1`. */
function stringsIn(field: string, value: unknown): { field: string; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(`${field}.${index}`, item))
  return typeof value === 'string' ? [{ field, text: value }] : []
}

/** Fields that hold no text of the author's. */
const WORDS: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'label',
  'detailLabel',
  'date',
  'nextDate',
  'reviewDate',
])

function textsOfAttachment(attachment: Attachment, language: LanguageCode): PlacedText[] {
  const { caption = '', alternative, label } = attachment
  const placed = { part: nameOfItem('attachments', attachment), label, canBeLabelled: true }
  return [
    { ...placed, field: 'caption', text: caption, language },
    ...Object.entries(alternative).map(([written, text]) => ({
      ...placed,
      field: `alternative.${written}`,
      text,
      language: written,
    })),
  ]
}

function textsOfTranslations(content: PracticeContent): PlacedText[] {
  const labels = new Map(content.sections.map((section) => [nameOfItem('sections', section), section.label]))
  return content.translations.map((translation) => ({
    part: nameOfItem('translations', translation),
    field: null,
    text: translation.text,
    language: translation.language,
    label: labels.get(translation.part) ?? 'CLEAR',
    canBeLabelled: labels.has(translation.part),
  }))
}
