import type { Page } from 'playwright-core'
import { sql } from 'kysely'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VISITOR } from '#shared/access/viewer.ts'
import type { OrganisationId, PersonId, PracticeId, Viewer } from '#shared/access/viewer.ts'
import { partsOf } from '#shared/practices/parts.ts'
import { fileStoreIn } from '#server/kernel/file-store.ts'
import { uploadAttachment } from '#server/modules/media/index.ts'
import { saveDraftPart, startPractice, submitPractice } from '#server/modules/practices/index.ts'
import { barriersOn, testBrowser } from '#test/support/browser.ts'
import * as files from '#test/support/files.ts'
import { makeContent } from '#test/support/make.ts'
import { addOrganisation, addPerson, signIn } from '#test/support/sign-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'parvis-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
const { visit, site } = testBrowser({ files: fileStoreIn(folder) })
const PATIENCE = { timeout: 120_000 }

let nice: OrganisationId
let person: PersonId
let cookie: string

beforeAll(async () => {
  nice = await addOrganisation(site.db, { name: 'Ville de Nice' })
  person = await addPerson(site.db, { memberships: [{ organisationId: nice, role: 'lead' }] })
  cookie = (await signIn(site.app, person)).cookie
})

function leadOf(): Viewer {
  return { ...VISITOR, personId: person, memberships: [{ organisationId: nice, role: 'lead' }] }
}

async function freshDraft(): Promise<{ id: PracticeId; path: string }> {
  const { id, key } = await startPractice(site.deps, leadOf(), { publisherId: nice, language: 'fr' })
  return { id, path: `/my-practices/${key}/attachments` }
}

async function open(path: string, options: Parameters<typeof visit>[1] = {}) {
  const [name = '', value = ''] = cookie.split('=')
  const here = { domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true, secure: false }
  const cookies = [{ name, value, ...here, sameSite: 'Lax' as const }]
  return visit(path, { ...options, storageState: { cookies, origins: [] } })
}

async function described(id: PracticeId): Promise<Record<string, unknown>[]> {
  const { rows } = await sql<{ value: Record<string, unknown> }>`
    select value from draft_part where practice_id = ${id} and part like 'attachment:%' and value is not null
    order by position`.execute(site.db)
  return rows.map(({ value }) => value)
}

const asFile = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })

/** Lets go of a file over the page, as a hand does. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.locator('form[enctype]').evaluate(
    (form, file) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0))], file.name))
      form.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }))
    },
    { name, base64: bytes.toString('base64') },
  )
}

describe('files are added to a draft', () => {
  test(
    'several at once; a refused one says why, and what a picture shows is asked at once',
    PATIENCE,
    async () => {
      const { id, path } = await freshDraft()
      const { page, complaints, close } = await open(`/de${path}`)
      await page
        .getByLabel('Dateien auswählen')
        .setInputFiles([asFile('böse.svg', files.SVG), asFile('platz.jpg', await files.jpeg(1600, 1000))])
      await page.getByText('böse.svg: nicht hinzugefügt. SVG-Bilder').first().waitFor()
      await page.getByText('platz.jpg: hinzugefügt').first().waitFor()
      const shows = page.getByLabel('Was zu sehen ist, auf Französisch')
      await shows.waitFor()
      expect(await shows.evaluate((element) => element === document.activeElement)).toBe(true)
      await page.keyboard.type('Une place plantée')
      await page.getByText('Alles ist gespeichert.').waitFor()
      await expect
        .poll(() => described(id))
        .toMatchObject([{ label: 'CLEAR', alternative: { fr: 'Une place plantée' } }])
      expect(
        await page.locator('fieldset img').evaluate((image: HTMLImageElement) => image.naturalWidth),
      ).toBe(480)
      expect(complaints.filter((text) => !text.includes('422'))).toEqual([])
      expect(await barriersOn(page)).toEqual([])
      await close()
    },
  )

  test('by dropping them, and taken out again', PATIENCE, async () => {
    const { id, path } = await freshDraft()
    const { page, close } = await open(`/en${path}`)
    await drop(page, 'square.png', await files.png(400, 300))
    await page.getByText('square.png: added').first().waitFor()
    await expect.poll(() => described(id)).toHaveLength(1)
    // What is new is asked for at once, and the page moves there: nobody presses anything before.
    await page.locator('fieldset input:focus').waitFor()
    await page.getByRole('button', { name: 'Remove' }).click()
    await expect.poll(() => described(id)).toEqual([])
    await close()
  })

  test('without a script, by a form that is described by another', PATIENCE, async () => {
    const { id, path } = await freshDraft()
    const { page, close } = await open(`/fr${path}`, { javaScriptEnabled: false })
    await page.getByLabel('Choisir des fichiers').setInputFiles([asFile('mal.svg', files.SVG)])
    await page.getByRole('button', { name: 'Ajouter ces fichiers' }).click()
    await page.getByText('mal.svg : non ajouté. Une image SVG').waitFor()
    await page
      .getByLabel('Choisir des fichiers')
      .setInputFiles([asFile('place.jpg', await files.jpeg(900, 600))])
    await page.getByRole('button', { name: 'Ajouter ces fichiers' }).click()
    await page.getByLabel('Ce qu’on y voit, en français').fill('La place en mai')
    await page.getByLabel('Auteur').fill('Ville de Nice')
    await page.locator('input[type=radio][value=GREEN]').check()
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await page.waitForURL('**/attachments?done=save')
    expect(await described(id)).toMatchObject([
      { label: 'GREEN', alternative: { fr: 'La place en mai' }, credit: 'Ville de Nice', decorative: false },
    ])
    await close()
  })
})

test.each([360, 1280])('the page fits %i pixels', PATIENCE, async (width) => {
  const { path } = await freshDraft()
  const { page, close } = await open(`/de${path}`, { viewport: { width, height: 900 } })
  await page
    .getByLabel('Dateien auswählen')
    .setInputFiles([asFile(`${'ein-sehr-langer-name-'.repeat(4)}.jpg`, await files.jpeg())])
  await page.getByLabel('Was zu sehen ist, auf Französisch').waitFor()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  if (process.env['SHOTS'])
    await page.screenshot({ path: `${process.env['SHOTS']}/attachments-${width}.png`, fullPage: true })
  await close()
})

test('a picture on the page of a practice takes its room before it is there', PATIENCE, async () => {
  const { id, path } = await freshDraft()
  const lead = leadOf()
  const added = await uploadAttachment(site.deps, lead, {
    practiceId: id,
    name: 'a.jpg',
    bytes: await files.jpeg(1600, 1000),
  })
  for (const [part, value] of partsOf(makeContent({ language: 'fr' }))) {
    const version = part === 'language' ? 1 : 0
    await saveDraftPart(site.deps, lead, { practiceId: id, part, value, version })
  }
  const { rows } = await sql<{ version: number }>`select version from practice where id = ${id}`.execute(
    site.db,
  )
  await submitPractice(site.deps, lead, { practiceId: id, version: rows[0]!.version })
  await sql`
    update practice set public_life = 'published', published_revision = candidate_revision, candidate = 'none',
      candidate_revision = null where id = ${id}`.execute(site.db)
  const [, , key] = path.split('/')
  const { page, close } = await visit(`/fr/practices/${key}`)
  const picture = page.locator(`img[src="/attachments/${added.id}"]`)
  await page.route('**/attachments/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue()
  })
  await page.reload({ waitUntil: 'domcontentloaded' })
  const before = await picture.boundingBox()
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 20_000 })
    .toBeGreaterThan(0)
  const after = await picture.boundingBox()
  expect(before!.height).toBeGreaterThan(200)
  expect([after!.width, after!.height]).toEqual([before!.width, before!.height])
  if (process.env['SHOTS'])
    await page.screenshot({ path: `${process.env['SHOTS']}/practice.png`, fullPage: false })
  await close()
})
