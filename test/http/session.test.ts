import '@fastify/cookie'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { OrganisationId, PersonId, Viewer } from '#shared/access/viewer.ts'
import { VISITOR } from '#shared/access/viewer.ts'
import { addOrganisation, addPerson, signIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp()

/** Who the app takes a browser for that sends this cookie. */
async function viewerBehind(cookie: string | undefined): Promise<Viewer> {
  const cookies = cookie === undefined ? {} : it.app.parseCookie(cookie)
  return it.app.viewerOf({ cookies } as Parameters<typeof it.app.viewerOf>[0])
}

describe('a session', () => {
  test('stands for its person with roles, memberships, network and grants', async () => {
    const organisationId = await addOrganisation(it.db, { isNetworkMember: true })
    const person = await addPerson(it.db, {
      isModerator: true,
      memberships: [{ organisationId, role: 'lead' }],
    })
    const { cookie } = await signIn(it.app, person)

    expect(await viewerBehind(cookie)).toEqual({
      personId: person,
      memberships: [{ organisationId, role: 'lead' }],
      isNetworkMember: true,
      isModerator: true,
      isAdministrator: false,
      grants: [],
    })
  })

  test('shows at the next request that the organisation left the network', async () => {
    const organisationId = await addOrganisation(it.db, { isNetworkMember: true })
    const cookie = await cookieOfMember(organisationId)
    const before = await viewerBehind(cookie)
    await sql`update organisation set is_network_member = false where id = ${organisationId}`.execute(it.db)
    const after = await viewerBehind(cookie)

    expect([before.isNetworkMember, after.isNetworkMember]).toEqual([true, false])
  })

  test.each<[string, (cookie: string, person: PersonId) => Promise<string | undefined>]>([
    ['no cookie', async () => undefined],
    ['a token that is not signed', async (cookie) => cookie.replace(/\..*$/, '')],
    ['a signature of another', async (cookie) => `${cookie.slice(0, -6)}AAAAAA`],
    [
      'a session that has ended',
      async (cookie, person) => {
        await sql`update session set expires_at = now() where person_id = ${person}`.execute(it.db)
        return cookie
      },
    ],
    [
      'an address that is not confirmed',
      async (cookie, person) => {
        await sql`update person set email_verified = false where id = ${person}`.execute(it.db)
        return cookie
      },
    ],
  ])('%s makes a visitor', async (_name, spoil) => {
    const person = await addPerson(it.db)
    const { cookie } = await signIn(it.app, person)
    expect((await viewerBehind(cookie)).personId).toBe(person)

    expect(await viewerBehind(await spoil(cookie, person))).toEqual(VISITOR)
  })

  test('in use lives on', async () => {
    const person = await addPerson(it.db)
    const { cookie } = await signIn(it.app, person)
    await sql`update session set updated_at = now() - interval '2 days' where person_id = ${person}`.execute(
      it.db,
    )
    await viewerBehind(cookie)

    const { rows } = await sql<{ days: number }>`
      select extract(day from expires_at - now())::int as days from session where person_id = ${person}`.execute(
      it.db,
    )
    expect(rows[0]?.days).toBeGreaterThan(28)
  })
})

async function cookieOfMember(organisationId: OrganisationId): Promise<string> {
  const person = await addPerson(it.db, { memberships: [{ organisationId, role: 'member' }] })
  return (await signIn(it.app, person)).cookie
}
