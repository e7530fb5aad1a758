import type { PracticePageQuery } from '#client/gql/practice.ts'

const text = (words: string) => ({ text: words, language: 'fr', state: null, isStale: false })
const path = (language: string) => `/${language}/practices/nice-promenade`

/** The smallest practice that a page can draw. */
export const practice: NonNullable<PracticePageQuery['practice']> = {
  key: 'nice-promenade',
  path: path('fr'),
  pathFr: path('fr'),
  pathEn: path('en'),
  pathDe: path('de'),
  pathIt: path('it'),
  pathEs: path('es'),
  provenance: 'COMPILED',
  publicState: 'PUBLISHED',
  revision: 1,
  firstPublishedAt: '2026-11-25T08:00:00.000Z',
  publishedAt: '2026-11-25T08:00:00.000Z',
  confirmedAt: null,
  language: 'fr',
  kind: 'URBAN_DESIGN',
  stage: 'IN_PLACE',
  confidence: 'LOW',
  completeness: 69,
  holdsBack: true,
  publisher: { name: 'Parvis editors', isEditors: true },
  title: text('Nice : <câbles> & palmiers'),
  summary: text('Un front de mer protégé.'),
  place: { name: 'Promenade des Anglais', country: 'FR', city: { name: 'Nice' } },
  period: { start: 2016, end: 2019 },
  partners: [{ name: 'Ville de Nice', role: null }],
  contact: null,
  concepts: [{ key: 'promenade', scheme: 'SPACE', label: 'Promenade' }],
  claims: [
    {
      id: 'c2',
      strength: 'EVIDENCES',
      state: 'EDITORIAL',
      sections: ['SOLUTION'],
      reason: text('Taillé pour ce lieu.'),
      commitment: {
        key: 'C2',
        title: 'Réponses priorisées',
        text: 'Prioriser …',
        textOfRecord: 'Prioriser …',
      },
    },
  ],
  sections: [
    {
      kind: 'SOLUTION',
      label: 'CLEAR',
      text: { html: '<p>Des <em>câbles</em>.</p>', language: 'fr', state: null, isStale: false },
    },
  ],
  facts: [
    {
      __typename: 'Cost',
      id: 'cost',
      kind: 'COST',
      label: 'CLEAR',
      type: 'WORKS',
      amount: 6_000_000,
      currency: 'EUR',
      priceYear: 2019,
      vat: 'NOT_STATED',
      funder: 'UE',
      fundedPercent: 90,
      note: null,
    },
    {
      __typename: 'Source',
      id: 'source',
      kind: 'SOURCE',
      label: 'CLEAR',
      title: 'Une source',
      url: 'https://example.org/a',
      publisher: 'Journal',
      year: 2019,
    },
  ],
  relations: [],
}
