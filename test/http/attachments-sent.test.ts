import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { sweepFiles } from '#server/modules/media/index.ts'
import * as practices from '#server/modules/practices/index.ts'
import { attachmentApp } from '#test/support/attachments.ts'
import type { Sent, Who } from '#test/support/attachments.ts'
import * as files from '#test/support/files.ts'
import { ask } from '#test/support/graphql-app.ts'

const { it, people, lead, makeDraft, upload, uploaded, setLabel, submit, publish, get, filesOnDisk } =
  attachmentApp()

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
