import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { MAIL_WORDS } from '#server/modules/notifications/render-mail.ts'
import { bundledRows } from '#server/modules/practices/import/bundled-practices.ts'
import { importRowSchema } from '#shared/practices/import-form.ts'
import type { ImportRow } from '#shared/practices/import-form.ts'

/** French sets a space before `: ; ! ? %` and inside `« »` at which no line may end. */
const BREAKING = /.{0,20}(?: [:;!?»%](?=[\s"{}*_)]|$)|« ).{0,20}/gu

const LOCALES = new URL('../../client/locales/fr/', import.meta.url)

function breaksIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(BREAKING) ?? [])
}

/** Every text in a value; a word of a list or an address has no spaces. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function frenchOf({ translations, ...original }: ImportRow): unknown {
  return original.language === 'fr' ? original : translations.filter(({ language }) => language === 'fr')
}

test('the rule sees a space at which a line could end, and no other', () => {
  expect(breaksIn(['Nice : « oui » ; non !'])).toHaveLength(1)
  expect(breaksIn(['Nice\u00a0: «\u00a0oui\u00a0»\u202f; à 10:30, https://a.example/?b=c'])).toEqual([])
})

test.each(globSync('*.json', { cwd: LOCALES }))('no line of the catalogue %s ends before a sign', (file) => {
  expect(breaksIn(textsIn(JSON.parse(readFileSync(new URL(file, LOCALES), 'utf8'))))).toEqual([])
})

test('no line of a mail ends before a sign', () => {
  expect(breaksIn(textsIn(MAIL_WORDS.fr))).toEqual([])
})

test('no line of a bundled practice ends before a sign', async () => {
  const rows = await bundledRows()
  const texts = rows.flatMap((row) =>
    textsIn('value' in row ? frenchOf(v.parse(importRowSchema, row.value)) : []),
  )
  expect(texts.length).toBeGreaterThan(1000)
  expect(breaksIn(texts)).toEqual([])
})
