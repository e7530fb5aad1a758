import { Kind, visit } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity'
import { limitReached, LIMITS } from './limits.ts'

export type Variables = Readonly<Record<string, unknown>>

/** Refuses an operation that asks for too much with these variables. The document has exactly one operation. */
export function assertAffordable(schema: GraphQLSchema, document: DocumentNode, variables: Variables): void {
  const cost = knownCostOf(schema, document, variables)
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

/** Counting takes as long as half a request, so each document keeps its costs while mercurius keeps the document. */
const known = new WeakMap<DocumentNode, { names: readonly string[]; costs: Map<string, number> }>()
const KEPT_COSTS = 100

function knownCostOf(schema: GraphQLSchema, document: DocumentNode, variables: Variables): number {
  const { names, costs } = known.get(document) ?? {
    names: pricingVariables(document),
    costs: new Map<string, number>(),
  }
  const key = JSON.stringify(names.map((name) => variables[name]))
  const cost = costs.get(key) ?? costOf(schema, document, variables)
  if (costs.size >= KEPT_COSTS) costs.clear()
  known.set(document, { names, costs: costs.set(key, cost) })
  return cost
}

const PRICING_ARGUMENTS = ['first', 'last', 'if']

/** The variables that a cost depends on: those in `first` and `last`, and in `@skip` and `@include`. */
function pricingVariables(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Argument({ name, value }) {
      if (PRICING_ARGUMENTS.includes(name.value) && value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
