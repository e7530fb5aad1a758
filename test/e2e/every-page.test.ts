import { describe, expect, test } from 'vitest'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import { barriersOn, testBrowser } from '../support/browser.ts'

const { visit } = testBrowser()

const PAGES = [
  '',
  '/practices?q=tram&commitment=C4&commitment=C9',
  '/practices?q=xyzzyx&stage=removed',
  '/practices/nice-promenade-des-anglais',
  '/practices/liege-modular-barriers-pactesur',
  '/map',
  '/map?q=poller&country=FR',
  '/declaration',
  '/declaration/C4',
  '/declaration/E2',
  '/coverage',
  '/coverage?view=chart',
  '/concepts',
  '/concepts/bollard',
  '/standards',
  '/standards/iwa-14-1-2013',
  '/cities/nice-fr',
  '/cities/nice-fr/one-page',
  '/organisations/parvis-editors',
  '/practices/nice-promenade-des-anglais/revisions/1',
  '/about',
  '/accessibility',
  '/nowhere',
]
const WIDTHS = [360, 1280]

/** Each look takes seconds: one language in every run, all five with `EVERY_LANGUAGE=1`. */
const LANGUAGES = process.env['EVERY_LANGUAGE'] ? INTERFACE_LANGUAGES : (['es'] as const)

describe.each(LANGUAGES)('in %s, at both widths,', (language) => {
  test.each(PAGES)('"%s" has no barrier, no complaint and nothing beside the screen', async (path) => {
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

test.each(['', '/practices', '/practices/nice-promenade-des-anglais'])(
  '%s stays where it is while its typefaces come',
  async (path) => {
    const { page, close } = await visit('/en/about')
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    await page.goto(`/fr${path}`)
    await page.evaluate(() => document.fonts.ready)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0))
            resolve(shifts.reduce((sum, value) => sum + value, 0))
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(0), 500)
        }),
    )
    expect(shift).toBeLessThanOrEqual(0.02)
    await close()
  },
)
