import { beforeAll, expect, test } from 'vitest'
import type { PracticeId } from '#shared/access/viewer.ts'
import { decidePublicLife } from '#server/modules/moderation/decide-public-life.ts'
import { unpublishPractice } from '#server/modules/moderation/unpublish-practice.ts'
import { deskOf, type Desk } from '#test/support/desk.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp()
let desk: Desk

beforeAll(async () => {
  desk = await deskOf(it.deps)
})

async function feed(language = 'fr'): Promise<string> {
  const { statusCode, headers, body } = await it.app.inject(`/${language}/feed.xml`)
  expect([statusCode, headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8'])
  return body
}

const AMBER = 'Kept behind the town hall.'
const published = () =>
  desk.published({
    title: 'Planters & <trees>',
    sections: [{ kind: 'context', text: AMBER, label: 'AMBER' }],
    translations: [{ language: 'fr', part: 'title', text: 'Bacs & arbres', state: 'human', madeFrom: 1 }],
  })

test('tells what was published, in the language of the feed, and nothing that is labelled', async () => {
  const id = await published()
  const french = await feed()
  expect(french).toContain(`<id>urn:uuid:${id}</id><title xml:lang="fr">Bacs &amp; arbres</title>`)
  expect(await feed('de')).toContain('<title xml:lang="en">Planters &amp; &lt;trees&gt;</title>')
  expect(french).not.toContain(AMBER)
})

test('tells of a withdrawal by a tombstone, and of an unpublished practice nothing', async () => {
  const decided = async (id: PracticeId) => ({
    ...(await desk.about(id)),
    reason: 'The right to the text was not theirs.',
  })
  const [withdrawn, hidden, waiting] = [await published(), await published(), await desk.submitted()]
  await decidePublicLife(it.deps, desk.moderator, { ...(await decided(withdrawn)), decision: 'withdraw' })
  await unpublishPractice(it.deps, desk.moderator, await decided(hidden))
  const told = await feed()
  expect(told).toMatch(
    new RegExp(`<at:deleted-entry ref="urn:uuid:${withdrawn}" when="[^"]+"><at:comment>The right`),
  )
  expect(told).not.toContain(`<id>urn:uuid:${withdrawn}</id>`)
  expect(told).not.toContain(hidden)
  expect(told).not.toContain(waiting)
})

test('is there in the languages of the interface only', async () => {
  expect((await it.app.inject('/nl/feed.xml')).statusCode).toBe(404)
})
