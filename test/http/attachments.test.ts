import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VISITOR } from '#shared/access/viewer.ts'
import type { OrganisationId, PersonId, PracticeId, Viewer } from '#shared/access/viewer.ts'
import { LABELS } from '#shared/practices/labels.ts'
import type { Label } from '#shared/practices/labels.ts'
import { partsOf } from '#shared/practices/parts.ts'
import { fileStoreIn } from '#server/kernel/file-store.ts'
import { sweepFiles } from '#server/modules/media/index.ts'
import * as practices from '#server/modules/practices/index.ts'
import * as files from '#test/support/files.ts'
import { ask } from '#test/support/graphql-app.ts'
import { makeContent } from '#test/support/make.ts'
import { addOrganisation, addPerson, signIn } from '#test/support/sign-in.ts'
import type { SignedIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'parvis-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
const it = testApp({}, { files: fileStoreIn(folder) })

const filesOnDisk = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length

type Who =
  | 'visitor'
  | 'outsider'
  | 'member'
  | 'readerOfPublisher'
  | 'contributor'
  | 'lead'
  | 'granted'
  | 'moderator'
  | 'administrator'

let nice: OrganisationId
let leadId: PersonId
let grantedId: PersonId
let people: Record<Who, SignedIn | undefined>

beforeAll(async () => {
  nice = await addOrganisation(it.db)
  const elsewhere = await addOrganisation(it.db)
  const inNetwork = await addOrganisation(it.db, { isNetworkMember: true })
  const of = (organisationId: OrganisationId, role: 'member' | 'contributor' | 'lead') => ({
    memberships: [{ organisationId, role }],
  })
  leadId = await addPerson(it.db, of(nice, 'lead'))
  grantedId = await addPerson(it.db)
  const as = async (options: Parameters<typeof addPerson>[1]) =>
    signIn(it.app, await addPerson(it.db, options))
  people = {
    visitor: undefined,
    outsider: await as(of(elsewhere, 'lead')),
    member: await as(of(inNetwork, 'member')),
    readerOfPublisher: await as(of(nice, 'member')),
    contributor: await as(of(nice, 'contributor')),
    lead: await signIn(it.app, leadId),
    granted: await signIn(it.app, grantedId),
    moderator: await as({ isModerator: true }),
    administrator: await as({ isAdministrator: true }),
  }
})

const lead = (): Viewer => ({
  ...VISITOR,
  personId: leadId,
  memberships: [{ organisationId: nice, role: 'lead' }],
})

async function makeDraft(): Promise<{ id: PracticeId; key: string }> {
  const { id } = await practices.startPractice(it.deps, lead(), { publisherId: nice, language: 'en' })
  for (const [part, value] of partsOf(makeContent())) {
    const version = part === 'language' ? 1 : 0
    await practices.saveDraftPart(it.deps, lead(), { practiceId: id, part, value, version })
  }
  const { rows } = await sql<{ key: string }>`select key from practice where id = ${id}`.execute(it.db)
  return { id, key: rows[0]!.key }
}

type Sent = { ids: string[]; refused: { file: string; code: string }[] }

async function upload(
  who: SignedIn | undefined,
  key: string,
  sent: Record<string, Buffer>,
  accept = 'application/json',
) {
  const form = new FormData()
  for (const [name, bytes] of Object.entries(sent))
    form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const body = new Response(form)
  const { publicUrl } = it.app.deps.config
  return it.app.inject({
    method: 'POST',
    url: `/en/my-practices/${key}/attachments/files`,
    headers: { origin: publicUrl, ...who, accept, 'content-type': body.headers.get('content-type')! },
    payload: Buffer.from(await body.arrayBuffer()),
  })
}

async function uploaded(key: string, bytes: Buffer, name = 'square.jpg'): Promise<string> {
  const response = await upload(people.lead, key, { [name]: bytes })
  const { ids, refused } = response.json<Sent>()
  expect(refused).toEqual([])
  return ids[0]!
}

async function setLabel(id: PracticeId, attachmentId: string, label: Label): Promise<void> {
  const value = { id: attachmentId, label, alternative: { en: 'zq-words' }, decorative: false }
  const part = `attachment:${attachmentId}`
  await practices.saveDraftPart(it.deps, lead(), { practiceId: id, part, value, version: 1 })
}

/** Submits a draft and makes it public, whatever moderators would say. */
async function publish(id: PracticeId): Promise<void> {
  await submit(id)
  await makePublic(id)
}

async function makePublic(id: PracticeId): Promise<void> {
  await sql`
    update practice set public_life = 'published', published_revision = candidate_revision, candidate = 'none',
      candidate_revision = null where id = ${id}`.execute(it.db)
}

async function submit(id: PracticeId): Promise<void> {
  const { rows } = await sql<{ version: number }>`select version from practice where id = ${id}`.execute(
    it.db,
  )
  await practices.submitPractice(it.deps, lead(), { practiceId: id, version: rows[0]!.version })
}

const get = (who: SignedIn | undefined, url: string, headers: Record<string, string> = {}) =>
  it.app.inject({ url, headers: { ...who, ...headers } })

describe('hostile files are refused with a reason, and nothing of them is kept', () => {
  test.each([
    ['svg', async () => files.SVG],
    ['html', async () => files.HTML],
    ['two-in-one', files.jpegAndZip],
    ['two-in-one', files.jpegAndHtml],
    ['two-in-one', files.jpegAndPdf],
    ['too-many-pixels', files.pixelBomb],
    ['damaged', async () => (await files.jpeg(2000, 2000)).subarray(0, 9_000)],
    ['damaged', async () => (await files.pdf()).subarray(0, 2_000)],
    ['not-supported', async () => Buffer.from('a text')],
    ['too-large', async () => Buffer.concat([await files.jpeg(), Buffer.alloc(15 * 1024 * 1024)])],
    ['too-large', async () => Buffer.concat([await files.pdf(), Buffer.alloc(20 * 1024 * 1024)])],
  ])('%s', async (code, make) => {
    const { key } = await makeDraft()
    const before = filesOnDisk()
    const response = await upload(people.lead, key, { 'nice name.jpg': await make() })
    expect(response.statusCode).toBe(422)
    expect(response.json<Sent>()).toMatchObject({ ids: [], refused: [{ file: 'nice name.jpg', code }] })
    expect(filesOnDisk()).toBe(before)
  })

  test('and one that is refused keeps no other out', async () => {
    const { key } = await makeDraft()
    const response = await upload(people.lead, key, { 'a.svg': files.SVG, 'b.jpg': await files.jpeg() })
    const { ids, refused } = response.json<Sent>()
    expect(ids).toHaveLength(1)
    expect(refused).toMatchObject([{ file: 'a.svg' }])
  })
})

describe('sending files', () => {
  test.each<[Who, number]>([
    ['visitor', 401],
    ['outsider', 404],
    ['member', 404],
    ['readerOfPublisher', 404],
    ['moderator', 404],
    ['administrator', 404],
    ['contributor', 201],
    ['lead', 201],
  ])('as %s answers %i', async (who, status) => {
    const { key } = await makeDraft()
    const response = await upload(people[who], key, { 'a.jpg': await files.jpeg(20, 20) })
    expect(response.statusCode).toBe(status)
  })

  test('is not a moderator’s, who may read what was submitted', async () => {
    const { id, key } = await makeDraft()
    await submit(id)
    const response = await upload(people.moderator, key, { 'a.jpg': await files.jpeg(20, 20) })
    expect(response.json<Sent>().refused).toMatchObject([{ code: 'forbidden' }])
  })

  test('from a page of another site is refused', async () => {
    const { key } = await makeDraft()
    const who = { ...people.lead!, origin: 'https://elsewhere.example' }
    expect((await upload(who, key, { 'a.jpg': await files.jpeg(20, 20) })).statusCode).toBe(403)
  })

  test('without a script leads back to the page, and tells of a refusal there', async () => {
    const { key } = await makeDraft()
    const page = `/en/my-practices/${key}/attachments`
    const good = await upload(people.lead, key, { 'a.jpg': await files.jpeg(20, 20) }, 'text/html')
    expect([good.statusCode, good.headers.location]).toEqual([303, `${page}?done=upload`])
    const bad = await upload(people.lead, key, { 'a b.svg': files.SVG }, 'text/html')
    expect([bad.statusCode, bad.headers.location]).toEqual([303, `${page}?refused=svg&file=a+b.svg`])
  })

  test('stops at the most that a practice may have', async () => {
    const { id, key } = await makeDraft()
    await sql`
      insert into draft_part (practice_id, part, value)
      select ${id}, 'attachment:' || gen_random_uuid(), '{}' from generate_series(1, 40)`.execute(it.db)
    const response = await upload(people.lead, key, { 'a.jpg': await files.jpeg(20, 20) })
    expect(response.json<Sent>().refused).toMatchObject([{ code: 'limit-reached' }])
  })
})

describe('who reads a file is asked at each request', () => {
  const READS: Record<Who, readonly Label[]> = {
    visitor: ['CLEAR'],
    outsider: ['CLEAR'],
    readerOfPublisher: ['CLEAR'],
    administrator: ['CLEAR'],
    member: ['CLEAR', 'GREEN'],
    granted: ['CLEAR', 'GREEN', 'AMBER'],
    contributor: ['CLEAR', 'GREEN', 'AMBER'],
    lead: ['CLEAR', 'GREEN', 'AMBER'],
    moderator: ['CLEAR', 'GREEN', 'AMBER'],
  }
  const published = new Map<Label, { key: string; attachmentId: string }>()

  beforeAll(async () => {
    for (const label of LABELS) {
      const { id, key } = await makeDraft()
      const attachmentId = await uploaded(key, await files.jpeg(600, 400))
      await setLabel(id, attachmentId, label)
      await publish(id)
      await sql`insert into access_grant (practice_id, person_id) values (${id}, ${grantedId})`.execute(it.db)
      published.set(label, { key, attachmentId })
    }
  })

  const cases = (Object.keys(READS) as Who[]).flatMap((who) => LABELS.map((label) => [who, label] as const))

  test.each(cases)('%s and %s', async (who, label) => {
    const { key, attachmentId } = published.get(label)!
    const isRead = READS[who].includes(label)
    for (const path of [`/attachments/${attachmentId}`, `/attachments/${attachmentId}/480`]) {
      expect((await get(people[who], path)).statusCode, path).toBe(isRead ? 200 : 404)
    }
    const query = `query ($key: String!) { practice(address: $key) { attachments { id alternative sizes { path } } } }`
    const { data, text } = await ask<{ practice: { attachments: object[] } }>(
      it.app,
      query,
      { key },
      { headers: { ...people[who] } },
    )
    expect(data!.practice.attachments).toHaveLength(isRead ? 1 : 0)
    expect(text.includes(attachmentId)).toBe(isRead)
  })

  test('what is forbidden and what is not there are answered alike', async () => {
    const { attachmentId } = published.get('AMBER')!
    const forbidden = await get(undefined, `/attachments/${attachmentId}`)
    const missing = await get(undefined, `/attachments/0193a000-0000-7000-8000-00000000ffff`)
    expect(forbidden.body).toBe(missing.body)
    for (const id of [
      'x',
      '..%2f..%2fsecret',
      attachmentId.toUpperCase(),
      `${attachmentId}/0`,
      `${attachmentId}/481`,
      `${attachmentId}/1e3`,
    ]) {
      expect((await get(people.lead, `/attachments/${id}`)).statusCode, id).toBe(404)
    }
  })

  test('a reader’s copy is worth nothing once the label is raised', async () => {
    const { id, key } = await makeDraft()
    const attachmentId = await uploaded(key, await files.jpeg(60, 40))
    await publish(id)
    const path = `/attachments/${attachmentId}`
    const first = await get(undefined, path)
    const { etag } = first.headers
    expect(first.headers['cache-control']).toBe('private, no-cache')
    expect((await get(undefined, path, { 'if-none-match': String(etag) })).statusCode).toBe(304)
    await sql`insert into masked_part (practice_id, part, until_revision) values (${id}, ${`attachment:${attachmentId}`}, 1)`.execute(
      it.db,
    )
    expect((await get(undefined, path, { 'if-none-match': String(etag) })).statusCode).toBe(404)
  })

  test('a draft’s files are its authors’, and the moderators’ once it is submitted', async () => {
    const { id, key } = await makeDraft()
    const path = `/attachments/${await uploaded(key, await files.jpeg(60, 40))}`
    const statuses = async () =>
      Promise.all(
        (['visitor', 'member', 'contributor', 'moderator'] as const).map(
          async (who) => (await get(people[who], path)).statusCode,
        ),
      )
    expect(await statuses()).toEqual([404, 404, 200, 404])
    await submit(id)
    expect(await statuses()).toEqual([404, 404, 200, 200])
    await makePublic(id)
    expect(await statuses()).toEqual([200, 200, 200, 200])
  })

  test('an identifier of another practice’s file opens nothing', async () => {
    const { attachmentId } = published.get('AMBER')!
    const { id, key } = await makeDraft()
    const part = `attachment:${attachmentId}`
    const value = { id: attachmentId, label: 'CLEAR', alternative: {}, decorative: true }
    await practices.saveDraftPart(it.deps, lead(), { practiceId: id, part, value, version: 0 })
    await publish(id)
    expect((await get(undefined, `/attachments/${attachmentId}`)).statusCode).toBe(404)
    const query = `query ($key: String!) { practice(address: $key) { attachments { id } } }`
    const { data } = await ask<{ practice: { attachments: object[] } }>(it.app, query, { key })
    expect(data!.practice.attachments).toEqual([])
  })
})

describe('what is sent out', () => {
  test('a picture is drawn anew, and cannot run', async () => {
    const { key } = await makeDraft()
    const { headers, rawPayload } = await get(
      people.lead,
      `/attachments/${await uploaded(key, await files.jpegWithPosition())}`,
    )
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(rawPayload.includes('zq-artist')).toBe(false)
  })

  test('a document is only ever downloaded, under a name that says what it was', async () => {
    const { key } = await makeDraft()
    const id = await uploaded(key, await files.pdf(), '../Plan für "alle".pdf')
    const { headers, rawPayload } = await get(people.lead, `/attachments/${id}`)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-disposition': "attachment; filename*=UTF-8''Plan%20f%C3%BCr%20alle.pdf",
    })
    expect(rawPayload.includes('zq-')).toBe(false)
  })
})

describe('what is found in files', () => {
  type Check = {
    draft: { check: { findings: { part: string; rule: string; reason: string; sentence: string }[] } }
  }
  async function findings(key: string) {
    const query = `query ($key: String!) { draft(key: $key) { check { findings { part rule reason sentence } } } }`
    const { data } = await ask<Check>(it.app, query, { key }, { headers: people.lead! })
    return data!.draft.check.findings
  }

  test('a picture’s position is told, and whether it is a plan is asked', async () => {
    const { key } = await makeDraft()
    const part = `attachment:${await uploaded(key, await files.jpegWithPosition())}`
    expect(await findings(key)).toMatchObject([
      { part, rule: 'COORDINATES', reason: 'HAD_A_POSITION' },
      { part, rule: 'PLAN', reason: 'MAY_BE_A_PLAN' },
    ])
  })

  test('a document’s words are read once it is to be public', async () => {
    const { id, key } = await makeDraft()
    const sentence = 'There is a blind spot behind the carousel.'
    const attachmentId = await uploaded(
      key,
      await files.pdf(
        `The square is for all of the people of the city and it is open to them at all of the hours. ${sentence}`,
      ),
    )
    expect(await findings(key)).toEqual([])
    await setLabel(id, attachmentId, 'CLEAR')
    expect(await findings(key)).toMatchObject([
      { part: `attachment:${attachmentId}`, rule: 'CAMERA', sentence },
    ])
  })
})

describe('equal bytes', () => {
  test('are two attachments, each under its own label', async () => {
    const bytes = await files.jpeg(333, 222)
    const [first, second] = [await makeDraft(), await makeDraft()]
    const ids = [await uploaded(first.key, bytes), await uploaded(second.key, bytes)]
    expect(ids[0]).not.toBe(ids[1])
    await setLabel(second.id, ids[1]!, 'AMBER')
    await publish(first.id)
    await publish(second.id)
    expect((await get(undefined, `/attachments/${ids[0]}`)).statusCode).toBe(200)
    expect((await get(undefined, `/attachments/${ids[1]}`)).statusCode).toBe(404)
  })
})

describe('files that nothing uses', () => {
  const later = (days: number) => ({ now: () => new Date(Date.now() + days * 24 * 3600 * 1000) })

  test('go after a day, and those that others share stay', async () => {
    const bytes = await files.jpeg(321, 123)
    const [kept, dropped] = [await makeDraft(), await makeDraft()]
    const keptId = await uploaded(kept.key, bytes)
    await uploaded(dropped.key, bytes)
    const alone = await uploaded(dropped.key, await files.jpeg(111, 222))
    const before = filesOnDisk()
    await practices.discardDraft(it.deps, lead(), { practiceId: dropped.id })
    await sweepFiles(it.deps)
    expect(filesOnDisk()).toBe(before)
    await sweepFiles({ ...it.deps, clock: later(2) })
    expect(filesOnDisk()).toBe(before - 1)
    expect((await get(people.lead, `/attachments/${keptId}`)).statusCode).toBe(200)
    expect((await get(people.lead, `/attachments/${alone}`)).statusCode).toBe(404)
  })

  test('an attachment that was taken out of its draft goes with what was found in it', async () => {
    const { id, key } = await makeDraft()
    const attachmentId = await uploaded(key, await files.jpegWithPosition())
    const part = `attachment:${attachmentId}`
    await practices.saveDraftPart(it.deps, lead(), { practiceId: id, part, value: null, version: 1 })
    await sweepFiles({ ...it.deps, clock: later(2) })
    const { rows } = await sql`
      select from attachment a left join attachment_finding f on f.attachment_id = a.id
      where a.id = ${attachmentId} or f.attachment_id = ${attachmentId}`.execute(it.db)
    expect(rows).toEqual([])
  })
})
