import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { VISITOR } from '#shared/access/viewer.ts'
import type { OrganisationId, PersonId, PracticeId, Viewer } from '#shared/access/viewer.ts'
import { saveDraftPart, startPractice } from '#server/modules/practices/index.ts'
import { barriersOn, testBrowser } from '#test/support/browser.ts'
import { addOrganisation, addPerson, signIn } from '#test/support/sign-in.ts'

const { visit, site } = testBrowser()
const PATIENCE = { timeout: 120_000 }
const GAP = 'Die Pflanzkübel stehen in einem Abstand von 1,20 m.'

let nice: OrganisationId
let person: PersonId
let cookie: string

beforeAll(async () => {
  nice = await addOrganisation(site.db, { name: 'Ville de Nice' })
  person = await addPerson(site.db, { memberships: [{ organisationId: nice, role: 'lead' }] })
  cookie = (await signIn(site.app, person)).cookie
})

/** A draft with a sentence that tells a gap, about a city of which something is public. */
async function tellingDraft(): Promise<{ id: PracticeId; path: string }> {
  const lead: Viewer = { ...VISITOR, personId: person, memberships: [{ organisationId: nice, role: 'lead' }] }
  const { id, key } = await startPractice(site.deps, lead, { publisherId: nice, language: 'de' })
  const save = (part: string, value: unknown) =>
    saveDraftPart(site.deps, lead, { practiceId: id, part, value, version: 0 })
  await save('section:solution', { kind: 'solution', text: GAP, label: 'CLEAR' })
  await save('title', 'Wien: Poller am Ballhausplatz')
  await save('place', { scope: 'city', city: 'Wien', country: 'AT', precision: 'city-centre' })
  return { id, path: `/my-practices/${key}/check` }
}

async function open(path: string, options: Parameters<typeof visit>[1] = {}) {
  const [name = '', value = ''] = cookie.split('=')
  const here = { domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true, secure: false }
  const cookies = [{ name, value, ...here, sameSite: 'Lax' as const }]
  return visit(path, { ...options, storageState: { cookies, origins: [] } })
}

async function answers(id: PracticeId): Promise<unknown[]> {
  const { rows } = await sql<object>`
    select answer, note from check_answer where practice_id = ${id} order by question desc`.execute(site.db)
  return rows
}

describe.each([true, false])('the check page, with a script: %s', (javaScriptEnabled) => {
  test('shows what was found, and keeps what the author says to it', PATIENCE, async () => {
    const { id, path } = await tellingDraft()
    const { page, close } = await open(`/fr${path}`, { javaScriptEnabled })
    await page.getByText(GAP).waitFor()
    await page.getByText('Cela dit la largeur d’un passage.').waitFor()
    await page.getByText('Étiqueter GREEN').waitFor()
    await page.getByLabel('Pourquoi cela peut rester').fill('Le code de la rue le dit.')
    await page.getByRole('button', { name: 'Cela peut rester' }).click()
    await page.getByText('Votre réponse : Cela peut rester Le code de la rue le dit.').waitFor()
    await page.getByText('Est-ce l’une de celles-ci').waitFor()
    await page.getByRole('button', { name: 'Un autre cas', exact: true }).first().click()
    await page.getByText('Votre réponse : Un autre cas').waitFor()
    expect(await answers(id)).toEqual([
      { answer: 'stays', note: 'Le code de la rue le dit.' },
      { answer: 'different', note: '' },
    ])
    await page.getByRole('button', { name: 'Retirer la réponse' }).first().click()
    await page.getByLabel('Pourquoi cela peut rester').waitFor()
    expect(await answers(id)).toEqual([{ answer: 'different', note: '' }])
    expect(javaScriptEnabled ? await barriersOn(page) : []).toEqual([])
    await close()
  })
})

test.each([360, 1280])('the check page fits %i pixels', PATIENCE, async (width) => {
  const { path } = await tellingDraft()
  const { page, close } = await open(`/de${path}`, { viewport: { width, height: 900 } })
  await page.getByText(GAP).waitFor()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  if (process.env['SHOTS'])
    await page.screenshot({ path: `${process.env['SHOTS']}/check-${width}.png`, fullPage: true })
  await close()
})
