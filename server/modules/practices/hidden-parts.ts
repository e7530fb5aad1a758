import type { PracticeContent } from '#shared/practices/content.ts'
import { listOf, nameOfItem, partsOf } from '#shared/practices/parts.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { isSameValue } from '#shared/same-value.ts'

/** What stands in place of a field of the head that is masked or erased; the other fields are never hidden. */
const EMPTY_FIELDS = {
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

function isEmptiable(part: PartName): part is keyof typeof EMPTY_FIELDS {
  return Object.hasOwn(EMPTY_FIELDS, part)
}

/** The parts of a content that say something and can be masked or erased. */
export function hideableParts(content: PracticeContent): PartName[] {
  const saysSomething = (part: PartName, value: unknown) =>
    !isEmptiable(part) || !isSameValue(value, EMPTY_FIELDS[part])
  return [...partsOf(content)]
    .filter(([part, value]) => canBeHidden(part) && saysSomething(part, value))
    .map(([part]) => part)
}

/** A content as it is without a part and its translations. */
export function withoutPart(content: PracticeContent, part: PartName): PracticeContent {
  const list = listOf(part)
  const emptied = list
    ? { ...content, [list]: content[list].filter((item) => nameOfItem(list, item) !== part) }
    : { ...content, ...(isEmptiable(part) && { [part]: EMPTY_FIELDS[part] }) }
  return {
    ...emptied,
    translations: emptied.translations.filter((item) => !isOf(nameOfItem('translations', item), part)),
  }
}

/** Whether a name is that of the part, or of one of its translations. */
export function isOf(name: PartName, part: PartName): boolean {
  return name === part || (name.startsWith('translation:') && name.endsWith(`:${part}`))
}
