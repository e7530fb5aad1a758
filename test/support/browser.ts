import { readdirSync } from 'node:fs'
import { parse } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { PersonId } from '#shared/access/viewer.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { signIn } from './sign-in.ts'
import { testApp } from './test-app.ts'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where and how a page is looked at; what the browser complained of meanwhile is in `complaints`. */
export type Visit = { page: Page; complaints: string[]; close: () => Promise<void> }

/**
 * Parvis with the bundled practices, listening on a free port, and a browser to look at it. The pages are those of
 * the last `npm run build`.
 */
export function testBrowser(replaced: Partial<Deps> = {}) {
  const test = testApp({ SEED: 'on' }, replaced)
  let browser: Browser
  let origin: string
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
    origin = await test.app.listen({ port: 0, host: '127.0.0.1' })
  }, 60_000)
  afterAll(() => browser?.close())

  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      baseURL: origin,
      ...options,
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      const isOfAnAnswer = message.text().startsWith('Failed to load resource')
      if (['error', 'warning'].includes(message.type()) && !isOfAnAnswer) complaints.push(message.text())
    })
    page.on('response', (answer) => {
      const isThePage = answer.request().isNavigationRequest()
      if (answer.status() >= 400 && !isThePage) complaints.push(`${answer.status()} ${answer.url()}`)
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(path)
    if (options.javaScriptEnabled !== false) await page.waitForFunction(() => !('$_TSR' in window))
    return { page, complaints, close: () => context.close() }
  }

  /** The same for somebody who has signed in, in a browser of their own. */
  async function visitAs(
    person: PersonId | null,
    path: string,
    options: BrowserContextOptions = {},
  ): Promise<Visit> {
    const { cookie } = await signIn(test.app, person!)
    const [name = '', value = ''] = cookie.split('=')
    const here = { domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true, secure: false }
    const cookies = [{ name, value, ...here, sameSite: 'Lax' as const }]
    return visit(path, { storageState: { cookies, origins: [] }, ...options })
  }
  return { visit, visitAs, site: test }
}

/** What is not accessible on a page, each fault as one line: the rule and where; and what has a name for its words. */
export async function barriersOn(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
  return [...faults, ...(await withoutWordsOn(page))]
}

const AREAS = readdirSync(new URL('../../client/locales/en', import.meta.url)).map((file) => parse(file).name)

/** Messages of which a page shows the name, because nobody brought their words. */
async function withoutWordsOn(page: Page): Promise<string[]> {
  const name = new RegExp(String.raw`^\s*(?:${AREAS.join('|')})(?:\.[\w-]+)+\s*$`)
  const texts = await page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '')
    return found
  })
  return texts.filter((text) => name.test(text)).map((text) => `no words: ${text.trim()}`)
}
