import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { LABELS } from '#shared/practices/labels.ts'
import type { Label } from '#shared/practices/labels.ts'
import * as practices from '#server/modules/practices/index.ts'
import { READERS, attachmentApp } from '#test/support/attachments.ts'
import type { Who } from '#test/support/attachments.ts'
import * as files from '#test/support/files.ts'
import { ask } from '#test/support/graphql-app.ts'

const { it, people, lead, makeDraft, uploaded, setLabel, submit, makePublic, publish, grant, get } =
  attachmentApp()

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
      await grant(id)
      published.set(label, { key, attachmentId })
    }
  })

  const cases = READERS.flatMap((who) => LABELS.map((label) => [who, label] as const))

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
