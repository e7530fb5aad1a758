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
/** What a page adds to what all begin with. */
const OWN_SCRIPT = { 'pages/practice-page.tsx': 8, 'pages/map-page.tsx': 40 }
const OWN_SCRIPT_OF_PRIVATE_PAGES = 90

type Chunk = { file: string; imports?: string[]; css?: string[] }

const pages = globSync('pages/**/*-page.tsx', { cwd: join(ROOT, 'client') })
const isPrivate = (page: string) => /^pages\/(account|administration|writing|desk|conversation)/.test(page)
const privatePages = pages.filter(isPrivate)
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

describe.each(pages.filter((page) => !isPrivate(page)))('%s', (page) => {
  test('loads no more script than its budget', () => {
    expect(sizeOf(chunksOf(ENTRY, page).map(({ file }) => file))).toBeLessThanOrEqual(BUDGET.script)
  })

  test('loads no more styles than their budget', () => {
    expect(sizeOf(chunksOf(ENTRY, page).flatMap(({ css = [] }) => css))).toBeLessThanOrEqual(BUDGET.styles)
  })
})

test.each(Object.entries(OWN_SCRIPT))('%s adds little to what every page begins with', (page, most) => {
  expect(ownSizeOf(page)).toBeLessThanOrEqual(most)
})

test.each(privatePages)('%s, behind sign-in, adds no more than its budget', (page) => {
  expect(ownSizeOf(page)).toBeLessThanOrEqual(OWN_SCRIPT_OF_PRIVATE_PAGES)
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

function ownSizeOf(page: string): number {
  const shared = chunksOf(ENTRY)
  const own = chunksOf(page).filter((chunk) => !shared.includes(chunk))
  return sizeOf(own.map(({ file }) => file))
}

function sizeOf(files: readonly string[]): number {
  const sizes = [...new Set(files)].map(
    (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  )
  return sizes.reduce((sum, size) => sum + size, 0) / KIB
}
