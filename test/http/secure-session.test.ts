import '@fastify/cookie'
import type { FastifyReply } from 'fastify'
import { expect, test, vi } from 'vitest'
import { addPerson, signIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp({ PUBLIC_URL: 'https://parvis.example.org' })

test('behind TLS, the session is a cookie of this host alone, over TLS alone', () => {
  const set = vi.fn<(...cookie: unknown[]) => void>()
  it.app.setSession({ setCookie: set } as unknown as FastifyReply, 'a token')
  const [name, value, attributes] = set.mock.calls[0] ?? []

  expect([name, value]).toEqual(['__Host-session', 'a token'])
  expect(attributes).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: true, path: '/', signed: true })
  expect(attributes).not.toHaveProperty('domain')
})

test('behind TLS, a session under the plain name is none', async () => {
  const { cookie } = await signIn(it.app, await addPerson(it.db))
  const viewerBehind = (given: string) =>
    it.app.viewerOf({ cookies: it.app.parseCookie(given) } as Parameters<typeof it.app.viewerOf>[0])

  expect((await viewerBehind(cookie)).personId).not.toBeNull()
  expect((await viewerBehind(cookie.replace('__Host-', ''))).personId).toBeNull()
})
