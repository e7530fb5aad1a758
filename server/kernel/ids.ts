import { randomBytes } from 'node:crypto'

/** Strings that cannot be swapped: `type PracticeId = Id<'PracticeId'>`. */
export type Id<Name extends string> = string & { readonly __brand: Name }

/**
 * A new identifier: a UUID of version 7 (RFC 9562), so that rows created together lie together in the index.
 * Made here because the project keeps to what Postgres 15 knows, and `uuidv7()` came with 18.
 */
export function newId<Name extends string>(at = Date.now()): Id<Name> {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(at, 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where identifiers are branded
  return parts.join('-') as Id<Name>
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text can be an identifier at all: Postgres refuses to compare anything else with a UUID. */
export function isUuid<Name extends string>(text: string): text is Id<Name> {
  return UUID.test(text)
}
