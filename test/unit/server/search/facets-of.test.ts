import { describe, expect, test } from 'vitest'
import { facetsOf } from '#server/modules/search/documents/facets-of.ts'
import { makeContent } from '#test/support/make.ts'

describe('the facets of what facts say', () => {
  const content = makeContent({
    facts: [
      { kind: 'service', id: 'a', service: 'traders' },
      { kind: 'service', id: 'b', service: 'other', name: 'The diocese' },
      { kind: 'service', id: 'c', service: 'traders', name: 'The shops of the lane' },
      { kind: 'cooperation', id: 'd', programme: 'PACTESUR' },
      { kind: 'cooperation', id: 'e', programme: 'other', project: 'Something else' },
      { kind: 'equipment', id: 'f', standard: 'pas-68-2013', proof: 'declared', massKg: 7200 },
      { kind: 'equipment', id: 'g', otherStandard: 'A norm of our own', proof: 'tested-in-place' },
      { kind: 'equipment', id: 'h', standard: 'no-such-standard', proof: 'declared' },
    ],
    claims: [
      { id: 'c1', commitment: 'C1', strength: 'partly', reason: 'In part.' },
      { id: 'c2', commitment: 'C2', strength: 'contradicts', reason: 'Not at all.' },
    ],
  })
  const claims = content.claims.map((claim) => ({ ...claim, state: 'confirmed' as const }))
  const facets = facetsOf({ ...content, claims })

  test.each([
    ['service', ['traders']],
    ['programme', ['PACTESUR']],
    ['standard', ['pas-68-2013']],
    ['proof', ['declared', 'tested-in-place']],
    ['strength', ['partly', 'contradicts']],
  ] as const)('%s', (facet, values) => {
    expect(facets[facet]).toEqual(values)
  })

  test('no mass stands in any of them', () => {
    expect(JSON.stringify(facets)).not.toContain('7200')
  })
})
