import { expect, test } from 'vitest'
import { testApp } from '#test/support/test-app.ts'

const place = testApp({ SEED: 'on' })

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)

test('robots are shown the way to the sitemap', async () => {
  const { body } = await place.app.inject('/robots.txt')
  expect(body).toContain(`Sitemap: ${place.deps.config.publicUrl}/sitemap.xml`)
})

test('the sitemap leads to its files, and these to public pages in every language', async () => {
  const index = await place.app.inject('/sitemap.xml')
  const files = locations(index.body)
  expect(files.length).toBeGreaterThan(1)
  for (const file of files) {
    const { statusCode, body } = await place.app.inject(new URL(file).pathname)
    expect(statusCode).toBe(200)
    expect(body).not.toContain('undefined')
    const found = locations(body)
    expect(found.length % 5).toBe(0)
    expect(body.match(/hreflang="/g)).toHaveLength(found.length * 5)
  }
})

test.each(['/sitemaps/practices-99.xml', '/sitemaps/practices-0.xml', '/sitemaps/practices-x.xml'])(
  '%s is not there',
  async (address) => {
    expect((await place.app.inject(address)).statusCode).toBe(404)
  },
)
