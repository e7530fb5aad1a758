import type { Locator, Page } from 'playwright-core'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#shared/access/viewer.ts'
import { barriersOn, testBrowser } from '#test/support/browser.ts'
import { addOrganisation, addPerson, signIn } from '#test/support/sign-in.ts'

const { visit, site } = testBrowser()
const PATIENCE = { timeout: 120_000 }

let nice: OrganisationId
let lead: PersonId
let contributor: PersonId

beforeAll(async () => {
  nice = await addOrganisation(site.db, { name: 'Ville de Nice', isNetworkMember: true })
  const as = (name: string, role: 'lead' | 'contributor') =>
    addPerson(site.db, { name, memberships: [{ organisationId: nice, role }] })
  lead = await as('Ada Meier', 'lead')
  contributor = await as('Ben Rossi', 'contributor')
})

type Options = { javaScriptEnabled?: boolean; viewport?: { width: number; height: number } }

/** A page as somebody who is signed in sees it, in a browser of their own. */
async function visitAs(person: PersonId, path: string, options: Options = {}) {
  const { cookie } = await signIn(site.app, person)
  const [name = '', value = ''] = cookie.split('=')
  const here = { domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true, secure: false }
  const cookies = [{ name, value, ...here, sameSite: 'Lax' as const }]
  return visit(path, { ...options, storageState: { cookies, origins: [] } })
}

/** A fresh draft, by its form; answers the address of its overview without language. */
async function startedBy(person: PersonId): Promise<string> {
  const { page, close } = await visitAs(person, '/en/my-practices')
  await page.getByRole('button', { name: 'Start writing' }).click()
  await page.waitForURL('**/en/my-practices/*')
  const [, , , key = ''] = new URL(page.url()).pathname.split('/')
  await close()
  return `/my-practices/${key}`
}

const titleField = (page: Page) => page.getByLabel('Title', { exact: true })

async function savedPart(path: string, part: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`
    select value from draft_part join practice on id = practice_id
    where key = ${path.split('/').at(-1)} and part = ${part}`.execute(site.db)
  return rows[0]?.value
}

describe('a first version is written and sent with the keyboard alone', () => {
  /** Goes on from element to element, as somebody without a mouse does. */
  async function tabTo(page: Page, target: Locator): Promise<void> {
    await target.first().waitFor()
    for (let steps = 0; steps < 250; steps++) {
      if (await target.first().evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not reach ${String(target)}.`)
  }
  async function write(page: Page, name: string, text: string): Promise<void> {
    await tabTo(page, page.getByLabel(name, { exact: true }))
    await page.keyboard.type(text)
  }
  async function press(page: Page, role: 'button' | 'link', name: string): Promise<void> {
    await tabTo(page, page.getByRole(role, { name, exact: true }))
    await page.keyboard.press('Enter')
  }

  test.each([
    {
      language: 'fr',
      start: 'Commencer à écrire',
      head: 'Titre, lieu et type',
      fields: { Titre: 'Des jardinières au marché', Résumé: 'Elles ferment la place.', Ville: 'Nice' },
      kind: ['Type de pratique', 'Mesure'],
      back: 'Enregistrer et revenir',
      section: 'Contexte',
      text: 'Texte',
      claims: 'Affirmations : les engagements illustrés',
      strength: ['Rapport à cet engagement', 'Illustre'],
      reason: 'Pourquoi',
      submit: 'Soumettre',
      licence: /^Nous publions le texte/,
      done: 'Soumise. Les modérateurs sont prévenus.',
      seen: 'Ce n’est pas public.',
    },
    {
      language: 'de',
      start: 'Mit dem Schreiben beginnen',
      head: 'Titel, Ort und Art',
      fields: { Titel: 'Pflanzkübel am Markt', Zusammenfassung: 'Sie schließen den Platz.', Stadt: 'Nizza' },
      kind: ['Art der Praxis', 'Schutz'],
      back: 'Speichern und zur Übersicht',
      section: 'Kontext',
      text: 'Text',
      claims: 'Aussagen: welche Verpflichtungen sie belegt',
      strength: ['Wie sie zu dieser Verpflichtung steht', 'Belegt'],
      reason: 'Warum',
      submit: 'Einreichen',
      licence: /^Wir veröffentlichen den Text/,
      done: 'Eingereicht. Die Moderation weiß Bescheid.',
      seen: 'Es ist nicht öffentlich.',
    },
  ])('in $language', PATIENCE, async (it) => {
    const { page, complaints, close } = await visitAs(lead, `/${it.language}/my-practices`)
    await press(page, 'button', it.start)
    await page.waitForURL(`**/${it.language}/my-practices/*`)
    await press(page, 'link', it.head)
    for (const [name, text] of Object.entries(it.fields)) await write(page, name, text)
    await write(page, it.kind[0] ?? '', it.kind[1] ?? '')
    await press(page, 'button', it.back)
    await press(page, 'link', it.section)
    await write(page, it.text, 'Une place, un marché.')
    await press(page, 'button', it.back)
    await press(page, 'link', it.claims)
    await tabTo(page, page.locator('summary', { hasText: 'C2' }))
    await page.keyboard.press('Enter')
    const opened = page.locator('details', { hasText: 'C2' })
    await tabTo(page, opened.getByLabel(it.strength[0] ?? '', { exact: true }))
    await page.keyboard.type(it.strength[1] ?? '')
    await tabTo(page, opened.getByLabel(it.reason, { exact: true }))
    await page.keyboard.type('La place venait en premier.')
    await press(page, 'button', it.back)
    await press(page, 'link', it.submit)
    await tabTo(page, page.getByRole('checkbox', { name: it.licence }))
    await page.keyboard.press('Space')
    await press(page, 'button', it.submit)
    await page.getByText(it.done).waitFor()
    await page.getByText(it.seen).waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})

describe('nothing typed is lost', PATIENCE, () => {
  const TITLE = 'Typed and not to be lost'
  const isSaved = (page: Page) => page.getByText('Everything is saved.').first().waitFor()

  test('when a tab closes: the next tab of the same person sends it', async () => {
    const path = await startedBy(lead)
    const { page, close } = await visitAs(lead, `/en${path}/head`)
    await page.route('**/graphql', (route) => route.abort())
    await isSaved(page)
    await titleField(page).fill(TITLE)
    await page.close()
    const again = await page.context().newPage()
    await again.goto(`/en${path}/head`)
    await expect.poll(() => savedPart(path, 'title'), { timeout: 10_000 }).toBe(TITLE)
    expect(await titleField(again).inputValue()).toBe(TITLE)
    await expect.poll(() => again.evaluate(() => localStorage.length)).toBe(0)
    await close()
  })

  test('when the server is away: the page says so, and sends when it is back', async () => {
    const path = await startedBy(lead)
    const { page, close } = await visitAs(lead, `/en${path}/head`)
    await isSaved(page)
    await page.context().setOffline(true)
    await titleField(page).fill(TITLE)
    await page.getByText('Kept on this device, waiting for the connection.').first().waitFor()
    await page.context().setOffline(false)
    await isSaved(page)
    expect(await savedPart(path, 'title')).toBe(TITLE)
    await close()
  })

  test('when the server is away: the other topics open too, and show what was typed', async () => {
    const path = await startedBy(lead)
    const { page, close } = await visitAs(lead, `/en${path}`)
    const toTopic = (name: string) => page.getByRole('link', { name, exact: true }).first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await toTopic('Context')
    await page.getByRole('textbox').first().fill('A square without a connection.')
    await page.goBack()
    await toTopic('Costs')
    await page.getByRole('heading', { level: 1, name: 'Costs' }).waitFor()
    await page.goBack()
    await toTopic('Context')
    await page.getByRole('heading', { level: 1, name: 'Context' }).waitFor()
    expect(await page.getByRole('textbox').first().inputValue()).toBe('A square without a connection.')
    await page.context().setOffline(false)
    await isSaved(page)
    expect(await savedPart(path, 'section:context')).toMatchObject({ text: 'A square without a connection.' })
    await close()
  }, 60_000)

  test('when somebody signs out: what could not be sent is asked about, and stays until they say so', async () => {
    const path = await startedBy(lead)
    const { page, close } = await visitAs(lead, `/en${path}/head`)
    const copies = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft/')).length)
    const questions: string[] = []
    let answer = false
    page.on('dialog', (dialog) => {
      questions.push(dialog.message())
      void (answer ? dialog.accept() : dialog.dismiss())
    })
    await isSaved(page)
    await page.route('**/graphql', (route) => route.abort())
    await titleField(page).fill(TITLE)
    await expect.poll(copies).toBe(1)

    await page.locator('summary', { hasText: 'Ada Meier' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect.poll(() => questions.length).toBe(1)
    expect(questions[0]).toContain('not on the server yet')
    expect([page.url().endsWith('/head'), await copies()]).toEqual([true, 1])

    answer = true
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('link', { name: 'Sign in' }).first().waitFor()
    expect(await copies()).toBe(0)
    await close()
  })

  test('when the session ends: it is said, and sent once somebody is back', async () => {
    const path = await startedBy(lead)
    const { page, close } = await visitAs(lead, `/en${path}/head`)
    await isSaved(page)
    await sql`update session set expires_at = now() where person_id = ${lead}`.execute(site.db)
    await titleField(page).fill(TITLE)
    await page.getByText('Kept on this device. You are signed out.').first().waitFor()
    await sql`update session set expires_at = now() + interval '1 hour' where person_id = ${lead}`.execute(
      site.db,
    )
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await isSaved(page)
    expect(await savedPart(path, 'title')).toBe(TITLE)
    await close()
  })

  test('when the same person writes on a second device: both texts stand side by side', async () => {
    const path = await startedBy(lead)
    const [one, two] = [await visitAs(lead, `/en${path}/head`), await visitAs(lead, `/en${path}/head`)]
    await isSaved(one.page)
    await isSaved(two.page)
    await titleField(one.page).fill('From the desk')
    await expect.poll(() => savedPart(path, 'title'), { timeout: 10_000 }).toBe('From the desk')
    await titleField(two.page).fill('From the train')
    await two.page.getByText('You have saved this in another window or on another device:').waitFor()
    await two.page.getByText('From the desk', { exact: true }).waitFor()
    expect(await titleField(two.page).inputValue()).toBe('From the train')
    expect(await savedPart(path, 'title')).toBe('From the desk')
    await titleField(two.page).fill('From the desk and the train')
    await two.page.getByRole('button', { name: 'Keep what stands below' }).click()
    await expect.poll(() => savedPart(path, 'title'), { timeout: 10_000 }).toBe('From the desk and the train')
    await one.close()
    await two.close()
  })

  test('when two authors write at once: different parts never meet, the same part is merged', async () => {
    const path = await startedBy(lead)
    const [ada, ben] = [await visitAs(lead, `/en${path}/head`), await visitAs(contributor, `/en${path}/head`)]
    await isSaved(ada.page)
    await isSaved(ben.page)
    await titleField(ada.page).fill('Ada’s title')
    await ben.page.getByLabel('Summary').fill('Ben’s summary')
    await expect.poll(() => savedPart(path, 'title'), { timeout: 10_000 }).toBe('Ada’s title')
    await expect.poll(() => savedPart(path, 'summary'), { timeout: 10_000 }).toBe('Ben’s summary')
    await titleField(ben.page).fill('Ben’s title')
    await ben.page.getByText('Another author has saved this in the meantime:').waitFor()
    await ben.page.getByRole('button', { name: 'Take theirs' }).click()
    await isSaved(ben.page)
    expect(await titleField(ben.page).inputValue()).toBe('Ada’s title')
    expect(await savedPart(path, 'title')).toBe('Ada’s title')
    await ada.close()
    await ben.close()
  })
})

describe('without a script', PATIENCE, () => {
  test('what is wrong is marked, and everything typed stands where it was', async () => {
    const path = await startedBy(lead)
    const { page, close } = await visitAs(lead, `/en${path}/head`, { javaScriptEnabled: false })
    await titleField(page).fill('A title')
    await page.getByLabel('City', { exact: true }).fill('Atlantis')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('No city of our list is called so.').waitFor()
    expect(await page.getByLabel('City', { exact: true }).inputValue()).toBe('Atlantis')
    await page.getByLabel('City', { exact: true }).fill('Nizza')
    await page.getByRole('button', { name: 'Save and back to the overview' }).click()
    await page.getByRole('heading', { level: 1, name: 'A title' }).waitFor()
    expect(await savedPart(path, 'place')).toMatchObject({ city: 'nice-fr', country: 'FR' })
    await close()
  })
})

describe('every page of a draft', PATIENCE, () => {
  const TOPICS = [
    'head',
    'claims',
    'sections/context',
    'facts/cost',
    'facts/equipment',
    'classification',
    'contact',
    'relations',
    'check',
    'preview',
    'translations/de',
    'submit',
    'discard',
  ]
  test.each(TOPICS)('%s has no barriers and complains of nothing', async (topic) => {
    const path = await startedBy(lead)
    const { page, complaints, close } = await visitAs(lead, `/fr${path}/${topic}`, {
      viewport: { width: 360, height: 800 },
    })
    expect([complaints, await barriersOn(page)]).toEqual([[], []])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await close()
  })
})

test.each(['', '/import'])(
  '/my-practices%s has no barriers, all its words, and complains of nothing',
  async (path) => {
    const { page, complaints, close } = await visitAs(lead, `/fr/my-practices${path}`)
    expect([complaints, await barriersOn(page)]).toEqual([[], []])
    await close()
  },
)

const FROM_A_WORD_PROCESSOR = `<html><head><style>p.MsoNormal { color: red }</style></head><body>
  <h2 style="mso-outline-level:2">The square</h2>
  <p class="MsoNormal"><b>Before</b> the works</p>
  <ul><li>traders</li><li>residents</li></ul></body></html>`

test('what a word processor puts on the clipboard becomes clean Markdown', async () => {
  const path = await startedBy(lead)
  const { page, close } = await visitAs(lead, `/en${path}/sections/context`)
  const field = page.getByRole('textbox').first()
  await page.getByText('Everything is saved.').first().waitFor()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(async (html) => {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) }),
    ])
  }, FROM_A_WORD_PROCESSOR)
  await field.focus()
  await page.keyboard.press('Control+V')
  await expect.poll(() => field.inputValue()).not.toBe('')
  const pasted = await field.inputValue()
  expect(pasted).toContain('**Before** the works')
  expect(pasted).toContain('- traders\n- residents')
  expect(pasted).not.toMatch(/<|Mso|mso|color/)
  await page.getByText('Everything is saved.').first().waitFor()
  await expect.poll(() => savedPart(path, 'section:context')).toMatchObject({ text: pasted.trim() })
  await page.waitForLoadState('networkidle')
  await close()
})
