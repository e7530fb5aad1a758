import { GraphQLError, Kind, valueFromASTUntyped } from 'graphql'
import type { ValueNode } from 'graphql'

/** What our own scalars do; the schema says what they mean. */
export const SCALARS: Readonly<Record<string, Scalar>> = {
  DateTime: {
    serialize: writeDateTime,
    parseValue: readDateTime,
    parseLiteral: (node) => readDateTime(node.kind === Kind.STRING ? node.value : undefined),
  },
  JSON: {
    serialize: (value) => value,
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  },
}

type Scalar = {
  serialize: (value: unknown) => unknown
  parseValue: (value: unknown) => unknown
  parseLiteral: (node: ValueNode, variables?: Readonly<Record<string, unknown>> | null) => unknown
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/

function writeDateTime(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  throw new TypeError('A DateTime is served from a Date.')
}

function readDateTime(value: unknown): Date {
  const moment = typeof value === 'string' && MOMENT.test(value) ? new Date(value) : undefined
  if (moment && !Number.isNaN(moment.getTime())) return moment
  throw new GraphQLError('A DateTime is written as 2026-11-25T08:00:00Z, with a time zone.')
}
