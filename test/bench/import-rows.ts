import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import type { Bench } from './main.ts'

type Rows = { readonly rowOf: (number: number) => object; readonly from: number; readonly to: number }

/**
 * Brings rows in as an administrator does, by a process of its own, and cleans up as Postgres would do by itself within
 * a minute. Tells how many seconds the process took from its start to its end.
 */
export async function importRows(
  { databaseUrl, folder }: Pick<Bench, 'databaseUrl' | 'folder'>,
  { rowOf, from, to }: Rows,
): Promise<number> {
  const file = join(folder, 'rows.ndjson')
  await pipeline(Readable.from(lines(rowOf, from, to)), createWriteStream(file))
  const start = performance.now()
  const child = spawn(process.execPath, ['server/scripts/import.ts', file], {
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: folder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await once(child, 'exit')
  if (child.exitCode !== 0) throw new Error(`The import ended with ${child.exitCode}.`)
  const seconds = (performance.now() - start) / 1_000
  await rm(file)
  await tidy(databaseUrl)
  return seconds
}

function* lines(rowOf: Rows['rowOf'], from: number, to: number): Generator<string> {
  for (let number = from; number < to; number += 1) yield `${JSON.stringify(rowOf(number))}\n`
}

async function tidy(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  await client.query('vacuum analyze')
  await client.end()
}
