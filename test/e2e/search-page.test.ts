import { expect, test } from 'vitest'
import { barriersOn, testBrowser } from '../support/browser.ts'

const { visit } = testBrowser()

test('suggestions are walked through by keyboard, told in number, and lead where they say', async () => {
  const { page, complaints, close } = await visit('/fr')
  await page.locator('#q').focus()
  await page.keyboard.type('poll')
  const box = page.getByRole('combobox', { name: 'Chercher des pratiques' })
  const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
  await options.first().waitFor()
  await page
    .getByRole('status')
    .filter({ hasText: /^\d suggestions/ })
    .waitFor()
  expect(await barriersOn(page)).toEqual([])

  await page.keyboard.press('ArrowDown')
  const first = options.first()
  expect(await first.getAttribute('aria-selected')).toBe('true')
  expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'))
  await page.keyboard.press('ArrowUp')
  expect(await box.getAttribute('aria-activedescendant')).toBeNull()
  await page.keyboard.press('Escape')
  await expect.poll(() => options.count()).toBe(0)
  expect(await box.getAttribute('aria-expanded')).toBe('false')
  expect(await box.inputValue()).toBe('poll')

  await page.keyboard.press('ArrowDown')
  expect(await options.first().textContent()).toMatch(/^Borne Notion · \d+ pratiques$/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/fr/practices?equipment=bollard')
  expect(complaints).toEqual([])
  await close()
})

test('without an option, Enter searches for the words; a click takes an option', async () => {
  const { page, close } = await visit('/de/practices')
  await page.locator('#q').focus()
  await page.keyboard.type('Nürn')
  await page.getByRole('option', { name: /Nürnberg Stadt/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/de/practices?q=N%C3%BCrn')
  expect(await page.getByRole('listbox', { name: 'Vorschläge' }).count()).toBe(0)

  await page.keyboard.type('b')
  await page.getByRole('option', { name: /Nürnberg Stadt/ }).click()
  await page.waitForURL(/\/de\/practices\?city=[a-z-]+$/)
  expect(await page.locator('#q').inputValue()).toBe('')
  await close()
})

test('a long facet is searched by name, and the filters that were chosen stay', async () => {
  const { page, close } = await visit('/en/practices?kind=temporary-measure&kind=protective-equipment')
  await page.getByText('More filters', { exact: true }).click()
  const cities = page.locator('fieldset', { has: page.getByText('City', { exact: true }) })
  await page.locator('summary').getByText('City', { exact: true }).click()
  await cities.locator('summary').click()
  await cities.getByRole('searchbox', { name: 'Search this list' }).fill('nurem')
  await cities.getByRole('checkbox', { name: /Nuremberg/ }).check()
  await page.waitForURL(/&city=/)
  expect(page.url()).toMatch(/kind=protective-equipment&kind=temporary-measure&city=[a-z-]+$/)
  await close()
})

test('back takes back what was ticked last, and a chip that was taken away leaves the keyboard at what is found', async () => {
  const { page, close } = await visit('/en/practices')
  const box = (name: RegExp) => page.getByRole('checkbox', { name })
  await box(/^France/).check()
  await page.waitForURL('**/en/practices?country=FR')
  await box(/^Italy/).check()
  await page.waitForURL('**/en/practices?country=FR&country=IT')
  await page.goBack()
  await page.waitForURL('**/en/practices?country=FR')
  await expect.poll(() => box(/^Italy/).isChecked()).toBe(false)
  expect(await box(/^France/).isChecked()).toBe(true)
  await page.getByRole('link', { name: 'Remove the filter Country: France' }).press('Enter')
  await page.waitForURL('**/en/practices')
  const total = page.getByRole('heading', { level: 2, name: /^\d+ practices$/ })
  expect(await total.evaluate((heading) => heading === document.activeElement)).toBe(true)
  await page.getByRole('link', { name: /^Next/ }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /No filter\. Page 2\.$/ })
    .waitFor()
  await close()
})

test('the nearest come first, by a plain form too', async () => {
  const { page, close } = await visit('/fr/practices', { javaScriptEnabled: false })
  const city = page.getByRole('combobox', { name: 'Ville de départ' })
  expect(await city.isVisible()).toBe(false)
  await page.getByRole('combobox', { name: 'Trier' }).selectOption('nearest')
  await city.fill('Nizza')
  await page.getByRole('button', { name: 'Trier' }).click()
  await page.waitForURL(/sort=nearest&near=Nizza/)
  expect(await city.inputValue()).toBe('Nice')
  expect(await page.getByRole('article').first().textContent()).toMatch(/^Nice.*0 km/)
  await city.fill('Xqzvbn')
  await page.getByRole('button', { name: 'Trier' }).click()
  await page.getByText('Aucune ville de notre répertoire ne s’appelle « Xqzvbn ».').waitFor()
  await close()
})

test('letters that are typed while the address is still on its way stay in the box', async () => {
  const { page, close } = await visit('/en/practices')
  const held = Promise.withResolvers<void>()
  await page.route('**/assets/*.json', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.locator('#q').focus()
  const asked = page.waitForRequest((request) => request.postData()?.includes('query Search(') ?? false)
  await page.keyboard.type('tram')
  await asked
  await page.keyboard.type('way')
  held.resolve()
  await page.waitForURL('**/en/practices?q=tramway')
  expect(await page.locator('#q').inputValue()).toBe('tramway')
  await page.getByRole('heading', { level: 2, name: /for “tramway”$/ }).waitFor()
  await close()
})

test('while another area of the map is on its way, no number and no city of the one before is told', async () => {
  const { page, close } = await visit('/en/map')
  await page.getByRole('button', { name: 'Nearer' }).click()
  await page.getByRole('button', { name: 'Nearer' }).click()
  const held = Promise.withResolvers<void>()
  await page.route('**/graphql', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.getByRole('link', { name: 'Search this area' }).press('Enter')
  await page.waitForURL(/\?area=/)
  await page.getByText('Searching …', { exact: true }).waitFor()
  const list = page.getByRole('region', { name: 'Cities in this area' })
  expect(await list.getByRole('link', { name: 'Melbourne' }).count()).toBe(0)
  expect(await list.getByRole('heading').evaluate((heading) => heading === document.activeElement)).toBe(true)
  held.resolve()
  await page
    .getByRole('status')
    .filter({ hasText: /practices in \d+ cities/ })
    .waitFor()
  await close()
})

test('the area that is seen on the map is what the list has', async () => {
  const { page, complaints, close } = await visit('/en/map')
  await page.getByRole('button', { name: 'Nearer' }).click()
  await page.getByRole('button', { name: 'Nearer' }).click()
  await page.getByRole('link', { name: 'Search this area' }).click()
  await page.waitForURL(/\/en\/map\?area=/)
  const told = page.getByText(/^\d+ practices in \d+ cities\. 1 filter is active\./)
  const count = async () => parseInt((await told.textContent()) ?? '', 10)
  await expect.poll(count).toBeLessThan(60)
  const total = await count()
  const inCircles = await page.locator('svg a[aria-label]').evaluateAll((circles) => circles.length)
  expect(inCircles).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'See the same as a list' }).click()
  await page.getByRole('heading', { level: 2, name: `${total} practices` }).waitFor()
  await page.getByRole('link', { name: 'Remove the filter Area of the map' }).click()
  await page.waitForURL('**/en/practices')
  expect(complaints).toEqual([])
  await close()
})

test.each(['fr', 'de'])(
  'a search without results says in %s what to do, without barriers',
  async (language) => {
    const { page, close } = await visit(`/${language}/practices?q=poller+xqzvbn&country=IS&kind=training`)
    await page.getByText(/xqzvbn\.$/).waitFor()
    expect(await barriersOn(page)).toEqual([])
    await close()
  },
)

test('where no practice has any of the words, no filter is blamed', async () => {
  const { page, close } = await visit('/en/practices?q=xqzvbn&country=FR')
  await page.getByText('No practice answers: xqzvbn.').waitFor()
  expect(await page.getByRole('link', { name: 'Clear all filters' }).count()).toBe(1)
  await close()
})

test('a practice and a city name what is like them, without a script', async () => {
  const { page, close } = await visit('/en/practices/turin-art-on-jersey-barriers', {
    javaScriptEnabled: false,
  })
  const practices = page.getByRole('region', { name: 'Similar practices' }).getByRole('listitem')
  expect(await practices.count()).toBe(4)
  expect(await practices.first().textContent()).toContain('same installation: ')
  await page.goto('/en/cities/nice-fr')
  const cities = page.getByRole('region', { name: 'Similar cities' }).getByRole('listitem')
  expect(await cities.count()).toBe(4)
  expect(await cities.first().textContent()).toMatch(/same (spaces|threats|kinds)/)
  await close()
})
