import { describe, expect, test } from 'vitest'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import { PUBLIC_PAGES } from '#test/support/public-pages.ts'
import { barriersOn, testBrowser } from '../support/browser.ts'

const { visit } = testBrowser()

const WIDTHS = [360, 1280]

/** Each look takes seconds: one language in every run, all five with `EVERY_LANGUAGE=1`. */
const LANGUAGES = process.env['EVERY_LANGUAGE'] ? INTERFACE_LANGUAGES : (['es'] as const)

describe.each(LANGUAGES)('in %s, at both widths,', (language) => {
  test.each(PUBLIC_PAGES)('"%s" has no barrier, no complaint and nothing beside the screen', async (path) => {
    const { page, complaints, close } = await visit(`/${language}${path}`)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      expect([width, await barriersOn(page)]).toEqual([width, []])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    }
    expect(complaints).toEqual([])
    await close()
  })
})

test.each(['/practices', '/practices/nice-promenade-des-anglais', '/declaration'])(
  '%s has no barrier in the dark',
  async (path) => {
    const { page, close } = await visit(`/en${path}`, { colorScheme: 'dark' })
    expect(await barriersOn(page)).toEqual([])
    await close()
  },
)
