import type { PracticeContent } from '#shared/practices/content.ts'
import { listOf } from '#shared/practices/parts.ts'
import type { PartName } from '#shared/practices/parts.ts'

/** What stands in place of a field of the head that is masked or erased; the other fields are never hidden. */
export const EMPTY_FIELDS = {
  title: '',
  summary: '',
  place: null,
  contact: null,
  partners: [],
  concepts: [],
  period: { start: null, end: null },
} satisfies Partial<PracticeContent>

/** Whether a part can be masked or erased: each item of a list, and the fields that may be empty. */
export function canBeHidden(part: PartName): boolean {
  return listOf(part) !== undefined || isEmptiable(part)
}

export function isEmptiable(part: PartName): part is keyof typeof EMPTY_FIELDS {
  return Object.hasOwn(EMPTY_FIELDS, part)
}
