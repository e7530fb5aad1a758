import { expect, test } from 'vitest'
import { ask } from '#test/support/graphql-app.ts'
import { testApp } from '#test/support/test-app.ts'

const limited = testApp({ RATE_LIMIT: '3' })

test('whoever asks too often is told so in the form of GraphQL', async () => {
  const statuses: number[] = []
  for (let round = 0; round < 3; round++) statuses.push((await ask(limited.app, '{ __typename }')).status)
  expect(statuses).toEqual([200, 200, 200])

  const { status, data, errors } = await ask(limited.app, '{ __typename }')

  expect([status, data]).toEqual([429, undefined])
  expect(errors).toEqual([
    { message: 'Too many requests. Wait a minute, then go on.', extensions: { code: 'LIMIT_REACHED' } },
  ])
})
