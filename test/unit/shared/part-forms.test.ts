import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPart } from '#shared/practices/draft-parts.ts'
import { FACT_KINDS } from '#shared/practices/facts.ts'
import { fieldsOfPart } from '#shared/practices/forms/part-fields.ts'
import { readPart, readParts, seenName, seenOf, writePart } from '#shared/practices/forms/part-texts.ts'
import { partsOf } from '#shared/practices/parts.ts'
import { contentOf, importRowSchema } from '#shared/practices/import-form.ts'
import { bundledRows } from '#server/modules/practices/import/bundled-practices.ts'
import * as v from 'valibot'

function throughAForm(part: string, value: unknown): unknown {
  const texts = writePart(part, value)
  return readPart(part, (name) => texts.get(name) ?? [])
}

/** What the absence of a part stands for. */
const NOTHING: Record<string, unknown> = { period: { start: null, end: null } }

test('every part of every bundled practice is the same after it went through its form', async () => {
  const rows = await bundledRows()
  const contents = rows.map((row) =>
    contentOf(v.parse(importRowSchema, 'value' in row ? row.value : row), 'nice-fr'),
  )
  const parts = contents.flatMap((content) => ('title' in content ? [...partsOf(content)] : []))
  const known = parts.filter(([part, value]) => value !== null && !part.startsWith('attachment:'))
  const changed = known.flatMap(([part, value]) => {
    const after = throughAForm(part, value)
    const before = checkPart(part, value)
    const check = after === null ? { ok: true, value: NOTHING[part] ?? null } : checkPart(part, after)
    return JSON.stringify(check) === JSON.stringify(before) ? [] : [{ part, value, check }]
  })
  expect(known.length).toBeGreaterThan(1000)
  expect(changed).toEqual([])
})

describe('the fields of a part', () => {
  test.each(FACT_KINDS)('of the fact %s are known, each with its limit', (kind) => {
    const fields = fieldsOfPart(`fact:${kind}`)
    expect(fields.length).toBeGreaterThan(3)
    expect(
      fields.filter((field) => field.control === 'text' && field.is === 'code').map(({ name }) => name),
    ).toEqual(kind === 'cost' ? ['currency'] : [])
  })

  test('carry the limits of the template', () => {
    expect(fieldsOfPart('title')).toEqual([
      { name: '', empty: 'kept', control: 'text', limit: 140, is: 'line' },
    ])
    expect(fieldsOfPart('claim:c4').map(({ name }) => name)).toEqual(['strength', 'reason', 'sections'])
    expect(fieldsOfPart('fact:cost').find(({ name }) => name === 'amount')).toMatchObject({ most: 1e12 })
  })
})

describe('what a form sends', () => {
  const form = (texts: Record<string, string | string[]>) => (name: string) => [texts[name] ?? []].flat()

  test.each([
    ['fact:cost', { 'fact:cost.amount': '1 200,50', 'fact:cost.currency': 'EUR' }, { amount: 1200.5 }],
    ['fact:cost-2', { 'fact:cost-2.amount': 'viel' }, { kind: 'cost', id: 'cost-2', amount: 'viel' }],
    ['claim:c4-2', { 'claim:c4-2.reason': 'a\r\nb' }, { commitment: 'C4', strength: null, reason: 'a\nb' }],
    ['place', { 'place.city': 'Nice', 'place.coordinates.lat': '43,7' }, { coordinates: { lat: 43.7 } }],
    [
      'translation:de:section:context',
      { 'translation:de:section:context.text': 'x' },
      { part: 'section:context' },
    ],
  ])('for %s becomes a part', (part, texts, expected) => {
    expect(readPart(part, form(texts))).toMatchObject(expected)
  })

  test('partners are a line each', () => {
    const partners = readPart('partners', form({ partners: 'Efus; network\r\n\r\nNice' }))
    expect(partners).toEqual([{ name: 'Efus', role: 'network' }, { name: 'Nice' }])
  })

  test.each(['place', 'contact', 'claim:c1', 'section:costs', 'fact:cost', 'relation:r1'])(
    'for %s with nothing in it is nothing',
    (part) => {
      const texts = { [`${part}.label`]: 'GREEN', [`${part}.scope`]: 'city', [`${part}.precision`]: 'exact' }
      expect(readPart(part, form(texts))).toBeNull()
    },
  )

  test('says which parts were changed by whoever sent it', () => {
    const texts = {
      [seenName('title')]: seenOf('title', 3, 'Old'),
      title: 'Old',
      [seenName('summary')]: seenOf('summary', 2, 'Old'),
      summary: 'New',
    }
    expect(readParts(Object.keys(texts), form(texts))).toEqual([
      { part: 'title', value: 'Old', version: 3, isChanged: false },
      { part: 'summary', value: 'New', version: 2, isChanged: true },
    ])
  })

  test('is never lost between form and part, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const text = typed.replaceAll(/\r\n?/g, '\n')
        expect(readPart('title', () => [text])).toBe(text.trim())
        expect(throughAForm('section:costs', { kind: 'costs', text, label: 'CLEAR' })).toEqual(
          text === '' ? null : { kind: 'costs', text, label: 'CLEAR' },
        )
      }),
    )
  })
})
