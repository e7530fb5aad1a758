import { describe, expect, test } from 'vitest'
import type { Viewer } from '#shared/access/viewer.ts'
import { LABELS } from '#shared/practices/labels.ts'
import type { Label } from '#shared/practices/labels.ts'
import { projectPractice } from '#server/modules/practices/project-practice.ts'
import { STANDING, makeContent, makeStored, viewers } from '#test/support/make.ts'

const readers = viewers()
type Reader = keyof typeof readers

/** The table of product.md: who reads which label. */
const READS: Record<Reader, readonly Label[]> = {
  visitor: ['CLEAR'],
  outsider: ['CLEAR'],
  readerOfPublisher: ['CLEAR'],
  administrator: ['CLEAR'],
  member: ['CLEAR', 'GREEN'],
  granted: ['CLEAR', 'GREEN', 'AMBER'],
  contributor: ['CLEAR', 'GREEN', 'AMBER'],
  lead: ['CLEAR', 'GREEN', 'AMBER'],
  moderator: ['CLEAR', 'GREEN', 'AMBER'],
}

const SECRET = 'zq-secret'
const cases = (Object.keys(READS) as Reader[]).flatMap((reader) =>
  LABELS.map((label) => ({ reader, label, isRead: READS[reader].includes(label) })),
)

function sent(viewer: Viewer, ...[content, overrides]: Parameters<typeof makeStored>): string {
  return JSON.stringify(projectPractice(viewer, STANDING, makeStored(content, overrides)))
}

describe.each(cases)('$reader and a part labelled $label: read is $isRead', ({ reader, label, isRead }) => {
  const contents = {
    section: makeContent({ sections: [{ kind: 'issue', text: SECRET, label }] }),
    'translation of a section': makeContent({
      sections: [{ kind: 'issue', text: 'x', label }],
      translations: [{ language: 'fr', part: 'section:issue', text: SECRET, state: 'human', madeFrom: 1 }],
    }),
    fact: makeContent({
      facts: [{ kind: 'participation', id: 'f', who: SECRET, label }],
    }),
    'detail of a fact': makeContent({
      facts: [{ kind: 'temporary-use', id: 'f', crew: SECRET, detailLabel: label }],
    }),
    contact: makeContent({ contact: { service: SECRET, mailbox: 'a@example.org', label } }),
    attachment: makeContent({
      attachments: [{ id: STANDING.id, label, alternative: { en: SECRET } }],
    }),
  }

  test.each(Object.entries(contents))('%s', (_part, content) => {
    expect(sent(readers[reader], content).includes(SECRET)).toBe(isRead)
  })

  test.each(Object.entries(contents))('%s says that more exists exactly when it does', (_part, content) => {
    const projected = projectPractice(readers[reader], STANDING, makeStored(content))
    expect(projected.holdsBack).toBe(!isRead)
  })
})

describe('an older revision', () => {
  const content = makeContent({ sections: [{ kind: 'issue', text: SECRET }] })

  test('is shown under the strictest label of later revisions', () => {
    const laterLabels = new Map([['section:issue', 'GREEN' as const]])
    expect(sent(readers.visitor, content, { laterLabels })).not.toContain(SECRET)
    expect(sent(readers.member, content, { laterLabels })).toContain(SECRET)
  })

  const masked = {
    'section:issue': content,
    title: makeContent({ title: SECRET }),
    summary: makeContent({ summary: SECRET }),
    place: makeContent({
      place: { scope: 'region', city: null, name: SECRET, country: 'FR', precision: 'city-centre' },
    }),
    contact: makeContent({ contact: { service: SECRET, mailbox: 'a@example.org', label: 'CLEAR' } }),
    partners: makeContent({ partners: [{ name: SECRET }] }),
    concepts: makeContent({ concepts: [SECRET] }),
  }

  test.each(Object.entries(masked))('keeps a masked %s from everybody', (part, written) => {
    const maskedParts = new Set([part])
    for (const viewer of Object.values(readers)) {
      expect(sent(viewer, written, { maskedParts })).not.toContain(SECRET)
    }
  })

  test('keeps a masked period from everybody', () => {
    const written = makeStored(makeContent({ period: { start: 2019, end: 2021 } }), {
      maskedParts: new Set(['period']),
    })
    for (const viewer of Object.values(readers)) {
      const { period } = projectPractice(viewer, STANDING, written).content
      expect(period).toEqual({ start: null, end: null })
    }
  })

  test.each(['title', 'summary', 'section:issue'])('keeps translations of a masked %s', (part) => {
    const translated = makeContent({
      sections: [{ kind: 'issue', text: 'x' }],
      translations: [{ language: 'fr', part, text: SECRET, state: 'human', madeFrom: 1 }],
    })
    expect(sent(readers.moderator, translated)).toContain(SECRET)
    expect(sent(readers.moderator, translated, { maskedParts: new Set([part]) })).not.toContain(SECRET)
  })
})

describe('claims', () => {
  const content = makeContent({
    claims: [
      { id: 'c1', commitment: 'C1', strength: 'partly', reason: SECRET, sections: ['issue', 'context'] },
    ],
    sections: [
      { kind: 'issue', text: 'x', label: 'AMBER' },
      { kind: 'context', text: 'y' },
    ],
  })

  test.each([
    ['confirmed', true],
    ['editorial', true],
    ['proposed', false],
    ['refused', false],
  ] as const)('that are %s are public: %s', (state, isPublic) => {
    expect(sent(readers.visitor, content, { claims: { c1: state } }).includes(SECRET)).toBe(isPublic)
    expect(sent(readers.lead, content, { claims: { c1: state } })).toContain(SECRET)
  })

  test('name only the supporting sections that the viewer may read', () => {
    const { claims } = projectPractice(readers.visitor, STANDING, makeStored(content)).content
    expect(claims[0]?.sections).toEqual(['context'])
  })
})

describe('the place', () => {
  const at = { lat: 43.69512, lon: 7.26531 }
  const placed = (precision: 'city-centre' | 'neighbourhood' | 'exact') =>
    makeContent({ place: { city: 'nice-fr', country: 'FR', coordinates: at, precision } })
  const shown = (viewer: Viewer, precision: Parameters<typeof placed>[0]) =>
    projectPractice(viewer, STANDING, makeStored(placed(precision))).content.place?.coordinates

  test('is shown as exactly as the author wants', () => {
    expect(shown(readers.member, 'city-centre')).toBeUndefined()
    expect(shown(readers.member, 'neighbourhood')).toEqual({ lat: 43.7, lon: 7.27 })
    expect(shown(readers.visitor, 'exact')).toEqual(at)
  })

  test('is exact for the publisher and moderators', () => {
    expect(shown(readers.contributor, 'city-centre')).toEqual(at)
    expect(shown(readers.moderator, 'neighbourhood')).toEqual(at)
  })
})

test('what is rendered belongs to what is shown', () => {
  const content = makeContent({
    sections: [
      { kind: 'issue', text: SECRET, label: 'AMBER' },
      { kind: 'context', text: 'open' },
    ],
  })
  const { html } = projectPractice(readers.visitor, STANDING, makeStored(content))
  expect(Object.keys(html)).toEqual(['section:context'])
})
