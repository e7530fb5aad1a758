import { expect, test } from 'vitest'
import { testBrowser } from '../support/browser.ts'

const { visit } = testBrowser()
const PRACTICE = '/en/practices/nice-promenade-des-anglais'

test('the code of a long text comes with the first touch, and takes over what is there', async () => {
  const { page, complaints, close } = await visit(PRACTICE)
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  const heading = await page.getByRole('heading', { level: 2, name: 'Solution' }).elementHandle()

  await page.evaluate(() => {
    location.hash = 'sources'
  })
  await page.waitForFunction(() => scrollY > 0)
  expect(scripts).toEqual([])
  expect(await heading?.isVisible()).toBe(true)

  await page.mouse.move(400, 400)
  await expect.poll(() => scripts.length).toBeGreaterThan(0)
  await page.waitForLoadState('networkidle')
  expect(await heading?.evaluate((element) => element.isConnected)).toBe(true)

  const documents: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'document') documents.push(request.url())
  })
  await page.getByRole('main').getByRole('link', { name: 'Protective equipment' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Practices' }).waitFor()
  expect(documents).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('a link in it works before its code is there', async () => {
  const { page, close } = await visit(PRACTICE)
  await page.evaluate(() =>
    document.querySelector<HTMLAnchorElement>('main a[href="/en/practices"]')?.click(),
  )
  await page.getByRole('heading', { level: 1, name: 'Practices' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/en/practices')
  await close()
})
