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
