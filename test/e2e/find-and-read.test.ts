import { expect, test } from 'vitest'
import { testBrowser } from '../support/browser.ts'

const { visit } = testBrowser()

test('somebody finds a practice in their words, narrows the search, and reads it', async () => {
  const { page, complaints, close } = await visit('/de')
  await page.getByRole('searchbox').fill('poller weihnachtsmarkt')
  await page.getByRole('button', { name: 'Suchen' }).click()
  await page.waitForURL('**/de/practices?q=poller+weihnachtsmarkt')
  const all = await countOn(page)

  await page.getByRole('checkbox', { name: /C4 Auch temporäre Lösungen/ }).check()
  await page.getByRole('checkbox', { name: /Deutschland/ }).check()
  await page.waitForURL('**/de/practices?q=poller+weihnachtsmarkt&commitment=C4&country=DE')
  await page.getByRole('link', { name: 'Filter entfernen – Land: Deutschland' }).waitFor()
  await expect.poll(() => countOn(page)).toBeLessThan(all)
  const fewer = await countOn(page)
  expect(fewer).toBeGreaterThan(0)

  const card = page.getByRole('article').first()
  const title = await card.getByRole('heading').textContent()
  await card.getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor()
  expect(await page.title()).toBe(`${title} · Parvis`)
  expect(await page.locator('#sources + ol > li a').count()).toBeGreaterThan(0)

  await page.goBack()
  await expect.poll(() => countOn(page)).toBe(fewer)
  expect(complaints).toEqual([])
  await close()
})

test('an answer follows what is typed, and the way back leads to the words before', async () => {
  const { page, close } = await visit('/fr/practices')
  const all = await countOn(page)
  await page.getByRole('searchbox').pressSequentially('jardinière')
  await page.waitForURL('**/fr/practices?q=jardini%C3%A8re')
  await page.getByRole('heading', { name: 'pour « jardinière »' }).waitFor()
  expect(await countOn(page)).toBeLessThan(all)
  expect(await page.locator('mark').first().textContent()).toMatch(/jardinière/i)
  await page.getByRole('link', { name: 'À propos' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'À propos de Parvis' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'pour « jardinière »' }).waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('jardinière')
  await close()
})

test('a box stays ticked and keeps the focus, and the sum is told to those who listen', async () => {
  const { page, close } = await visit('/en/practices')
  const box = page.getByRole('checkbox', { name: /C8 / })
  await box.focus()
  await page.keyboard.press('Space')
  expect(await box.isChecked()).toBe(true)
  await page.waitForURL('**/en/practices?commitment=C8')
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ practices\. 1 filter\.$/ })
    .waitFor()
  await close()
})

test('nothing found says what to do, and every filter can be taken away there', async () => {
  const { page, close } = await visit('/it/practices?commitment=C8&country=MT')
  expect(await countOn(page)).toBe(0)
  const offers = page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('link', { name: /Rimuovi il filtro Paese: Malta/ })
  await offers.last().click()
  await page.waitForURL('**/it/practices?commitment=C8')
  await expect.poll(() => countOn(page)).toBeGreaterThan(0)
  await close()
})

test('without an answer the page says so and can ask again', async () => {
  const { page, close } = await visit('/en/practices')
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('searchbox').fill('tram')
  await page.keyboard.press('Enter')
  await page.getByText('No connection').waitFor({ timeout: 20_000 })
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { name: /practices? for “tram”/ }).waitFor()
  expect(await page.getByText('No connection').count()).toBe(0)
  await close()
})

async function countOn(page: Awaited<ReturnType<typeof visit>>['page']): Promise<number> {
  const words = (await page.locator('#total').textContent()) ?? ''
  return Number(/\d+/.exec(words)?.[0] ?? 0)
}
