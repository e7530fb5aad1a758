import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { concepts } from '#shared/thesaurus/thesaurus.ts'
import { testApp } from '#test/support/test-app.ts'

const place = testApp()

type JsonLd = { '@graph': ({ '@id': string } & Record<string, unknown>)[] }

test('Turtle can be read, and says the same as JSON-LD', async () => {
  const turtle = await place.app.inject('/concepts.ttl')
  const quads = new Parser({ format: 'text/turtle' }).parse(turtle.body)
  const json = await place.app.inject('/concepts.jsonld')
  const graph = json.json<JsonLd>()['@graph']
  const statements = graph.flatMap(({ '@id': _id, ...rest }) => Object.values(rest).flat())
  expect(turtle.headers['content-type']).toBe('text/turtle; charset=utf-8')
  expect(json.headers['content-type']).toBe('application/ld+json; charset=utf-8')
  expect(quads).toHaveLength(statements.length)
})

test('every concept has one preferred label in each language, and a place under a broader one or on top', async () => {
  const { body } = await place.app.inject('/concepts.ttl')
  const quads = new Parser().parse(body)
  const labels = quads.filter(({ predicate }) => predicate.value.endsWith('#prefLabel'))
  const placed = quads.filter(({ predicate }) => /#(broader|topConceptOf)$/.test(predicate.value))
  expect(labels).toHaveLength(concepts.length * 8)
  expect(new Set(placed.map(({ subject }) => subject.value)).size).toBe(concepts.length)
})

test.each([
  ['text/turtle', 303, '/concepts/bollard.ttl'],
  ['application/ld+json', 303, '/concepts/bollard.jsonld'],
  ['text/html', 302, '/de/concepts/bollard'],
])('the identifier of a concept leads who asks for %s to it', async (accept, status, address) => {
  const headers = { accept, 'accept-language': 'de' }
  const answer = await place.app.inject({ url: '/concepts/bollard', headers })
  expect([answer.statusCode, answer.headers['location']]).toEqual([status, address])
  expect(answer.headers['vary']).toContain('accept')
})

test('what is no concept is not found', async () => {
  const answer = await place.app.inject('/concepts/nothing.ttl')
  expect(answer.statusCode).toBe(404)
})
