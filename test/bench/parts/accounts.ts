import pg from 'pg'
import { hashPassword } from '#server/modules/accounts/passwords.ts'
import type { Bench } from '../main.ts'
import { startParvis } from '../servers.ts'
import { quantile } from '../timing.ts'

const ADDRESSES = 20
const WARM_UP = 3
const PASSWORD = 'a password that nobody has'

const FORMS = {
  'sign-in': 'a wrong password',
  'sign-in/link': 'a link asked for',
  forgotten: 'a new password asked for',
} as const

/** How long the forms take for an address that has an account and for one that has none: nobody learns which is which. */
export async function run(bench: Bench): Promise<void> {
  const server = await startParvis(bench, { TRUST_PROXY: 'loopback' })
  try {
    await addPeople(bench.databaseUrl)
    for (const [form, name] of Object.entries(FORMS)) {
      const { known, unknown } = await medians(`${server.url}/en/${form}`)
      const ratio = (known / unknown).toFixed(2)
      bench.say(
        `${name}: ${known.toFixed(1)} ms for known addresses, ${unknown.toFixed(1)} for others; ratio ${ratio}`,
      )
    }
  } finally {
    await server.close()
  }
}

/** In turns, so that whatever else the machine does falls on both. */
async function medians(url: string) {
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let number = 0; number < ADDRESSES + WARM_UP; number += 1)
    for (const whose of ['known', 'unknown'] as const)
      times[whose].push(await timeOf(url, `${whose}-${number}@city.example`))
  const median = (all: readonly number[]) => quantile(all.slice(WARM_UP), 0.5)
  return { known: median(times.known), unknown: median(times.unknown) }
}

let machines = 0

/** From another machine each time, so that no limit of attempts is in the way. */
async function timeOf(url: string, email: string): Promise<number> {
  machines += 1
  const start = performance.now()
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': `198.51.${machines >> 8}.${machines & 255}`,
    },
    body: new URLSearchParams({ email, password: PASSWORD }),
  })
  await response.text()
  return performance.now() - start
}

async function addPeople(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  await client.query(
    `with people as (
       insert into person (name, email, email_verified)
       select 'Ada Meier', 'known-' || number || '@city.example', true from generate_series(0, $1::int) number
       returning id)
     insert into credential (person_id, provider_id, account_id, password)
     select id, 'credential', id::text, $2 from people`,
    [ADDRESSES + WARM_UP, await hashPassword('the password of each of them')],
  )
  await client.end()
}
