import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PUBLIC_PAGES } from '#test/support/public-pages.ts'
import { testApp } from '#test/support/test-app.ts'

/*
 * Every public page, checked by the Nu Html Checker. Of styles it knows less than browsers do, and React ends void
 * elements with a slash: what it says of these two is left out.
 */

const CHECKER = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'))
const LEFT_OUT = String.raw`CSS: .*|Trailing slash on void elements .*`
const Report = v.object({
  messages: v.array(v.object({ url: v.string(), message: v.string(), extract: v.optional(v.string(), '') })),
})

const it = testApp({ SEED: 'on' })
const told = new Map<string, string[]>()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-html-'))
  const files = await Promise.all(
    PUBLIC_PAGES.map(async (path, index) => {
      const file = join(folder, `${index}.html`)
      const { body } = await it.app.inject(`/fr${path}`)
      await writeFile(file, body)
      return file
    }),
  )
  const { messages } = v.parse(Report, JSON.parse(await check(files)))
  for (const { url, message, extract } of messages) {
    const path = PUBLIC_PAGES[Number.parseInt(basename(url), 10)] ?? url
    told.set(path, [...(told.get(path) ?? []), `${message} ${extract}`])
  }
}, 120_000)

afterAll(() => rm(folder, { recursive: true }))

test.each(PUBLIC_PAGES)('"%s" is valid HTML', (path) => {
  expect(told.get(path) ?? []).toEqual([])
})

/** The report, in JSON; the checker writes it where others write errors, and ends with 1 where it complains. */
function check(files: readonly string[]): Promise<string> {
  const words = ['-Xss4m', '-jar', CHECKER, '--format', 'json', '--filterpattern', LEFT_OUT, ...files]
  return new Promise((resolve, reject) => {
    execFile('java', words, { maxBuffer: 1e8 }, (error, _out, report) => {
      if (report.startsWith('{')) resolve(report)
      else reject(error ?? new Error(report))
    })
  })
}
