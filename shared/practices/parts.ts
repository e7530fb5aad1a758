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

/** The lists of the content, with the prefix of the parts that their items are. */
const PREFIXES = {
  claims: 'claim',
  sections: 'section',
  facts: 'fact',
  relations: 'relation',
  attachments: 'attachment',
  translations: 'translation',
} as const
export type ListName = keyof typeof PREFIXES
type Item = PracticeContent[ListName][number]
const LIST_NAMES = Object.keys(PREFIXES) as ListName[]

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
  return LIST_NAMES.find((list) => part.startsWith(`${PREFIXES[list]}:`))
}

export function isHeadField(part: PartName): part is keyof typeof HEAD_FIELDS {
  return (HEAD_NAMES as readonly string[]).includes(part)
}

/** A section is named by its kind, a translation by its language and part, all else by its id. */
export function nameOfItem(list: ListName, item: Item): PartName {
  const prefix = PREFIXES[list]
  if ('language' in item) return `${prefix}:${item.language}:${item.part}`
  return `${prefix}:${'id' in item ? item.id : item.kind}`
}
