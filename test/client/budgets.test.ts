import { globSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { createBuilder } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ENTRY = 'app/entry-client.tsx'
const KIB = 1024

/** Of the pages that everybody may read, as they are first loaded; gzipped, in KiB. */
const BUDGET = { script: 120, styles: 6 }
/** Of what single pages add to what all begin with. */
const OWN_SCRIPT = { 'pages/practice-page.tsx': 10, 'pages/search-page.tsx': 8 }

type Chunk = { file: string; imports?: string[]; css?: string[] }

const pages = globSync('pages/*-page.tsx', { cwd: join(ROOT, 'client') })
let folder: string
let manifest: Record<string, Chunk>

beforeAll(async () => {
  // vitest sets another, by which React would be built for developers.
  vi.stubEnv('NODE_ENV', 'production')
  folder = await mkdtemp(join(tmpdir(), 'parvis-build-'))
  const builder = await createBuilder({
    configFile: join(ROOT, 'client/vite.config.ts'),
    logLevel: 'silent',
    environments: { client: { build: { outDir: folder } } },
  })
  await builder.build(builder.environments['client']!)
  manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(pages)('%s', (page) => {
  test('loads no more script than its budget', () => {
    expect(sizeOf(chunksOf(ENTRY, page).map(({ file }) => file))).toBeLessThanOrEqual(BUDGET.script)
  })

  test('loads no more styles than their budget', () => {
    expect(sizeOf(chunksOf(ENTRY, page).flatMap(({ css = [] }) => css))).toBeLessThanOrEqual(BUDGET.styles)
  })
})

test.each(Object.entries(OWN_SCRIPT))('%s adds little to what every page begins with', (page, most) => {
  const shared = chunksOf(ENTRY)
  const own = chunksOf(page).filter((chunk) => !shared.includes(chunk))
  expect(sizeOf(own.map(({ file }) => file))).toBeLessThanOrEqual(most)
})

test('no catalogue is part of a script', () => {
  const scripts = globSync('assets/*.js', { cwd: folder }).map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  )
  expect(scripts.filter((script) => script.includes('Praxisbeispiel'))).toEqual([])
})

test('every script, style sheet and catalogue lies there packed', () => {
  const files = globSync('assets/*.{js,css,json}', { cwd: folder })
  const packed = globSync('assets/*.{js,css,json}.{br,gz}', { cwd: folder })
  expect(packed.toSorted()).toEqual(files.flatMap((file) => [`${file}.br`, `${file}.gz`]).toSorted())
})

/** The chunks of these sources and all that they import at once, each once. */
function chunksOf(...sources: string[]): Chunk[] {
  const found = new Set(sources)
  for (const source of found) for (const imported of manifest[source]?.imports ?? []) found.add(imported)
  return [...found].map((source) => manifest[source]!)
}

function sizeOf(files: readonly string[]): number {
  const sizes = [...new Set(files)].map(
    (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  )
  return sizes.reduce((sum, size) => sum + size, 0) / KIB
}
