import { describe, expect, test } from 'vitest'
import { checkContent } from '#shared/checks/check-content.ts'
import { LABELS } from '#shared/practices/labels.ts'
import type { Label } from '#shared/practices/labels.ts'
import { makeContent } from '#test/support/make.ts'
import type { Content } from '#test/support/make.ts'

const GAP = 'The planters stand 1.2 m apart.'
const BLIND = 'There is a blind spot behind the carousel.'
const ID = '0193a000-0000-7000-8000-000000000009'

function found(overrides: Partial<Content>) {
  return checkContent(makeContent(overrides)).findings.map(({ part, field, rule, proposedLabel }) => ({
    part,
    field,
    rule,
    proposedLabel,
  }))
}

describe('a finding proposes a label where the part can carry one', () => {
  test.each<[string, Partial<Content>, string, string | null, Label | null]>([
    ['the title', { title: GAP }, 'title', null, null],
    ['the summary', { summary: GAP }, 'summary', null, null],
    [
      'the reason of a claim',
      { claims: [{ id: 'c2', commitment: 'C2', strength: 'partly', reason: GAP }] },
      'claim:c2',
      null,
      null,
    ],
    ['a section', { sections: [{ kind: 'solution', text: GAP }] }, 'section:solution', null, 'GREEN'],
    ['a fact', { facts: [{ kind: 'participation', id: 'p', who: GAP }] }, 'fact:p', 'who', 'GREEN'],
    [
      'a list in a fact',
      { facts: [{ kind: 'risk-assessment', id: 'r', scenariosCovered: ['x', GAP] }] },
      'fact:r',
      'scenariosCovered.1',
      'GREEN',
    ],
    [
      'a caption',
      { attachments: [{ id: ID, label: 'CLEAR', alternative: {}, caption: GAP }] },
      `attachment:${ID}`,
      'caption',
      'GREEN',
    ],
    [
      'an alternative text',
      { attachments: [{ id: ID, label: 'CLEAR', alternative: { en: GAP } }] },
      `attachment:${ID}`,
      'alternative.en',
      'GREEN',
    ],
    ['the name of the place', { place: { city: null, country: 'FR', name: GAP } }, 'place', 'name', null],
  ])('%s', (_where, content, part, field, proposedLabel) => {
    expect(found(content)).toEqual([{ part, field, rule: 'distance', proposedLabel }])
  })

  test('a translation is read in its own language, under the label of its section', () => {
    const text = 'Die Pflanzkübel stehen in einem Abstand von 1,20 m.'
    const translation = { language: 'de', text, state: 'human' as const, madeFrom: 1 }
    const sections = [{ kind: 'solution' as const, text: 'x', label: 'CLEAR' as Label }]
    const content = { sections, translations: [{ ...translation, part: 'section:solution' }] }
    expect(found(content)).toMatchObject([
      { part: 'translation:de:section:solution', proposedLabel: 'GREEN' },
    ])
    expect(found({ ...content, sections: [{ ...sections[0]!, label: 'GREEN' }] })).toEqual([])
    expect(found({ translations: [{ ...translation, part: 'title' }] })).toMatchObject([
      { proposedLabel: null },
    ])
  })
})

/** How strict a label must be for the sentence to be left in peace. */
test.each([
  [GAP, ['CLEAR']],
  [BLIND, ['CLEAR', 'GREEN']],
])('%s is found under %s', (text, labels) => {
  const finding = LABELS.filter(
    (label) => found({ sections: [{ kind: 'solution', text, label }] }).length > 0,
  )
  expect(finding).toEqual(labels)
})

describe('figures and choices', () => {
  const equipment = { kind: 'equipment', id: 'e', proof: 'declared', massKg: 7_500 } as const

  test('guarded details that are open to everybody are found', () => {
    expect(found({ facts: [{ ...equipment, detailLabel: 'CLEAR' }] })).toMatchObject([
      { part: 'fact:e', rule: 'rating' },
    ])
    expect(found({ facts: [equipment] })).toEqual([])
    expect(found({ facts: [{ ...equipment, label: 'AMBER', detailLabel: 'CLEAR' }] })).toEqual([])
    expect(
      found({ facts: [{ kind: 'equipment', id: 'e', proof: 'declared', detailLabel: 'CLEAR' }] }),
    ).toEqual([])
  })

  test('an exact place that everybody is shown is found', () => {
    const place = { city: 'nice-fr', country: 'FR', coordinates: { lat: 43.7, lon: 7.27 } }
    expect(found({ place: { ...place, precision: 'exact' } })).toMatchObject([
      { part: 'place', rule: 'coordinates' },
    ])
    expect(found({ place })).toEqual([])
  })

  test('the title of a source is left as others have published it', () => {
    expect(found({ facts: [{ kind: 'source', id: 's', title: GAP }] })).toEqual([])
  })
})

test('what is missing is named where it is missing', () => {
  const image = { id: ID, label: 'CLEAR' as const, alternative: {} }
  const gaps = (overrides: Partial<Content>) =>
    checkContent(makeContent(overrides)).gaps.map(({ part, missing }) => `${part} ${missing}`)
  expect(gaps({ attachments: [image] })).toEqual([
    `attachment:${ID} alternative`,
    `attachment:${ID} licence`,
    `attachment:${ID} credit`,
    'facts sources',
  ])
  const whole = { ...image, decorative: true, licence: 'CC BY 4.0', credit: 'Nice' }
  expect(gaps({ attachments: [whole], facts: [{ kind: 'source', id: 's', title: 'x' }] })).toEqual([])
})

describe('languages', () => {
  const german =
    'Der Platz ist in der Mitte der Stadt und wird von den Menschen für den Markt und das Fest genutzt, die im Sommer auf dem Platz sind.'

  test('a text in another language than the declared one is named', () => {
    const { otherLanguage } = checkContent(
      makeContent({ language: 'fr', sections: [{ kind: 'context', text: german }] }),
    )
    expect(otherLanguage).toEqual([{ part: 'section:context', declared: 'fr', detected: 'de' }])
    expect(
      checkContent(makeContent({ language: 'de', sections: [{ kind: 'context', text: german }] }))
        .otherLanguage,
    ).toEqual([])
  })

  test('parts of which only figures were read are named once', () => {
    const { notRead } = checkContent(
      makeContent({
        language: 'nl',
        summary: '',
        claims: [],
        facts: [{ kind: 'participation', id: 'p', who: 'x', method: 'y' }],
      }),
    )
    expect(notRead.map(({ part }) => part)).toEqual(['title', 'section:context', 'fact:p'])
    expect(checkContent(makeContent()).notRead).toEqual([])
  })
})
