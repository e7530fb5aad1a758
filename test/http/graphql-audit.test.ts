import { auditServer } from 'graphql-http'
import { expect, onTestFinished, test } from 'vitest'
import { graphqlApp } from '#test/support/graphql-app.ts'

test('the route passes every audit of GraphQL over HTTP', async () => {
  const app = await graphqlApp([])
  onTestFinished(() => app.close())
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`

  const audits = await auditServer({ url })

  expect(audits.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([])
  expect(audits).toHaveLength(61)
})
