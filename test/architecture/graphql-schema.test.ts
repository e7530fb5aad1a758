import { buildASTSchema, isEnumType, printSchema } from 'graphql'
import { configuration, validator } from 'graphql-schema-linter'
import { describe, expect, test } from 'vitest'
import { documentOf } from '#server/graphql/schema.ts'
import { allSdl } from '#server/graphql/sdl.ts'
import { PROBLEM_CODES, PROBLEM_MEANINGS } from '#shared/problems.ts'

const schema = buildASTSchema(documentOf(allSdl()))

/** Fields and values stand in the order in which they are understood, not in that of the alphabet. */
const LEFT_OUT = [
  'enum-values-sorted-alphabetically',
  'input-object-fields-sorted-alphabetically',
  'interface-fields-sorted-alphabetically',
  'type-fields-sorted-alphabetically',
]

/** Members of every mutation's union: nobody uses them as long as there is no mutation. */
const UNUSED = schema.getMutationType() ? [] : ['Refused', 'InvalidInput', 'InputIssue', 'ProblemCode']

test('every type, field, argument and value is described and named as Relay and GraphQL have it', () => {
  const definition = { definition: printSchema(schema) }
  const ignore = { 'defined-types-are-used': UNUSED }
  const settings = new configuration.Configuration(definition, { except: LEFT_OUT, ignore })
  const rules = settings.getRules()
  const faults = validator.validateSchemaDefinition(definition, rules, settings)

  expect(rules.length).toBeGreaterThan(12)
  expect(faults.map(({ ruleName, message }) => `${ruleName}: ${message}`)).toEqual([])
})

test('descriptions are sentences', () => {
  const described = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const loose = described.filter(({ astNode, description }) => astNode && !/[.?!]$/.test(description ?? ''))
  expect(loose.map(({ name, description }) => `${name}: ${description}`)).toEqual([])
})

describe('the codes of problems', () => {
  const type = schema.getType('ProblemCode')
  const values = isEnumType(type) ? type.getValues() : []

  test('are the values of the enum', () => {
    expect(values.map(({ name }) => name)).toEqual(PROBLEM_CODES)
  })

  test('mean there what they mean here', () => {
    const meanings = Object.fromEntries(values.map(({ name, description }) => [name, description]))
    expect(meanings).toEqual(PROBLEM_MEANINGS)
  })
})
