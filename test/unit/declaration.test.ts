import { describe, expect, it } from 'vitest'
import {
  calls,
  commitmentOf,
  commitments,
  convictions,
  declaration,
  declarationItemOf,
  declarationItems,
  instruments,
  isRecordLanguage,
} from '#shared/declaration/declaration.ts'
import type { Multilingual } from '#shared/declaration/declaration.ts'
import { DECLARATION_ITEM_IDS, isDeclarationItemId } from '#shared/declaration/item-ids.ts'
import { signatories, signatoriesSource } from '#shared/declaration/signatories.ts'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import record from './fixtures/declaration-record.fr.json' with { type: 'json' }

const { frame } = declaration
const frameTexts = [frame.occasion, frame.preamble, ...Object.values(frame.leadIns), frame.signature]

describe('the French text', () => {
  it('is the record, character by character', () => {
    expect(record.languageOfRecord).toBe('fr')
    expect(Object.fromEntries(declarationItems.map(({ id, text }) => [id, text.fr]))).toEqual(record.items)
    expect({
      occasion: frame.occasion.fr,
      preamble: frame.preamble.fr,
      leadIns: Object.fromEntries(Object.entries(frame.leadIns).map(([name, text]) => [name, text.fr])),
      signature: frame.signature.fr,
    }).toEqual(record.frame)
  })

  it('is the only one of record', () => {
    expect(INTERFACE_LANGUAGES.filter(isRecordLanguage)).toEqual(['fr'])
  })

  it('names the instruments and the addressee in its own words', () => {
    expect(instruments.map(({ date }) => date)).toEqual(['2017-09-29', '2021-10-22'])
    for (const { title } of instruments) expect(frame.preamble.fr).toContain(title.fr)
    expect(frame.leadIns.calls.fr).toContain(calls[0]?.addressee.fr)
  })
})

describe('the items', () => {
  it('are five convictions, nine commitments and four calls, in the order of the text', () => {
    expect([convictions.length, commitments.length, calls.length]).toEqual([5, 9, 4])
    expect(declarationItems.map(({ id }) => id)).toEqual(DECLARATION_ITEM_IDS)
    expect(declarationItems.map(({ id, number }) => id.slice(1) === String(number))).not.toContain(false)
  })

  it('are found by their identifier', () => {
    expect(declarationItemOf('V2').kind).toBe('conviction')
    expect(commitmentOf('C4').evidence.en).toContain('exit plan')
    expect(['E4', 'V5', 'E5', 'c9', ''].map(isDeclarationItemId)).toEqual([true, true, false, false, false])
  })
})

describe('every text', () => {
  const texts: Multilingual[] = [
    declaration.title,
    ...frameTexts,
    ...instruments.flatMap(({ title, adoptedBy }) => (adoptedBy ? [title, adoptedBy] : [title])),
    ...declarationItems.flatMap(({ title, text }) => [title, text]),
    ...commitments.map(({ evidence }) => evidence),
    ...calls.map(({ addressee }) => addressee),
  ]

  it.each(INTERFACE_LANGUAGES)('stands in %s, trimmed and not empty', (language) => {
    expect(
      texts.map((text) => text[language]).filter((text) => text.trim() === '' || text !== text.trim()),
    ).toEqual([])
  })

  it('is translated, never repeated', () => {
    const sentences = [...frameTexts, ...declarationItems.map(({ text }) => text)]
    for (const text of sentences) expect(new Set(Object.values(text)).size).toBe(INTERFACE_LANGUAGES.length)
  })
})

describe('the signatories', () => {
  it('are the eleven that Efus names, each of one country, with the source', () => {
    expect(signatories).toHaveLength(11)
    expect(new Set(signatories.map(({ id }) => id)).size).toBe(signatories.length)
    expect(signatories.filter(({ country }) => !/^[A-Z]{2}$/.test(country))).toEqual([])
    expect(signatories.filter(({ city }) => city === null).map(({ name }) => name)).toEqual([
      'ANCI Piemonte',
      'safe.brussels',
      'Efus',
    ])
    expect(new URL(signatoriesSource.url).hostname).toBe('efus.eu')
  })
})
