import { isUuid, type Id } from './ids.ts'
import { Problem } from './problem.ts'

/**
 * The identifiers of the API name their type, so that `node(id:)` can find anything: `City:fr-nice`.
 * Within the server things keep their own identifiers.
 */
export function globalId(type: string, id: string): string {
  return `${type}:${id}`
}

type ParsedId = { type: string; id: string }

/** The two parts, or undefined where the text is no such identifier. */
export function parseGlobalId(text: string): ParsedId | undefined {
  const colon = text.indexOf(':')
  return colon < 1 ? undefined : { type: text.slice(0, colon), id: text.slice(colon + 1) }
}

/** The identifier within the server of a thing of this type, from an argument; what is none exists for nobody. */
export function localId<Name extends string>(type: string, text: string, field: string): Id<Name> {
  const parsed = parseGlobalId(text)
  if (parsed?.type === type && isUuid<Name>(parsed.id)) return parsed.id
  throw new Problem('NOT_FOUND', `There is no ${type.toLowerCase()} of this identifier.`, { field })
}
