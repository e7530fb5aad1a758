/** A server that holds indexes beside the database, such as Meilisearch. */
export type IndexServer = {
  /** Asks several things at once; rejects when the server is slow, away or refuses. */
  readonly ask: (queries: readonly IndexQuery[]) => Promise<readonly IndexAnswer[]>
  /** Makes an empty index with these settings, or gives an index that is there the settings. */
  readonly prepare: (index: string, settings: Readonly<Record<string, unknown>>) => Promise<void>
  /** Done when the index has it, not when the server has heard of it. */
  readonly write: (index: string, change: IndexChange) => Promise<void>
  readonly drop: (index: string) => Promise<void>
  readonly list: () => Promise<readonly string[]>
  /** All documents of an index, in parts. */
  readonly documents: (index: string) => AsyncIterable<IndexDocument>
  /** What has been heard of the server lately. */
  readonly breaker: CircuitBreaker
}

export type IndexQuery = {
  readonly index: string
  readonly filter: string
  readonly offset: number
  readonly limit: number
  readonly sort: readonly string[]
  readonly facets: readonly string[]
  readonly attributes: readonly string[]
}

export type IndexAnswer = {
  readonly total: number
  readonly hits: readonly unknown[]
  /** How often each value of each facet that was asked for stands among all that was found. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export type IndexDocument = Readonly<Record<string, unknown>> & { readonly id: string }
export type IndexChange = { readonly put: readonly IndexDocument[]; readonly remove: readonly string[] }

/** Keeps callers from waiting for a server that has just failed. */
export type CircuitBreaker = {
  /** Whether to ask the server: not within the pause after a failure; then one caller tries for all. */
  readonly mayAsk: () => boolean
  readonly succeeded: () => void
  readonly failed: (error: unknown) => void
}

export function circuitBreaker({
  pauseMs,
  now = Date.now,
  onOpen = () => undefined,
}: {
  pauseMs: number
  now?: () => number
  onOpen?: (error: unknown) => void
}): CircuitBreaker {
  let closedFrom = -Infinity
  let isOpen = false
  return {
    mayAsk: () => {
      if (now() < closedFrom) return false
      if (isOpen) closedFrom = now() + pauseMs
      return true
    },
    succeeded: () => {
      isOpen = false
      closedFrom = -Infinity
    },
    failed: (error) => {
      if (!isOpen) onOpen(error)
      isOpen = true
      closedFrom = now() + pauseMs
    },
  }
}
