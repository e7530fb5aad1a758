import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { PUBLIC_PAGES } from '#test/support/public-pages.ts'
import { testBrowser } from '../support/browser.ts'

/* How far a page moves while it loads, with typefaces that come late: the sum of the browser's own entries. */

const MOST = 0.02
const LATE_MS = 300
const WIDTHS = [412, 1280]

type Shift = { value: number; nodes: string[] }
declare global {
  var shifts: Shift[]
}

const { visit } = testBrowser()

test.each(PUBLIC_PAGES)('"%s" stays where it is', async (path) => {
  const { page, close } = await visit('/healthz')
  await page.addInitScript(noteShifts)
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS))
    await route.continue()
  })
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/fr${path}`)
    const shifts = await shiftsOf(page)
    const sum = shifts.reduce((total, { value }) => total + value, 0)
    expect([width, sum > MOST ? shifts : []]).toEqual([width, []])
  }
  await close()
})

/** Runs in the page, before anything of it. */
function noteShifts(): void {
  globalThis.shifts = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources = [] } = entry as PerformanceEntry & {
        value: number
        sources?: { node?: Node }[]
      }
      const nodes = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 120) : ''))
      globalThis.shifts.push({ value, nodes })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Once its script has taken the page over, its typefaces are there, and two more pictures of it were drawn. */
async function shiftsOf(page: Page): Promise<Shift[]> {
  await page.waitForFunction(() => !('$_TSR' in globalThis))
  return page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await new Promise((resolve) => setTimeout(resolve, 50))
    return globalThis.shifts
  })
}
