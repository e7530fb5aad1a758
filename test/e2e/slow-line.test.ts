import { expect, test } from 'vitest'
import { testBrowser } from '../support/browser.ts'

const { visit } = testBrowser()
const BYTES_A_SECOND = 60 * 1024

test('a page that comes slowly is taken over whole, though its script is there before its end', async () => {
  const { page, complaints, close } = await visit('/fr/practices')
  await page.goto('/fr/practices/nice-promenade-des-anglais')
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  })
  const paths = ['/fr/practices', '/fr/practices/nice-promenade-des-anglais']
  for (const path of [...paths, ...paths, ...paths]) {
    await page.goto(path)
    await page.waitForFunction(() => !('$_TSR' in globalThis))
    await page.getByRole('link', { name: 'Aller au contenu' }).waitFor({ state: 'attached' })
  }
  expect(complaints).toEqual([])
  await close()
}, 60_000)
