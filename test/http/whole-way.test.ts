import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId } from '#shared/access/viewer.ts'
import { CHECK_LINES } from '#shared/moderation/check-lines.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { ask } from '#test/support/graphql-app.ts'
import { addOrganisation, addPerson, signIn, type SignedIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp()

let city: OrganisationId
let lead: SignedIn
let first: SignedIn
let second: SignedIn

beforeAll(async () => {
  city = await addOrganisation(it.db, { name: 'Stadt Musterstadt' })
  const membership = { organisationId: city, role: 'lead' as const }
  lead = await signIn(it.app, await addPerson(it.db, { memberships: [membership] }))
  first = await signIn(it.app, await addPerson(it.db, { isModerator: true }))
  second = await signIn(it.app, await addPerson(it.db, { isModerator: true }))
})

type Step = { __typename: string; code?: string; message?: string; issues?: { path: string }[] }
type Desk = { practiceId: string; version: number; candidate: string; publicState: string }

async function data<Data>(who: SignedIn | undefined, query: string, variables = {}): Promise<Data> {
  const answer = await ask<Data>(it.app, query, variables, who ? { headers: who } : {})
  expect(answer.errors).toBeUndefined()
  return answer.data!
}

/** A mutation that must do what it says. */
async function done<Answer extends Step>(who: SignedIn, query: string, variables = {}): Promise<Answer> {
  const { step } = await data<{ step: Answer }>(who, `mutation ${query}`, variables)
  expect(step).not.toMatchObject({ __typename: expect.stringMatching(/Refused|InvalidInput/) as string })
  return step
}

const WRONG = '__typename ... on Refused { code message } ... on InvalidInput { issues { path } }'

test('a practice is written, sent, examined, decided and found through GraphQL alone', async () => {
  const started = await done<Step & { draft: { practiceId: string; key: string; version: number } }>(
    lead,
    `($input: StartPracticeInput!) { step: startPractice(input: $input) {
      ${WRONG} ... on PracticeStarted { draft { practiceId key version } } } }`,
    { input: { publisherId: `Organisation:${city}`, language: 'de' } },
  )
  const { practiceId, key } = started.draft
  const parts = {
    title: 'Pflanzkübel auf dem Quakenmarkt',
    summary: 'Pflanzkübel halten Autos vom Platz fern.',
    kind: 'protective-equipment',
    place: { scope: 'city', city: 'nice-fr', country: 'FR', precision: 'city-centre' },
    'section:context': { kind: 'context', text: 'Ein Platz mit Markt.', label: 'CLEAR' },
    'claim:c2': {
      id: 'c2',
      commitment: 'C2',
      strength: 'evidences',
      reason: 'Der Platz stand oben.',
      sections: [],
    },
  }
  for (const [part, value] of Object.entries(parts))
    await done(lead, `($input: SaveDraftPartInput!) { step: saveDraftPart(input: $input) { ${WRONG} } }`, {
      input: { practiceId, part, value, version: 0 },
    })
  const { draft } = await data<{ draft: { version: number } }>(lead, `{ draft(key: "${key}") { version } }`)
  await done(
    lead,
    `($id: ID!, $version: Int!) { step: submitPractice(practiceId: $id, version: $version, licence: CC_BY_4_0) { ${WRONG} } }`,
    { id: practiceId, version: draft.version },
  )

  const { queue } = await data<{
    queue: { totalCount: number; edges: { node: { key: string; state: string } }[] }
  }>(first, '{ queue(first: 5) { totalCount edges { node { key state title } } } }')
  expect(queue.edges[0]?.node).toMatchObject({ key, state: 'SUBMITTED', title: parts.title })

  const desk = async () =>
    (
      await data<{ desk: Desk }>(
        first,
        `{ desk: deskPractice(key: "${key}") { practiceId version candidate publicState } }`,
      )
    ).desk
  const decide = async (who: SignedIn, field: string, more: Record<string, unknown> = {}, declared = '') =>
    done(who, `($id: ID!, $version: Int!${declared}) { step: ${field} { ${WRONG} } }`, {
      id: practiceId,
      version: (await desk()).version,
      ...more,
    })
  const about = 'practiceId: $id, version: $version'

  await decide(first, `examinePractice(${about})`)
  const lines = CHECK_LINES.map((line) => ({ line: enumNameOf(line), verdict: 'GOOD' }))
  await decide(first, `recordChecks(${about}, lines: $lines)`, { lines }, ', $lines: [CheckLineInput!]!')
  await decide(first, `decideClaim(${about}, claim: "c2", isConfirmed: true)`)
  const approve = `approvePractice(${about}, reason: "Gut belegt.")`
  await decide(first, approve)
  expect(await desk()).toMatchObject({ candidate: 'APPROVED', publicState: 'NOT_PUBLIC' })
  await decide(second, approve)
  expect(await desk()).toMatchObject({ candidate: 'NONE', publicState: 'PUBLISHED' })

  const { search } = await data<{ search: { hits: { key: string }[] } }>(
    undefined,
    '{ search(q: "Quakenmarkt", language: "de") { hits { key } } }',
  )
  expect(search.hits.map((hit) => hit.key)).toEqual([key])
})

test.each([
  ['queue', '{ queue { totalCount } }'],
  ['board', '{ board { columns { count } } }'],
  ['next', '{ nextInQueue { id } }'],
  ['desk', '{ deskPractice(key: "any") { key } }'],
])('the %s is for moderators', async (_name, query) => {
  for (const who of [undefined, lead]) {
    const answer = await ask(it.app, query, {}, who ? { headers: who } : {})
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
  }
})
