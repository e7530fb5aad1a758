import type { DocumentNode, GraphQLSchema } from 'graphql'
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity'
import { limitReached, LIMITS } from './limits.ts'

export type Variables = Readonly<Record<string, unknown>>

/** Refuses an operation that asks for too much with these variables. The document has exactly one operation. */
export function assertAffordable(schema: GraphQLSchema, document: DocumentNode, variables: Variables): void {
  const cost = costOf(schema, document, variables)
  if (cost > LIMITS.cost.most) throw limitReached('cost', cost)
}

/** One point for each field, times the `first` of every list that it lies in. */
export function costOf(schema: GraphQLSchema, document: DocumentNode, variables: Variables): number {
  return getComplexity({ schema, query: document, variables: { ...variables }, estimators: [countFirst] })
}

const countFirst: ComplexityEstimator = ({ args, childComplexity }) => {
  const first: unknown = args['first'] ?? args['last']
  return 1 + childComplexity * (typeof first === 'number' ? Math.max(1, first) : 1)
}
