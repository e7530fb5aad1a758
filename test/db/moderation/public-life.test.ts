import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { VISITOR } from '#shared/access/viewer.ts'
import { confirmEditorialClaim } from '#server/modules/moderation/decide-claim.ts'
import { decidePublicLife } from '#server/modules/moderation/decide-public-life.ts'
import { mayAnswer } from '#server/modules/moderation/moderation.policy.ts'
import { closeReport, reportProblem } from '#server/modules/moderation/report-problem.ts'
import { askToTakeOver, decideTakeOver } from '#server/modules/moderation/take-over.ts'
import { lookAfter, unpublishPractice } from '#server/modules/moderation/unpublish-practice.ts'
import { getPractice, startRevision, withdrawPractice } from '#server/modules/practices/index.ts'
import { deskOf, viewerOf, type Desk } from '#test/support/desk.ts'
import { addOrganisation } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp()
let desk: Desk

beforeAll(async () => {
  desk = await deskOf(it.deps)
})

async function openItem(id: PracticeId, kind: string) {
  const { rows } = await sql<{ id: never; state: string; country: string }>`
    select id, state, country from desk_item where practice_id = ${id} and kind = ${kind} and closed_at is null`.execute(
    it.db,
  )
  return rows[0]
}

const seen = async (id: PracticeId, viewer: Viewer = VISITOR) =>
  getPractice(it.deps, viewer, { address: (await desk.standing(id)).key })

describe('unpublishing', () => {
  const unpublish = async (id: PracticeId, by = desk.moderator) =>
    unpublishPractice(it.deps, by, { ...(await desk.about(id)), reason: 'It names a gap.' })

  test('takes the page away at once, and asks for a second look', async () => {
    const id = await desk.published()
    expect(await seen(id)).toBeDefined()
    await unpublish(id)
    expect(await seen(id)).toBeUndefined()
    expect(await openItem(id, 'second-look')).toMatchObject({ state: 'waiting', country: 'FR' })
  })

  test('is looked at by somebody else, who may bring the page back', async () => {
    const id = await desk.published()
    await unpublish(id)
    const item = (await openItem(id, 'second-look'))!.id
    const decision = { item, isUpheld: false, reason: 'There is no gap.' }
    await expect(lookAfter(it.deps, desk.moderator, decision)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(lookAfter(it.deps, desk.ownModerator, decision)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await lookAfter(it.deps, desk.second, decision)
    expect(await seen(id)).toBeDefined()
    expect(await openItem(id, 'second-look')).toBeUndefined()
  })

  test.each(['visitor', 'lead', 'outsider', 'ownModerator', 'administrator'] as const)(
    'is not for %s',
    async (who) => {
      const id = await desk.published()
      await expect(unpublish(id, desk[who])).rejects.toMatchObject({ code: 'FORBIDDEN' })
      expect(await seen(id)).toBeDefined()
    },
  )
})

describe('what waits beside a review is answered', () => {
  const answerers = (item: Partial<Parameters<typeof mayAnswer>[1]>) => {
    const about = { publisherId: desk.city, organisationId: null, askedBy: desk.moderator.personId }
    const people = ['lead', 'administrator', 'moderator', 'second', 'ownModerator'] as const
    return people.filter((who) => mayAnswer(desk[who], { kind: 'problem', ...about, ...item }).allowed)
  }

  test('by moderators of no organisation that it concerns', () => {
    expect(answerers({ kind: 'problem' })).toEqual(['moderator', 'second'])
    expect(answerers({ kind: 'take-over', organisationId: desk.city })).toEqual(['moderator', 'second'])
  })

  test('and a second look by another than the first', () => {
    expect(answerers({ kind: 'second-look' })).toEqual(['second'])
  })
})

test('a withdrawal by a moderator ends the review, and leaves a tombstone with its reason', async () => {
  const id = await desk.published()
  await startRevision(it.deps, desk.lead, { practiceId: id })
  await desk.submit(id)
  expect(await openItem(id, 'review')).toBeDefined()
  const withdraw = {
    ...(await desk.about(id)),
    decision: 'withdraw',
    reason: 'The right to the text was not theirs.',
  } as const
  await expect(decidePublicLife(it.deps, desk.ownModerator, withdraw)).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  await decidePublicLife(it.deps, desk.moderator, withdraw)
  await expect(seen(id)).rejects.toMatchObject({ code: 'GONE', details: { endedBecause: withdraw.reason } })
  await expect(seen(id, desk.lead)).rejects.toMatchObject({ code: 'GONE' })
  expect(await openItem(id, 'review')).toBeUndefined()
})

test('a withdrawal by a lead has a reason that everybody may read', async () => {
  const practiceId = await desk.published()
  const withdraw = (reason: string) => withdrawPractice(it.deps, desk.lead, { practiceId, reason })
  const sensitive = withdraw('It told that the third bollard is lowered every day at 06:10.')
  await expect(sensitive).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await withdraw('We do it otherwise now.')
  await expect(seen(practiceId)).rejects.toMatchObject({
    details: { endedBecause: 'We do it otherwise now.' },
  })
})

test('the published revision stays public while the next is examined', async () => {
  const id = await desk.published()
  await startRevision(it.deps, desk.lead, { practiceId: id })
  await desk.write(id, { title: 'Planters everywhere' })
  await desk.submit(id)
  await desk.examine(id)
  expect((await seen(id))!.projected.content.title).toBe('Planters on the market square')
  await desk.check(id)
  await desk.approve(id)
  expect((await seen(id))!.projected.content.title).toBe('Planters everywhere')
})

describe('a report of a problem', () => {
  const report = async (id: PracticeId, more = {}) =>
    reportProblem(it.deps, VISITOR, {
      address: (await desk.standing(id)).key,
      kind: 'sensitive',
      body: 'It says when the bollards go down.',
      ...more,
    })

  test('needs no account, and lands in the queue until somebody has answered it', async () => {
    const id = await desk.published()
    await report(id, { email: 'ada@city.example' })
    const item = (await openItem(id, 'problem'))!.id
    await expect(closeReport(it.deps, desk.lead, { item, reason: 'Done.' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await closeReport(it.deps, desk.moderator, { item, reason: 'The hours were removed.' })
    expect(await openItem(id, 'problem')).toBeUndefined()
    const { rows } = await sql`select email from problem_report where item_id = ${item}`.execute(it.db)
    expect(rows).toEqual([{ email: null }])
  })

  test.each([{ kind: 'boring' }, { body: ' ' }, { body: 'a'.repeat(2001) }, { email: 'nobody' }])(
    'is refused with %j',
    async (more) => {
      const id = await desk.published()
      await expect(report(id, more)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    },
  )

  test('is about public pages only', async () => {
    const id = await desk.submitted()
    await expect(report(id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('has its limit', async () => {
    const id = await desk.published()
    for (let sent = 0; sent < 20; sent += 1) await report(id)
    await expect(report(id)).rejects.toMatchObject({ code: 'LIMIT_REACHED' })
  })
})

describe('a compiled practice', () => {
  async function compiled(): Promise<PracticeId> {
    const id = await desk.published({ place: { city: 'nice-fr', country: 'FR' } })
    await sql`
      update practice set provenance = 'compiled', publisher_id = (select id from organisation where is_editors)
      where id = ${id}`.execute(it.db)
    await sql`update claim_state set state = 'editorial' where practice_id = ${id}`.execute(it.db)
    return id
  }

  test('goes to its city when a lead asks and a moderator agrees', async () => {
    const id = await compiled()
    const nice = await addOrganisation(it.db, { cityId: 'nice-fr' })
    const lead = await viewerOf(it.deps, { memberships: [{ organisationId: nice, role: 'lead' }] })
    const asked = { practiceId: id, organisationId: nice }
    await expect(askToTakeOver(it.deps, desk.lead, asked)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const elsewhere = { practiceId: id, organisationId: desk.city }
    await expect(askToTakeOver(it.deps, desk.lead, elsewhere)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await askToTakeOver(it.deps, lead, asked)
    await askToTakeOver(it.deps, lead, asked)
    const item = (await openItem(id, 'take-over'))!.id
    await decideTakeOver(it.deps, desk.moderator, { item, isGranted: true, reason: 'It is their square.' })
    expect(await desk.standing(id)).toMatchObject({ publisherId: nice, isCompiled: false })
    await confirmEditorialClaim(it.deps, lead, { ...(await desk.about(id)), claim: 'c2' })
    expect((await seen(id))!.projected.content.claims).toMatchObject([{ state: 'confirmed' }])
  })

  test('has claims that a moderator confirms, once', async () => {
    const id = await compiled()
    const confirm = async (by: Viewer) =>
      confirmEditorialClaim(it.deps, by, { ...(await desk.about(id)), claim: 'c2' })
    await expect(confirm(desk.outsider)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await confirm(desk.moderator)
    await expect(confirm(desk.moderator)).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })

  test('is written by one moderator and approved by another', async () => {
    const id = await compiled()
    await startRevision(it.deps, desk.moderator, { practiceId: id })
    await desk.write(id, { title: 'Planters in Nice' }, desk.moderator.personId)
    await desk.submit(id, desk.moderator)
    await desk.examine(id, desk.second)
    await desk.check(id, desk.second)
    await desk.approve(id, desk.second)
    expect((await seen(id))!.projected.content.title).toBe('Planters in Nice')
  })
})
