import { graphql, Source } from 'graphql'
import { describe, expect, test } from 'vitest'
import { assembleSchema, type Slice } from '#server/graphql/schema.ts'

const slice = (sdl: string, resolvers: Slice['resolvers'] = {}, nodes: Slice['nodes'] = {}): Slice => ({
  sdl: [new Source(sdl)],
  resolvers,
  nodes,
})
const assembling =
  (...slices: Slice[]) =>
  () =>
    assembleSchema(slices)

describe('a start is refused, with the reason, when', () => {
  test('a root field has no resolver', () => {
    expect(assembling(slice('extend type Query { a: Int }'))).toThrow('Query.a has no resolver.')
  })

  test('a resolver has no field or no type', () => {
    const strangers = { Query: { b: () => 1 }, Nobody: { c: () => 1 } }
    expect(assembling(slice('type Unused { a: Int }', strangers))).toThrow(
      'Query.b has a resolver and is no field of the schema.',
    )
    expect(assembling(slice('type Unused { a: Int }', strangers))).toThrow(
      'Nobody has resolvers and is no type of the schema.',
    )
  })

  test('a mutation does not answer with a union that has the refusals', () => {
    const resolvers = { Mutation: { change: () => ({}) } }
    const union = 'type Changed { a: Int } union ChangeOutcome = Changed | Refused'
    const sdl = `extend type Mutation { change: ChangeOutcome! } ${union}`
    expect(assembling(slice(sdl, resolvers))).toThrow('Mutation.change must answer with a union')
  })

  test('an enum has no list of words, or another one', () => {
    const resolvers = { Query: { e: () => null } }
    expect(assembling(slice('extend type Query { e: New } enum New { A }', resolvers))).toThrow(
      'no list of words',
    )
    const labels = 'extend type Query { e: Label } enum Label { CLEAR GREEN RED }'
    expect(assembling(slice(labels, resolvers))).toThrow(
      'The enum Label and its list of words differ in AMBER.',
    )
    expect(assembling(slice(labels, resolvers))).toThrow('differ in RED.')
  })

  test('a scalar does nothing', () => {
    const sdl = 'extend type Query { s: Colour } scalar Colour'
    expect(assembling(slice(sdl, { Query: { s: () => null } }))).toThrow('The scalar Colour is not written')
  })

  test('a Node cannot be found, or what can be found is no Node', () => {
    const sdl = 'type Thing implements Node { id: ID! } type Other { a: Int }'
    expect(assembling(slice(sdl))).toThrow('Thing is a Node and nothing finds it')
    expect(assembling(slice(sdl, {}, { Thing: async () => null, Other: async () => null }))).toThrow(
      'Other can be found by its identifier and is no Node.',
    )
  })

  test('the SDL is wrong, and it says where', () => {
    expect(assembling(slice('extend type Query { a: Missing }'))).toThrow('Unknown type "Missing"')
  })
})

describe('the schema', () => {
  const sdl = `
    extend type Query { thing(kind: Kind = PROTECTIVE_EQUIPMENT): Thing! }
    type Thing implements Node { id: ID! kind: Kind! }
    enum Kind {
      PROTECTIVE_EQUIPMENT CREATIVE_INSTALLATION TEMPORARY_MEASURE URBAN_DESIGN LOCAL_STRATEGY GOVERNANCE TRAINING
      AWARENESS TECHNOLOGY
    }`
  const resolvers = { Query: { thing: (_root: unknown, { kind }: { kind: string }) => ({ id: 7, kind }) } }
  const nodes = { Thing: async (id: string) => (id === '7' ? { id, kind: 'training' } : null) }
  const ask = (source: string) => graphql({ schema: assembleSchema([slice(sdl, resolvers, nodes)]), source })

  test('has no mutations until somebody adds one', () => {
    expect(assembleSchema([]).getMutationType()).toBeUndefined()
  })

  test('gives resolvers the words of Parvis, also as defaults, and clients the names of enums', async () => {
    const { data } = await ask('{ default: thing { kind } given: thing(kind: TRAINING) { kind } }')
    expect(data).toEqual({ default: { kind: 'PROTECTIVE_EQUIPMENT' }, given: { kind: 'TRAINING' } })
  })

  test('names the type in every identifier, and finds it again', async () => {
    expect((await ask('{ thing { id } }')).data).toEqual({ thing: { id: 'Thing:7' } })
    const { data } = await ask('{ node(id: "Thing:7") { __typename id ... on Thing { kind } } }')
    expect(data).toEqual({ node: { __typename: 'Thing', id: 'Thing:7', kind: 'TRAINING' } })
  })

  test.each(['Thing:8', 'Thing', ':7', '', 'Query:7', 'constructor:7', '__proto__:7'])(
    'finds nothing under %j',
    async (id) => {
      expect(await ask(`{ node(id: ${JSON.stringify(id)}) { id } }`)).toEqual({ data: { node: null } })
    },
  )
})
