import {
  defaultFieldResolver,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  valueFromAST,
} from 'graphql'
import type {
  GraphQLArgument,
  GraphQLEnumType,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLInputField,
  GraphQLNamedType,
  GraphQLSchema,
} from 'graphql'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { globalId } from '../kernel/global-id.ts'
import type { GraphQLContext } from './context.ts'
import { orRefused } from './or-refused.ts'
import { SCALARS } from './scalars.ts'
import { WORDS } from './words.ts'

type Resolve = GraphQLFieldResolver<unknown, GraphQLContext>

/**
 * What holds for the whole schema, so that no resolver has to think of it: scalars, the words behind enums,
 * identifiers that name their type, refusals as members of a mutation's union.
 */
export function applyHouseRules(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) Object.assign(type, SCALARS[type.name])
    if (isEnumType(type)) useWords(type)
    if (isObjectType(type) && implementsNode(type)) wrap(type.getFields()['id'], nameTypeInId(type.name))
  }
  Object.values(schema.getTypeMap()).flatMap(inputsOf).forEach(readDefaultAgain)
  const mutations = schema.getMutationType()?.getFields() ?? {}
  for (const field of Object.values(mutations)) wrap(field, answerRefusals)
}

export function implementsNode(type: { getInterfaces(): readonly { name: string }[] }): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Node')
}

function useWords(type: GraphQLEnumType): void {
  const words = WORDS[type.name] ?? []
  for (const value of type.getValues())
    value.value = words.find((word) => enumNameOf(word) === value.name) ?? value.name
}

function inputsOf(type: GraphQLNamedType): (GraphQLArgument | GraphQLInputField)[] {
  if (isInputObjectType(type)) return Object.values(type.getFields())
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap(({ args }) => args)
}

/** Defaults were read while enums still stood for their names. */
function readDefaultAgain(input: GraphQLArgument | GraphQLInputField): void {
  const written = input.astNode?.defaultValue
  if (written) input.defaultValue = valueFromAST(written, input.type)
}

function nameTypeInId(type: string): (resolve: Resolve) => Resolve {
  return (resolve) =>
    (...asked) =>
      globalId(type, String(resolve(...asked)))
}

function answerRefusals(resolve: Resolve): Resolve {
  return (...asked) => orRefused(async () => resolve(...asked))
}

function wrap(
  field: GraphQLField<unknown, GraphQLContext> | undefined,
  around: (resolve: Resolve) => Resolve,
): void {
  if (field) field.resolve = around(field.resolve ?? defaultFieldResolver)
}
