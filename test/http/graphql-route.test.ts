import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, compileAtOnce, graphqlApp, testSlice, type GraphQLApp } from '#test/support/graphql-app.ts'

const SDL = `
  extend type Query {
    "Says it again." echo("What." text: String!): String!
    "Who asks." asker: String!
  }
  extend type Mutation { "Counts." count: CountOutcome! }
  "A count." type Counted { "So far." total: Int! }
  "What counting did." union CountOutcome = Counted | Refused | InvalidInput
`

let app: GraphQLApp
let total = 0

beforeAll(async () => {
  app = await graphqlApp([
    testSlice(SDL, {
      Query: {
        echo: (_root: unknown, { text }: { text: string }) => text,
        asker: (
          _root: unknown,
          _args: unknown,
          context: { language: string; viewer: { personId: string | null } },
        ) => `${context.viewer.personId ?? 'visitor'}, ${context.language}`,
      },
      Mutation: { count: async () => ({ __typename: 'Counted', total: ++total }) },
    }),
  ])
})
afterAll(() => app.close())

const get = (query: Record<string, string>, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url: '/graphql', query, headers })

describe('GET is for queries only', () => {
  test('a query is answered', async () => {
    const response = await get({ query: 'query ($t: String!) { echo(text: $t) }', variables: '{"t":"é"}' })
    expect(response.json()).toEqual({ data: { echo: 'é' } })
  })

  test('a mutation is refused, and not made', async () => {
    const before = total
    const response = await get({ query: 'mutation { count { __typename } }' })
    expect(response.statusCode).toBe(405)
    expect(response.headers.allow).toBe('POST')
    expect(total).toBe(before)
  })

  test('a word in a text does not make a query a mutation', async () => {
    const response = await get({ query: '{ echo(text: "a mutation { count }") }' })
    expect(response.json()).toEqual({ data: { echo: 'a mutation { count }' } })
  })

  test('a mutation that hides behind a compiled query of the same document is never made', async () => {
    compileAtOnce()
    const query = 'query Q { echo(text: "q") } mutation M { count { __typename } }'
    for (let round = 0; round < 6; round++) {
      await ask(app, query, {}, { payload: { query, operationName: 'M' } })
      await new Promise((resolve) => setImmediate(resolve))
    }
    const before = total
    const response = await get({ query, operationName: 'Q' })
    expect(response.json()).toEqual({ data: { echo: 'q' } })
    expect(total).toBe(before)
    expect((await get({ query, operationName: 'M' })).statusCode).toBe(405)
  })
})

describe('one request is one operation', () => {
  test('batches are refused', async () => {
    const { status, errors } = await ask(
      app,
      '',
      {},
      { payload: [{ query: '{ asker }' }, { query: '{ asker }' }] },
    )
    expect(status).toBe(400)
    expect(errors?.[0]?.message).toContain('batches')
  })

  test('a document of several operations needs a name, and the name must be there', async () => {
    const query = 'query A { echo(text: "a") } query B { echo(text: "b") }'
    expect((await ask(app, query)).errors?.[0]?.message).toContain('operationName')
    const unknown = await ask(app, '', {}, { payload: { query, operationName: 'C' } })
    expect(unknown.errors?.[0]?.message).toBe('The document has no operation named "C".')
    const second = await ask(app, '', {}, { payload: { query, operationName: 'B' } })
    expect(second.data).toEqual({ echo: 'b' })
  })

  test('a syntax tree as JSON is no document', async () => {
    const tree = JSON.stringify({ kind: 'Document', definitions: [] })
    expect((await ask(app, tree)).errors?.[0]?.message).toContain('Syntax Error')
  })
})

describe('pages of other sites cannot ask', () => {
  const forms = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']

  test.each(forms)('a body of %s is refused', async (type) => {
    const before = total
    const payload = '{"query":"mutation { count { __typename } }"}'
    const { status } = await ask(app, '', {}, { payload, headers: { 'content-type': type } })
    expect(status).toBe(415)
    expect(total).toBe(before)
  })

  test.each(['cross-site', 'same-site'])('a script on a page that is %s is refused', async (site) => {
    const response = await get(
      { query: '{ asker }' },
      { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' },
    )
    expect(response.statusCode).toBe(403)
  })

  test('a link from anywhere is followed, and our own pages ask freely', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await get({ query: '{ asker }' }, link)).statusCode).toBe(200)
    const own = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }
    expect((await get({ query: '{ asker }' }, own)).statusCode).toBe(200)
  })

  test('no other origin is told that it may read', async () => {
    const response = await get({ query: '{ asker }' }, { origin: 'https://elsewhere.example' })
    expect(Object.keys(response.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('what is asked and what is answered', () => {
  test('an answer nobody wants is a 406', async () => {
    expect((await get({ query: '{ asker }' }, { accept: 'text/html' })).statusCode).toBe(406)
  })

  test('answers are never stored', async () => {
    const response = await get({ query: '{ asker }' })
    expect(response.headers).toMatchObject({ 'cache-control': 'no-store', vary: 'Accept' })
  })

  test('without a session a visitor asks, in the language of the browser', async () => {
    const { data } = await ask(app, '{ asker }', {}, { headers: { 'accept-language': 'de-AT, fr;q=0.5' } })
    expect(data).toEqual({ asker: 'visitor, de' })
  })

  test.each([
    [{}, '`query` must be a text.'],
    [{ query: 1 }, '`query` must be a text.'],
    ['text', 'The body must be a JSON object.'],
    [{ query: '{ asker }', variables: [1] }, '`variables` must be an object.'],
    [{ query: '{ asker }', operationName: 2 }, '`operationName` must be a text.'],
  ])('%j is refused with the reason', async (payload, message) => {
    const { status, errors } = await ask(
      app,
      '',
      {},
      { payload: JSON.stringify(payload), headers: { 'content-type': 'application/json' } },
    )
    expect([status, errors]).toEqual([400, [{ message }]])
  })

  test('variables in an address must be JSON', async () => {
    const response = await get({ query: '{ asker }', variables: '{' })
    expect(response.json()).toEqual({ errors: [{ message: '`variables` must be JSON.' }] })
  })
})

describe('operations of our own pages', () => {
  test('run in this process, for the person who asks for the page', async () => {
    const asker = { viewer: { personId: 'p1' }, language: 'it', requestId: 'r1' } as never
    expect(await app.executeGraphql('{ asker }', {}, asker)).toEqual({ data: { asker: 'p1, it' } })
    const echo = await app.executeGraphql('query ($t: String!) { echo(text: $t) }', { t: 'x' }, asker)
    expect(echo.data).toEqual({ echo: 'x' })
  })

  test('fail loudly when they do not fit the schema', async () => {
    const asker = { viewer: { personId: null }, language: 'it', requestId: 'r1' } as never
    await expect(app.executeGraphql('{ nothing }', {}, asker)).rejects.toThrow('Cannot query field "nothing"')
  })
})
