import { Problem } from './problem.ts'

/** A part of a list, as Relay's specification of connections has it. */
export type Connection<Item> = {
  edges: readonly { node: Item; cursor: string }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  /** Counts the whole list; called only when the count is asked for. */
  totalCount: () => Promise<number>
}

type Part<Item> = {
  /** One more than was asked for, where there is more. */
  items: readonly Item[]
  first: number
  after: string | null | undefined
  cursorOf: (item: Item) => string
  totalCount: () => Promise<number>
}

export function connectionOf<Item>({
  items,
  first,
  after,
  cursorOf,
  totalCount,
}: Part<Item>): Connection<Item> {
  const edges = items.slice(0, first).map((node) => ({ node, cursor: cursorOf(node) }))
  const pageInfo = {
    hasNextPage: items.length > first,
    hasPreviousPage: after != null,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
  return { edges, pageInfo, totalCount }
}

const LARGEST_PART = 100

/** How many items to read: `first`, within reason. */
export function firstOf(first: number): number {
  if (Number.isInteger(first) && first >= 0 && first <= LARGEST_PART) return first
  throw new Problem('INVALID_INPUT', `\`first\` is between 0 and ${LARGEST_PART}.`, { field: 'first' })
}
