import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generatedRow } from '../generated-rows.ts'
import type { Bench } from '../main.ts'

const ROWS = 5_000
/** Issue: practices a second of one import process, search rows included. */
const BAR = 500

/** How fast one import process brings practices in, from the start of the process to its end. */
export async function run({ databaseUrl, folder, say }: Bench): Promise<void> {
  const first = join(folder, 'first.ndjson')
  const rows = join(folder, 'rows.ndjson')
  await writeFile(first, ndjson(0, 1))
  await writeFile(rows, ndjson(1, ROWS))
  await importFile(first, databaseUrl)
  const seconds = await importFile(rows, databaseUrl)
  const rate = ROWS / seconds
  say(`${ROWS} practices in ${seconds.toFixed(1)} s: ${rate.toFixed(0)} a second (bar ${BAR})`)
}

function ndjson(from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => JSON.stringify(generatedRow(from + index))).join('\n')
}

async function importFile(file: string, databaseUrl: string): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, ['server/scripts/import.ts', file], {
    env: { ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await once(child, 'exit')
  if (child.exitCode !== 0) throw new Error(`The import ended with ${child.exitCode}.`)
  return (performance.now() - start) / 1_000
}
