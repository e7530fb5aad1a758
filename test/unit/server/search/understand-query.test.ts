import { describe, expect, test } from 'vitest'
import { typedWords } from '#server/modules/search/understanding/asked-words.ts'
import { understandQuery } from '#server/modules/search/understanding/understand-query.ts'
import { tonguesOf } from '#server/modules/search/understanding/tongues.ts'
import type { Vocabulary } from '#server/modules/search/understanding/vocabulary.ts'

const NOTHING: Vocabulary = { exact: new Map(), beginnings: [], compounds: new Map(), near: new Map() }

const understood = (query: string, vocabulary: Partial<Vocabulary> = {}) =>
  understandQuery(typedWords(query), { ...NOTHING, ...vocabulary }, tonguesOf(query))

/** How sure each lexeme is meant by a word of the query, counted from 0. */
const meanings = (query: string, word = 0, vocabulary?: Partial<Vocabulary>) =>
  new Map(
    understood(query, vocabulary).words[word]?.alternatives.map(({ lexemes, factor }) => [
      lexemes.join(' '),
      factor,
    ]),
  )

describe('a query is taken word by word', () => {
  test('without words that say nothing, unless it has no others', () => {
    expect(understood('the bollards of Nice ').words.map(({ asked }) => asked)).toEqual(['bollards', 'Nice'])
    expect(understood('the who').words).toHaveLength(2)
    expect(understood(' *:&|! ').words).toEqual([])
  })

  test('its last word may be unfinished, unless a space follows', () => {
    const beginnings = [{ word: 'bollards', language: 'en', stem: 'en:bollard', documents: 3 }]
    expect(meanings('boll', 0, { beginnings }).get('en:bollard')).toBeGreaterThan(0.5)
    expect(meanings('boll ', 0, { beginnings }).has('en:bollard')).toBe(false)
  })

  test('and may go on even where it says nothing in a language that is not spoken', () => {
    expect(meanings('Poller Niz', 1).get('@city:nice-fr')).toBeGreaterThan(0.5)
    expect(understood('Poller auf dem').words).toHaveLength(1)
  })
})

describe('a word stands for', () => {
  test.each([
    ['Poller ', '@concept:bollard'],
    ['słupki ', '@concept:bollard'],
    ['jardinière ', '@concept:planter'],
    ['kerstmarkt ', '@concept:christmas-market'],
    ['Danzig ', '@city:gdansk-pl'],
    ['Polen ', '@country:PL'],
    ['polonaise ', '@country:PL'],
    ['c6 ', '@commitment:C6'],
  ])('%s a concept or a place: %s', (query, lexeme) => {
    expect(meanings(query).get(lexeme)).toBeGreaterThan(0.5)
  })

  test('what it is in other languages, less surely than itself', () => {
    const lion = meanings('Löwen ')
    expect(lion.get('es:leon')).toBeLessThan(1)
    expect(lion.get('de:low')).toBe(1)
  })

  test('what it says together with its neighbours', () => {
    for (const word of [0, 1])
      expect(meanings('vigili del fuoco ', word).get('de:feuerwehr')).toBeGreaterThan(0.5)
  })

  test('rather what its neighbours speak: a piano is no plan in French', () => {
    const alone = meanings('piano ').get('en:plan') ?? 0
    const amongFrench = meanings('cours de piano dans la rue ', 1).get('en:plan') ?? 0
    expect(alone).toBeGreaterThan(amongFrench)
  })

  test('a concept more surely, the more of its name is asked', () => {
    const whole = meanings('christmas market ').get('@concept:christmas-market') ?? 0
    const part = meanings('market ').get('@concept:christmas-market') ?? 0
    expect(whole).toBeGreaterThan(part)
  })

  test('no standard where only its number is asked', () => {
    expect([...meanings('68 ').keys()]).toEqual(['68'])
  })

  test('less by itself, where it names a concept together with another', () => {
    expect(meanings('voiture-bélier ').get('fr:voitur')).toBeLessThan(1)
    expect(meanings('voiture-bélier ').get('@concept:vehicle-ramming')).toBeGreaterThan(
      meanings('voiture ').get('@concept:vehicle-ramming') ?? 0,
    )
  })

  test('a city of several words, whichever of them is looked at', () => {
    for (const word of [0, 1]) expect(meanings('Nova Iorque ', word).get('@city:new-york-us')).toBe(1)
  })
})

describe('compounds', () => {
  test('written apart are one word', () => {
    for (const word of [0, 1]) {
      expect(meanings('Weihnachts markt ', word).get('@concept:christmas-market')).toBeGreaterThan(0.7)
    }
  })

  test('that nobody has written are their parts, the last one surest', () => {
    const parts = meanings('Sicherheitspoller ')
    expect(parts.get('@concept:bollard')).toBeGreaterThan(0.5)
  })

  test('that nobody has written are asked for as their parts', () => {
    expect(understood('Brückenmusik ').words.map(({ asked }) => asked)).toEqual(['Brück', 'musik'])
  })

  test('of which one practice has the word are their parts all the same', () => {
    const exact = new Map([
      ['bruckenmusik', [{ word: 'bruckenmusik', language: 'de', stem: 'de:bruckenmusik', documents: 1 }]],
      ['brucken', [{ word: 'brucken', language: 'de', stem: 'de:bruck', documents: 1 }]],
    ])
    expect(meanings('Brückenmusik ', 0, { exact }).has('fr:pont fr:musiqu')).toBe(true)
  })
})

test('a mistyped word means what the right one means, less surely', () => {
  const near = new Map([['bolards', { words: ['bollards'], distance: 1 }]])
  const mistyped = meanings('bolards ', 0, { near }).get('@concept:bollard') ?? 0
  const right = meanings('bollards ').get('@concept:bollard') ?? 0
  expect(mistyped).toBeGreaterThan(0.5)
  expect(mistyped).toBeLessThan(right)
})

test('everyday words count less', () => {
  const { words } = understood('small bollards ')
  expect(words[0]!.weight).toBeLessThan(words[1]!.weight)
})
