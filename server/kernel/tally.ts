import type { OrganisationId } from '#shared/access/viewer.ts'

/** Counts in memory, for what is written later and all at once: no answer waits for it. */
export type Tally<Entry> = {
  readonly add: (entry: Entry) => void
  /** What was counted since the last time, and how often each. */
  readonly take: () => (Entry & { times: number })[]
}

/** Practices that were read or found; where an address may stand for several keys, the likeliest first. */
export type Noted = {
  readonly keys: readonly string[]
  /** The words that found them, or found nothing where there are no keys; null where they were read. */
  readonly phrase: string | null
  /** The reader's own organisations: what these publish is not counted. */
  readonly except: readonly OrganisationId[]
}

/** So many different entries at most: what comes beyond them is lost, and memory is not. */
const MOST = 20_000

export function createTally<Entry extends object>(): Tally<Entry> {
  let counts = new Map<string, Entry & { times: number }>()
  return {
    add(entry) {
      const name = JSON.stringify(entry)
      const known = counts.get(name)
      if (known) known.times += 1
      else if (counts.size < MOST) counts.set(name, { ...entry, times: 1 })
    },
    take() {
      const taken = [...counts.values()]
      counts = new Map()
      return taken
    },
  }
}
