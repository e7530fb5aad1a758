import type { PracticeContent } from '../practices/content.ts'
import type { Fault } from '../practices/faults.ts'
import { guardedDetailsOf, isStricter } from '../practices/labels.ts'
import type { Label } from '../practices/labels.ts'
import { partsOf } from '../practices/parts.ts'
import type { PartName } from '../practices/parts.ts'
import { isSameValue } from '../same-value.ts'

/**
 * What a moderator may mend without asking: words, and labels that become stricter. Claims, figures and facts are the
 * author's, and nothing is opened up to the public. Answers with a fault for each part that goes beyond that.
 */
export function smallEditFaults(before: PracticeContent, after: PracticeContent): Fault[] {
  const [old, changed] = [partsOf(before), partsOf(after)]
  const parts = new Set([...old.keys(), ...changed.keys()])
  return [...parts].flatMap((part) => faultOf(part, old.get(part), changed.get(part)))
}

function faultOf(part: PartName, before: unknown, after: unknown): Fault[] {
  if (isSameValue(before, after)) return []
  if (!isEditable(part)) return [fault(part, 'not-editable', 'Moderators do not change this part.')]
  if (before === undefined || after === undefined)
    return [fault(part, 'not-editable', 'A small edit neither adds nor removes a part.')]
  if (isOpened(before, after)) return [fault(part, 'label-opened', 'A small edit opens nothing up.')]
  if (isRelabelledOnly(part)) {
    const isSame = isSameValue(withoutLabels(before), withoutLabels(after))
    return isSame ? [] : [fault(part, 'not-editable', 'Only the label of this part can be changed.')]
  }
  if (figuresOf(before) !== figuresOf(after))
    return [fault(part, 'figure-changed', 'A small edit changes no figure.')]
  return []
}

const isEditable = (part: PartName) =>
  /^(title|summary|contact|(section|translation|fact|attachment):.+)$/.test(part)

/** Of these a small edit may only raise the label. */
const isRelabelledOnly = (part: PartName) => /^(contact$|fact:|attachment:)/.test(part)

function isOpened(before: unknown, after: unknown): boolean {
  return labelsIn(before).some((label, index) => isStricter(label, labelsIn(after)[index] ?? 'CLEAR'))
}

/** The label of a part and that of its guarded details. */
function labelsIn(value: unknown): Label[] {
  if (typeof value !== 'object' || value === null || !('label' in value)) return []
  const { label, kind } = value as { label: Label; kind?: PracticeContent['facts'][number]['kind'] }
  return kind === 'equipment' || kind === 'temporary-use'
    ? [label, guardedDetailsOf(value as PracticeContent['facts'][number]).label]
    : [label]
}

function withoutLabels(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).filter(([field]) => field !== 'label' && field !== 'detailLabel'),
  )
}

/** All figures of a text, in order. */
function figuresOf(value: unknown): string {
  const text = typeof value === 'string' ? value : (value as { text?: string }).text
  return (text?.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ')
}

const fault = (field: string, code: string, reason: string): Fault => ({ field, code, reason })
