import { describe, expect, test } from 'vitest'
import { citiesCalled, findCity, nearestCityNames } from '#server/modules/taxonomy/find-city.ts'

const idOf = (name: string, country?: string) => findCity(name, country)?.id

describe('a city is found', () => {
  test.each([
    ['in any case', 'LIÈGE', 'BE', 'liege-be'],
    ['without accents', 'Xabia', 'ES', 'xabia-es'],
    ['without strokes', 'Lodz', 'PL', 'lodz-pl'],
    ['with the accents apart from their letters', 'Ni\u0302mes', 'FR', 'nimes-fr'],
    ['as typed without umlauts', 'Muenchen', 'DE', 'munchen-de'],
    ['as typed without rings', 'Aarhus', 'DK', 'aarhus-dk'],
    ['with a ring of old', 'Århus', 'DK', 'aarhus-dk'],
    ['without hyphens', 'saint etienne', 'FR', 'saint-etienne-fr'],
    ['with a saint cut short', 'St-Étienne', 'FR', 'saint-etienne-fr'],
    ['with a saint written out', 'Saint Helens', 'GB', 'st-helens-gb'],
    ['with another apostrophe', 'L’Aquila', 'IT', 'l-aquila-it'],
    ['by its short name', 'Frankfurt', 'DE', 'frankfurt-am-main-de'],
    ['by a name with a bracket', 'Frankfurt (Main)', 'DE', 'frankfurt-am-main-de'],
    ['by a bracket that tells two apart', 'Frankfurt (Oder)', 'DE', 'frankfurt-oder-de'],
    ['by both of its names', 'Donostia / San Sebastián', 'ES', 'san-sebastian-es'],
    ['by both of its names with a dash', 'Bruxelles - Brussel', 'BE', 'bruxelles-be'],
    ['by one of two names', 'Bienne', 'CH', 'biel-bienne-ch'],
    ['in Greek', 'Πειραιάς', 'GR', 'pireas-gr'],
    ['in Greek capitals', 'ΑΘΗΝΑ', 'GR', 'athina-gr'],
    ['in Cyrillic', 'Київ', 'UA', 'kyiv-ua'],
    ['in Arabic', 'القاهرة', 'EG', 'cairo-eg'],
    ['in Hebrew', 'תל אביב', 'IL', 'tel-aviv-yafo-il'],
    ['overseas under the code of its state', 'Fort-de-France', 'FR', 'fort-de-france-mq'],
    ['overseas under its own code', 'Saint-Denis', 'RE', 'saint-denis-re'],
  ])('%s: %s', (_how, name, country, id) => {
    expect(idOf(name, country)).toBe(id)
  })

  test('in the country that was named, not in a larger namesake elsewhere', () => {
    expect(idOf('Vienne', 'FR')).toBe('vienne-fr')
    expect(idOf('Vienne', 'AT')).toBe('wien-at')
    expect(idOf('Saint-Denis', 'FR')).toBe('saint-denis-fr')
    expect(idOf('Cordoba', 'ES')).toBe('cordoba-es')
    expect(idOf('Tripoli', 'LB')).toBe('tripoli-lb')
  })

  test('the largest, where no country was named', () => {
    expect(idOf('Tripoli')).toBe('tripoli-ly')
    expect(idOf('Birmingham')).toBe('birmingham-gb')
  })

  test('the largest of two in one country, and the other by its full name', () => {
    expect(idOf('Irákleio', 'GR')).toBe('irakleio-gr')
    expect(idOf('Irákleio Attikís', 'GR')).toBe('irakleio-attikis-gr')
  })
})

test.each(['', '   ', '()', '/', '???', 'Atlantis', 'constructor', 'Nic', 'Nice'.repeat(1_000)])(
  'no city is called "%.12s"',
  (name) => {
    expect(findCity(name)).toBeUndefined()
    expect(findCity(name, 'FR')).toBeUndefined()
  },
)

test.each(['IT', 'XX', '', 'fr', '__proto__'])('there is no Nice in "%s"', (country) => {
  expect(idOf('Nice', country)).toBeUndefined()
})

describe('the names nearest to one that is not known', () => {
  test.each([
    ['Antwrep', 'BE', 'Antwerp'],
    ['Munchn', 'DE', 'München'],
    ['Bordeau', 'FR', 'Bordeaux'],
    ['Gdansc', 'PL', 'Gdańsk'],
    ['Fort de Frence', 'FR', 'Fort-de-France'],
  ])('%s in %s: %s', (name, country, nearest) => {
    expect(nearestCityNames(name, country, 3)[0]).toBe(nearest)
  })

  test('each city stands once, and no more names than were asked for', () => {
    expect(nearestCityNames('Turi', 'IT', 3)).toHaveLength(new Set(nearestCityNames('Turi', 'IT', 3)).size)
    expect(nearestCityNames('Mar', 'FR', 2).length).toBeLessThanOrEqual(2)
    expect(nearestCityNames('Turin', 'IT', 0)).toEqual([])
  })

  test('a city of another country is named with its country', () => {
    expect(nearestCityNames('Nice', 'IT', 3)).toEqual(['Nice (FR)'])
  })

  test.each(['', 'Xqzwvbn', '東京都庁舎前'])('nothing is near to "%s"', (name) => {
    expect(nearestCityNames(name, 'FR', 3)).toEqual([])
  })
})

describe('the cities called by a beginning', () => {
  const idsCalled = (beginning: string, country?: string) =>
    citiesCalled(beginning, country).map(({ id }) => id)

  test('come with the largest first, by any of their names, each once', () => {
    expect(idsCalled('brux')[0]).toBe('bruxelles-be')
    expect(idsCalled('AIX-LA', 'DE')).toEqual(['aachen-de'])
    expect(idsCalled('bru').length).toBe(new Set(idsCalled('bru')).size)
  })

  test('are all of a country for an empty one, and none for mere signs', () => {
    expect(idsCalled('', 'LU')).toEqual(['luxembourg-lu', 'esch-sur-alzette-lu'])
    expect(idsCalled('?!')).toEqual([])
  })
})
