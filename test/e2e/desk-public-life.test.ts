import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { importPractices } from '#server/modules/practices/index.ts'
import { testBrowser } from '#test/support/browser.ts'
import { decide } from '#test/support/desk-pages.ts'
import { deskOf, viewerOf, type Desk } from '#test/support/desk.ts'
import { makeRow } from '#test/support/make.ts'
import { addOrganisation } from '#test/support/sign-in.ts'

const { visit, visitAs, site } = testBrowser()
let desk: Desk

beforeAll(async () => {
  desk = await deskOf(site.deps)
})

/** The desk of a moderator, opened at what waits under this title. */
async function deskOn(moderator: 'moderator' | 'second', title: string): Promise<Page> {
  const { page } = await visitAs(desk[moderator].personId, '/en/desk')
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  return page
}

/** What a visitor is told under the address of a practice. */
async function readBy(visitor: Page, key: string): Promise<string> {
  await visitor.goto(`/en/practices/${key}`)
  return (await visitor.locator('h1').textContent()) ?? ''
}

test.each([
  ['Leave it away', 'Second look: it stays away', false],
  ['Make it public again', 'Second look: public again', true],
])(
  'what one moderator takes from the public, another looks at: %s',
  async (answer, event, isPublic) => {
    const title = `A square that names a gap: ${answer}`
    const { key } = await desk.standing(await desk.published({ title }))
    const visitor = (await visit(`/en/practices/${key}`)).page
    expect(await readBy(visitor, key)).toBe(title)

    const first = (await visitAs(desk.moderator.personId, `/en/desk/${key}`)).page
    await decide(first, 'Take from the public at once', { Reason: 'It names a gap.' })
    expect(await readBy(visitor, key)).toBe('This page does not exist')
    await first.getByText('Another moderator decides this.').waitFor()
    expect(await first.getByRole('button', { name: answer }).count()).toBe(0)

    const other = await deskOn('second', title)
    await decide(other, answer, { Reason: 'I have looked at it.' })
    await other.locator('#timeline').getByText(event).waitFor()
    expect(await other.getByText('Second look after an unpublication').count()).toBe(0)
    expect(await readBy(visitor, key)).toBe(isPublic ? title : 'This page does not exist')
  },
  60_000,
)

test('a practice is archived, still read under its address, and brought back', async () => {
  const title = 'A square whose planters are gone'
  const { key } = await desk.standing(await desk.published({ title }))
  const visitor = (await visit('/en')).page
  const { page } = await visitAs(desk.moderator.personId, `/en/desk/${key}`)
  await page.getByRole('link', { name: 'Who else may read what is AMBER' }).click()
  await page.getByRole('heading', { name: 'Who else may read what is AMBER', level: 1 }).waitFor()
  await page.goto(`/en/desk/${key}`)

  await decide(page, 'Archive', { Reason: 'The planters are gone.' })
  await page.getByText('Archived', { exact: true }).first().waitFor()
  expect(await readBy(visitor, key)).toBe(title)
  await visitor.goto('/en/practices?q=planters+are+gone')
  expect(await visitor.getByRole('link', { name: title }).count()).toBe(0)

  await decide(page, 'Bring back from the archive', { Reason: 'They are back.' })
  await visitor.goto('/en/practices?q=planters+are+gone')
  await visitor.getByRole('link', { name: title }).first().waitFor()
}, 60_000)

test('a city asks for a compiled case, is refused, asks again, and is given it', async () => {
  const title = 'Planters that editors have read about'
  await importPractices(site.deps, [
    { line: 1, value: makeRow({ key: 'planters-read-about', city: 'Nice', title }) },
  ])
  const city = await addOrganisation(site.db, { name: 'City of planters', cityId: 'nice-fr' })
  const { personId } = await viewerOf(site.deps, { memberships: [{ organisationId: city, role: 'lead' }] })
  const lead = (await visitAs(personId, '/en/my-practices')).page
  const ask = async () => {
    await lead.goto('/en/account/take-over/planters-read-about')
    await lead.getByRole('button', { name: 'Ask to take it over' }).click()
    await lead.waitForURL('**/en/my-practices?*')
  }

  await ask()
  const page = await deskOn('moderator', title)
  await page.getByText('City of planters').first().waitFor()
  await decide(page, 'Refuse', { Reason: 'Another service of yours has asked.' })
  await lead.goto('/en/my-practices')
  await lead.getByText('Another service of yours has asked.').waitFor()

  await ask()
  await decide(await deskOn('moderator', title), 'Hand it to the city', { Reason: 'It is theirs.' })
  await lead.goto('/en/my-practices')
  await lead.getByRole('link', { name: title }).first().waitFor()
  expect(await lead.getByText('Another service of yours has asked.').count()).toBe(0)
}, 60_000)
