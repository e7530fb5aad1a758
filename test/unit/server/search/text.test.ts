import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestSentence } from '#server/modules/search/text/excerpt.ts'
import { marked } from '#server/modules/search/text/highlight.ts'
import { stemOf } from '#server/modules/search/text/stem.ts'
import { wordsIn } from '#server/modules/search/text/words-in.ts'

describe('stems', () => {
  test.each([
    ['pl', ['jarmark', 'jarmarku', 'jarmarki', 'jarmarkow', 'jarmarkach', 'jarmarkiem']],
    ['pl', ['slupek', 'slupki', 'slupkow', 'slupkami']],
    ['pl', ['bezpieczenstwo', 'bezpieczenstwa', 'bezpieczenstwie', 'bezpieczenstwem']],
    ['pl', ['malowanie', 'malowac', 'maluja', 'malowany', 'malowanych']],
    ['pl', ['usuwanie', 'usuwac', 'usuwania']],
    ['pl', ['mieszkaniec', 'mieszkancy', 'mieszkancow']],
    ['pl', ['bariera', 'bariery', 'barierze']],
    ['pl', ['szkolenie', 'szkolenia', 'szkolen']],
    ['pl', ['policjant', 'policjanci', 'policjantow']],
    ['pl', ['turysta', 'turysci', 'turystow']],
    ['pl', ['ratownik', 'ratownicy', 'ratownikow']],
    ['pl', ['lawka', 'lawce', 'lawek']],
    ['pl', ['rzeka', 'rzece', 'rzeki']],
    ['pl', ['beton', 'betonu', 'betonowy', 'betonowych']],
    ['pl', ['wejscie', 'wejscia', 'wejsc']],
    ['pl', ['strategia', 'strategii']],
    ['de', ['markt', 'markte', 'markten']],
    ['de', ['auto', 'autos']],
    ['de', ['kubel', 'kubeln']],
    ['de', ['dunkel', 'dunkle', 'dunklen']],
    ['de', ['polizist', 'polizistin', 'polizistinnen', 'polizisten']],
    ['fr', ['jardiniere', 'jardinieres']],
    ['fr', ['velo', 'velos']],
    ['fr', ['quai', 'quais']],
    ['fr', ['jeu', 'jeux']],
    ['fr', ['ferme', 'fermee', 'fermees', 'fermer']],
    ['it', ['fioriera', 'fioriere']],
    ['it', ['parco', 'parchi']],
    ['it', ['targa', 'targhe']],
    ['es', ['bolardo', 'bolardos']],
    ['es', ['taller', 'talleres']],
    ['es', ['luz', 'luces']],
    ['es', ['arma', 'armas']],
    ['es', ['iluminacion', 'iluminaciones', 'iluminar']],
    ['nl', ['paaltje', 'paaltjes']],
    ['nl', ['wagen', 'wagens']],
    ['nl', ['brug', 'bruggen']],
    ['nl', ['huis', 'huizen']],
    ['nl', ['plaats', 'plaatsen']],
    ['nl', ['halte', 'haltes']],
    ['pt', ['protecao', 'protecoes']],
    ['pt', ['hospital', 'hospitais']],
    ['pt', ['homem', 'homens']],
    ['pt', ['mulher', 'mulheres']],
    ['pt', ['rua', 'ruas']],
    ['pt', ['iluminacao', 'iluminacoes', 'iluminar']],
    ['en', ['bollard', 'bollards']],
    ['en', ['knife', 'knives']],
    ['en', ['bus', 'buses']],
    ['en', ['organise', 'organize', 'organized']],
  ])('bring the forms of a word together: %s %j', (language, forms) => {
    expect(new Set(forms.map((form) => stemOf(form, language))).size).toBe(1)
  })

  test('are of one language: the Italian house is no French case', () => {
    expect([stemOf('casa', 'it'), stemOf('cas', 'fr')]).toEqual(['it:cas', 'fr:cas'])
  })

  test('leave numbers and the words of other languages as they are', () => {
    expect([stemOf('22343', 'en'), stemOf('betongrise', 'da')]).toEqual(['22343', 'betongrise'])
  })
})

test('words are folded, elided articles and stop words left out, hyphens taken apart', () => {
  const words = wordsIn({ text: 'L’attentat à la voiture-bélier d’Œdipe', language: 'fr' })
  expect(words.map(({ word }) => word)).toEqual(['attentat', 'voiture', 'belier', 'oedipe'])
})

test('a no-break space parts words as any space does', () => {
  const text = 'Gdańsk\u00a0: «\u00a0foire\u00a0»\u202f; patrouille\u202f! 45\u202f000'
  const words = wordsIn({ text, language: 'fr' }).map(({ word }) => word)
  expect(words).toEqual(['gdansk', 'foire', 'patrouille', '45', '000'])
})

describe('marking', () => {
  test('keeps the text and marks the words that answer', () => {
    const { segments } = marked(
      { text: 'Der Märkte <b>Poller</b>!', language: 'de' },
      new Set(['de:markt', 'de:poll']),
    )
    expect(segments).toEqual([
      { text: 'Der ', isMatch: false },
      { text: 'Märkte', isMatch: true },
      { text: ' <b>', isMatch: false },
      { text: 'Poller', isMatch: true },
      { text: '</b>!', isMatch: false },
    ])
  })

  test('never loses or adds a letter, whatever is written and sought', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, sought) => {
        const { segments } = marked({ text, language: 'en' }, new Set(sought))
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
      }),
    )
  })
})

describe('an excerpt', () => {
  const english = {
    language: 'en',
    text: 'A square. The **bollards** rise at night. The [bollards](https://example.org) and gates rise together.',
  }

  test('is the sentence that answers most, without the signs of Markdown', () => {
    const found = bestSentence([english], new Set(['en:bollard', 'en:gate']), 'en')
    expect(found?.segments.map(({ text }) => text).join('')).toBe('The bollards and gates rise together.')
  })

  test('comes in the language of the reader where two are equal, and from nowhere where none answers', () => {
    const french = { language: 'fr', text: 'Une place. Les bornes montent.' }
    expect(bestSentence([english, french], new Set(['en:bollard', 'fr:born']), 'fr')?.language).toBe('fr')
    expect(bestSentence([english], new Set(['en:lion']), 'en')).toBeUndefined()
  })

  test('of a long sentence is the part around what answers', () => {
    const text = `${'word '.repeat(100)}bollard ${'word '.repeat(100)}.`
    const found = bestSentence([{ text, language: 'en' }], new Set(['en:bollard']), 'en')
    const shown = found?.segments.map((segment) => segment.text).join('') ?? ''
    expect(shown.length).toBeLessThan(310)
    expect(found?.segments.some(({ isMatch }) => isMatch)).toBe(true)
  })
})
