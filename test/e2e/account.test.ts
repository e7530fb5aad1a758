import '@fastify/cookie'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addOrganisation, addPerson, signIn } from '../support/sign-in.ts'
import { barriersOn, testBrowser, type Visit } from '../support/browser.ts'

const { visit, site } = testBrowser()
const WORDS = {
  fr: {
    confirm: 'Confirmer et se connecter',
    signOut: 'Se déconnecter',
    signIn: 'Se connecter',
    open: 'Ouvrir le compte',
  },
  de: { confirm: 'Bestätigen und anmelden', signOut: 'Abmelden', signIn: 'Anmelden', open: 'Konto eröffnen' },
} as const

async function linkFor(email: string): Promise<string> {
  const { rows } = await sql<{ path: string }>`
    select m.language || '/' || m.link_path || '?token=' || m.link_token as path
    from mail m join person p on p.id = m.person_id where p.email = ${email} order by m.created_at desc limit 1`.execute(
    site.db,
  )
  return `/${rows[0]?.path}`
}

async function press(page: Visit['page'], name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).click()
}

test.each(['fr', 'de'] as const)(
  'in %s, an account is opened, confirmed and used without a script',
  async (language) => {
    const words = WORDS[language]
    const email = `anne.${language}@ville.example`
    const { page, close } = await visit(`/${language}/sign-up`, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    })
    await press(page, words.open)
    expect(await page.locator('[aria-invalid]').count()).toBe(3)
    await page.locator('[name=name]').fill('Anne Dupont')
    await page.locator('[name=email]').fill(email)
    await page.locator('[name=password]').fill('eine lange Phrase')
    await press(page, words.open)
    await page.waitForURL('**/sign-up/sent')
    await page.goto(await linkFor(email))
    await page.locator('[name=password]').fill('eine lange Phrase')
    await press(page, words.confirm)
    await page.waitForURL(`**/${language}/account`)
    await page.locator('summary').click()
    await page.getByRole('banner').getByRole('button', { name: words.signOut }).click()
    await page.waitForURL(`**/${language}`)
    await page.goto(`/${language}/account/organisations`)
    expect(new URL(page.url()).pathname).toBe(`/${language}/sign-in`)
    await page.locator('[name=email]').fill(email)
    await page.locator('[name=password]').fill('eine lange Phrase')
    await press(page, words.signIn)
    await page.waitForURL('**/account/organisations')
    await close()
  },
)

test('a lead gives a role, invites, and names a project; pages of an account have no barriers', async () => {
  const organisationId = await addOrganisation(site.db)
  const lead = await addPerson(site.db, {
    memberships: [{ organisationId, role: 'lead' }],
    isAdministrator: true,
  })
  await addPerson(site.db, { name: 'Bo Berg', memberships: [{ organisationId, role: 'member' }] })
  const { rows } = await sql<{
    key: string
  }>`select key from organisation where id = ${organisationId}`.execute(site.db)
  const { cookie } = await signIn(site.app, lead)
  const address = `/en/organisations/${rows[0]?.key}/people`
  const { page, complaints, close } = await visit('/en/sign-in')
  expect(await barriersOn(page)).toEqual([])
  await page
    .context()
    .addCookies([{ name: 'session', value: cookie.replace('session=', ''), url: new URL(page.url()).origin }])
  page.setDefaultTimeout(5_000)
  await page.goto(address)
  await page.getByRole('combobox', { name: 'Role: Bo Berg' }).selectOption('contributor')
  await page.getByRole('button', { name: 'Set the role: Bo Berg' }).click()
  await page.getByText('Contributor: writes drafts, since').waitFor()
  await page.getByLabel('Mail address').fill('cy@city.example')
  await press(page, 'Invite')
  await page.getByText('cy@city.example').waitFor()
  await press(page, 'Add the project')
  await page.getByRole('button', { name: 'Take out: PACTESUR' }).waitFor()
  // The only lead is not offered what would be refused.
  expect(await page.getByRole('button', { name: 'Leave this organisation' }).count()).toBe(0)
  for (const path of [
    address,
    '/en/account',
    '/en/account/organisations?name=city',
    '/en/administration/outbox',
    '/en/administration/audit',
  ]) {
    await page.goto(path)
    expect([path, await barriersOn(page)]).toEqual([path, []])
  }
  expect(complaints).toEqual([])
  await close()
})
