import '@fastify/cookie'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { assembleSchema } from '#server/graphql/schema.ts'
import { SLICES } from '#server/graphql/slices.ts'
import { withoutSecrets } from '#server/kernel/log.ts'
import { mailLink } from '#server/modules/accounts/index.ts'
import { addPerson, signIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp()
const PASSWORD = 'correct horse battery'
const ORIGIN = 'http://localhost:3000'
let machines = 0

type Sent = { cookie?: string; origin?: string; machine?: string; headers?: Record<string, string> }

/** Sends a form as a browser does, each time from another machine unless said otherwise. */
async function send(
  path: string,
  fields: Record<string, string>,
  { cookie, origin = ORIGIN, machine, headers }: Sent = {},
) {
  const answer = await it.app.inject({
    method: 'POST',
    url: `/en/${path}`,
    payload: new URLSearchParams(fields).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
      ...(origin && { origin }),
      ...(cookie && { cookie }),
      ...headers,
    },
    remoteAddress: machine ?? `192.0.2.${(machines = (machines + 1) % 250)}`,
  })
  const session = answer.cookies.find(({ name }) => name === 'session')
  const faults =
    answer.statusCode === 422 ? answer.json<{ form: { faults: object } }>().form.faults : undefined
  return { status: answer.statusCode, goesTo: answer.headers.location, faults, session, answer }
}

/** A person who has signed up and confirmed, as it happens. */
async function personWithPassword(email: string) {
  const sent = await send('sign-up', { name: 'Ada Meier', email, password: PASSWORD })
  const { token } = await lastMail(email)
  await send('sign-up/confirm', { token: token ?? '', password: PASSWORD })
  return sent
}

async function lastMail(email: string) {
  const { rows } = await sql<{ template: string; token: string | null; used: Date | null }>`
    select m.template, m.link_token as token, m.link_used_at as used from mail m join person p on p.id = m.person_id
    where p.email = ${email} order by m.created_at desc limit 1`.execute(it.db)
  return rows[0] ?? { template: 'none', token: null, used: null }
}

async function countMails(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from mail`.execute(it.db)
  return rows[0]?.count ?? 0
}

/** Does the jobs that were asked for, as the worker would. */
async function doMailJobs(): Promise<void> {
  const { rows } = await sql<{ payload: Parameters<typeof mailLink>[1] }>`
    delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
    where t.id = j.task_id and t.identifier = 'accounts.mailLink' returning j.payload`.execute(it.db)
  for (const { payload } of rows) await mailLink(it.deps, payload)
}

describe('signing up', () => {
  test('opens an account that works once its address is confirmed, with the mailed token and the password', async () => {
    const email = 'ada@city.example'
    const up = await send('sign-up', { name: 'Ada Meier', email, password: PASSWORD })
    const early = await send('sign-in', { email, password: PASSWORD })
    const { template, token } = await lastMail(email)
    const wrong = await send('sign-up/confirm', { token: token ?? '', password: 'another password' })
    const right = await send('sign-up/confirm', { token: token ?? '', password: PASSWORD })
    const later = await send('sign-in', { email: 'Ada@City.example', password: PASSWORD })

    expect([up.status, up.goesTo]).toEqual([303, '/en/sign-up/sent'])
    expect(template).toBe('confirm-address')
    expect(early.faults).toEqual({ '': 'not-confirmed' })
    expect(wrong.faults).toEqual({ '': 'wrong-password' })
    expect(right.status).toBe(303)
    expect(later.session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  })

  test('with an address that has an account answers the same, and tells only its owner', async () => {
    const fresh = await personWithPassword('twice@city.example')
    const again = await send('sign-up', {
      name: 'Eve',
      email: 'twice@city.example',
      password: 'another password',
    })
    const mail = await lastMail('twice@city.example')

    expect([again.status, again.goesTo, again.answer.body]).toEqual([
      fresh.status,
      fresh.goesTo,
      fresh.answer.body,
    ])
    expect(again.session).toBeUndefined()
    expect(mail.template).toBe('address-in-use')
    expect(
      (await send('sign-in', { email: 'twice@city.example', password: 'another password' })).session,
    ).toBeUndefined()
  })

  test('takes from the form what it asks for, and nothing else', async () => {
    const email = 'mallory@city.example'
    const more = {
      isAdministrator: 'true',
      is_administrator: 'true',
      emailVerified: 'true',
      email_verified: 'true',
      id: '1',
    }
    await send('sign-up', { name: 'Mallory', email, password: PASSWORD, ...more })
    const { rows } = await sql`
      select is_administrator, is_moderator, email_verified from person where email = ${email}`.execute(it.db)

    expect(rows).toEqual([{ is_administrator: false, is_moderator: false, email_verified: false }])
  })

  test.each([
    ['no name', { name: ' ' }, { name: 'missing' }],
    ['no address', { email: 'nowhere' }, { email: 'no-address' }],
    ['a short password', { password: 'little' }, { password: 'password-too-short' }],
    ['an endless password', { password: 'x'.repeat(200) }, { password: 'password-too-long' }],
  ])('with %s is refused beside the field', async (_name, wrong, faults) => {
    const fields = { name: 'Ada', email: 'x@city.example', password: PASSWORD, ...wrong }
    const { status, faults: found, answer } = await send('sign-up', fields)

    expect([status, found]).toEqual([422, faults])
    expect(answer.body).not.toContain(fields.password)
  })
})

describe('signing in', () => {
  test('is answered the same for an unknown address, a wrong password and an account without password', async () => {
    await personWithPassword('known@city.example')
    await addPerson(it.db, { email: 'linkonly@city.example' })
    const emails = ['known@city.example', 'unknown@city.example', 'linkonly@city.example']
    const answers = await Promise.all(
      emails.map((email) => send('sign-in', { email, password: 'wrong password' })),
    )

    expect(answers.map(({ status, faults }) => [status, faults])).toEqual(
      emails.map(() => [422, { '': 'wrong-password' }]),
    )
  })

  test('gives a session that the browser did not bring along, and ends the one that it did', async () => {
    await personWithPassword('fixed@city.example')
    const other = await addPerson(it.db)
    const planted = await signIn(it.app, other)
    const made = await send(
      'sign-in',
      { email: 'fixed@city.example', password: PASSWORD },
      { cookie: planted.cookie },
    )
    const { rows } = await sql`select 1 from session where person_id = ${other}`.execute(it.db)

    expect(made.session?.value).toBeDefined()
    expect(planted.cookie).not.toContain(encodeURIComponent(made.session?.value ?? ''))
    expect(rows).toEqual([])
  })

  test.each([
    ['/fr/my-practices?x=1', '/fr/my-practices?x=1'],
    ['https://evil.example/', '/en'],
    ['//evil.example', '/en'],
    ['/\\evil.example', '/en'],
    ['/\t/evil.example', '/en'],
    ['javascript:alert(1)', '/en'],
  ])('goes on to %s only within Parvis', async (next, expected) => {
    const email = 'next@city.example'
    if ((await lastMail(email)).template === 'none') await personWithPassword(email)
    const { goesTo } = await send('sign-in', { email, password: PASSWORD, next })
    expect(goesTo).toBe(expected)
  })

  test('is refused after ten wrong passwords, from wherever they came, even with the right one', async () => {
    const email = 'forced@city.example'
    await personWithPassword(email)
    const wrong = await sendTimes(10, () => send('sign-in', { email, password: 'wrong password' }))
    const right = await send('sign-in', { email, password: PASSWORD })

    expect(wrong.map(({ faults }) => faults)).toEqual(wrong.map(() => ({ '': 'wrong-password' })))
    expect(right.faults).toEqual({ '': 'limit-reached' })
    expect(right.session).toBeUndefined()
  })

  test('is refused to a machine that tries many accounts, from whichever of its addresses', async () => {
    let count = 0
    const tries = await sendTimes(61, () =>
      send(
        'sign-in',
        { email: `nobody${(count += 1)}@city.example`, password: 'wrong password' },
        {
          machine: `2001:db8:1:2::${count.toString(16)}`,
        },
      ),
    )
    const elsewhere = await send('sign-in', { email: 'nobody99@city.example', password: 'wrong password' })

    expect(tries.at(59)?.faults).toEqual({ '': 'wrong-password' })
    expect(tries.at(60)?.faults).toEqual({ '': 'limit-reached' })
    expect(elsewhere.faults).toEqual({ '': 'wrong-password' })
  })
})

describe('a one-time link', () => {
  test('signs in once, by POST; a GET consumes nothing', async () => {
    const email = 'link@city.example'
    await addPerson(it.db, { email })
    await send('sign-in/link', { email })
    await doMailJobs()
    const { template, token } = await lastMail(email)
    await it.app.inject({ url: `/en/sign-in/with-link?token=${token}` })
    const first = await send('sign-in/with-link', { token: token ?? '' })
    const second = await send('sign-in/with-link', { token: token ?? '' })

    expect(template).toBe('one-time-link')
    expect(first.session).toBeDefined()
    expect(second.faults).toEqual({ '': 'link-used' })
    expect((await lastMail(email)).token).toBeNull()
  })

  test.each(['sign-in/link', 'forgotten'])(
    'asked for at /%s answers the same for every address',
    async (path) => {
      await addPerson(it.db, { email: `here@${path.length}.example` })
      const before = await countMails()
      const known = await send(path, { email: `here@${path.length}.example` })
      const unknown = await send(path, { email: `gone@${path.length}.example` })
      const meanwhile = await countMails()
      await doMailJobs()

      expect([known.status, known.goesTo, known.answer.body]).toEqual([
        unknown.status,
        unknown.goesTo,
        unknown.answer.body,
      ])
      expect([meanwhile - before, (await countMails()) - before]).toEqual([0, 1])
    },
  )

  test('is mailed five times an hour at most', async () => {
    const sent = await sendTimes(6, () => send('sign-in/link', { email: 'flood@city.example' }))
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303, 422])
  })
})

test('a new password ends every session and works from then on, its link once', async () => {
  const email = 'forgot@city.example'
  await personWithPassword(email)
  await send('forgotten', { email })
  await doMailJobs()
  const token = (await lastMail(email)).token ?? ''
  const first = await send('new-password', { token, password: 'a wholly new password' })
  const second = await send('new-password', { token, password: 'yet another password' })
  const { rows } = await sql`
    select 1 from session s join person p on p.id = s.person_id where p.email = ${email}`.execute(it.db)

  expect([first.status, second.faults, rows]).toEqual([303, { '': 'link-used' }, []])
  expect((await send('sign-in', { email, password: PASSWORD })).session).toBeUndefined()
  expect((await send('sign-in', { email, password: 'a wholly new password' })).session).toBeDefined()
  expect((await lastMail(email)).template).toBe('password-changed')
})

describe('a form', () => {
  test.each<[string, Sent]>([
    ['of another site', { origin: 'https://evil.example' }],
    ['of a sandboxed frame', { origin: 'null' }],
    ['that does not say where it comes from', { origin: '' }],
    ['of another site, by the word of the browser', { headers: { 'sec-fetch-site': 'cross-site' } }],
    ['of a sibling site', { headers: { 'sec-fetch-site': 'same-site' } }],
  ])('%s is refused', async (_name, sent) => {
    const { status, session } = await send('sign-in', { email: 'x@city.example', password: PASSWORD }, sent)
    expect([status, session]).toEqual([403, undefined])
  })

  test('of one person ends no session of another', async () => {
    const [ada, eve] = [await addPerson(it.db), await addPerson(it.db)]
    await signIn(it.app, ada)
    const { cookie } = await signIn(it.app, eve)
    const { rows } = await sql<{ id: string }>`select id from session where person_id = ${ada}`.execute(it.db)
    const { faults } = await send('account/sessions', { session: rows[0]!.id }, { cookie })
    const left = await sql`select 1 from session where person_id = ${ada}`.execute(it.db)

    expect([faults, left.rows.length]).toEqual([{ '': 'not-found' }, 1])
  })
})

test('signing out ends the session, and everywhere ends them all', async () => {
  const person = await addPerson(it.db)
  const [one, two, three] = [
    await signIn(it.app, person),
    await signIn(it.app, person),
    await signIn(it.app, person),
  ]
  const out = await send('sign-out', {}, one)
  const left = () => sql`select 1 from session where person_id = ${person}`.execute(it.db)
  const afterOne = (await left()).rows.length
  await send('account/sign-out-everywhere', {}, two)

  expect(out.session?.value).toBe('')
  expect([afterOne, (await left()).rows.length]).toEqual([2, 0])
  expect((await send('account', { name: 'Ada', language: 'fr' }, three)).faults).toEqual({
    '': 'not-signed-in',
  })
})

test('a changed password needs the present one, and ends all other sessions', async () => {
  const email = 'change@city.example'
  await personWithPassword(email)
  const session = (await send('sign-in', { email, password: PASSWORD })).session
  const cookie = `session=${encodeURIComponent(session?.value ?? '')}`
  const change = { current: PASSWORD, password: 'a wholly new password' }
  const wrong = await send('account/password', { ...change, current: 'not the present' }, { cookie })
  const right = await send('account/password', change, { cookie })
  const { rows } = await sql`
    select 1 from session s join person p on p.id = s.person_id where p.email = ${email}`.execute(it.db)

  expect(wrong.faults).toEqual({ current: 'wrong-present-password' })
  expect([right.goesTo, rows.length]).toEqual(['/en/account?changed=password', 1])
})

test('links in mails are made from PUBLIC_URL, whatever the Host header says', async () => {
  const forged = { headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } }
  const { goesTo } = await send(
    'sign-up',
    { name: 'Ada', email: 'host@city.example', password: PASSWORD },
    forged,
  )
  const { rows } = await sql`
    select m.link_path, m.data from mail m join person p on p.id = m.person_id
    where p.email = 'host@city.example'`.execute(it.db)

  expect(goesTo).toBe('/en/sign-up/sent')
  expect(rows).toEqual([{ link_path: 'sign-up/confirm', data: {} }])
})

test('no operation of the API takes a password or a token, so none can be tried many times in one request', () => {
  const fields = Object.values(assembleSchema(SLICES).getMutationType()?.getFields() ?? {})
  const names = fields.flatMap(({ name, args }) => [name, ...args.map((arg) => arg.name)])
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name) => /password|token|sign|secret/i.test(name))).toEqual([])
})

test('addresses with tokens are told to no other site, and tokens to no log', async () => {
  const { headers } = await it.app.inject('/en/sign-in/with-link?token=the-secret')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(withoutSecrets('/en/new-password?token=the-secret')).toBe('/en/new-password?token=[hidden]')
})

async function sendTimes<Answer>(times: number, sendOne: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let each = 0; each < times; each += 1) answers.push(await sendOne())
  return answers
}
