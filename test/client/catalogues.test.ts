import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formatMessage, type Message } from '#client/lib/format-message.ts'
import { localeOf } from '#client/lib/locale.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#shared/languages.ts'
import * as facts from '#shared/practices/facts.ts'
import { KINDS, SECTION_KINDS, STAGES, STRENGTHS } from '#shared/practices/template.ts'
import { CITY_SIZES } from '#shared/search/city-sizes.ts'
import { FACET_NAMES } from '#shared/search/facets.ts'
import { SORTS } from '#shared/search/search-params.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'

const LOCALES = new URL('../../client/locales/', import.meta.url)
const areas = globSync('en/*.json', { cwd: LOCALES }).map((path) => path.slice(3, -5))

function catalogue(language: string, area: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`${language}/${area}.json`, LOCALES), 'utf8'))
}

const english = Object.assign({}, ...areas.map((area) => catalogue('en', area)))

describe.each(areas)('the area %s', (area) => {
  test.each(INTERFACE_LANGUAGES)('is complete in %s', (language) => {
    const messages = catalogue(language, area)
    expect(Object.keys(messages)).toEqual(Object.keys(catalogue('en', area)))
    expect(Object.values(messages).filter((text) => text.trim() === '')).toEqual([])
  })

  test('has only messages that are named after it', () => {
    expect(Object.keys(catalogue('en', area)).filter((id) => !id.startsWith(`${area}.`))).toEqual([])
  })

  test('says the same values in every language', () => {
    for (const [id, text] of Object.entries(catalogue('en', area))) {
      for (const language of INTERFACE_LANGUAGES) {
        expect([language, id, valuesIn(catalogue(language, area)[id] ?? '')]).toEqual([
          language,
          id,
          valuesIn(text),
        ])
      }
    }
  })
})

test.each(INTERFACE_LANGUAGES)('every message of %s reads as lingui would write it', (language) => {
  for (const [id, text] of areas.flatMap((area) => Object.entries(catalogue(language, area)))) {
    for (const count of [0, 1, 2, 21, 1_234_567.5]) {
      const values = Object.fromEntries(valuesIn(text).map((name) => [name, count]))
      expect([id, ours(language, text, values)]).toEqual([id, linguis(language, text, values)])
    }
  }
})

test('every word that the server may send has a name', () => {
  const names = [
    ...words('template.kind', KINDS),
    ...words('template.stage', STAGES),
    ...words('template.section', SECTION_KINDS),
    ...words('template.strength', STRENGTHS),
    ...words('template.evidence', facts.EVIDENCE_LEVELS),
    ...words('template.size', CITY_SIZES),
    ...words('facts.proof', facts.EQUIPMENT_PROOFS),
    ...words('facts.initiative', facts.INITIATIVES),
    ...words('facts.value', facts.CREATIVE_VALUES),
    ...words('facts.effect', facts.EFFECTS),
    ...words('facts.phase', facts.COMMUNICATION_PHASES),
    ...words('facts.moment', facts.RIGHTS_MOMENTS),
    ...words('facts.answer', facts.ANSWERS),
    ...words('facts.level', facts.LEVELS),
    ...words('facts.costType', facts.COST_TYPES),
    ...words('facts.vat', facts.VAT),
    ...words('facts.indicator', facts.INDICATORS),
    ...words('facts.service', facts.SERVICES),
    ...words(
      'facts.kind',
      facts.FACT_KINDS.filter((kind) => kind !== 'source'),
    ),
    ...FACET_NAMES.map((name) => `template.facet.${name}`),
    ...SORTS.map((sort) => `search.sort.${sort}`),
  ]
  expect(names.filter((name) => !(name in english))).toEqual([])
})

test('every field of every fact has a name', () => {
  const fields = new Set(Object.values(facts.FACT_FIELDS).flatMap((ofKind) => Object.keys(ofKind)))
  expect([...fields].filter((field) => !(`facts.field.${field}` in english))).toEqual([])
})

function words(list: string, all: readonly string[]): string[] {
  return all.map((word) => `${list}.${enumNameOf(word)}`)
}

/** The names of the values that a message speaks of, wherever in it. */
function valuesIn(text: string): string[] {
  return [...new Set(namesIn(compiled(text)))].toSorted()
}

function namesIn(message: Message): string[] {
  return message.flatMap((part) => {
    if (typeof part === 'string') return []
    const [name, , cases = {}] = part
    return [name, ...Object.values(cases).flatMap(namesIn)]
  })
}

/** As the build writes it. */
function compiled(text: string): Message {
  return JSON.parse(JSON.stringify(compileMessage(text)))
}

function ours(language: InterfaceLanguage, text: string, values: Record<string, number>): string {
  return formatMessage(localeOf(language), compiled(text), values)
}

function linguis(language: InterfaceLanguage, text: string, values: Record<string, number>): string {
  const locale = localeOf(language)
  return setupI18n({ locale, messages: { [locale]: { it: compileMessage(text) } } })._('it', values)
}
