import type { PartName } from '#shared/practices/parts.ts'
import { readJson } from '../../../lib/json.ts'

/** A part as it stands on this device, and the version that it was written on top of. */
export type LocalCopy = { value: unknown; version: number }

/** The copies of one person and one draft. */
export type LocalCopies = {
  all: () => Map<PartName, LocalCopy>
  /** False where the device has no room for it. */
  put: (part: PartName, copy: LocalCopy) => boolean
  drop: (part: PartName) => void
}

const PREFIX = 'draft/'

/** Written at once, before anything else happens: a tab may close at any moment. */
export function localCopies(storage: Storage, personId: string, practiceId: string): LocalCopies {
  const prefix = `${PREFIX}${personId}/${practiceId}/`
  return {
    all: () => new Map(keysOf(storage, prefix).flatMap((key) => entryOf(storage, key, prefix))),
    put: (part, copy) => putIn(storage, prefix + part, JSON.stringify(copy)),
    drop: (part) => storage.removeItem(prefix + part),
  }
}

/** The drafts of which a person has something on this device that the server does not have. */
export function draftsOnDevice(storage: Storage, personId: string): string[] {
  const keys = keysOf(storage, `${PREFIX}${personId}/`)
  return [...new Set(keys.map((key) => key.split('/')[2] ?? ''))]
}

function keysOf(storage: Storage, prefix: string): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  )
}

function entryOf(storage: Storage, key: string, prefix: string): [PartName, LocalCopy][] {
  const text = storage.getItem(key)
  return text === null ? [] : [[key.slice(prefix.length), readJson<LocalCopy>(text)]]
}

function putIn(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
