import type { PartName } from '#shared/practices/parts.ts'
import type { LocalCopies } from './local-copies.ts'

export type Saved = { value: unknown; version: number }
export type Theirs = Saved & { isMine: boolean }
export type PartFault = { path: string; code: string; limit: number | null }

/** What came of sending a part; not to reach the server is thrown. */
export type Sent =
  | { is: 'saved'; version: number }
  | { is: 'conflict'; theirs: Theirs | null }
  | { is: 'invalid'; faults: readonly PartFault[] }
  | { is: 'refused'; code: string }

export type PartState = Saved & {
  status: 'saved' | 'waiting' | 'conflict' | 'invalid'
  theirs?: Theirs | null
  faults?: readonly PartFault[]
  /** Rises when the value came from elsewhere than the author's hands: its form is drawn anew. */
  epoch: number
}

/** How it stands with everything that was typed, as one word of which the page makes a sentence. */
export type SavingState = 'saved' | 'saving' | 'kept' | 'signed-out' | 'refused' | 'no-room'

export type Snapshot = { state: SavingState; parts: ReadonlyMap<PartName, PartState> }

type Options = {
  saved: ReadonlyMap<PartName, Saved>
  copies: LocalCopies
  send: (part: PartName, saved: Saved) => Promise<Sent>
  onSaved?: (part: PartName, saved: Saved) => void
}

/** From the first change that the server does not have: soon enough for two seconds, late enough for a word. */
const SEND_AFTER_MS = 900
const LONGEST_PAUSE_MS = 30_000

export type Autosave = ReturnType<typeof createAutosave>

/**
 * Keeps what an author types: on the device at once, on the server soon after, part by part, each with the version
 * that it was written on top of. A copy leaves the device only when the server has acknowledged exactly it.
 */
export function createAutosave({ saved, copies, send, onSaved }: Options) {
  const parts = new Map<PartName, PartState>(
    [...saved].map(([part, { value, version }]) => [part, { value, version, status: 'saved', epoch: 0 }]),
  )
  const listeners = new Set<() => void>()
  let state: SavingState = 'saved'
  let snapshot: Snapshot = { state, parts: new Map(parts) }
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | undefined
  let failures = 0
  let isStopped = false

  const stateOf = (part: PartName): PartState =>
    parts.get(part) ?? { value: null, version: 0, status: 'saved', epoch: 0 }
  const isAllSaved = () => [...parts.values()].every(({ status }) => status === 'saved')
  const waiting = () => [...parts].filter(([, { status }]) => status === 'waiting').map(([part]) => part)

  function tell(next: SavingState): void {
    state = next
    snapshot = { state, parts: new Map(parts) }
    for (const listener of listeners) listener()
  }

  function keep(part: PartName, next: PartState): boolean {
    parts.set(part, next)
    return copies.put(part, { value: next.value, version: next.version })
  }

  function schedule(afterMs = SEND_AFTER_MS): void {
    if (isStopped) return
    timer ??= setTimeout(() => {
      timer = undefined
      void flush()
    }, afterMs)
  }

  /** Takes up what was left on this device when it was last used; what is on its way from here stays as it is. */
  function recover(): void {
    for (const [part, copy] of copies.all()) {
      const known = stateOf(part)
      if (known.status !== 'saved') continue
      const epoch = known.epoch + 1
      if (same(copy.value, known.value)) copies.drop(part)
      else if (copy.version === known.version) parts.set(part, { ...copy, status: 'waiting', epoch })
      else parts.set(part, { ...copy, status: 'conflict', theirs: { ...known, isMine: false }, epoch })
    }
    tell(state)
    if (waiting().length > 0) schedule(0)
  }

  function change(part: PartName, value: unknown): void {
    const known = stateOf(part)
    if (same(value, known.value)) return
    const status = known.status === 'conflict' ? 'conflict' : 'waiting'
    const hasRoom = keep(part, { ...known, value, status })
    tell(hasRoom ? 'saving' : 'no-room')
    if (status === 'waiting') schedule()
  }

  /** Learns of a part that came to be on the server. */
  function adopt(part: PartName, found: Saved): void {
    if (!parts.has(part)) parts.set(part, { ...found, status: 'saved', epoch: 0 })
    tell(state)
  }

  /** Ends a conflict: the author has seen both and says what it is to be. */
  function merge(part: PartName, value: unknown): void {
    const { theirs, epoch } = stateOf(part)
    keep(part, { value, version: theirs?.version ?? 0, status: 'waiting', epoch: epoch + 1 })
    tell('saving')
    schedule(0)
  }

  /** Sends all that waits; true when the server has everything, what was typed meanwhile too. */
  function flush(): Promise<boolean> {
    sending ??= sendAll().finally(() => {
      sending = undefined
      if (waiting().length > 0) schedule(pause())
    })
    return sending.then(isAllSaved)
  }

  async function sendAll(): Promise<void> {
    for (const part of waiting()) {
      tell('saving')
      const { value, version } = stateOf(part)
      try {
        const outcome = await send(part, { value, version })
        failures = 0
        if (outcome.is === 'refused') {
          failures = 5
          tell(outcome.code === 'UNAUTHENTICATED' || outcome.code === 'FORBIDDEN' ? 'signed-out' : 'refused')
          return
        }
        settle(part, value, outcome)
      } catch {
        failures += 1
        tell('kept')
        return
      }
    }
    tell(waiting().length > 0 ? 'saving' : 'saved')
  }

  function settle(part: PartName, sent: unknown, outcome: Exclude<Sent, { is: 'refused' }>): void {
    const now = stateOf(part)
    const isSame = same(now.value, sent)
    if (outcome.is === 'invalid') {
      if (isSame) parts.set(part, { ...now, status: 'invalid', faults: outcome.faults })
      return
    }
    if (outcome.is === 'conflict') {
      parts.set(part, { ...now, status: 'conflict', theirs: outcome.theirs })
      return
    }
    const { version } = outcome
    onSaved?.(part, { value: sent, version })
    if (!isSame) return void keep(part, { value: now.value, version, status: 'waiting', epoch: now.epoch })
    parts.set(part, { value: sent, version, status: 'saved', epoch: now.epoch })
    copies.drop(part)
  }

  const pause = () => (failures === 0 ? SEND_AFTER_MS : Math.min(1_000 * 2 ** failures, LONGEST_PAUSE_MS))

  return {
    recover,
    change,
    adopt,
    merge,
    flush,
    stateOf,
    /** Tries at once, as when the connection is back. */
    retry: () => {
      clearTimeout(timer)
      timer = undefined
      return flush()
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
    snapshot: () => snapshot,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
