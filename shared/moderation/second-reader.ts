import { partsOf } from '../practices/parts.ts'
import type { PartName } from '../practices/parts.ts'
import type { PracticeContent } from '../practices/content.ts'
import {
  DEFAULT_CONTACT_LABEL,
  DEFAULT_DETAIL_LABEL,
  DEFAULT_DOCUMENT_LABEL,
  defaultFactLabel,
  guardedDetailsOf,
  isStricter,
  strictest,
} from '../practices/labels.ts'
import type { Label } from '../practices/labels.ts'
import { isSameValue } from '../same-value.ts'

export const SECOND_READER_REASONS = [
  'towards-public',
  'independent-evidence',
  'first-of-organisation',
] as const
export type SecondReaderReason = (typeof SECOND_READER_REASONS)[number]

type Examined = {
  content: PracticeContent
  /** What the public reads now, if anything. */
  published: PracticeContent | undefined
  /** The strictest label of each part in any earlier revision. */
  earlierLabels: ReadonlyMap<PartName, Label>
  /** The attachments that are documents, by id: they begin more guarded than pictures. */
  documents: ReadonlySet<string>
  isFirstOfOrganisation: boolean
}

/** Why a second moderator has to approve too; empty where one is enough. */
export function secondReaderReasons(examined: Examined): SecondReaderReason[] {
  return [
    ...(isOpenedUp(examined) ? (['towards-public'] as const) : []),
    ...(callsEvidenceIndependent(examined) ? (['independent-evidence'] as const) : []),
    ...(examined.isFirstOfOrganisation ? (['first-of-organisation'] as const) : []),
  ]
}

/** A part is less guarded than it was once, or than its kind is by default; what is public already is not new. */
function isOpenedUp({ content, published, earlierLabels, documents }: Examined): boolean {
  const before = published && labelsOf(published, documents)
  return [...labelsOf(content, documents)].some(([part, { label, usual }]) => {
    const known = before?.get(part)?.label
    const guard = known ?? usual
    return isStricter(strictest(guard, earlierLabels.get(part) ?? 'CLEAR'), label)
  })
}

type Labelled = { label: Label; usual: Label }

/** The label that each labelled part carries, and the one that it would carry unasked. */
function labelsOf(content: PracticeContent, documents: ReadonlySet<string>): Map<PartName, Labelled> {
  const labels = new Map<PartName, Labelled>()
  for (const { kind, label } of content.sections) labels.set(`section:${kind}`, { label, usual: 'CLEAR' })
  for (const { id, label } of content.attachments) {
    labels.set(`attachment:${id}`, { label, usual: documents.has(id) ? DEFAULT_DOCUMENT_LABEL : 'CLEAR' })
  }
  for (const fact of content.facts) {
    labels.set(`fact:${fact.id}`, { label: fact.label, usual: defaultFactLabel(fact.kind) })
    const { fields, label } = guardedDetailsOf(fact)
    if (fields.length > 0) labels.set(`fact:${fact.id}:details`, { label, usual: DEFAULT_DETAIL_LABEL })
  }
  if (content.contact) labels.set('contact', { label: content.contact.label, usual: DEFAULT_CONTACT_LABEL })
  return labels
}

function callsEvidenceIndependent({ content, published }: Examined): boolean {
  const before = published ? partsOf(published) : undefined
  return content.facts.some((fact) => {
    if (fact.kind !== 'outcome' || fact.evidence !== 'independent-evaluation') return false
    return !isSameValue(before?.get(`fact:${fact.id}`), fact)
  })
}
