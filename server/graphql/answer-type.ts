/** The two media types of GraphQL over HTTP: with the first, a request that cannot be executed is a 400. */
export const GRAPHQL_RESPONSE = 'application/graphql-response+json'
export const JSON_RESPONSE = 'application/json'
export type AnswerType = typeof GRAPHQL_RESPONSE | typeof JSON_RESPONSE

/** The type to answer with, by the Accept header; undefined where it wants neither. Plain JSON unless asked. */
export function answerType(accept: string | undefined): AnswerType | undefined {
  const ranges = (accept ?? '*/*').split(',').map(readRange)
  const modern = match(GRAPHQL_RESPONSE, ranges)
  const plain = match(JSON_RESPONSE, ranges)
  if (modern.weight > 0 && modern.weight >= plain.weight && modern.isNamed) return GRAPHQL_RESPONSE
  if (plain.weight > 0) return JSON_RESPONSE
  return modern.weight > 0 ? GRAPHQL_RESPONSE : undefined
}

type Range = { type: string; weight: number }

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return { type, weight: weight ? Number(weight.slice(2)) || 0 : 1 }
}

/** The most specific range decides (RFC 9110, 12.5.1). */
function match(type: string, ranges: readonly Range[]): { weight: number; isNamed: boolean } {
  const named = ranges.find((range) => range.type === type)
  const wide =
    ranges.find((range) => range.type === 'application/*') ?? ranges.find((range) => range.type === '*/*')
  return { weight: (named ?? wide)?.weight ?? 0, isNamed: named !== undefined }
}
