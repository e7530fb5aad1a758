import type { Page } from 'playwright-core'

/** What a moderator does on the page of a review, in English, by what is to be seen there. */

/** The answer to a form is there, and its script too. */
export async function isDone(page: Page): Promise<void> {
  await page.getByText('Done.').waitFor()
  await page.waitForLoadState('networkidle')
}

export async function examine(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin the examination' }).click()
  await isDone(page)
}

export async function lookAtEverything(page: Page): Promise<void> {
  for (const radio of await page.locator('#checks input[type=radio][value=good]').all()) await radio.check()
  await page.getByRole('button', { name: 'Record' }).click()
  await isDone(page)
  const confirm = page.locator('#claims').getByRole('button', { name: /^Confirm/ })
  while ((await confirm.count()) > 0) {
    await confirm.first().click()
    await isDone(page)
  }
}

/** A decision by its name: opened, its fields filled in, sent. */
export async function decide(
  page: Page,
  name: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const form = decisionOn(page, name)
  await form.locator('summary', { hasText: new RegExp(`^${name}$`) }).click()
  for (const [label, text] of Object.entries(fields)) await form.getByLabel(label).fill(text)
  await form.getByRole('button', { name, exact: true }).click()
  await isDone(page)
}

export function decisionOn(page: Page, name: string) {
  return page
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: new RegExp(`^${name}$`) }) })
    .last()
}
