import { expect, test } from 'vitest'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import { countryName } from '#shared/text/country-name.ts'
import { fold } from '#shared/text/fold.ts'

test.each([
  ['Liège', 'liege'],
  ['LIÈGE', 'liege'],
  ['Lie\u0300ge', 'liege'],
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['Łódź', 'lodz'],
  ['Gdańsk', 'gdansk'],
  ['København', 'kobenhavn'],
  ['Ærø', 'aero'],
  ['Ålborg', 'alborg'],
  ['Đakovo', 'dakovo'],
  ['Diyarbakır', 'diyarbakir'],
  ['İstanbul', 'istanbul'],
  ['ISPARTA', 'isparta'],
  ['Ħamrun', 'hamrun'],
  ['Gəncə', 'gence'],
  ['Þórshöfn', 'thorshofn'],
  ['Chișinău', 'chisinau'],
  ['Chişinău', 'chisinau'],
  ['Πειραιάς', 'πειραιασ'],
  ['ΠΕΙΡΑΙΑΣ', 'πειραιασ'],
  ['Київ', 'киів'],
  ['ﬁn', 'fin'],
  ['Ⅷ', 'viii'],
  ['', ''],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('a folded text folds to itself', () => {
  for (const text of ['Łódź', 'Straße', 'İstanbul', 'Πειραιάς', 'ﬁn'])
    expect(fold(fold(text))).toBe(fold(text))
})

test.each([
  ['fr', 'Allemagne'],
  ['en', 'Germany'],
  ['de', 'Deutschland'],
  ['it', 'Germania'],
  ['es', 'Alemania'],
] as const)('Germany has its name in %s', (language, name) => {
  expect(countryName('DE', language)).toBe(name)
})

test('what is no country code comes back as it is', () => {
  for (const language of INTERFACE_LANGUAGES) {
    expect(countryName('', language)).toBe('')
    expect(countryName('Deutschland', language)).toBe('Deutschland')
  }
})
