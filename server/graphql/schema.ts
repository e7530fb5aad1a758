import { buildASTSchema, concatAST, Kind, parse, validateSchema } from 'graphql'
import type { DefinitionNode, DocumentNode, GraphQLSchema, Source } from 'graphql'
import { attachResolvers, type Resolvers } from './attach-resolvers.ts'
import { faultsOfSchema } from './check-schema.ts'
import { applyHouseRules } from './house-rules.ts'
import { nodeResolver, type NodeFinders } from './node.ts'
import { baseSdl } from './sdl.ts'

/** What one module adds to the schema. */
export type Slice = {
  /** Its SDL; root fields in `extend type Query` and `extend type Mutation`. */
  readonly sdl: readonly Source[]
  readonly resolvers: Resolvers
  /** How its types that implement Node are found. */
  readonly nodes?: NodeFinders
}

/** The base and all slices as one schema, ready to execute. Refuses what would otherwise fail only when somebody asks for it. */
export function assembleSchema(slices: readonly Slice[]): GraphQLSchema {
  const schema = buildASTSchema(documentOf([...baseSdl(), ...slices.flatMap(({ sdl }) => sdl)]))
  const nodes = Object.fromEntries(slices.flatMap((slice) => Object.entries(slice.nodes ?? {})))
  const resolvers = [...slices.map((slice) => slice.resolvers), { Query: { node: nodeResolver(nodes) } }]
  const strangers = resolvers.flatMap((each) => attachResolvers(schema, each))
  applyHouseRules(schema)
  const faults = [...validateSchema(schema).map(String), ...strangers, ...faultsOfSchema(schema, nodes)]
  if (faults.length > 0) throw new Error(`The GraphQL schema cannot be served:\n- ${faults.join('\n- ')}`)
  return schema
}

/**
 * All SDL as one document; a `Mutation` that nobody extends would be a type without fields. Without the places of its
 * words, which the schema would keep for ever.
 */
export function documentOf(sources: readonly Source[]): DocumentNode {
  const { kind, definitions } = concatAST(sources.map((source) => parse(source, { noLocation: true })))
  const isExtended = definitions.some((node) => isMutation(node, Kind.OBJECT_TYPE_EXTENSION))
  return {
    kind,
    definitions: definitions.filter((node) => isExtended || !isMutation(node, Kind.OBJECT_TYPE_DEFINITION)),
  }
}

function isMutation(node: DefinitionNode, kind: Kind): boolean {
  return node.kind === kind && 'name' in node && node.name?.value === 'Mutation'
}
