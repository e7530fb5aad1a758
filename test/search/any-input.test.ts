import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { anySearch, SEARCH } from '#test/support/any-search.ts'
import { ask } from '#test/support/graphql-app.ts'
import { testApp } from '#test/support/test-app.ts'

vi.setConfig({ testTimeout: 120_000 })

const parvis = testApp({ SEED: 'on' })

test('whatever is asked, search answers or says what is wrong', async () => {
  await fc.assert(
    fc.asyncProperty(anySearch, async (variables) => {
      const { status, data, errors = [] } = await ask(parvis.app, SEARCH, variables)
      expect(status).toBe(200)
      const isAnswered = Boolean(data) && errors.length === 0
      const isRefused = !data && errors.every(({ extensions }) => extensions?.['code'] !== 'FAULT')
      expect(isAnswered || isRefused).toBe(true)
    }),
    { numRuns: 300 },
  )
})
