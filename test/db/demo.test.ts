import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { CANDIDATE_STATES, PUBLIC_STATES } from '#shared/practices/lifecycle.ts'
import { holdsOnlyBundled } from '#server/modules/practices/index.ts'
import { addDemoPeople } from '#server/scripts/demo/people.ts'
import { addDemoPractices } from '#server/scripts/demo/practices.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp({ SEED: 'on' })

test('the demonstration has a practice in every state, and is for a fresh database only', async () => {
  expect(await holdsOnlyBundled(it.db)).toBe(true)
  await addDemoPractices(it.deps, await addDemoPeople(it.deps))
  const { rows } = await sql<{ candidate: string; life: string }>`
    select candidate, public_life as life from practice where import_digest is null`.execute(it.db)
  expect(new Set(rows.map(({ candidate }) => candidate))).toEqual(new Set(CANDIDATE_STATES))
  expect(new Set(rows.map(({ life }) => life))).toEqual(new Set(PUBLIC_STATES))
  expect(await holdsOnlyBundled(it.db)).toBe(false)
})
