import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { commentOnPractice, resolveThread } from '#server/modules/moderation/comment-on-practice.ts'
import { getTimeline } from '#server/modules/moderation/get-timeline.ts'
import { eraseFromRevisions, maskPart } from '#server/modules/moderation/mask-part.ts'
import { findDuplicates } from '#server/modules/practices/checks/checks.repository.ts'
import { listOwnPractices } from '#server/modules/practices/list-own-practices.ts'
import { grantAccess } from '#server/modules/practices/grant-access.ts'
import {
  compareRevisions,
  getPractice,
  getRevision,
  listHideableParts,
  startRevision,
} from '#server/modules/practices/index.ts'
import { deskOf, type Desk } from '#test/support/desk.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp()
let desk: Desk
let id: PracticeId

const SECRET = 'The third bollard is lowered at 06:10.'
const AMBER = 'Kept in the yard behind the town hall.'

/** Revision 1 tells a secret openly, revision 2 has reworded it, and guards what was open before. */
beforeAll(async () => {
  desk = await deskOf(it.deps)
  id = await desk.published({
    sections: [
      { kind: 'context', text: SECRET },
      { kind: 'solution', text: AMBER },
    ],
  })
  await startRevision(it.deps, desk.lead, { practiceId: id })
  await desk.write(id, {
    sections: [
      { kind: 'context', text: 'Bollards are lowered for deliveries.' },
      { kind: 'solution', text: AMBER, label: 'AMBER' },
    ],
  })
  await desk.submit(id)
})

const everybody = [
  'visitor',
  'outsider',
  'reader',
  'administrator',
  'contributor',
  'lead',
  'moderator',
] as const
const insiders = ['contributor', 'lead', 'moderator'] as const
const outsiders = ['visitor', 'outsider', 'reader', 'administrator'] as const

async function told(work: Promise<unknown>): Promise<string> {
  return JSON.stringify(await work.catch((error: unknown) => ({ refused: String(error) })))
}

describe('comparison and history', () => {
  test.each(outsiders)('are not for %s', async (who) => {
    const comparison = { practiceId: id, from: 1, to: 2 }
    await expect(compareRevisions(it.deps, desk[who], comparison)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(getRevision(it.deps, desk[who], { practiceId: id, number: 2 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    expect(await getTimeline(it.deps, desk[who], { practiceId: id })).toBeUndefined()
  })

  test.each(insiders)('are for %s, word by word', async (who) => {
    const { parts } = await compareRevisions(it.deps, desk[who], { practiceId: id, from: 1, to: 2 })
    const context = parts.find(({ part }) => part === 'section:context')!
    expect(context.change).toBe('changed')
    expect(context.fields[0]!.runs.filter(({ kind }) => kind === 'removed').length).toBeGreaterThan(0)
    expect(parts.find(({ part }) => part === 'section:solution')).toMatchObject({
      labelBefore: 'CLEAR',
      labelAfter: 'AMBER',
      fields: [],
    })
  })

  test('show what an older revision said openly under the stricter label of today', async () => {
    const key = (await desk.standing(id)).key
    expect(await told(getPractice(it.deps, desk.visitor, { address: key }))).not.toContain(AMBER)
    expect(await told(getPractice(it.deps, desk.outsider, { address: key }))).not.toContain(AMBER)
    expect(await told(getPractice(it.deps, desk.moderator, { address: key }))).toContain(AMBER)
  })
})

describe('a part masked for a finding', () => {
  const input = async (more = {}) => ({
    ...(await desk.about(id)),
    part: 'section:context',
    untilRevision: 1,
    reason: 'It says when a bollard is lowered.',
    ...more,
  })

  test.each(['visitor', 'outsider', 'contributor', 'lead', 'administrator', 'ownModerator'] as const)(
    'is not masked by %s',
    async (who) => {
      await expect(maskPart(it.deps, desk[who], await input())).rejects.toMatchObject({ code: 'FORBIDDEN' })
    },
  )

  test.each(['kind', 'language', 'toString'])(
    'is never %s: what cannot be hidden is refused',
    async (part) => {
      await expect(maskPart(it.deps, desk.moderator, await input({ part }))).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        field: 'part',
      })
    },
  )

  test('is gone from every earlier revision and difference, for everybody', async () => {
    await maskPart(it.deps, desk.moderator, await input())
    const { key } = await desk.standing(id)
    for (const who of everybody) {
      expect(await told(getPractice(it.deps, desk[who], { address: key }))).not.toContain('06:10')
      expect(await told(getRevision(it.deps, desk[who], { practiceId: id, number: 1 }))).not.toContain(
        '06:10',
      )
      expect(
        await told(compareRevisions(it.deps, desk[who], { practiceId: id, from: 1, to: 2 })),
      ).not.toContain('06:10')
    }
  })

  test('has its audit row, and no text in it', async () => {
    const { rows } = await sql<{ detail: object }>`
      select detail from audit_entry where subject_id = ${id} and action = 'part masked'`.execute(it.db)
    expect(rows).toEqual([{ detail: { part: 'section:context', untilRevision: 1 } }])
  })
})

describe('what is masked in the published revision', () => {
  async function maskEach(practiceId: PracticeId, parts: readonly string[]): Promise<void> {
    for (const part of parts) {
      const hidden = { ...(await desk.about(practiceId)), part, untilRevision: 1, reason: 'A finding.' }
      await maskPart(it.deps, desk.moderator, hidden)
    }
  }

  test('stays behind when the next draft starts, and is not named in a mail', async () => {
    const practiceId = await desk.published({
      title: 'Gates by night',
      partners: [{ name: 'Guards Ltd' }, { name: 'Port' }],
      translations: [
        { language: 'fr', part: 'title', text: 'Portails de nuit', state: 'human', madeFrom: 1 },
      ],
    })
    await maskEach(practiceId, ['title', 'partners'])
    await grantAccess(it.deps, desk.lead, { practiceId, email: 'colleague@city.example' })
    await startRevision(it.deps, desk.lead, { practiceId })
    const { rows } = await sql<{ told: string }>`
      select coalesce((select json_agg(value)::text from draft_part where practice_id = ${practiceId}), '')
        || coalesce((select json_agg(data)::text from mail where template = 'access-granted'), '') as told`.execute(
      it.db,
    )
    expect(rows[0]!.told).toContain('A square.')
    for (const word of ['Gates', 'Guards', 'Portails']) expect(rows[0]!.told).not.toContain(word)
  })

  test('is not guessed by what is like it, nor named in the list of its authors', async () => {
    const title = 'Barriers by the quay'
    const practiceId = await desk.published({ title, place: { city: 'genoa-it', country: 'IT' } })
    const own = await desk.submitted()
    const likeIt = () => findDuplicates(it.db, own, { title, city: 'genoa-it', kind: null })
    const ownTitle = async () =>
      (await listOwnPractices(it.deps, desk.lead, { first: 100 })).find(
        (practice) => practice.id === practiceId,
      )?.title
    expect([(await likeIt()).map((row) => row.id), await ownTitle()]).toEqual([[practiceId], title])
    await maskEach(practiceId, ['title', 'place'])
    expect([await likeIt(), await ownTitle()]).toEqual([[], ''])
  })

  test('can be chosen at the desk: whatever stands in a revision, a field or an item of a list', async () => {
    const practiceId = await desk.submitted({
      contact: { service: 'Safety', mailbox: 'safety@city.example' },
      facts: [{ kind: 'participation', id: 'people-1', who: 'Traders' }],
    })
    const parts = await listHideableParts(it.db, practiceId)
    expect(parts).toEqual(
      expect.arrayContaining(['title', 'place', 'contact', 'claim:c2', 'section:context', 'fact:people-1']),
    )
    expect(parts).not.toContain('kind')
    expect(parts).not.toContain('partners')
  })
})

describe('a part erased from stored revisions', () => {
  test('is in no row any more, and the revision says so', async () => {
    const about = {
      ...(await desk.about(id)),
      part: 'section:solution',
      untilRevision: 2,
      reason: 'It must not be known.',
    }
    await expect(eraseFromRevisions(it.deps, desk.lead, about)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await eraseFromRevisions(it.deps, desk.moderator, about)
    const { rows } = await sql<{ row: string; erased: string[] }>`
      select content::text || html::text as row, erased_parts as erased from revision where practice_id = ${id} order by number`.execute(
      it.db,
    )
    for (const { row, erased } of rows) {
      expect(row).not.toContain('town hall')
      expect(erased).toEqual(['section:solution'])
    }
    const again = { ...about, ...(await desk.about(id)) }
    await expect(eraseFromRevisions(it.deps, desk.moderator, again)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test.each(['kind', 'nothing', 'language'])('cannot be %s', async (part) => {
    const about = { ...(await desk.about(id)), part, untilRevision: 2, reason: 'No.' }
    await expect(eraseFromRevisions(it.deps, desk.moderator, about)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
  })

  test('cannot be rewritten without saying so', async () => {
    const rewrite = sql`update revision set content = content || '{"title": "Another"}' where practice_id = ${id}`
    await expect(rewrite.execute(it.db)).rejects.toThrow('a revision is immutable')
  })
})

describe('the conversation', () => {
  const say = (who: Viewer, more = {}) =>
    commentOnPractice(it.deps, who, {
      practiceId: id,
      body: 'Is it a gap?',
      part: 'section:context',
      quote: 'Bollards',
      ...more,
    })
  const bodies = async (who: Viewer) =>
    (await getTimeline(it.deps, who, { practiceId: id }))!.flatMap(({ body }) => (body ? [body] : []))

  test.each(outsiders)('is not for %s', async (who) => {
    await expect(say(desk[who])).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('has notes that authors neither read, answer nor write', async () => {
    const note = await say(desk.moderator, { body: 'Internal: ask the police.', isNote: true })
    expect(await bodies(desk.second)).toContain('Internal: ask the police.')
    expect(await bodies(desk.lead)).not.toContain('Internal: ask the police.')
    await expect(say(desk.lead, { isNote: true })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(say(desk.lead, { replyTo: note.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(resolveThread(it.deps, desk.lead, { comment: note.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await say(desk.second, { body: 'Internal: they agree.', replyTo: note.id, isNote: false })
    expect(await bodies(desk.lead)).not.toContain('Internal: they agree.')
  })

  test('names Efus to authors, and people to moderators', async () => {
    await say(desk.moderator, { body: 'Please explain.' })
    const by = async (who: Viewer) =>
      (await getTimeline(it.deps, who, { practiceId: id }))!.find(({ body }) => body === 'Please explain.')
    expect(await by(desk.lead)).toMatchObject({ byName: null, isEfus: true })
    expect(await by(desk.second)).toMatchObject({ byName: 'Mo Derator' })
    expect(JSON.stringify(await getTimeline(it.deps, desk.lead, { practiceId: id }))).not.toContain(
      'Mo Derator',
    )
  })

  test('resolves threads, and an answer opens them again', async () => {
    const thread = await say(desk.moderator, { body: 'Which street?' })
    await resolveThread(it.deps, desk.lead, { comment: thread.id })
    const resolvedAt = async () =>
      (await getTimeline(it.deps, desk.lead, { practiceId: id }))!.find((entry) => entry.id === thread.id)!
        .resolvedAt
    expect(await resolvedAt()).toBeInstanceOf(Date)
    await say(desk.contributor, { body: 'The main street.', replyTo: thread.id })
    expect(await resolvedAt()).toBeNull()
  })

  test('does not reach into other practices', async () => {
    const other = await desk.submitted()
    const thread = await say(desk.moderator)
    await expect(say(desk.lead, { practiceId: other, replyTo: thread.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
