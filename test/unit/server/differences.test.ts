import { expect, test } from 'vitest'
import { differencesOf } from '#server/modules/practices/compare-revisions.ts'
import { makeContent, type Content } from '#test/support/make.ts'

const differences = (before: Partial<Content>, after: Partial<Content>) =>
  differencesOf(makeContent(before), makeContent(after))

test('texts are compared word by word', () => {
  const [summary] = differences(
    { summary: 'Planters keep cars off.' },
    { summary: 'Bollards keep cars off.' },
  )
  expect(summary).toMatchObject({ part: 'summary', change: 'changed' })
  expect(summary!.fields).toEqual([
    {
      name: 'text',
      isOfValues: false,
      runs: [
        { kind: 'removed', text: 'Planters' },
        { kind: 'added', text: 'Bollards' },
        { kind: 'same', text: ' keep cars off.' },
      ],
    },
  ])
})

test('words of lists and figures are compared as a whole, and never cut at a hyphen', () => {
  const cost = {
    kind: 'cost',
    id: 'cost',
    label: 'CLEAR',
    type: 'works',
    amount: 1,
    currency: 'EUR',
    vat: 'included',
  }
  const [kind, fact] = differences(
    { kind: 'protective-equipment', facts: [{ ...cost, vat: 'not-stated' }] as Content['facts'] },
    { kind: 'temporary-measure', facts: [{ ...cost, amount: 20_000 }] as Content['facts'] },
  )
  expect(kind!.fields[0]!.runs).toEqual([
    { kind: 'removed', text: 'protective-equipment' },
    { kind: 'added', text: 'temporary-measure' },
  ])
  expect(fact!.fields.map(({ name, isOfValues }) => ({ name, isOfValues }))).toEqual([
    { name: 'amount', isOfValues: true },
    { name: 'vat', isOfValues: true },
  ])
})

test('lists are compared item by item, and concepts and cities are to be named', () => {
  const place = { scope: 'city', city: 'nice-fr', country: 'FR', precision: 'city-centre' } as const
  const [moved, concepts] = differences(
    { concepts: ['bollard', 'planter'], place },
    { concepts: ['planter', 'mural'], place: { ...place, city: 'liege-be', country: 'BE' } },
  )
  expect(moved!.fields[0]).toMatchObject({ name: 'city', identifies: 'city' })
  expect(concepts!.fields[0]).toMatchObject({
    identifies: 'concept',
    runs: [
      { kind: 'removed', text: 'bollard' },
      { kind: 'same', text: 'planter' },
      { kind: 'added', text: 'mural' },
    ],
  })
})

test('a label alone is a difference, and so is a credit of an attachment', () => {
  const attachment = {
    id: 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11',
    label: 'AMBER',
    alternative: {},
    decorative: true,
  } as const
  const [found] = differences(
    { attachments: [attachment] },
    {
      attachments: [
        { ...attachment, label: 'CLEAR', credit: 'The city', alternative: { fr: 'Un jardin public' } },
      ],
    },
  )
  expect(found).toMatchObject({ labelBefore: 'AMBER', labelAfter: 'CLEAR' })
  expect(found!.fields.map(({ name }) => name)).toEqual(['alternative.fr', 'credit'])
})
