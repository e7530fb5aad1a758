import autocannon from 'autocannon'
import { generatedRow } from '../generated-rows.ts'
import { importRows } from '../import-rows.ts'
import type { Bench } from '../main.ts'
import { startParvis, startRaw } from '../servers.ts'

const PRACTICES = 10_000
const CONNECTIONS = 8
const WARM_UP_SECONDS = 2
const SECONDS = 6
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
  const theirs = await rateOf(raw, bodies.raw)
  const own = await rateOf(`${ours}/graphql`, bodies.ours)
  return `${inWords(own)} against ${inWords(theirs)} of fastify and pg by hand: ${(own.rate / theirs.rate).toFixed(2)} (bar ${BAR})`
}

type Rate = { readonly rate: number; readonly bytes: number }

function inWords({ rate, bytes }: Rate): string {
  return `${rate.toFixed(0)} a second (${(bytes / 1024).toFixed(1)} KiB each)`
}

/** Requests a second that were answered with 200, once all is warm. */
async function rateOf(url: string, bodyOf: BodyOf): Promise<Rate> {
  await load(url, bodyOf, WARM_UP_SECONDS)
  const { requests, throughput, non2xx, errors } = await load(url, bodyOf, SECONDS)
  if (non2xx + errors > 0) throw new Error(`${url} refused ${non2xx + errors} requests.`)
  return { rate: requests.average, bytes: throughput.average / requests.average }
}

function load(url: string, bodyOf: BodyOf, duration: number) {
  let round = 0
  return autocannon({
    url,
    connections: CONNECTIONS,
    duration,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: [{ setupRequest: (request) => ({ ...request, body: JSON.stringify(bodyOf(round++)) }) }],
  })
}
