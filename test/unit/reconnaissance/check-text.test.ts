import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkText, isRead } from '#shared/checks/reconnaissance/check-text.ts'
import { scoreByLanguage } from '#shared/checks/reconnaissance/score.ts'
import type { LabelledSentence } from '#shared/checks/reconnaissance/score.ts'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'

type Labelled = LabelledSentence & { set: 'tuned' | 'held-out' | 'unseen' | 'later' }
const sentences = read('sentences.json')
const later = read('later-sentences.json')
const heldOut = sentences.filter(({ set }) => set !== 'tuned')

function read(name: string): Labelled[] {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}

describe('the labelled list', () => {
  test('has five languages, half of it harmless, a third of it never tuned on', () => {
    expect(new Set(sentences.map(({ language }) => language))).toEqual(new Set(INTERFACE_LANGUAGES))
    expect(sentences.length).toBeGreaterThanOrEqual(240)
    expect(sentences.filter(({ rule }) => !rule)).toHaveLength(sentences.length / 2)
    expect(heldOut.length * 3).toBeGreaterThanOrEqual(sentences.length)
  })

  test('says each sentence once', () => {
    const all = [...sentences, ...later]
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  })

  test.each([
    ['in the part that was written before the patterns', sentences.filter(({ set }) => set === 'held-out')],
    ['in the part that was written without sight of them', sentences.filter(({ set }) => set === 'unseen')],
    ['in what was written while they were widened', later],
  ])('is found well enough %s', (_which, part) => {
    const total = scoreByLanguage(part).find(({ language }) => language === 'all')!
    expect(total.recall).toBeGreaterThanOrEqual(0.9)
    expect(total.precision).toBeGreaterThanOrEqual(0.8)
  })
})

describe('a finding', () => {
  const harmless = 'The square is old.'
  const telling = 'The planters stand 1.2 m apart.'

  test('stands where its sentence stands', () => {
    const text = `${harmless} ${telling}\n\n${harmless}`
    const [finding, ...others] = checkText(text, 'en')
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'distance', reason: 'tells-a-gap', sentence: telling })
    expect(text.slice(finding!.start, finding!.end)).toBe(telling)
  })

  test('is made once for a rule and a sentence, and for each rule', () => {
    const sentence = 'The planters stand 1.2 m apart, at 43.69571, 7.27014.'
    expect(checkText(sentence, 'en').map(({ rule }) => rule)).toEqual(['coordinates', 'distance'])
  })

  test('goes on over the end of a line, and not over that of an item', () => {
    const text = 'The planters on the square\nstand 1.2 m apart.'
    expect(checkText(text, 'en')).toMatchObject([{ sentence: text, start: 0, end: text.length }])
    expect(checkText('- The planters\n- stand 1.2 m apart.', 'en')).toEqual([])
  })

  test.each([
    ['typographic apostrophes', 'fr', 'Il y a un passage de 1,2 m d’une borne à l’autre, entre les bornes.'],
    ['letters taken apart', 'de', 'Zwischen den Pollern bleibt eine Lücke von 90 cm.'.normalize('NFD')],
    ['narrow spaces', 'fr', 'Les bornes sont espacées de 1\u202f200\u202fmm.'],
  ])('is made whatever the %s', (_what, language, text) => {
    expect(checkText(text, language)).toHaveLength(1)
  })
})

describe('coordinates', () => {
  test.each([
    '43.69571, 7.27014',
    '43,69571 7,27014',
    '50° 50′ 47″ N',
    'https://www.google.com/maps/@43.69,7.27,17z',
    'https://www.openstreetmap.org/?mlat=43.6957&mlon=7.2701',
    '8FM9M7VC+8X',
  ])('are known in any language: %s', (text) => {
    expect(checkText(`x ${text}`, 'fi')).toMatchObject([{ rule: 'coordinates' }])
  })

  test.each(['ISO 22343-1', '1.500, 2.300 and 3.100 euros', '12.5, 14.5', '20 °C'])('are not: %s', (text) => {
    expect(checkText(text, 'en')).toEqual([])
  })
})

describe('a language that is not read', () => {
  test('is looked through for figures and units', () => {
    expect(isRead('nl')).toBe(false)
    expect(checkText('De bollards staan 1,2 m uit elkaar.', 'nl')).toMatchObject([
      { rule: 'distance', reason: 'has-figures-and-units' },
    ])
    expect(checkText('Getest met 7,5 t bij 48 km/h.', 'nl')).toMatchObject([{ rule: 'rating' }])
    expect(checkText('Er is een dode hoek achter de camera.', 'nl')).toEqual([])
  })
})

test('a long text without an end of a sentence is read in a moment', () => {
  const text = 'The planters and the bollards are open between 1 and 2 '.repeat(180)
  expect(() => checkText(text, 'en')).not.toThrow()
})
