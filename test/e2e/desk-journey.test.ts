import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { PracticeId } from '#shared/access/viewer.ts'
import { publishScheduled } from '#server/modules/moderation/index.ts'
import { testBrowser } from '#test/support/browser.ts'
import { decide, decisionOn, examine, isDone, lookAtEverything } from '#test/support/desk-pages.ts'
import { viewerOf } from '#test/support/desk.ts'
import { addOrganisation } from '#test/support/sign-in.ts'

/** The clock of the server, which the test moves on to the hour of the embargo. */
let ahead = 0
const { visit, visitAs, site } = testBrowser({ clock: { now: () => new Date(Date.now() + ahead) } })
const TITLE = 'Pflanzkübel am Quakenbrücker Markt'

/** Opens a task of the overview, fills its fields in, and comes back. */
async function write(page: Page, task: string, fill: () => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: task, exact: true }).click()
  await page.getByRole('button', { name: 'Speichern und zur Übersicht' }).waitFor()
  await fill()
  await page.getByRole('button', { name: 'Speichern und zur Übersicht' }).click()
  await page.getByRole('link', { name: task, exact: true }).waitFor()
}

async function send(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Einreichen', exact: true }).click()
  await page.getByRole('checkbox', { name: /^Wir veröffentlichen den Text/ }).check()
  await page.getByRole('button', { name: 'Einreichen', exact: true }).click()
  await page.getByText('Eingereicht. Die Moderation weiß Bescheid.').waitFor()
}

test('what a city writes in German is examined, corrected, published, found, and withdrawn in the end', async () => {
  const city = await addOrganisation(site.db, { name: 'Stadt Quakenbrück', isNetworkMember: true })
  const lead = await viewerOf(site.deps, {
    language: 'de',
    memberships: [{ organisationId: city, role: 'lead' }],
  })
  const moderator = await viewerOf(site.deps, { isModerator: true, name: 'Mo Derator' })
  const second = await viewerOf(site.deps, { isModerator: true, name: 'Sec Ond' })

  const author = (await visitAs(lead.personId, '/de/my-practices')).page
  await author.getByRole('button', { name: 'Mit dem Schreiben beginnen' }).click()
  await author.waitForURL('**/de/my-practices/*')
  const overview = new URL(author.url()).pathname
  const key = overview.split('/').at(-1) ?? ''
  await write(author, 'Titel, Ort und Art', async () => {
    await author.getByLabel('Titel', { exact: true }).fill(TITLE)
    await author.getByLabel('Zusammenfassung', { exact: true }).fill('Kübel halten Autos vom Markt fern.')
    await author.getByLabel('Stadt', { exact: true }).fill('Nizza')
    await author.getByLabel('Art der Praxis', { exact: true }).selectOption('protective-equipment')
  })
  await write(author, 'Kontext', () =>
    author.getByLabel('Text', { exact: true }).fill('Ein Platz mit Markt.'),
  )
  await write(author, 'Aussagen: welche Verpflichtungen sie belegt', async () => {
    await author.locator('summary', { hasText: 'C2' }).click()
    const claim = author.locator('details', { hasText: 'C2' })
    await claim.getByLabel('Wie sie zu dieser Verpflichtung steht', { exact: true }).selectOption('evidences')
    await claim.getByLabel('Warum', { exact: true }).fill('Der Platz kam zuerst.')
  })
  await send(author)

  const first = (await visitAs(moderator.personId, '/en/desk')).page
  await first.getByRole('link', { name: TITLE }).click()
  await examine(first)
  const changes = decisionOn(first, 'Request changes')
  await changes.locator('summary', { hasText: /^Request changes$/ }).click()
  await changes.locator('summary', { hasText: 'Frequent reasons' }).click()
  await changes.getByRole('button', { name: /^Insert: Say why here/ }).click()
  await expect
    .poll(() => changes.getByLabel('Reason').inputValue())
    .toMatch(/^Bitte begründen Sie, warum hier/)
  await changes.getByRole('button', { name: 'Request changes', exact: true }).click()
  await isDone(first)

  await author.goto(overview)
  await author.getByRole('link', { name: 'Gespräch mit der Moderation' }).click()
  await author.getByText('Bitte begründen Sie, warum hier').waitFor()
  await author.goto(overview)
  await write(author, 'Kontext', () =>
    author.getByLabel('Text', { exact: true }).fill('Ein Platz mit Markt, zuerst von zwölf verglichenen.'),
  )
  await send(author)

  await first.goto(`/en/desk/${key}`)
  await expect
    .poll(async () => (await first.locator('ins').allTextContents()).join())
    .toContain('verglichenen')
  await examine(first)
  await lookAtEverything(first)
  await decide(first, 'Approve', { Reason: 'It meets the criteria.' })
  await first.getByText('A second reader is required: the first practice of this organisation.').waitFor()

  const other = (await visitAs(second.personId, '/en/desk')).page
  await other.getByRole('button', { name: 'Take the next one' }).click()
  await other.getByRole('heading', { name: TITLE }).waitFor()
  await decide(other, 'Approve', { 'Public from': '2099-12-01T09:00', Reason: 'So it is.' })
  const visitor = (await visit(`/en/practices/${key}`)).page
  await visitor.getByRole('heading', { name: 'This page does not exist' }).waitFor()

  ahead = Date.parse('2099-12-01T09:00:01+01:00') - Date.now()
  await publishScheduled(site.deps, { practice: await idOf(key) })
  await visitor.goto('/en')
  await visitor.getByRole('searchbox').first().fill('Quakenbrück')
  await visitor.getByRole('searchbox').first().press('Enter')
  await visitor.getByRole('link', { name: TITLE }).first().click()
  await visitor.getByRole('heading', { name: TITLE, level: 1 }).waitFor()
  const address = visitor.url()

  await author.goto(overview)
  await author.getByRole('link', { name: 'Nächste Fassung beginnen' }).click()
  await author.getByRole('button', { name: 'Nächste Fassung beginnen' }).click()
  await write(author, 'Titel, Ort und Art', () =>
    author.getByLabel('Titel', { exact: true }).fill(`${TITLE}, zweite Fassung`),
  )
  await send(author)
  await other.goto('/en/desk')
  await other.getByRole('link', { name: 'zweite Fassung' }).click()
  await examine(other)
  await visitor.goto(address)
  expect(await visitor.locator('h1').textContent()).toBe(TITLE)

  await decide(other, 'Withdraw for good', { Reason: 'The right to the text was not theirs.' })
  const gone = await visitor.goto(address)
  expect(gone?.status()).toBe(410)
  await visitor.getByText('The right to the text was not theirs.').waitFor()
  await visitor.goto('/en/practices?q=Quakenbr%C3%BCck')
  expect(await visitor.getByRole('link', { name: TITLE }).count()).toBe(0)
}, 120_000)

async function idOf(key: string): Promise<PracticeId> {
  const { rows } = await sql<{ id: PracticeId }>`select id from practice where key = ${key}`.execute(site.db)
  return rows[0]!.id
}
