import { getNamedType, isAbstractType, isLeafType, isObjectType } from 'graphql'
import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql'

/** Deep enough for every word that a practice holds. */
const DEPTH = 5

/**
 * For each field of a type, selections that ask for all of it; one for each type where several are possible. A field
 * that is added to the schema is asked for without anybody writing it here.
 */
export function selectionsOf(
  schema: GraphQLSchema,
  typeName: string,
): { field: string; selection: string }[] {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`${typeName} is no object of the schema.`)
  return Object.values(type.getFields())
    .filter(isAskable)
    .flatMap((field) =>
      variantsOf(schema, field, DEPTH).map((selection) => ({ field: field.name, selection })),
    )
}

function variantsOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number): string[] {
  const type = getNamedType(field.type)
  const call = field.name + argumentsOf(field)
  if (isLeafType(type)) return [call]
  if (isAbstractType(type)) {
    return schema
      .getPossibleTypes(type)
      .map((possible) => `${call} { ... on ${possible.name} ${bodyOf(schema, possible, depth - 1)} }`)
  }
  return [`${call} ${bodyOf(schema, type, depth - 1)}`]
}

function bodyOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type)) return '{ __typename }'
  const fields = Object.values(type.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) || (depth > 0 && isObjectType(getNamedType(field.type))),
  )
  const selections = fields.filter(isAskable).flatMap((field) => variantsOf(schema, field, depth))
  return `{ __typename ${selections.join(' ')} }`
}

/** Back to practices and organisations leads in rings; they have rows of their own. */
const RINGS = new Set(['narrower', 'broader', 'concepts', 'declarationItems', 'members'])

function isAskable(field: GraphQLField<unknown, unknown>): boolean {
  return !RINGS.has(field.name) && getNamedType(field.type).name !== 'Practice'
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(({ name, defaultValue }) => name === 'language' && defaultValue === undefined)
  return given.length > 0 ? '(language: "en")' : ''
}
