import { beforeAll, describe, expect, test } from 'vitest'
import { editRevision } from '#server/modules/moderation/edit-revision.ts'
import { commentOnPractice } from '#server/modules/moderation/index.ts'
import { startRevision } from '#server/modules/practices/index.ts'
import { barriersOn, testBrowser } from '#test/support/browser.ts'
import { decisionOn, examine } from '#test/support/desk-pages.ts'
import { deskOf, type Desk } from '#test/support/desk.ts'

const { visit, visitAs, site } = testBrowser()
let desk: Desk

beforeAll(async () => {
  desk = await deskOf(site.deps)
})

test('a decision is a plain form without a script, and says what is still open', async () => {
  const id = await desk.submitted({ title: 'A square without a script' })
  const { key } = await desk.standing(id)
  const { page, close } = await visitAs(desk.moderator.personId, `/en/desk/${key}`, {
    javaScriptEnabled: false,
  })
  await examine(page)
  const form = page.locator('details').filter({ has: page.locator('summary', { hasText: /^Approve$/ }) })
  await form.locator('summary').click()
  await form.getByLabel('Reason').fill('Fine.')
  await form.getByRole('button', { name: 'Approve', exact: true }).click()
  await page.getByRole('alert').getByText('This has not been looked at').first().waitFor()
  expect(await form.getByLabel('Reason').inputValue()).toBe('Fine.')
  await close()
})

test('the desk works without a script: taking, commenting, resolving, masking, erasing, deciding', async () => {
  const id = await desk.published({
    title: 'A square by forms alone',
    sections: [{ kind: 'context', text: 'Bollards go down at noon.' }],
  })
  await startRevision(site.deps, desk.lead, { practiceId: id })
  await desk.write(id, {
    title: 'A square by forms alone',
    sections: [{ kind: 'context', text: 'A square.' }],
  })
  await desk.submit(id)
  const { key } = await desk.standing(id)
  const { page, close } = await visitAs(desk.moderator.personId, '/en/desk', { javaScriptEnabled: false })

  await page.getByText('Filters', { exact: true }).click()
  const country = page.getByLabel('Country')
  expect(await country.locator('option').allTextContents()).toEqual([
    'Any',
    expect.stringMatching(/^France \(\d+\)$/),
  ])
  await page.goto('/en/desk?country=AL')
  await page.getByText('Nothing waits.').waitFor()
  expect(await country.locator('option:checked').textContent()).toBe('Albania (0)')
  await country.selectOption('FR')
  await page.getByRole('button', { name: 'Filter', exact: true }).click()

  const row = page.locator('li', { has: page.getByRole('link', { name: 'A square by forms alone' }) })
  await row.getByRole('button', { name: /^Take/ }).click()
  await row.getByText('You have taken this.').waitFor()
  await row.getByRole('button', { name: /^Give back/ }).click()
  await row.getByRole('button', { name: /^Take/ }).click()
  await row.getByRole('link').first().click()
  await page.getByRole('button', { name: 'Begin the examination' }).click()

  await page.getByLabel('Comment', { exact: true }).last().fill('Which square?')
  await page.getByLabel('About').selectOption({ label: 'Context' })
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByText('Which square?').waitFor()
  await page.getByRole('button', { name: 'Mark as resolved' }).click()
  await page.getByText('Resolved', { exact: true }).waitFor()

  for (const name of ['Mask a part in earlier revisions', 'Erase a part for good']) {
    const form = decisionOn(page, name)
    await form.locator('summary').click()
    await form.getByLabel('Part', { exact: true }).selectOption({ label: 'Context' })
    await form.getByLabel('Up to revision').selectOption({ label: 'Revision 1' })
    await form.getByLabel('Reason').fill('It said when.')
    await form.getByRole('button', { name, exact: true }).click()
    await page.getByText('Done.').waitFor()
  }
  expect(await page.getByText('Part masked').count()).toBe(1)
  expect(await page.getByText('Revision 1, erased: Context').count()).toBe(1)

  const changes = decisionOn(page, 'Request changes')
  await changes.locator('summary').first().click()
  await changes.getByLabel('Reason').fill('Say which square.')
  expect(await changes.getByRole('button', { name: /^Insert/ }).count()).toBe(0)
  await changes.getByRole('button', { name: 'Request changes', exact: true }).click()
  await page.getByText('Done.').waitFor()
  expect((await desk.standing(id)).candidate).toBe('changes-requested')
  expect(new URL(page.url()).pathname).toBe(`/en/desk/${key}`)
  await desk.submitted({ title: 'A square that comes next' })
  expect(await page.getByRole('button', { name: 'Take the next one' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Next item' }).click()
  await page.getByRole('heading', { name: /without a script|that comes next/, level: 1 }).waitFor()
  await close()
}, 60_000)

test('anybody reports a problem, and it stands in the queue', async () => {
  const id = await desk.published({ title: 'A square with a problem' })
  const { key } = await desk.standing(id)
  const { page, close } = await visit(`/fr/practices/${key}/report`)
  await page.getByLabel('La page en dit trop', { exact: false }).check()
  await page.getByLabel('Que faut-il savoir').fill('Elle dit quand la borne descend.')
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByText('Merci.').waitFor()
  const moderator = await visitAs(desk.moderator.personId, '/fr/desk')
  expect(await moderator.page.getByText('Elle dit quand la borne descend.').count()).toBe(1)
  await Promise.all([close(), moderator.close()])
})

describe.each(['/desk', '/desk/board', '/desk/searches', '/desk/KEY?done=approve'])('%s', (path) => {
  test.each([
    ['fr', 360],
    ['de', 1280],
  ] as const)('has no barrier in %s at %i px, and nothing to complain of', async (language, width) => {
    const id = await desk.submitted({ title: 'A long title for a square that is long as well' })
    await desk.examine(id)
    const { key } = await desk.standing(id)
    const { page, complaints, close } = await visitAs(
      desk.moderator.personId,
      `/${language}${path.replace('KEY', key)}`,
      { viewport: { width, height: 900 } },
    )
    expect(complaints).toEqual([])
    expect(await barriersOn(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await close()
  })
})

test.each(['lead', 'outsider', 'administrator'] as const)('the desk does not exist for %s', async (who) => {
  const { page, close } = await visitAs(desk[who].personId, '/en/desk')
  expect(await page.locator('h1').textContent()).toBe('This page does not exist')
  await close()
})

test('the authors see what a moderator mended, object to it, and read no note', async () => {
  const id = await desk.submitted({ title: 'A square that was mended' })
  const { key } = await desk.standing(id)
  await desk.examine(id)
  const parts = [{ part: 'summary', value: 'Planters keep all cars off the square.' }]
  await editRevision(site.deps, desk.moderator, {
    ...(await desk.about(id)),
    parts,
    reason: 'A word was missing.',
  })
  const note = { practiceId: id, body: 'Ask the police.', isNote: true }
  await commentOnPractice(site.deps, desk.moderator, note)
  const { page, complaints, close } = await visitAs(
    desk.lead.personId,
    `/en/my-practices/${key}/conversation`,
  )
  expect(await page.locator('ins').allTextContents()).toContain(' added: all  (end) ')
  expect(await page.getByText('Ask the police.').count()).toBe(0)
  expect(await page.getByText('Mo Derator').count()).toBe(0)
  await page.getByLabel('Reason').fill('Not all: the tram passes.')
  await page.getByRole('button', { name: 'Object to this edit' }).click()
  await page.getByText('Objection of the authors').waitFor()
  await page.getByLabel('Comment').last().fill('And the fire brigade.')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('And the fire brigade.').waitFor()
  expect(await barriersOn(page)).toEqual([])
  expect(complaints).toEqual([])
  await close()
})
