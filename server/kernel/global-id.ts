/**
 * The identifiers of the API name their type, so that `node(id:)` can find anything: `City:fr-nice`.
 * Within the server things keep their own identifiers.
 */
export function globalId(type: string, id: string): string {
  return `${type}:${id}`
}

export type ParsedId = { type: string; id: string }

/** The two parts, or undefined where the text is no such identifier. */
export function parseGlobalId(text: string): ParsedId | undefined {
  const colon = text.indexOf(':')
  return colon < 1 ? undefined : { type: text.slice(0, colon), id: text.slice(colon + 1) }
}

/** A type's own identifier, or undefined where `text` identifies something else: then there is no such thing. */
export function localId(type: string, text: string): string | undefined {
  const parsed = parseGlobalId(text)
  return parsed?.type === type ? parsed.id : undefined
}
