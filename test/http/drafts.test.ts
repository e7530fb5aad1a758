import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OrganisationId } from '#shared/access/viewer.ts'
import { ask } from '#test/support/graphql-app.ts'
import { addOrganisation, addPerson, signIn } from '#test/support/sign-in.ts'
import type { SignedIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp()

let nice: OrganisationId
let contributor: SignedIn
let lead: SignedIn
let stranger: SignedIn
let moderator: SignedIn

beforeAll(async () => {
  nice = await addOrganisation(it.db, { name: 'Ville de Nice' })
  const elsewhere = await addOrganisation(it.db)
  const as = async (organisationId: OrganisationId, role: 'contributor' | 'lead') =>
    signIn(it.app, await addPerson(it.db, { memberships: [{ organisationId, role }] }))
  contributor = await as(nice, 'contributor')
  lead = await as(nice, 'lead')
  stranger = await as(elsewhere, 'lead')
  moderator = await signIn(it.app, await addPerson(it.db, { isModerator: true }))
})

type DraftAnswer = {
  practiceId: string
  key: string
  version: number
  askedToSubmitAt: string | null
  faults: { path: string; code: string }[]
  preview: { claims: { id: string }[]; sections: { kind: string; text: { html: string } }[] }
}

/** What any operation of this file may find. */
type Answer = {
  startPractice: { code?: string; draft: DraftAnswer }
  saveDraftPart: object
  move: { code?: string; issues: { path: string }[]; draft: object | null }
  draft: DraftAnswer
  myPractices: { key: string; title: string }[]
  publishers: { name: string }[]
  markdown: string
}

async function run(who: SignedIn | undefined, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask<Answer>(it.app, query, variables, who ? { headers: who } : {})
  expect(errors).toBeUndefined()
  return data!
}

const START = `mutation ($input: StartPracticeInput!) { startPractice(input: $input) {
  __typename
  ... on PracticeStarted { draft { practiceId key candidate whoCanSee abilities parts { name value version } } }
  ... on Refused { code }
} }`
const SAVE = `mutation ($input: SaveDraftPartInput!) { saveDraftPart(input: $input) {
  __typename
  ... on DraftPartSaved { part version }
  ... on DraftPartConflict { theirs { value version isMine } }
  ... on InvalidInput { issues { path code limit } }
  ... on Refused { code }
} }`
const MOVED = `{ __typename
  ... on PracticeMoved { draft { candidate publicState whoCanSee version } }
  ... on Refused { code }
  ... on InvalidInput { issues { path code } }
}`
const DRAFT = `query ($key: String!) { draft(key: $key) {
  practiceId version candidate faults { path code } completeness nextRevision askedToSubmitAt
} }`

async function started(who = contributor): Promise<{ practiceId: string; key: string }> {
  const { startPractice } = await run(who, START, {
    input: { publisherId: `Organisation:${nice}`, language: 'fr' },
  })
  return startPractice.draft
}

async function save(
  who: SignedIn,
  practiceId: string,
  part: string,
  value: unknown,
  version = 0,
): Promise<object> {
  return (await run(who, SAVE, { input: { practiceId, part, value, version } })).saveDraftPart
}

const SNAPSHOT: Record<string, unknown> = {
  title: 'Des jardinières sur la place',
  summary: 'Des jardinières protègent la place.',
  place: { city: 'nice-fr', country: 'FR' },
  kind: 'protective-equipment',
  'section:context': { kind: 'context', text: 'Une **place**.' },
  'claim:c2': { id: 'c2', commitment: 'C2', strength: 'evidences', reason: 'La place était la première.' },
}

async function snapshot(): Promise<{ practiceId: string; key: string }> {
  const draft = await started()
  for (const [part, value] of Object.entries(SNAPSHOT)) await save(contributor, draft.practiceId, part, value)
  return draft
}

describe('a draft', () => {
  test('is started by a contributor, and seen by its authors alone', async () => {
    const { startPractice } = await run(contributor, START, {
      input: { publisherId: `Organisation:${nice}`, language: 'fr' },
    })
    expect(startPractice.draft).toMatchObject({
      candidate: 'DRAFT',
      whoCanSee: 'AUTHORS',
      abilities: ['READ_DRAFT', 'SAVE', 'DISCARD', 'ASK_TO_SUBMIT'],
      parts: [{ name: 'language', value: 'fr', version: 1 }],
    })
    const { key } = startPractice.draft
    const seen = await Promise.all(
      [lead, stranger, moderator, undefined].map(async (who) => (await run(who, DRAFT, { key })).draft),
    )
    expect(seen.map((draft) => draft !== null)).toEqual([true, false, false, false])
  })

  test('is started for no organisation but one’s own', async () => {
    const input = { publisherId: `Organisation:${nice}`, language: 'fr' }
    expect((await run(stranger, START, { input })).startPractice.code).toBe('FORBIDDEN')
    const nothing = { ...input, publisherId: 'Practice:1' }
    expect((await run(lead, START, { input: nothing })).startPractice.code).toBe('NOT_FOUND')
  })

  test('is saved part by part, each with a version of its own', async () => {
    const { practiceId } = await started()
    expect(await save(contributor, practiceId, 'title', 'Eins')).toMatchObject({ version: 1 })
    expect(await save(lead, practiceId, 'title', 'Zwei', 1)).toMatchObject({ version: 2 })
    expect(await save(contributor, practiceId, 'summary', 'Kurz')).toMatchObject({ version: 1 })
  })

  test('shows both sides of a conflict and overwrites nothing', async () => {
    const { practiceId } = await started()
    await save(lead, practiceId, 'title', 'Theirs')
    expect(await save(contributor, practiceId, 'title', 'Mine')).toEqual({
      __typename: 'DraftPartConflict',
      theirs: { value: 'Theirs', version: 1, isMine: false },
    })
  })

  test('takes a save whose answer was lost a second time', async () => {
    const { practiceId } = await started()
    await save(lead, practiceId, 'title', 'The same')
    expect(await save(lead, practiceId, 'title', 'The same')).toMatchObject({ version: 1 })
  })

  test.each([
    ['title', 'x'.repeat(141), { path: '', code: 'too-long', limit: 140 }],
    ['title', 'a\u0000b', { path: '', code: 'bad-characters', limit: null }],
    ['section:issue', { kind: 'context', text: 'a' }, { path: '', code: 'unknown-part', limit: null }],
    ['no-such-part', 'a', { path: '', code: 'unknown-part', limit: null }],
    ['fact:cost', { kind: 'cost', id: 'cost', amount: -1 }, { path: 'amount', code: 'too-small', limit: 0 }],
  ])('refuses %s with field and reason', async (part, value, issue) => {
    const { practiceId } = await started()
    const answer = await save(contributor, practiceId, part, value)
    expect(answer).toEqual({ __typename: 'InvalidInput', issues: [issue] })
  })

  test('says what stands in the way of a submission, by part', async () => {
    const { practiceId, key } = await started()
    await save(contributor, practiceId, 'claim:c4', {
      id: 'c4',
      commitment: 'C4',
      strength: null,
      reason: '',
    })
    const { draft } = await run(contributor, DRAFT, { key })
    expect(draft.faults).toEqual(
      expect.arrayContaining([{ path: 'claim:c4.strength', code: expect.any(String) }]),
    )
  })
})

describe('the way of a draft', () => {
  const move = async (who: SignedIn, name: string, practiceId: string, more = '') =>
    (await run(who, `mutation { move: ${name}(practiceId: "${practiceId}"${more}) ${MOVED} }`)).move

  test('from a contributor’s wish to the desk and back', async () => {
    const { practiceId, key } = await snapshot()
    const { draft } = await run(contributor, DRAFT, { key })
    expect(draft).toMatchObject({ faults: [], nextRevision: 1, askedToSubmitAt: null })
    const send = `, version: ${draft.version}, licence: CC_BY_4_0`

    expect(await move(contributor, 'submitPractice', practiceId, send)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await move(contributor, 'askToSubmitPractice', practiceId)).toMatchObject({
      draft: { candidate: 'DRAFT' },
    })
    expect((await run(lead, DRAFT, { key })).draft.askedToSubmitAt).not.toBeNull()
    const mails = await sql<{ template: string }>`select template from mail`.execute(it.db)
    expect(mails.rows).toEqual([{ template: 'submission-asked' }])

    expect(await move(lead, 'submitPractice', practiceId, send)).toMatchObject({
      draft: { candidate: 'SUBMITTED', whoCanSee: 'AUTHORS_AND_MODERATORS' },
    })
    expect((await run(moderator, DRAFT, { key })).draft).not.toBeNull()
    expect((await run(lead, DRAFT, { key })).draft.askedToSubmitAt).toBeNull()
    expect(await move(contributor, 'recallPractice', practiceId)).toMatchObject({
      draft: { candidate: 'DRAFT', whoCanSee: 'AUTHORS' },
    })
  })

  test('ends at nothing for what is incomplete, with each fault named', async () => {
    const { practiceId, key } = await started()
    const { draft } = await run(lead, DRAFT, { key })
    const answer = await move(
      lead,
      'submitPractice',
      practiceId,
      `, version: ${draft.version}, licence: CC_BY_4_0`,
    )
    expect(answer.issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['title', 'summary', 'place', 'kind', 'sections', 'claims']),
    )
  })

  test('is refused to whoever saw an older state', async () => {
    const { practiceId } = await snapshot()
    expect(await move(lead, 'submitPractice', practiceId, ', version: 99, licence: CC_BY_4_0')).toMatchObject(
      {
        code: 'CONFLICT',
      },
    )
  })

  test('can end in nothing', async () => {
    const { practiceId, key } = await started()
    expect(await move(contributor, 'discardDraft', practiceId)).toMatchObject({ draft: null })
    expect((await run(contributor, DRAFT, { key })).draft).toBeNull()
  })
})

describe('a preview', () => {
  test('shows each reader what they would read, and not a part more', async () => {
    const { practiceId, key } = await snapshot()
    await save(contributor, practiceId, 'section:issue', {
      kind: 'issue',
      text: 'For members.',
      label: 'GREEN',
    })
    await save(contributor, practiceId, 'section:costs', { kind: 'costs', text: 'For us.', label: 'AMBER' })
    const sections = async (audience: string) => {
      const query = `query ($key: String!) { draft(key: $key) { preview(audience: ${audience}) {
        claims { id } sections { kind text(language: "fr") { html } } } } }`
      return (await run(contributor, query, { key })).draft.preview
    }
    const kinds = async (audience: string) => (await sections(audience)).sections.map(({ kind }) => kind)

    expect(await kinds('VISITOR')).toEqual(['CONTEXT'])
    expect(await kinds('MEMBER')).toEqual(['CONTEXT', 'ISSUE'])
    expect(await kinds('MODERATOR')).toEqual(['CONTEXT', 'ISSUE', 'COSTS'])
    expect(await sections('VISITOR')).toMatchObject({
      claims: [{ id: 'c2' }],
      sections: [{ text: { html: '<p>Une <strong>place</strong>.</p>\n' } }],
    })
  })
})

describe('my practices', () => {
  test('are those of my organisations, what changed last first', async () => {
    const first = await snapshot()
    const second = await started()
    const query = '{ myPractices { key title language whoCanSee } publishers { name } }'
    const { myPractices, publishers } = await run(contributor, query)
    const keys = myPractices.map(({ key }) => key)
    expect(keys.slice(0, 2)).toEqual([second.key, first.key])
    expect(myPractices[1]).toMatchObject({ title: SNAPSHOT['title'], language: 'fr', whoCanSee: 'AUTHORS' })
    expect(publishers).toEqual([{ name: 'Ville de Nice' }])
    expect(await run(stranger, '{ myPractices { key } }')).toEqual({ myPractices: [] })
    expect(await run(undefined, '{ myPractices { key } publishers { name } }')).toEqual({
      myPractices: [],
      publishers: [],
    })
  })
})

test('Markdown is shown safely, and to who is signed in', async () => {
  const query = 'query ($text: String!) { markdown(text: $text) }'
  const { markdown } = await run(lead, query, { text: '# A\n\n<script>alert(1)</script>' })
  expect(markdown).toBe('<h3>A</h3>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n')
  const { errors } = await ask(it.app, query, { text: 'a' })
  expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
})
