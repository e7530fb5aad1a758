import { describe, expect, test } from 'vitest'
import { practice } from './support/practice.ts'
import { render } from './support/render.ts'

const base = { caption: null, credit: null, licence: null, byteSize: 2_400_000, name: 'square.jpg' }
const picture = {
  ...base,
  id: 'p',
  kind: 'IMAGE',
  path: '/attachments/p',
  alternative: 'A square with planters',
  caption: 'The square in May',
  credit: 'Ville de Nice',
  sizes: [
    { path: '/attachments/p/480', width: 480, height: 320 },
    { path: '/attachments/p/960', width: 960, height: 640 },
  ],
}
const document = {
  ...base,
  id: 'd',
  kind: 'DOCUMENT',
  path: '/attachments/d',
  name: 'Plan.pdf',
  alternative: '',
  sizes: [],
}

async function pageWith(...attachments: object[]): Promise<string> {
  const page = await render('/fr/practices/nice-promenade', {
    Me: { me: null },
    PracticePage: { practice: { ...practice, attachments } },
  })
  expect(page.status).toBe(200)
  return page.html
}

describe('a picture on the page', () => {
  test('comes in sizes, takes its room at once, and says what it shows', async () => {
    const html = await pageWith(picture, { ...picture, id: 'q', alternative: '' })
    expect(html).toContain('srcSet="/attachments/p/480 480w, /attachments/p/960 960w"')
    expect(html).toMatch(
      /<img[^>]*width="960" height="640"[^>]*alt="A square with planters"[^>]*loading="eager"/,
    )
    expect(html).toMatch(/<img[^>]*alt=""[^>]*loading="lazy"/)
    expect(html).toMatch(/<figcaption>The square in May.*Ville de Nice/)
  })
})

describe('a document on the page', () => {
  test('is a link that says what it is and how large', async () => {
    const html = await pageWith(document)
    expect(html).toContain('<a href="/attachments/d">Plan.pdf</a>')
    expect(html).toContain('PDF, 2,4 Mo')
    expect(html).toContain('<a href="#documents">')
  })
})

test('a page without attachments has no room for them', async () => {
  expect(await pageWith()).not.toMatch(/<img|id="documents"/)
})
