import { DatabaseError } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Problem } from '#server/kernel/problem.ts'
import { ask, compileAtOnce, graphqlApp, testSlice, type GraphQLApp } from '#test/support/graphql-app.ts'

const SECRET = 'duplicate key value violates unique constraint "person_email": (email)=(somebody@example.org)'

const SDL = `
  extend type Query {
    "Fails as Postgres does." fault: String
    "Fails, and may not be null." strictFault: String!
    "Answers null where it must not." nothing: String!
    "Is gone." gone: String
    "Fine." fine("A number." number: Int): String
  }
  extend type Mutation { "Changes." change("How." how: String!): ChangeOutcome! }
  "A change." type Changed { "How." how: String! }
  "What a change did." union ChangeOutcome = Changed | Refused | InvalidInput
`

const OUTCOMES: Record<string, () => unknown> = {
  well: () => ({ __typename: 'Changed', how: 'well' }),
  refused: () => raise(new Problem('FORBIDDEN', 'Only leads change this.', { field: 'how' })),
  invalid: () => raise(tooLong()),
  plainInvalid: () => raise(new Problem('INVALID_INPUT', 'No such year.', { field: 'year' })),
  fault: () => raise(postgresError()),
}

let app: GraphQLApp
beforeAll(async () => {
  const fault = () => raise(postgresError())
  app = await graphqlApp([
    testSlice(SDL, {
      Query: {
        fault: async () => fault(),
        strictFault: fault,
        nothing: () => null,
        gone: () =>
          raise(new Problem('GONE', 'This practice has been withdrawn.', { details: { key: 'k' } })),
        fine: () => 'fine',
      },
      Mutation: { change: (_root: unknown, { how }: { how: string }) => OUTCOMES[how]?.() },
    }),
  ])
})
beforeEach(() => (app.logged.length = 0))
afterAll(() => app.close())

function raise(error: Error): never {
  throw error
}

function tooLong(): Problem {
  const issues = [{ path: 'section:context', code: 'too-long', reason: 'Too long.', limit: 10_000 }]
  return new Problem('INVALID_INPUT', 'This part cannot be saved as it is.', { details: { issues } })
}

function postgresError(): Error {
  return new DatabaseError(SECRET, SECRET.length, 'error')
}

/** Mercurius compiles an operation from its third execution on, and then errors take another way. */
async function askOften(query: string, variables = {}) {
  compileAtOnce()
  for (let round = 0; round < 6; round++) {
    await ask(app, query, variables)
    await new Promise((resolve) => setImmediate(resolve))
  }
  app.logged.length = 0
  return ask(app, query, variables)
}

describe.each([
  ['interpreted', ask.bind(null)],
  ['compiled', (_app: GraphQLApp, query: string, variables = {}) => askOften(query, variables)],
])('an operation that is %s', (_how, send) => {
  test('never tells what Postgres said, and logs it whole', async () => {
    const { data, errors, text } = await send(app, '{ fault fine }')
    expect(data).toEqual({ fault: null, fine: 'fine' })
    expect(errors).toMatchObject([
      { message: 'Internal error', path: ['fault'], extensions: { code: 'FAULT' } },
    ])
    expect(text).not.toMatch(/duplicate|person_email|somebody/)
    expect(app.logged).toMatchObject([{ err: { message: SECRET }, path: ['fault'] }])
    expect(app.logged[0]?.requestId).toBe(errors?.[0]?.extensions?.['requestId'])
  })

  test.each(['strictFault', 'nothing'])('masks %s', async (field) => {
    const { data, errors } = await send(app, `{ ${field} }`)
    expect(data).toBeNull()
    expect(errors).toMatchObject([{ message: 'Internal error', path: [field] }])
    expect(app.logged).toHaveLength(1)
  })

  test('tells a problem of a query with its code', async () => {
    const { data, errors } = await send(app, '{ gone }')
    expect(data).toEqual({ gone: null })
    expect(errors).toMatchObject([
      { message: 'This practice has been withdrawn.', extensions: { code: 'GONE', details: { key: 'k' } } },
    ])
    expect(app.logged).toEqual([])
  })

  test('tells what is wrong with a document and with variables', async () => {
    const unknown = await send(app, '{ fien }')
    expect(unknown.errors?.[0]).toMatchObject({
      message: 'Cannot query field "fien" on type "Query". Did you mean "fine"?',
      locations: [{ line: 1, column: 3 }],
    })
    const variable = await send(app, 'query ($n: Int!) { fine(number: $n) }', { n: 'x' })
    expect(variable.errors?.[0]?.message).toContain('Variable "$n" got invalid value "x"')
    const missing = await send(app, 'query ($n: Int!) { fine(number: $n) }')
    expect(missing.errors?.[0]?.message).toContain('Variable "$n" of required type "Int!" was not provided')
    expect(app.logged).toEqual([])
  })

  test('answers a mutation with a member of its union', async () => {
    const mutation = `mutation ($how: String!) { change(how: $how) {
      __typename
      ... on Changed { how }
      ... on Refused { code message field }
      ... on InvalidInput { issues { path code message limit } }
    } }`
    const outcome = async (how: string) => (await send(app, mutation, { how })).data?.['change']

    expect(await outcome('well')).toEqual({ __typename: 'Changed', how: 'well' })
    const refused = { code: 'FORBIDDEN', message: 'Only leads change this.', field: 'how' }
    expect(await outcome('refused')).toEqual({ __typename: 'Refused', ...refused })
    const issues = [{ path: 'section:context', code: 'too-long', message: 'Too long.', limit: 10_000 }]
    expect(await outcome('invalid')).toEqual({ __typename: 'InvalidInput', issues })
    const plain = [{ path: 'year', code: 'malformed', message: 'No such year.', limit: null }]
    expect(await outcome('plainInvalid')).toEqual({ __typename: 'InvalidInput', issues: plain })
    expect(app.logged).toEqual([])
  })

  test('masks the fault of a mutation', async () => {
    const { data, text } = await send(app, 'mutation { change(how: "fault") { __typename } }')
    expect(data).toBeNull()
    expect(text).not.toContain('duplicate')
    expect(app.logged).toMatchObject([{ err: { message: SECRET } }])
  })
})

test('clients of the newer media type see in the status that nothing was executed', async () => {
  const headers = { accept: 'application/graphql-response+json' }
  const refused = await ask(app, '{ fien }', {}, { headers })
  expect([refused.status, refused.data]).toEqual([400, undefined])
  const failed = await ask(app, '{ strictFault }', {}, { headers })
  expect([failed.status, failed.data]).toEqual([200, null])
})
