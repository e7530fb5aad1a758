import { parseGlobalId } from '../kernel/global-id.ts'
import type { GraphQLContext } from './context.ts'

/**
 * Finds one thing by its own identifier, as far as the viewer may read it. Each goes through the use-case of its
 * module, and so through its policy and projection: looking up is no way round them.
 */
export type NodeFinder = (id: string, context: GraphQLContext) => Promise<object | null | undefined>

export type NodeFinders = Readonly<Record<string, NodeFinder>>

/** The resolver of `node(id:)` over the finders of all modules. */
export function nodeResolver(finders: NodeFinders) {
  return async (_root: unknown, { id }: { id: string }, context: GraphQLContext) => {
    const asked = parseGlobalId(id)
    if (!asked || !Object.hasOwn(finders, asked.type)) return null
    const found = await finders[asked.type]?.(asked.id, context)
    return found ? { __typename: asked.type, ...found } : null
  }
}
