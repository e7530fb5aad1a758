import type { PracticeContent } from './content.ts'
import { HEAD_FIELDS } from './content.ts'

/**
 * A content taken apart and put together again. Drafts are saved, compared, labelled and masked part by
 * part; the name of a part is for ever: `title`, `section:context`, `claim:c4`, `fact:cost-2`,
 * `translation:fr:section:context`.
 */
export type PartName = string
export type Parts = Map<PartName, unknown>

const HEAD_NAMES = Object.keys(HEAD_FIELDS) as (keyof typeof HEAD_FIELDS)[]

/** Each list of the content, the prefix of its parts, and what names an item within the list. */
const LISTS = {
  claims: { prefix: 'claim', nameOf: (item: { id: string }) => item.id },
  sections: { prefix: 'section', nameOf: (item: { kind: string }) => item.kind },
  facts: { prefix: 'fact', nameOf: (item: { id: string }) => item.id },
  relations: { prefix: 'relation', nameOf: (item: { id: string }) => item.id },
  attachments: { prefix: 'attachment', nameOf: (item: { id: string }) => item.id },
  translations: {
    prefix: 'translation',
    nameOf: (item: { language: string; part: string }) => `${item.language}:${item.part}`,
  },
} as const
type ListName = keyof typeof LISTS
const LIST_NAMES = Object.keys(LISTS) as ListName[]

export function partsOf(content: PracticeContent): Parts {
  const parts: Parts = new Map()
  for (const name of HEAD_NAMES) parts.set(name, content[name])
  for (const list of LIST_NAMES) {
    for (const item of content[list]) parts.set(nameOfItem(list, item), item)
  }
  return parts
}

/** The parts as a plain content object, still to be parsed; items stand in the order of the parts. */
export function contentFromParts(parts: Parts): Record<string, unknown> {
  const content: Record<string, unknown> = {}
  for (const list of LIST_NAMES) content[list] = []
  for (const [name, value] of parts) {
    const list = listOf(name)
    if (list) (content[list] as unknown[]).push(value)
    else content[name] = value
  }
  return content
}

/** The list that a part belongs to, or undefined for a field of the head. */
export function listOf(part: PartName): ListName | undefined {
  return LIST_NAMES.find((list) => part.startsWith(`${LISTS[list].prefix}:`))
}

export function isHeadField(part: PartName): part is keyof typeof HEAD_FIELDS {
  return (HEAD_NAMES as readonly string[]).includes(part)
}

export function nameOfItem(list: ListName, item: PracticeContent[ListName][number]): PartName {
  const { prefix, nameOf } = LISTS[list]
  return `${prefix}:${nameOf(item as { id: string } & { kind: string } & { language: string; part: string })}`
}
