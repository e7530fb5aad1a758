import { describe, expect, test } from 'vitest'
import { buildApp } from '#server/app.ts'
import { loadConfig } from '#server/config.ts'
import { createLog } from '#server/kernel/log.ts'
import type { Nonces } from '#server/plugins/security.ts'
import { TEST_SETTINGS } from '#test/support/test-settings.ts'

const databaseUrl = 'postgres://127.0.0.1:1/nowhere'

/** Nothing here needs the database. */
async function appWith(settings: Record<string, string> = {}, logged: string[] = []) {
  const config = loadConfig({ ...TEST_SETTINGS, DATABASE_URL: databaseUrl, ...settings }, {})
  const app = await buildApp(
    { ...config, databaseUrl },
    { log: createLog('info', { write: (line) => logged.push(line) }) },
  )
  app.get('/nonces', async (_request, reply) => reply.allowInline())
  app.get('/long', async () => 'Parvis '.repeat(1_000))
  app.get('/fault', async () => {
    throw new Error('the cellar key is under the mat')
  })
  return app
}

describe('the content security policy', () => {
  test('allows the scripts and styles of this answer by nonce, and nothing inline beside them or elsewhere', async () => {
    const app = await appWith()
    const [one, two] = [await app.inject('/nonces'), await app.inject('/nonces')]
    const none = await app.inject('/long')
    const policy = String(one.headers['content-security-policy'])
    const { script, style } = one.json<Nonces>()
    await app.close()

    expect(policy).toContain(`script-src 'self' 'nonce-${script}'`)
    expect(policy).toContain(`style-src 'self' 'nonce-${style}'`)
    expect(policy).not.toContain('unsafe')
    expect(two.json()).not.toEqual({ script, style })
    expect(none.headers['content-security-policy']).toBe(policy.replaceAll(/ 'nonce-\w+'/g, ''))
  })

  test('upgrades requests and asks for HTTPS only where people come by HTTPS', async () => {
    const plain = await appWith()
    const secure = await appWith({ PUBLIC_URL: 'https://parvis.example.org' })
    const [a, b] = [await plain.inject('/healthz'), await secure.inject('/healthz')]
    await Promise.all([plain.close(), secure.close()])

    expect(a.headers['content-security-policy']).not.toContain('upgrade')
    expect(a.headers['strict-transport-security']).toBeUndefined()
    expect(b.headers['content-security-policy']).toContain('upgrade-insecure-requests')
    expect(b.headers['strict-transport-security']).toContain('max-age')
  })
})

describe('the limit of requests', () => {
  test('refuses who asks too often, and lets machines ask for health', async () => {
    const app = await appWith({ RATE_LIMIT: '2' })
    const answers = [await app.inject('/long'), await app.inject('/long'), await app.inject('/long')]
    const health = await app.inject('/healthz')
    await app.close()

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429])
    expect(answers[2]?.json()).toMatchObject({ error: { code: 'LIMIT_REACHED' } })
    expect(answers[2]?.headers['retry-after']).toBeDefined()
    expect(health.statusCode).toBe(200)
  })

  test.each([
    ['a visitor who makes up a forwarded address is still the same visitor', {}, 429],
    ['visitors behind a trusted proxy are told apart', { TRUST_PROXY: 'loopback' }, 200],
  ])('%s', async (_name, settings, second) => {
    const app = await appWith({ RATE_LIMIT: '1', ...settings })
    const from = (address: string) => app.inject({ url: '/long', headers: { 'x-forwarded-for': address } })
    const statuses = [(await from('192.0.2.1')).statusCode, (await from('192.0.2.2')).statusCode]
    await app.close()

    expect(statuses).toEqual([200, second])
  })
})

test('long answers are packed for who can unpack them', async () => {
  const app = await appWith()
  const packed = await app.inject({ url: '/long', headers: { 'accept-encoding': 'br' } })
  const plain = await app.inject({ url: '/long' })
  await app.close()

  expect(packed.headers['content-encoding']).toBe('br')
  expect(plain.headers['content-encoding']).toBeUndefined()
})

test('a fault is masked for the visitor and told whole in the log, under one request id', async () => {
  const logged: string[] = []
  const app = await appWith({}, logged)
  const response = await app.inject('/fault')
  await app.close()

  const { error } = response.json<{ error: { message: string; requestId: string } }>()
  expect(response.statusCode).toBe(500)
  expect(error.message).toBe('Internal error')
  expect(response.body).not.toContain('cellar')
  const line = logged.find((each) => each.includes('cellar'))
  expect(line).toContain(`"reqId":"${error.requestId}"`)
})

test('the log knows neither tokens nor cookies, nor who asked', async () => {
  const logged: string[] = []
  const app = await appWith({}, logged)
  const headers = { cookie: 'session=abc123', authorization: 'Bearer abc123' }
  await app.inject({
    url: '/fault?token=abc123&page=2&resetCode=abc123',
    headers,
    remoteAddress: '192.0.2.77',
  })
  await app.close()

  const text = logged.join()
  expect(text).toContain('/fault?token=[hidden]&page=2&resetCode=[hidden]')
  expect(text).not.toContain('abc123')
  expect(text).not.toContain('192.0.2.77')
})
