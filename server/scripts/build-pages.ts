import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OperatorError } from '../kernel/operator-error.ts'
import type { Report } from '../kernel/report.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SOURCES = ['client/**/*', 'shared/**/*', 'package-lock.json']
const OUTPUT = ['dist/client', 'dist/server']
const STAMP = join(ROOT, 'dist/sources.sha256')

/** Builds the pages if they have never been built, or from other sources than these. */
export async function buildPages({ say }: Report): Promise<void> {
  const stamp = stampOfSources()
  if (OUTPUT.every((path) => existsSync(join(ROOT, path))) && lastStamp() === stamp) return
  say(
    lastStamp()
      ? 'Building the pages, whose sources have changed …'
      : 'Building the pages (first start only) …',
  )
  await build()
  writeFileSync(STAMP, stamp)
}

function lastStamp(): string | undefined {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined
}

function stampOfSources(): string {
  const hash = createHash('sha256')
  const files = globSync(SOURCES, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((file) => join(file.parentPath, file.name)).toSorted()
  for (const path of paths) hash.update(`${path.slice(ROOT.length)}\0`).update(readFileSync(path))
  return hash.digest('hex')
}

async function build(): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  const words = ['run', 'build', '--no-update-notifier']
  const child = spawn('npm', words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data))
  child.on('error', reject).on('close', resolve)
  if ((await promise) === 0) return
  throw new OperatorError(`The pages could not be built. The build says:\n${Buffer.concat(said).toString()}`)
}
