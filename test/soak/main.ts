import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openEmbedded } from '#server/embedded/open-database.ts'
import { createLog } from '#server/kernel/log.ts'
import { migrate } from '#server/kernel/migrate.ts'
import { randomOf } from './random.ts'

/** What a part of the soak is given; it throws at the first thing that must never happen. */
export type Soak = {
  readonly databaseUrl: string
  readonly folder: string
  /** From 0 to 1; the same seed gives the same numbers. */
  readonly random: () => number
  /** Whether there is time for another round. */
  readonly goesOn: (round: number) => boolean
  readonly say: (line: string) => void
}
export type SoakPart = { readonly run: (soak: Soak) => Promise<void>; readonly rounds: number }

/**
 * `npm run soak`, or `npm run soak -- desk --seconds 20 --seed 7` for one part, for a while, as it went that time.
 * Each file in `parts/` is one part.
 */
const PARTS = new URL('./parts/', import.meta.url)
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string' }, seed: { type: 'string' } },
})
const known = readdirSync(PARTS).map((file) => file.replace(/\.ts$/, ''))
const unknown = positionals.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are: ${known.join(', ')}.`)
  process.exit(1)
}

const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
for (const name of positionals.length > 0 ? positionals : known) {
  console.log(`\n${name} (seed ${seed})`)
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- a module by its name is anything; it is named a part
  const { run, rounds }: SoakPart = await import(new URL(`${name}.ts`, PARTS).href)
  await alone(run, rounds)
}

async function alone(run: SoakPart['run'], rounds: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-soak-'))
  const database = await openEmbedded(join(folder, 'data'), { as: 'guest', settings: ['fsync=off'] })
  const until = values.seconds === undefined ? Infinity : performance.now() + Number(values.seconds) * 1_000
  try {
    await migrate(database.url, createLog('error'))
    await run({
      databaseUrl: database.url,
      folder,
      random: randomOf(seed),
      goesOn: (round) => round < rounds && performance.now() < until,
      say: (line) => console.log(`  ${line}`),
    })
  } finally {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
}
