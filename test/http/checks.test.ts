import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { VISITOR } from '#shared/access/viewer.ts'
import type { OrganisationId, PersonId, PracticeId, Viewer } from '#shared/access/viewer.ts'
import { partsOf } from '#shared/practices/parts.ts'
import { erasePart, saveDraftPart, startPractice, submitPractice } from '#server/modules/practices/index.ts'
import { ask } from '#test/support/graphql-app.ts'
import { makeContent } from '#test/support/make.ts'
import type { Content } from '#test/support/make.ts'
import { addOrganisation, addPerson, signIn } from '#test/support/sign-in.ts'
import type { SignedIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp({ SEED: 'on' })

const GAP = 'The planters stand 1.2 m apart.'
let nice: OrganisationId
let leadId: PersonId
let people: Record<'lead' | 'contributor' | 'stranger' | 'moderator' | 'administrator', SignedIn>

beforeAll(async () => {
  nice = await addOrganisation(it.db, { name: 'Ville de Nice' })
  const elsewhere = await addOrganisation(it.db)
  leadId = await addPerson(it.db, { memberships: [{ organisationId: nice, role: 'lead' }] })
  const as = async (options: Parameters<typeof addPerson>[1]) =>
    signIn(it.app, await addPerson(it.db, options))
  people = {
    lead: await signIn(it.app, leadId),
    contributor: await as({ memberships: [{ organisationId: nice, role: 'contributor' }] }),
    stranger: await as({ memberships: [{ organisationId: elsewhere, role: 'lead' }] }),
    moderator: await as({ isModerator: true }),
    administrator: await as({ isAdministrator: true }),
  }
})

const lead = (): Viewer => ({
  ...VISITOR,
  personId: leadId,
  memberships: [{ organisationId: nice, role: 'lead' }],
})

async function makeDraft(overrides: Partial<Content>): Promise<{ id: PracticeId; key: string }> {
  const { id } = await startPractice(it.deps, lead(), { publisherId: nice, language: 'en' })
  for (const [part, value] of partsOf(makeContent(overrides))) {
    const version = part === 'language' ? 1 : 0
    await saveDraftPart(it.deps, lead(), { practiceId: id, part, value, version })
  }
  const { rows } = await sql<{ key: string }>`select key from practice where id = ${id}`.execute(it.db)
  return { id, key: rows[0]!.key }
}

async function submit(id: PracticeId): Promise<void> {
  const { rows } = await sql<{ version: number }>`select version from practice where id = ${id}`.execute(
    it.db,
  )
  await submitPractice(it.deps, lead(), { practiceId: id, version: rows[0]!.version })
}

type Check = {
  findings: { question: string; part: string; rule: string; sentence: string; answer: object | null }[]
  duplicates: { question: string; key: string; title: string; isPublic: boolean; answer: object | null }[]
  gaps: { part: string; missing: string }[]
}
type Answer = {
  draft: { check: Check } | null
  revisionCheck: Check | null
  answerCheck: { __typename: string; code?: string; issues?: { path: string }[] }
}

const CHECK = `{
  findings { question part field rule reason sentence start end proposedLabel answer { answer note } }
  duplicates { question key title isPublic answer { answer note } }
  gaps { part missing }
  notRead { part language }
  otherLanguage { part declared detected }
}`

async function run(who: SignedIn, query: string, variables: Record<string, unknown>) {
  return ask<Answer>(it.app, query, variables, { headers: who })
}

async function checkOf(who: SignedIn, key: string): Promise<Check | undefined> {
  const { data } = await run(who, `query ($key: String!) { draft(key: $key) { check ${CHECK} } }`, { key })
  return data?.draft?.check
}

async function revisionCheckOf(who: SignedIn, id: PracticeId, revision = 1) {
  const variables = { id: `Practice:${id}`, revision }
  const query = `query ($id: ID!, $revision: Int!) { revisionCheck(practiceId: $id, revision: $revision) ${CHECK} }`
  return run(who, query, variables)
}

async function answer(who: SignedIn, id: PracticeId, input: Record<string, unknown>) {
  const query = `mutation ($input: AnswerCheckInput!) { answerCheck(input: $input) {
    __typename ... on Refused { code } ... on InvalidInput { issues { path code } } } }`
  const { data } = await run(who, query, { input: { practiceId: `Practice:${id}`, ...input } })
  return data!.answerCheck
}

describe('the check of a draft', () => {
  test('shows its authors each finding in its sentence, and what is missing', async () => {
    const { key } = await makeDraft({ sections: [{ kind: 'solution', text: `A square. ${GAP}` }] })
    const check = await checkOf(people.contributor, key)
    expect(check!.findings).toMatchObject([
      {
        part: 'section:solution',
        field: null,
        rule: 'DISTANCE',
        reason: 'TELLS_A_GAP',
        sentence: GAP,
        start: 10,
        proposedLabel: 'GREEN',
        answer: null,
      },
    ])
    expect(check!.gaps).toEqual([{ part: 'facts', missing: 'SOURCES' }])
  })

  test('is for nobody else while it is a draft', async () => {
    const { key } = await makeDraft({})
    for (const who of ['stranger', 'moderator', 'administrator'] as const) {
      expect(await checkOf(people[who], key), who).toBeUndefined()
    }
  })

  test('names drafts of a like title to those who may read them', async () => {
    const title = 'Giant wooden owls before the station'
    const own = await makeDraft({ title })
    const { id, key } = await makeDraft({ title: `${title}!` })
    const shown = (await checkOf(people.lead, key))!.duplicates
    expect(shown).toContainEqual(expect.objectContaining({ key: own.key, title, isPublic: false }))
    await submit(id)
    const toModerator = (await checkOf(people.moderator, key))!.duplicates
    expect(toModerator.map((double) => double.key)).not.toContain(own.key)
  })

  test('names what is public about the same city', async () => {
    const { rows } = await sql<{ key: string; city: string }>`
      select p.key, r.content -> 'place' ->> 'city' as city from practice p
      join revision r on r.practice_id = p.id and r.number = p.published_revision
      where p.key = 'vienna-ballhausplatz-bollards'`.execute(it.db)
    const place = { city: rows[0]!.city, country: 'AT' }
    const { key } = await makeDraft({ title: 'Entirely other words', place })
    const doubles = (await checkOf(people.lead, key))!.duplicates
    expect(doubles).toContainEqual(expect.objectContaining({ key: rows[0]!.key, isPublic: true }))
  })
})

describe('an answer', () => {
  test('is kept beside the finding until its sentence changes', async () => {
    const { id, key } = await makeDraft({ sections: [{ kind: 'solution', text: GAP }] })
    const { question } = (await checkOf(people.lead, key))!.findings[0]!
    const said = { question, answer: 'STAYS', note: 'The street code says so.' }
    expect(await answer(people.contributor, id, said)).toMatchObject({ __typename: 'CheckAnswered' })
    const kept = (await checkOf(people.lead, key))!.findings[0]!
    expect(kept.answer).toEqual({ answer: 'STAYS', note: 'The street code says so.' })
    const text = GAP.replace('1.2', '1.4')
    const value = { kind: 'solution', text, label: 'CLEAR' }
    await saveDraftPart(it.deps, lead(), { practiceId: id, part: 'section:solution', value, version: 1 })
    expect((await checkOf(people.lead, key))!.findings).toMatchObject([{ sentence: text, answer: null }])
  })

  test('can be taken back', async () => {
    const { id, key } = await makeDraft({ sections: [{ kind: 'solution', text: GAP }] })
    const { question } = (await checkOf(people.lead, key))!.findings[0]!
    await answer(people.lead, id, { question, answer: 'STAYS' })
    await answer(people.lead, id, { question, answer: null })
    expect((await checkOf(people.lead, key))!.findings[0]!.answer).toBeNull()
  })

  test.each(['stranger', 'moderator', 'administrator'] as const)('is not a %s’s to give', async (who) => {
    const { id } = await makeDraft({})
    const said = { question: 'duplicate:x', answer: 'SAME' }
    expect(await answer(people[who], id, said)).toEqual({ __typename: 'Refused', code: 'FORBIDDEN' })
  })

  test.each([
    ['question', { question: 'anything', answer: 'STAYS' }],
    ['note', { question: 'duplicate:x', answer: 'SAME', note: 'x'.repeat(301) }],
  ])('is refused whole where its %s cannot be', async (path, said) => {
    const { id } = await makeDraft({})
    expect(await answer(people.lead, id, said)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path }],
    })
  })
})

describe('a submission', () => {
  test('keeps the findings and the answers that its author saw, for moderators and authors', async () => {
    const { id, key } = await makeDraft({ sections: [{ kind: 'solution', text: GAP }] })
    const { question } = (await checkOf(people.lead, key))!.findings[0]!
    await answer(people.lead, id, { question, answer: 'STAYS', note: 'Public anyway.' })
    await submit(id)
    await answer(people.lead, id, { question, answer: null })
    for (const who of ['moderator', 'lead', 'contributor'] as const) {
      const { data } = await revisionCheckOf(people[who], id)
      expect(data!.revisionCheck!.findings, who).toMatchObject([
        { sentence: GAP, answer: { answer: 'STAYS', note: 'Public anyway.' } },
      ])
    }
  })

  test.each(['stranger', 'administrator'] as const)('shows a %s nothing of it', async (who) => {
    const { id } = await makeDraft({ sections: [{ kind: 'solution', text: GAP }] })
    await submit(id)
    const { text, errors } = await revisionCheckOf(people[who], id)
    expect(errors).toHaveLength(1)
    expect(text).not.toContain(GAP)
  })

  test('keeps no copy of a text that is erased from the revision', async () => {
    const { id } = await makeDraft({
      sections: [
        { kind: 'solution', text: GAP },
        { kind: 'context', text: 'x' },
      ],
    })
    await submit(id)
    await it.deps.transact((tx) => erasePart(tx, id, 'section:solution', 1))
    const { data } = await revisionCheckOf(people.moderator, id)
    expect(data!.revisionCheck!.findings).toMatchObject([{ part: 'section:solution', sentence: '' }])
  })
})
