import autocannon, { type Result } from 'autocannon'
import { generatedRow } from '../generated-rows.ts'
import { importRows } from '../import-rows.ts'
import type { Bench } from '../main.ts'
import { startParvis, startRaw } from '../servers.ts'

const PRACTICES = 10_000
const CONNECTIONS = 8
const SECONDS = 2
const TURNS = 4
/** Of the requests that fastify and pg by hand answer in the same run; and of memory. */
const BAR = 0.7
const BAR_MIB = 250

const ONE = `query One($address: String!) { practice(address: $address) {
  key title { text } summary { text } kind stage period { start end } concepts { key label }
  claims { commitment { key } strength state reason { text } } sections { kind text { text html } }
  facts { id kind } partners { name } holdsBack completeness } }`
const LIST = `{ search(first: 20, sort: NEWEST, language: "en") { total hits { key title { segments { text } }
  summary { segments { text } } kind country commitments } } }`

/**
 * Our API against fastify and pg by hand, on one database and in processes of their own: a list of twenty, and one in
 * full. Both answer with about as many bytes.
 */
export async function run(bench: Bench): Promise<void> {
  const { say } = bench
  await importRows(bench, { rowOf: generatedRow, from: 0, to: PRACTICES })
  const ours = await startParvis(bench)
  const raw = await startRaw(bench)
  const atRest = ours.memory()
  try {
    const list = { ours: () => ({ query: LIST }), raw: () => ({}) }
    say(`list of 20: ${await compared(ours.url, `${raw.url}/list`, list)}`)
    const one = {
      ours: (round: number) => ({ query: ONE, variables: { address: addressOf(round) } }),
      raw: (round: number) => ({ key: addressOf(round) }),
    }
    say(`one in full: ${await compared(ours.url, `${raw.url}/one`, one)}`)
    const { now, most } = ours.memory()
    say(
      `memory of the server: ${atRest.now} MiB at first, ${now} under load, never more than ${most} (bar ${BAR_MIB})`,
    )
  } finally {
    await ours.close()
    await raw.close()
  }
}

function addressOf(round: number): string {
  return `generated-${(round * 37) % PRACTICES}`
}

type BodyOf = (round: number) => object

async function compared(ours: string, raw: string, bodies: { ours: BodyOf; raw: BodyOf }): Promise<string> {
  const servers = [
    { url: `${ours}/graphql`, bodyOf: bodies.ours },
    { url: raw, bodyOf: bodies.raw },
  ]
  for (const { url, bodyOf } of servers) await load(url, bodyOf, SECONDS)
  const [own = [], theirs = []] = await inTurns(servers)
  return `${inWords(own)} against ${inWords(theirs)} of fastify and pg by hand: ${(rateOf(own) / rateOf(theirs)).toFixed(2)} (bar ${BAR})`
}

type Server = { readonly url: string; readonly bodyOf: BodyOf }

/** Each for some seconds and again: what else the machine does meanwhile slows both. */
async function inTurns(servers: readonly Server[]): Promise<Result[][]> {
  const results: Result[][] = servers.map(() => [])
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, { url, bodyOf }] of servers.entries()) {
      results[index]?.push(await load(url, bodyOf, SECONDS))
    }
  }
  return results
}

/** Requests a second. */
function rateOf(results: readonly Result[]): number {
  const total = results.reduce((sum, { requests }) => sum + requests.total, 0)
  return total / results.reduce((sum, { duration }) => sum + duration, 0)
}

function inWords(results: readonly Result[]): string {
  const [{ throughput, requests } = { throughput: { total: 0 }, requests: { total: 1 } }] = results
  return `${rateOf(results).toFixed(0)} a second (${(throughput.total / requests.total / 1024).toFixed(1)} KiB each)`
}

async function load(url: string, bodyOf: BodyOf, duration: number): Promise<Result> {
  let round = 0
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: [{ setupRequest: (request) => ({ ...request, body: JSON.stringify(bodyOf(round++)) }) }],
  })
  const refused = result.non2xx + result.errors
  if (refused > 0) throw new Error(`${url} refused ${refused} requests.`)
  return result
}
