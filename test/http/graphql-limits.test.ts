import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LIMITS } from '#server/graphql/limits.ts'
import { ask, compileAtOnce, graphqlApp, testSlice, type GraphQLApp } from '#test/support/graphql-app.ts'

const SDL = `
  extend type Query { "A tree." tree: Tree! "Trees." trees("How many." first: Int): [Tree!]! }
  "A tree." type Tree { "Its height." height: Int! "Below." tree: Tree! "Below, many." trees(first: Int = 10): [Tree!]! }
`

let app: GraphQLApp
beforeAll(async () => {
  const tree = () => ({ height: 1 })
  const resolvers = { tree, trees: () => [] }
  app = await graphqlApp([testSlice(SDL, { Query: resolvers, Tree: resolvers })])
})
afterAll(() => app.close())

const nested = (levels: number): string => (levels === 1 ? 'height' : `tree { ${nested(levels - 1)} }`)
const codeOf = async (query: string, variables = {}) =>
  (await ask(app, query, variables)).errors?.map(({ extensions }) => extensions?.['limit'])

test('depth: the last level is answered, one more is refused, also through fragments', async () => {
  const { most } = LIMITS.depth
  expect(await codeOf(`{ ${nested(most)} }`)).toBeUndefined()
  expect(await codeOf(`{ ${nested(most + 1)} }`)).toEqual(['depth'])
  const parts = `{ tree { ...A } } fragment A on Tree { tree { ...B } } fragment B on Tree { ${nested(most - 1)} }`
  expect(await codeOf(parts)).toEqual(['depth'])
  expect(await codeOf(`{ ... on Query { tree { ... { ${nested(most)} } } } }`)).toEqual(['depth'])
})

test('a fragment within itself is refused and takes no time', async () => {
  const { errors } = await ask(app, '{ tree { ...A } } fragment A on Tree { tree { ...A } }')
  expect(errors?.map(({ message }) => message)).toContainEqual(expect.stringContaining('within itself'))
})

test('aliases', async () => {
  const aliased = (count: number) =>
    `{ tree { ${Array.from({ length: count }, (_, i) => `a${i}: height`).join(' ')} } }`
  expect(await codeOf(aliased(LIMITS.aliases.most))).toBeUndefined()
  expect(await codeOf(aliased(LIMITS.aliases.most + 1))).toEqual(['aliases'])
})

test('directives', async () => {
  const directed = (count: number) => {
    const field = (i: number) => `${i % 2 === 0 ? '' : '__typename '} ... @include(if: true) { height }`
    return `{ tree { ${Array.from({ length: count }, (_, i) => field(i)).join(' ')} } }`
  }
  expect(await codeOf(directed(LIMITS.directives.most))).toBeUndefined()
  expect(await codeOf(directed(LIMITS.directives.most + 1))).toEqual(['directives'])
})

test('tokens', async () => {
  const others = 'query ($list: [Int] = []) { tree { height } }'.match(/\w+|[^\s\w]/g)?.length ?? 0
  const long = (count: number) =>
    `query ($list: [Int] = [${'0 '.repeat(count - others)}]) { tree { height } }`
  const told = async (count: number) => (await ask(app, long(count))).errors?.[0]?.message
  expect(await told(LIMITS.tokens.most)).toBe('Variable "$list" is never used.')
  expect(await told(LIMITS.tokens.most + 1)).toContain(`${LIMITS.tokens.most} tokens`)
})

test('cost counts `first` of every list, given as a variable or by default, and refuses with the figure', async () => {
  const query = 'query ($n: Int) { trees(first: $n) { trees(first: $n) { height } } }'
  expect(await codeOf(query, { n: 90 })).toBeUndefined()
  const { errors } = await ask(app, query, { n: 100 })
  expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_REACHED', limit: 'cost' } }])
  expect(errors?.[0]?.message).toContain(`this is ${1 + 100 * (1 + 100)}`)
  expect(await codeOf('{ trees(first: 1000) { trees { height } } }')).toEqual(['cost'])
})

test('a negative `first` buys nothing', async () => {
  const dear = 'trees(first: 1000) { trees(first: 1000) { height } }'
  expect(await codeOf(`{ trees(first: -1000000) { tree { ${dear} } } }`)).toEqual(['cost'])
})

test('the cost of a compiled operation is counted each time', async () => {
  compileAtOnce()
  const query = 'query ($n: Int) { trees(first: $n) { trees(first: $n) { trees(first: 2) { height } } } }'
  for (let round = 0; round < 6; round++) {
    expect(await codeOf(query, { n: 3 })).toBeUndefined()
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(await codeOf(query, { n: 100 })).toEqual(['cost'])
})

test('a body that is too long is refused before it is read', async () => {
  const { status, errors } = await ask(app, '{ tree { height } }', { pad: 'x'.repeat(LIMITS.body.most) })
  expect(status).toBe(413)
  expect(errors?.[0]?.message).toContain('too large')
})

test('the schema tells itself to the usual tools, and not without end', async () => {
  const { data } = await ask(app, getIntrospectionQuery())
  expect(data?.['__schema']).toMatchObject({ queryType: { name: 'Query' } })
  const fields = (levels: number): string =>
    levels === 0 ? 'name' : `fields { type { ${fields(levels - 1)} } }`
  const { errors } = await ask(app, `{ __schema { types { ${fields(4)} } } }`)
  expect(errors?.[0]?.message).toContain('introspection')
})
