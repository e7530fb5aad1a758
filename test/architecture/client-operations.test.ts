import { buildASTSchema, Kind, parse, print, separateOperations, specifiedRules, validate } from 'graphql'
import type { DocumentNode } from 'graphql'
import { expect, test } from 'vitest'
import { costOf } from '#server/graphql/cost.ts'
import { limitRules } from '#server/graphql/limit-rules.ts'
import { LIMITS } from '#server/graphql/limits.ts'
import { documentOf } from '#server/graphql/schema.ts'
import { allSdl } from '#server/graphql/sdl.ts'
import { filesMatching } from './house.ts'

const schema = buildASTSchema(documentOf(allSdl()))
const written = filesMatching('client/**/*.graphql').map(({ text }) => text)
const operations = Object.entries(separateOperations(parse(written.join('\n'))))

/** What any of the operations is given, as large as its page ever makes it. */
const VARIABLES: Record<string, unknown> = {
  address: 'a',
  after: null,
  audience: 'VISITOR',
  contrary: [],
  evidencing: [],
  filters: [],
  key: 'k',
  number: 1,
  id: 'i',
  input: { practiceId: 'Practice:p', part: 'title', value: null, version: 0 },
  language: 'fr',
  name: 'n',
  page: 1,
  q: 'q',
  sort: 'RELEVANCE',
  claimed: 'ANYBODY',
  claimedBy: 'Person:p',
  commitment: 'C1',
  country: 'FR',
  from: 1,
  area: { west: 0, south: 0, east: 1, north: 1 },
  containing: 'c',
  facet: 'CITY',
  kind: 'TRAINING',
  near: 'n',
  withArchived: true,
  kinds: [],
  other: 'fr',
  practiceId: 'Practice:p',
  spoken: 'fr',
  search: 's',
  states: [],
  text: 't',
  to: 2,
}

test.each(operations)('%s is far within the limits that strangers are held to', (_name, document) => {
  expect(() => parse(print(document), { maxTokens: LIMITS.tokens.most })).not.toThrow()
  expect(validate(schema, document, [...specifiedRules, ...limitRules])).toEqual([])
  expect(costOf(schema, document, variablesOf(document))).toBeLessThan(LIMITS.cost.most / 2)
})

function variablesOf({ definitions }: DocumentNode): Record<string, unknown> {
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  const names = (operation?.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]))
}

function valueOf(name: string): unknown {
  if (!(name in VARIABLES)) throw new Error(`Say in this test what the variable $${name} is at most.`)
  return VARIABLES[name]
}
