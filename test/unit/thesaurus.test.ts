import { describe, expect, it } from 'vitest'
import { DECLARATION_ITEM_IDS } from '#shared/declaration/item-ids.ts'
import { NAMED_LANGUAGES } from '#shared/languages.ts'
import { CONCEPT_SCHEMES, labelOf } from '#shared/thesaurus/concept.ts'
import type { Concept } from '#shared/thesaurus/concept.ts'
import {
  broaderOf,
  conceptOf,
  concepts,
  conceptsAbout,
  conceptsOf,
  narrowerOf,
} from '#shared/thesaurus/thesaurus.ts'

/** Names that truly mean two things: an unmanned aircraft may watch or attack. */
const AMBIGUOUS = ['uas']

function ids(found: readonly Concept[]): string[] {
  return found.map(({ id }) => id)
}

describe('the concepts', () => {
  it('have identifiers of their own, fit for an address', () => {
    expect(new Set(ids(concepts)).size).toBe(concepts.length)
    expect(ids(concepts).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('fill every scheme, and together are at least the 140 that the field began with', () => {
    expect(concepts.length).toBeGreaterThan(140)
    for (const scheme of CONCEPT_SCHEMES) expect(conceptsOf(scheme).length, scheme).toBeGreaterThan(3)
    expect(CONCEPT_SCHEMES.flatMap(conceptsOf)).toHaveLength(concepts.length)
  })

  it('stand below a concept of their own scheme, never below themselves', () => {
    for (const concept of concepts) {
      const above = broaderOf(concept.id)
      expect(above.length > 0, concept.id).toBe(concept.broader !== null)
      expect(ids(above)).not.toContain(concept.id)
      expect(above.filter(({ scheme }) => scheme !== concept.scheme)).toEqual([])
    }
  })

  it('hold what the Declaration speaks of as themes', () => {
    const spokenOf = [
      'prevention-culture',
      'civil-society',
      'attractiveness',
      'openness',
      'integration-value',
      'communication',
      'ethics',
      'funding',
      'standards',
      'multi-level-governance',
      'resilience',
      'violent-extremism',
      'expert-advice',
    ]
    expect(spokenOf.filter((id) => conceptOf(id)?.scheme !== 'theme')).toEqual([])
  })

  it.each(DECLARATION_ITEM_IDS)('include one about %s', (item) => {
    expect(ids(conceptsAbout(item))).not.toEqual([])
  })
})

describe.each(NAMED_LANGUAGES)('in %s', (language) => {
  it('every concept has a label of its own', () => {
    const labels = concepts.map((concept) => concept.labels[language])
    expect(labels.filter((label) => label === '' || label !== label.trim())).toEqual([])
    expect(repeated(labels)).toEqual([])
  })

  it('no synonym is empty, untrimmed, or says what its concept has said already', () => {
    for (const { id, labels, synonyms } of concepts) {
      const names = [labels[language], ...synonyms[language]]
      expect(repeated(names), id).toEqual([])
      expect(names.filter((name) => name === '' || /^\s|\s$|\s{2}|[;|]/.test(name))).toEqual([])
    }
  })

  it('a name means one concept, but for the truly ambiguous', () => {
    const names = concepts.flatMap(({ labels, synonyms }) => [labels[language], ...synonyms[language]])
    expect(repeated(names).filter((name) => !AMBIGUOUS.includes(name))).toEqual([])
  })

  it('the words of the field are there in numbers', () => {
    const count = concepts.reduce((sum, { synonyms }) => sum + synonyms[language].length, 0)
    expect(count).toBeGreaterThan(concepts.length * 4)
  })
})

describe('a look-up', () => {
  it('finds a concept or nothing', () => {
    expect(conceptOf('bollard')?.labels.de).toBe('Poller')
    expect(conceptOf('toString')).toBeUndefined()
  })

  it('goes down to the narrowest, and up to the top', () => {
    expect(ids(narrowerOf('surveillance-detection'))).toEqual(
      expect.arrayContaining(['cctv', 'video-analytics', 'facial-recognition']),
    )
    expect(narrowerOf('facial-recognition')).toEqual([])
    expect(ids(broaderOf('facial-recognition'))).toEqual([
      'video-analytics',
      'cctv',
      'surveillance-detection',
    ])
    expect(broaderOf('no-such-concept')).toEqual([])
  })

  it('labels in the language of the reader, else in English', () => {
    const planter = conceptOf('planter')
    expect(
      planter && ['fr', 'pl', 'sv', 'constructor'].map((language) => labelOf(planter, language)),
    ).toEqual(['Jardinière', 'Donica', 'Planter', 'Planter'])
  })
})

function repeated(names: readonly string[]): string[] {
  const folded = names.map((name) => name.toLowerCase())
  return folded.filter((name, index) => folded.indexOf(name) !== index)
}
