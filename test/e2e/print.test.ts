import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { testBrowser } from '../support/browser.ts'

const { visit } = testBrowser()

test.each(['nice-promenade-des-anglais', 'liege-modular-barriers-pactesur', 'bari-planters-academy'])(
  'the practice %s prints on two to six sheets, without what only leads elsewhere',
  async (key) => {
    const { page, close } = await visit(`/de/practices/${key}`)
    expect(await sheetsOf(page)).toBeGreaterThanOrEqual(2)
    expect(await sheetsOf(page)).toBeLessThanOrEqual(6)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('nav:visible, form:visible, footer:visible').count()).toBe(0)
    await close()
  },
)

test.each(['/fr/cities/nice-fr/one-page', '/de/organisations/parvis-editors/one-page'])(
  '%s prints on one sheet, however much there is',
  async (path) => {
    const { page, close } = await visit(path)
    expect(await sheetsOf(page)).toBe(1)
    await close()
  },
)

async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
}
