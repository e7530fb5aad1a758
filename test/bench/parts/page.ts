import { PracticePageDocument } from '#client/gql/practice.ts'
import { COMMITMENTS } from '#shared/practices/template.ts'
import { generatedRow } from '../generated-rows.ts'
import { importRows } from '../import-rows.ts'
import type { Bench } from '../main.ts'
import { startParvis } from '../servers.ts'
import { inMs, quantile, timesOf } from '../timing.ts'

const CLAIMS = [1, 50]
const PRACTICES = 200
const REQUESTS = 400
/** Issue: the 95th of a hundred at fifty claims, in times that at one. */
const BAR = 2

/** What the page of a practice asks for, at one claim and at fifty. */
export async function run(bench: Bench): Promise<void> {
  await importRows(bench, { rowOf, from: 0, to: PRACTICES * CLAIMS.length })
  const server = await startParvis(bench)
  try {
    const late: number[] = []
    for (const [at, claims] of CLAIMS.entries()) {
      const times = await timesOf(REQUESTS, (round) =>
        ask(server.url, `generated-${(round % PRACTICES) * CLAIMS.length + at}`, claims),
      )
      late.push(quantile(times, 0.95))
      bench.say(`${claims} ${claims === 1 ? 'claim' : 'claims'}: ${inMs(times)}`)
    }
    bench.say(`p95 grows ${((late.at(-1) ?? 0) / (late[0] ?? 1)).toFixed(2)} × (bar ${BAR})`)
  } finally {
    await server.close()
  }
}

/** Every second practice has many claims; all else is alike. */
function rowOf(number: number) {
  const claims = Array.from({ length: CLAIMS[number % CLAIMS.length] ?? 1 }, (_, index) => ({
    commitment: COMMITMENTS[index % COMMITMENTS.length],
    strength: 'evidences',
    reason: `The square was closed to lorries, and people say so: reason ${index}.`,
  }))
  return { ...generatedRow(number), claims }
}

async function ask(url: string, address: string, claims: number): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: String(PracticePageDocument), variables: { address, language: 'en' } }),
  })
  const text = await response.text()
  if (text.split('"strength"').length - 1 < claims) throw new Error(`No page: ${text.slice(0, 300)}`)
}
