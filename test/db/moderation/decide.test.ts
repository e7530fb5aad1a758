import { runOnce } from 'graphile-worker'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PracticeId, Role } from '#shared/access/viewer.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { jobLogger } from '#server/kernel/job-log.ts'
import { CHECK_LINES } from '#shared/moderation/check-lines.ts'
import { decideClaim } from '#server/modules/moderation/decide-claim.ts'
import { recordChecks } from '#server/modules/moderation/record-checks.ts'
import { editRevision } from '#server/modules/moderation/edit-revision.ts'
import { addAttachmentRow } from '#server/modules/media/media.repository.ts'
import { claim, releaseClaim, RELEASE_CLAIM, unclaim } from '#server/modules/moderation/claim-item.ts'
import { objectToEdit, resolveThread } from '#server/modules/moderation/comment-on-practice.ts'
import { getDeskPractice } from '#server/modules/moderation/get-desk-practice.ts'
import { getTimeline } from '#server/modules/moderation/get-timeline.ts'
import { publishScheduled, PUBLISH_SCHEDULED } from '#server/modules/moderation/publish-scheduled.ts'
import { rejectPractice, requestChanges } from '#server/modules/moderation/request-changes.ts'
import {
  recallPractice,
  saveDraftPart,
  startPractice,
  startRevision,
} from '#server/modules/practices/index.ts'
import { task, taskList } from '#server/worker/jobs.ts'
import { deskOf, viewerOf, type Desk } from '#test/support/desk.ts'
import { addOrganisation } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

let now = new Date('2026-11-25T10:00:00Z')
const it = testApp({}, { clock: { now: () => now } })
let desk: Desk

beforeAll(async () => {
  desk = await deskOf(it.deps)
})

async function openReviews(id: PracticeId) {
  const { rows } = await sql<{ id: string; state: string; revision: number; closed: boolean }>`
    select id, state, revision, closed_at is not null as closed from desk_item
    where practice_id = ${id} and kind = 'review' order by opened_at, id`.execute(it.db)
  return rows
}

const mailsAbout = async (id: PracticeId) => {
  const { rows } = await sql<{ template: string; data: object; to: string }>`
    select m.template, m.data, m.person_id as to from mail m join practice p on m.link_path like '%' || p.key || '%'
    where p.id = ${id} order by m.created_at, m.id`.execute(it.db)
  return rows
}

describe('a review', () => {
  test('opens with a submission, moves with the next and closes with a recall', async () => {
    const id = await desk.submitted()
    expect(await openReviews(id)).toMatchObject([{ state: 'submitted', revision: 1, closed: false }])
    await desk.submit(id)
    expect(await openReviews(id)).toMatchObject([{ state: 'submitted', revision: 2, closed: false }])
    await recallPractice(it.deps, desk.lead, { practiceId: id })
    expect(await openReviews(id)).toMatchObject([{ closed: true }])
    await desk.submit(id)
    expect(await openReviews(id)).toMatchObject([{ closed: true }, { state: 'submitted', closed: false }])
  })

  test('tells in which language most of its authors read, a reader of them left out', async () => {
    const organisation = await addOrganisation(it.db)
    const join = (role: Role, language: InterfaceLanguage) =>
      viewerOf(it.deps, { language, memberships: [{ organisationId: organisation, role }] })
    const lead = await join('lead', 'it')
    await join('member', 'fr')
    await join('contributor', 'de')
    const { id, key } = await startPractice(it.deps, lead, { publisherId: organisation, language: 'pl' })
    await desk.write(id)
    await desk.submit(id, lead)
    const read = async () => (await getDeskPractice(it.deps, desk.moderator, { key }))?.authorsLanguage
    expect(await read()).toBe('it')
    await join('contributor', 'de')
    expect(await read()).toBe('de')
  })

  test('is held to one by the database', async () => {
    const id = await desk.submitted()
    const again = sql`insert into desk_item (kind, state, practice_id) values ('review', 'submitted', ${id})`
    await expect(again.execute(it.db)).rejects.toThrow('desk_item_one_open_review')
  })

  test('cannot be approved before everything has been looked at', async () => {
    const id = await desk.submitted()
    await desk.examine(id)
    await expect(desk.approve(id)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await desk.check(id)
    await expect(desk.approve(id)).resolves.toMatchObject({ outcome: 'awaits-second-reader' })
  })

  test('is one moderator’s at a time', async () => {
    const id = await desk.submitted()
    await desk.examine(id)
    await expect(desk.check(id, desk.second)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const [item] = await openReviews(id)
    await expect(claim(it.deps, desk.second, { item: item!.id as never })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    await unclaim(it.deps, desk.moderator, { item: item!.id as never })
    await claim(it.deps, desk.second, { item: item!.id as never })
    await desk.check(id, desk.second)
  })

  test('is given back after some days that led to nothing', async () => {
    const id = await desk.submitted()
    await desk.examine(id)
    const [item] = await openReviews(id)
    const claimed = async () =>
      (
        await sql<{
          by: string | null
        }>`select claimed_by as by from desk_item where id = ${item!.id}`.execute(it.db)
      ).rows[0]!.by
    await releaseClaim(it.deps, { item: item!.id })
    expect(await claimed()).toBe(desk.moderator.personId)
    await sql`update desk_item set claimed_at = ${new Date(now.getTime() - 7.1 * 24 * 3_600_000)} where id = ${item!.id}`.execute(
      it.db,
    )
    await releaseClaim(it.deps, { item: item!.id })
    expect(await claimed()).toBeNull()
  })
})

describe('a decision', () => {
  test('asks for changes with a reason that the authors are told, and ends with a newer revision', async () => {
    const id = await desk.submitted()
    await desk.examine(id)
    const about = { ...(await desk.about(id)), reason: 'Say what it cost.' }
    await expect(requestChanges(it.deps, desk.moderator, { ...about, reason: ' ' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      field: 'reason',
    })
    await requestChanges(it.deps, desk.moderator, about)
    expect((await desk.standing(id)).candidate).toBe('changes-requested')
    const mails = await mailsAbout(id)
    expect(new Set(mails.map(({ to }) => to))).toContain(desk.lead.personId)
    expect(mails[0]).toMatchObject({ template: 'practice-decided', data: { reason: 'Say what it cost.' } })
    await desk.submit(id)
    expect(await openReviews(id)).toMatchObject([{ state: 'submitted', revision: 2 }])
  })

  test('on what somebody saw before it changed is a conflict', async () => {
    const id = await desk.submitted()
    await desk.examine(id)
    const about = await desk.about(id)
    await desk.submit(id)
    await desk.examine(id)
    await expect(requestChanges(it.deps, desk.moderator, { ...about, reason: 'No.' })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
  })

  test('refuses a candidate, which may become a draft again', async () => {
    const id = await desk.submitted()
    await desk.examine(id)
    await rejectPractice(it.deps, desk.moderator, {
      ...(await desk.about(id)),
      reason: 'It sells a product.',
    })
    expect(await openReviews(id)).toMatchObject([{ closed: true }])
    await startRevision(it.deps, desk.lead, { practiceId: id })
    expect((await desk.standing(id)).candidate).toBe('draft')
  })

  test('is nobody’s on a practice of their own organisation, and no author’s', async () => {
    const id = await desk.submitted()
    await expect(desk.examine(id, desk.ownModerator)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(desk.examine(id, desk.lead)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await sql`update draft_part set saved_by = ${desk.moderator.personId} where practice_id = ${id}`.execute(
      it.db,
    )
    await desk.examine(id)
    await desk.check(id)
    await expect(desk.approve(id)).rejects.toThrow('Nobody approves what they wrote themselves.')
  })
})

describe('publication', () => {
  test('of the first practice of an organisation needs two, of later ones one', async () => {
    const other = await deskOf(it.deps)
    const first = await other.submitted()
    await other.examine(first)
    await other.check(first)
    expect(await other.approve(first)).toMatchObject({ because: ['first-of-organisation'] })
    expect((await other.standing(first)).candidate).toBe('approved')
    await expect(other.approve(first)).rejects.toThrow('A second reader must be another moderator.')
    expect(await other.approve(first, other.second)).toMatchObject({ outcome: 'published' })
    expect(await other.standing(first)).toMatchObject({
      publicLife: 'published',
      publishedRevision: 1,
      candidate: 'none',
    })

    const next = await other.submitted()
    await other.examine(next)
    await other.check(next)
    expect(await other.approve(next)).toMatchObject({ outcome: 'published', because: [] })
    expect(await mailsAbout(next)).toMatchObject([
      { template: 'practice-published' },
      { template: 'practice-published' },
      {},
    ])
  })

  test('of evidence that is called independent, or of something opened up, needs two', async () => {
    const evidence = await desk.submitted({
      facts: [{ kind: 'outcome', id: 'o1', indicator: 'accessibility', evidence: 'independent-evaluation' }],
    })
    const opened = await desk.submitted({
      facts: [{ kind: 'equipment', id: 'e1', proof: 'declared', massKg: 7200, detailLabel: 'CLEAR' }],
    })
    const document = '0193b000-0000-7000-8000-000000000001'
    const plan = await desk.submitted({
      attachments: [{ id: document, label: 'CLEAR', alternative: { en: 'A plan' } }],
    })
    await it.deps.transact((tx) =>
      addAttachmentRow(tx, { id: document, practiceId: plan, kind: 'document', name: 'plan.pdf', by: null }),
    )
    await desk.published()
    for (const [id, because] of [
      [evidence, 'independent-evidence'],
      [opened, 'towards-public'],
      [plan, 'towards-public'],
    ] as const) {
      await desk.examine(id)
      await desk.check(id)
      expect(await desk.approve(id)).toMatchObject({ outcome: 'awaits-second-reader', because: [because] })
    }
  })

  test('waits for its hour, and for nothing that was decided otherwise since', async () => {
    const id = await desk.submitted()
    await desk.examine(id)
    await desk.check(id)
    const hour = new Date('2026-12-01T08:00:00Z')
    await desk.approve(id, desk.moderator, hour)
    await desk.approve(id, desk.second, hour).catch(() => undefined)
    expect((await desk.standing(id)).candidate).toBe('scheduled')
    await publishScheduled(it.deps, { practice: id })
    expect((await desk.standing(id)).publicLife).toBe('not-public')
    await requestChanges(it.deps, desk.second, {
      ...(await desk.about(id)),
      reason: 'The mayor has changed.',
    })
    now = hour
    await publishScheduled(it.deps, { practice: id })
    expect(await desk.standing(id)).toMatchObject({
      publicLife: 'not-public',
      candidate: 'changes-requested',
    })
  })

  test('comes by itself at its hour', async () => {
    now = new Date('2026-11-25T10:00:00Z')
    const id = await desk.submitted()
    await desk.examine(id)
    await desk.check(id)
    const hour = new Date('2026-11-25T11:00:00Z')
    const { outcome } = await desk.approve(id, desk.moderator, hour)
    if (outcome !== 'scheduled') await desk.approve(id, desk.second, hour)
    now = hour
    await sql`update graphile_worker._private_jobs set run_at = now() where key = ${`publish:${id}`}`.execute(
      it.db,
    )
    const tasks = taskList(it.deps, [
      task(PUBLISH_SCHEDULED, publishScheduled),
      task(RELEASE_CLAIM, releaseClaim),
    ])
    await runOnce({ connectionString: it.url, taskList: tasks, logger: jobLogger(it.deps.log) })
    expect(await desk.standing(id)).toMatchObject({ publicLife: 'published', candidate: 'none' })
  })
})

describe('a small edit', () => {
  const edit = async (id: PracticeId, parts: { part: string; value: unknown }[], by = desk.moderator) =>
    editRevision(it.deps, by, { ...(await desk.about(id)), parts, reason: 'A misprint.' })
  const context = (text: string, label = 'CLEAR') => [
    { part: 'section:context', value: { kind: 'context', text, label } },
  ]

  test('makes a revision, moves the review, and lets earlier approvals fall', async () => {
    const id = await desk.submitted({
      facts: [{ kind: 'outcome', id: 'o1', indicator: 'other', evidence: 'independent-evaluation' }],
    })
    await desk.examine(id)
    await desk.check(id)
    await desk.approve(id)
    expect((await desk.standing(id)).candidate).toBe('approved')
    await edit(id, context('A square, well lit.'), desk.second)
    expect(await desk.standing(id)).toMatchObject({ candidate: 'in-review', candidateRevision: 2 })
    const { rows } = await sql<{ value: { text: string } }>`
      select value from draft_part where practice_id = ${id} and part = 'section:context'`.execute(it.db)
    expect(rows[0]!.value.text).toBe('A square, well lit.')
  })

  test('leaves alone what the author has written on in the meantime', async () => {
    const id = await desk.submitted()
    await desk.examine(id)
    const value = { kind: 'context', text: 'A square with a tram.', label: 'CLEAR' }
    await saveDraftPart(it.deps, desk.contributor, {
      practiceId: id,
      part: 'section:context',
      value,
      version: 1,
    })
    await edit(id, context('A square!'))
    const { rows } = await sql<{ value: { text: string } }>`
      select value from draft_part where practice_id = ${id} and part = 'section:context'`.execute(it.db)
    expect(rows[0]!.value.text).toBe('A square with a tram.')
  })

  test.each([
    [
      'a claim',
      [
        {
          part: 'claim:c2',
          value: {
            id: 'c2',
            commitment: 'C2',
            strength: 'partly',
            reason: 'The square came first in a ranking.',
            sections: [],
          },
        },
      ],
    ],
    ['a figure', context('A square of 3 hectares.')],
    ['nothing', context('A square.')],
    ['the kind', [{ part: 'kind', value: 'training' }]],
  ])('does not change %s', async (_what, parts) => {
    const id = await desk.submitted()
    await desk.examine(id)
    await expect(edit(id, parts)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })

  test('opens nothing up, and may guard more', async () => {
    const id = await desk.submitted({ sections: [{ kind: 'context', text: 'A square.', label: 'GREEN' }] })
    await desk.examine(id)
    await expect(edit(id, context('A square.', 'CLEAR'))).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(edit(id, context('A square.', 'AMBER'))).resolves.toMatchObject({ revision: 2 })
  })

  test('has an editor who may not be the only approver', async () => {
    await desk.published()
    const id = await desk.submitted()
    await desk.examine(id)
    await edit(id, context('A square, well lit.'))
    await desk.check(id)
    expect(await desk.approve(id)).toMatchObject({ outcome: 'awaits-second-reader' })
    expect(await desk.approve(id, desk.second)).toMatchObject({ outcome: 'published' })
  })

  test('can be objected to by the authors, and is not published before that is resolved', async () => {
    const id = await desk.submitted()
    await desk.examine(id)
    await expect(objectToEdit(it.deps, desk.lead, { practiceId: id, reason: 'No.' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await edit(id, context('A square, well lit.'))
    await expect(
      objectToEdit(it.deps, desk.outsider, { practiceId: id, reason: 'No.' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await objectToEdit(it.deps, desk.lead, { practiceId: id, reason: 'It is not well lit.' })
    await desk.check(id)
    await expect(desk.approve(id)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    const timeline = await getTimeline(it.deps, desk.moderator, { practiceId: id })
    const objection = timeline!.find(({ kind }) => kind === 'objection')!
    await resolveThread(it.deps, desk.moderator, { comment: objection.id as never })
    await expect(desk.approve(id, desk.second)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(desk.approve(id)).resolves.toMatchObject({ outcome: 'awaits-second-reader' })
  })
})

describe('a finding of the check', () => {
  const sections = [{ kind: 'context' as const, text: 'The gap between the bollards is 1.2 m.' }]

  test('stands in the way of an approval until it is answered', async () => {
    const id = await desk.submitted({ sections })
    await desk.examine(id)
    const lines = CHECK_LINES.map((line) => ({ line, verdict: 'good' as const }))
    await recordChecks(it.deps, desk.moderator, { ...(await desk.about(id)), lines })
    const about = await desk.about(id)
    await decideClaim(it.deps, desk.moderator, { ...about, claim: 'c2', isConfirmed: true })
    await expect(desk.approve(id)).rejects.toMatchObject({
      details: { issues: [{ path: expect.stringMatching(/^finding:/) as string }] },
    })
    await desk.check(id)
    await desk.approve(id)
  })

  test('is none in the reason of a decision, because reasons are mailed', async () => {
    const id = await desk.submitted()
    await desk.examine(id)
    const asked = { ...(await desk.about(id)), reason: 'The gap between the bollards is 1.2 m.' }
    await expect(requestChanges(it.deps, desk.moderator, asked)).rejects.toMatchObject({
      details: { issues: [{ path: 'reason', code: 'sensitive' }] },
    })
  })
})
