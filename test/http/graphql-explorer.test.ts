import { describe, expect, test } from 'vitest'
import { LIMITS } from '#server/graphql/limits.ts'
import { testApp } from '#test/support/test-app.ts'

const whole = testApp()
const open = (query: Record<string, string> = {}) => whole.app.inject({ url: '/graphql/explorer', query })

describe('the explorer', () => {
  test('shows the limits, every type with its description, and links between types', async () => {
    const { body, headers } = await open()
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    for (const { meaning } of Object.values(LIMITS)) expect(body).toContain(meaning)
    expect(body).toContain('A town of the gazetteer.')
    expect(body).toContain('[<a href="#type-Concept">Concept</a>!]!')
  })

  test('keeps to the strict policy of the site', async () => {
    const { body, headers } = await open()
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(body).not.toMatch(/\sstyle=|\son\w+=|<style/)
    const assets = [...body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, address]) => address ?? '')
    expect(assets).toEqual(['/graphql/explorer.css', '/graphql/explorer.js', '/graphql/schema.graphql'])
    for (const url of assets) expect((await whole.app.inject({ url })).statusCode).toBe(200)
  })

  test('runs a query without a script, with variables', async () => {
    const query = 'query ($key: String!) { concept(key: $key) { label(language: "it") } }'
    const { body } = await open({ query, variables: '{ "key": "terrorism" }' })
    expect(body).toContain('&quot;label&quot;: &quot;Terrorismo&quot;')
    expect(body).toContain(query.replaceAll('"', '&quot;'))
  })

  test.each([
    [{ query: '{ nothing }' }, 'Cannot query field'],
    [{ query: '{' }, 'Syntax Error'],
    [{ query: '{ __typename }', variables: '{' }, '`variables` must be JSON.'],
    [{ query: '{ __typename }', variables: '[1]' }, '`variables` must be an object.'],
  ])('tells what is wrong with %j', async (asked, reason) => {
    const { statusCode, body } = await open(asked)
    expect(statusCode).toBe(200)
    expect(body).toContain(reason)
  })

  test('writes what it was given as text', async () => {
    const { body } = await open({ query: '</textarea><script>alert(1)</script>', variables: '"><img src=x>' })
    expect(body).not.toMatch(/<script>|<img/)
  })

  test.each(['/graphql/explorer?query=a&query=b', '/graphql/explorer?variables=1&variables=2'])(
    'opens %s, where a field stands twice',
    async (url) => {
      expect((await whole.app.inject({ url })).statusCode).toBe(200)
    },
  )
})

test('the schema can be read as one file', async () => {
  const { body, headers } = await whole.app.inject({ url: '/graphql/schema.graphql' })
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(body).toContain('"""A town of the gazetteer."""\ntype City implements Node {')
})
