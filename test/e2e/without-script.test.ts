import { expect, test } from 'vitest'
import { testBrowser } from '../support/browser.ts'

const { visit } = testBrowser()
const NARROW = { viewport: { width: 360, height: 800 }, javaScriptEnabled: false }

test('a plain form searches and filters on a narrow screen', async () => {
  const { page, close } = await visit('/en/practices', NARROW)
  await page.getByRole('searchbox').fill('barrier')
  await page.getByText('Filters', { exact: true }).click()
  await page.getByRole('checkbox', { name: /C4 / }).check()
  await page.getByRole('button', { name: 'Show the practices' }).click()
  await page.waitForURL(/\/en\/practices\?q=barrier&commitment=C4/)
  expect(await page.locator('#total').textContent()).toMatch(/^\d+ practices for “barrier”$/)
  expect(await page.getByRole('article').count()).toBeGreaterThan(0)
  await page.getByText('Filters (1)', { exact: true }).click()
  expect(await page.getByRole('checkbox', { name: /C4 / }).isChecked()).toBe(true)
  await page.getByRole('link', { name: /Remove the filter/ }).click()
  await page.waitForURL('**/en/practices?q=barrier')
  await close()
})

test('filters stand beside the results on a wide screen, with a button to send them', async () => {
  const { page, close } = await visit('/fr/practices', { javaScriptEnabled: false })
  await page.getByRole('checkbox', { name: /Mesure temporaire/ }).check()
  await page.getByRole('button', { name: 'Afficher les pratiques' }).click()
  await page.waitForURL(/kind=temporary-measure/)
  expect(await page.getByRole('article').count()).toBeGreaterThan(0)
  await close()
})

test('a practice is read whole, and the text of record is one step away', async () => {
  const { page, close } = await visit('/en/practices/nice-promenade-des-anglais', {
    javaScriptEnabled: false,
  })
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(6)
  const record = page.locator('blockquote[lang=fr]').first()
  expect(await record.isVisible()).toBe(false)
  await page.getByText('French text of record').first().click()
  expect(await record.isVisible()).toBe(true)
  await close()
})
