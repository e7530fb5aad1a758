import { isAbstractType, isObjectType } from 'graphql'
import type { GraphQLNamedType, GraphQLSchema } from 'graphql'

/** Resolvers by type and field, as `generated.ts` types them; `__resolveType` for interfaces and unions. */
export type Resolvers = Readonly<Record<string, object>>

/** Gives fields their resolvers; answers with a sentence for each resolver that has no field. */
export function attachResolvers(schema: GraphQLSchema, resolvers: Resolvers): string[] {
  return Object.entries(resolvers).flatMap(([name, fields]) => {
    const type = schema.getType(name)
    if (!type) return [`${name} has resolvers and is no type of the schema.`]
    return Object.entries(fields)
      .filter(([field, resolve]) => !attach(type, field, resolve))
      .map(([field]) => `${name}.${field} has a resolver and is no field of the schema.`)
  })
}

function attach(type: GraphQLNamedType, name: string, resolve: unknown): boolean {
  if (isAbstractType(type)) {
    if (name === '__resolveType') Object.assign(type, { resolveType: resolve })
    return name === '__resolveType'
  }
  const field = isObjectType(type) ? type.getFields()[name] : undefined
  if (field) Object.assign(field, { resolve })
  return field !== undefined
}
