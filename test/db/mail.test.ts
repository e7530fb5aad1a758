import { SMTPServer } from 'smtp-server'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#shared/access/viewer.ts'
import { loadConfig } from '#server/config.ts'
import { createLog } from '#server/kernel/log.ts'
import { transact } from '#server/kernel/transaction.ts'
import { findViewer } from '#server/modules/accounts/index.ts'
import { queueMail, sendMail, type MailGuard } from '#server/modules/notifications/index.ts'
import { addOrganisation, addPerson } from '#test/support/sign-in.ts'
import { testDatabase } from '#test/support/test-database.ts'
import { TEST_SETTINGS } from '#test/support/test-settings.ts'

const { db } = testDatabase()

/** A real mail server on this machine, which keeps what it gets and refuses what it is told to. */
const received: { to: string[]; text: string }[] = []
let refuseWith: number | undefined
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      if (refuseWith) return done(Object.assign(new Error('no'), { responseCode: refuseWith }))
      received.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        text: Buffer.concat(parts).toString(),
      })
      return done()
    })
  },
})

let port = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.server.address()
  port = typeof address === 'object' ? (address?.port ?? 0) : 0
})
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))

function depsWith(settings: Record<string, string>) {
  const config = loadConfig({ ...TEST_SETTINGS, PUBLIC_URL: 'https://parvis.example.org', ...settings }, {})
  const log = createLog('silent')
  return { db, config, log, viewerOfPerson: (person: PersonId) => findViewer(db, person) }
}

const withServer = () =>
  depsWith({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Parvis <parvis@example.org>' })

async function queued(to: PersonId, guard: MailGuard = null, organisation = 'Nice'): Promise<string> {
  return transact(db, async (tx) => {
    const link = { path: 'account', token: 'the-secret' }
    await queueMail(tx, { to, template: 'join-accepted', data: { organisation }, link, guard })
    const { rows } = await sql<{ id: string }>`select id from mail where person_id = ${to}`.execute(tx)
    return rows[0]!.id
  })
}

async function stateOf(id: string) {
  const { rows } = await sql<{ state: string; reason: string | null; token: string | null }>`
    select state, reason, link_token as token from mail where id = ${id}`.execute(db)
  return rows[0]
}

describe('a mail', () => {
  test('leaves in the language of its recipient, as text and as HTML, and takes its secret with it', async () => {
    const to = await addPerson(db, { email: 'anna@stadt.example', language: 'de' })
    const mail = await queued(to, null, 'Köln <b>&"')
    await sendMail(withServer(), { mail })
    const sent = received.find(({ to: [address] }) => address === 'anna@stadt.example')
    const text = decode(sent?.text ?? '')

    expect(await stateOf(mail)).toEqual({ state: 'sent', reason: null, token: null })
    expect(text).toContain('Auto-Submitted: auto-generated')
    expect(text).toContain('https://parvis.example.org/de/account?token=the-secret')
    expect(text).toContain('wurde angenommen')
    expect(text).toContain('Köln &lt;b&gt;&amp;&quot;')
  })

  test('is sent once, however often its job runs', async () => {
    const to = await addPerson(db, { email: 'once@stadt.example' })
    const mail = await queued(to)
    await sendMail(withServer(), { mail })
    await sendMail(withServer(), { mail })
    expect(received.filter(({ to: [address] }) => address === 'once@stadt.example')).toHaveLength(1)
  })

  test.each<[string, (organisation: OrganisationId) => MailGuard, string]>([
    ['a lead', (of) => ({ is: 'lead', of }), 'not-a-lead'],
    ['an author', (of) => ({ is: 'author', of }), 'not-an-author'],
    ['somebody who belongs', (of) => ({ is: 'belonging', of }), 'not-in-organisation'],
    ['a moderator', () => ({ is: 'moderator' }), 'not-a-moderator'],
    ['an administrator', () => ({ is: 'administrator' }), 'not-an-administrator'],
  ])(
    'meant for %s is not sent to who is none any more when it leaves, and the log says why',
    async (_name, guardOf, reason) => {
      const organisationId = await addOrganisation(db)
      const memberships = [{ organisationId, role: 'lead' as const }]
      const to = await addPerson(db, { memberships, isModerator: true, isAdministrator: true })
      const [allowed, withheld] = [
        await queued(to, guardOf(organisationId)),
        await again(to, guardOf(organisationId)),
      ]
      await sendMail(withServer(), { mail: allowed })
      await sql`delete from membership where person_id = ${to}`.execute(db)
      await sql`update person set is_moderator = false, is_administrator = false where id = ${to}`.execute(db)
      const before = received.length
      await sendMail(withServer(), { mail: withheld })

      expect((await stateOf(allowed))?.state).toBe('sent')
      expect(await stateOf(withheld)).toEqual({ state: 'withheld', reason, token: null })
      expect(received.length).toBe(before)
    },
  )

  test('is tried again where the server is away, and given up where it says no for good', async () => {
    const mail = await queued(await addPerson(db))
    const away = depsWith({ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'parvis@example.org' })
    await expect(sendMail(away, { mail })).rejects.toThrow(/did not leave/)
    const waiting = await stateOf(mail)
    refuseWith = 451
    await expect(sendMail(withServer(), { mail })).rejects.toThrow(/did not leave/)
    refuseWith = 550
    await sendMail(withServer(), { mail })
    refuseWith = undefined

    expect(waiting).toMatchObject({ state: 'queued', token: 'the-secret' })
    expect(await stateOf(mail)).toMatchObject({ state: 'failed', token: null })
  })

  test('stays for the administrators where there is no mail server', async () => {
    const mail = await queued(await addPerson(db))
    await sendMail(depsWith({}), { mail })
    expect(await stateOf(mail)).toEqual({ state: 'kept', reason: null, token: 'the-secret' })
  })

  test('exists only if what it tells of happened', async () => {
    const to = await addPerson(db)
    const failing = transact(db, async (tx) => {
      await queueMail(tx, {
        to,
        template: 'password-changed',
        data: {},
        link: { path: 'forgotten' },
        guard: null,
      })
      throw new Error('rolled back')
    })
    await expect(failing).rejects.toThrow('rolled back')
    const { rows } = await sql`select 1 from mail where person_id = ${to}`.execute(db)
    expect(rows).toEqual([])
  })
})

/** A second mail to the same person. */
async function again(to: PersonId, guard: MailGuard): Promise<string> {
  const first = await queued(to, guard)
  const { rows } = await sql<{
    id: string
  }>`select id from mail where person_id = ${to} and id <> ${first}`.execute(db)
  return rows[0]!.id
}

/** Quoted-printable and base64 parts of a message, read. */
function decode(message: string): string {
  const joined = message.replaceAll('=\r\n', '')
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString()
}
