import { describe, expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const it = testApp()
const get = (url: string, headers: Record<string, string> = {}) => it.app.inject({ url, headers })

describe('an address without a language', () => {
  test.each([
    ['/', { 'accept-language': 'de-AT,de;q=0.9' }, '/de'],
    ['/', { 'accept-language': 'de', cookie: 'language=it' }, '/it'],
    ['/', { 'accept-language': 'pl' }, '/en'],
    ['/', { cookie: 'language=klingon' }, '/en'],
    ['/declaration/C4', { 'accept-language': 'fr' }, '/fr/declaration/C4'],
    ['/practices?q=a', { 'accept-language': 'es' }, '/es/practices?q=a'],
  ])('%s with %j leads to %s, for now', async (url, headers, to) => {
    const { statusCode, headers: answer } = await get(url, headers)
    expect([statusCode, answer.location]).toEqual([302, to])
    expect(answer['vary']).toMatch(/accept-language, cookie/)
  })
})

test('the language that somebody reads is remembered where it is not the one they would be given', async () => {
  const told = await get('/it/about', { 'accept-language': 'de' })
  expect(told.cookies).toMatchObject([{ name: 'language', value: 'it', httpOnly: true, sameSite: 'Lax' }])
  expect((await get('/de/about', { 'accept-language': 'de' })).cookies).toEqual([])
})

test('a page is not kept, and allows only its own scripts and styles', async () => {
  const first = await get('/fr/about')
  const second = await get('/fr/about')
  const nonce = /<style nonce="([^"]+)"/.exec(first.body)?.[1] ?? 'none'
  expect(first.headers['cache-control']).toBe('private, no-cache')
  expect(first.headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
  expect(second.body).not.toContain(nonce)
  expect(first.headers['content-security-policy']).not.toContain('unsafe')
})

test('files of the build come packed and are kept for ever', async () => {
  const page = await get('/fr/about')
  const [script = ''] = /\/assets\/[^"]+\.js/.exec(page.body) ?? []
  for (const encoding of ['br', 'gzip']) {
    const { headers } = await get(script, { 'accept-encoding': encoding })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-type']).toMatch(/javascript/)
  }
})

test.each(['/.vite/manifest.json', '/assets/nothing.js', '/assets/../package.json', '/robots.txt.br'])(
  '%s is no file to be had',
  async (url) => {
    expect((await get(url)).statusCode).toBe(404)
  },
)
