import {
  isEnumType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  getNamedType,
} from 'graphql'
import type { GraphQLEnumType, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { implementsNode } from './house-rules.ts'
import { SCALARS } from './scalars.ts'
import { WORDS } from './words.ts'

const REFUSALS = ['Refused', 'InvalidInput']

/** What would fail only once somebody asks for it, as sentences for whoever starts the server. */
export function faultsOfSchema(schema: GraphQLSchema, finders: Readonly<Record<string, unknown>>): string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null)
  return [
    ...roots.flatMap(unresolvedFields),
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(unionFaults),
    ...types.filter(isEnumType).flatMap(wordFaults),
    ...types
      .filter((type) => isScalarType(type) && !isSpecifiedScalarType(type) && !SCALARS[type.name])
      .map(({ name }) => `The scalar ${name} is not written in scalars.ts.`),
    ...nodeFaults(types.filter(isObjectType).filter(implementsNode), Object.keys(finders)),
  ]
}

function unresolvedFields(root: GraphQLObjectType): string[] {
  return Object.values(root.getFields())
    .filter(({ resolve }) => !resolve)
    .map(({ name }) => `${root.name}.${name} has no resolver.`)
}

function unionFaults(field: GraphQLField<unknown, unknown>): string[] {
  const type = getNamedType(field.type)
  const members = isUnionType(type) ? type.getTypes().map(({ name }) => name) : []
  const isWhole = REFUSALS.every((name) => members.includes(name))
  return isWhole
    ? []
    : [`Mutation.${field.name} must answer with a union that has ${REFUSALS.join(' and ')} in it.`]
}

function wordFaults(type: GraphQLEnumType): string[] {
  const words = WORDS[type.name]
  if (!words) return [`The enum ${type.name} has no list of words in words.ts.`]
  const [names, expected] = [type.getValues().map(({ name }) => name), words.map(enumNameOf)]
  const strangers = [
    ...expected.filter((name) => !names.includes(name)),
    ...names.filter((name) => !expected.includes(name)),
  ]
  return strangers.map((name) => `The enum ${type.name} and its list of words differ in ${name}.`)
}

function nodeFaults(nodes: readonly GraphQLObjectType[], finders: readonly string[]): string[] {
  const names = nodes.map(({ name }) => name)
  return [
    ...names
      .filter((name) => !finders.includes(name))
      .map((name) => `${name} is a Node and nothing finds it by its identifier.`),
    ...finders
      .filter((name) => !names.includes(name))
      .map((name) => `${name} can be found by its identifier and is no Node.`),
  ]
}
