import type { Practice } from './practice-query.ts'

/** A practice in the words of schema.org, for those who read pages with programs. Nothing that the page does not show. */
export function linkedDataOf(practice: Practice, address: string): object {
  const { title, summary, publisher, place, publishedAt, firstPublishedAt, facts, concepts } = practice
  const sources = facts.filter((fact) => fact.__typename === 'Source')
  return {
    '@type': 'Article',
    '@id': address,
    headline: title.text,
    abstract: summary.text,
    inLanguage: title.language,
    datePublished: firstPublishedAt ?? undefined,
    dateModified: publishedAt ?? undefined,
    author: { '@type': 'Organization', name: publisher.name },
    publisher: { '@type': 'Organization', name: 'Parvis' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    keywords: concepts.map(({ label }) => label),
    ...(place?.city && { spatialCoverage: { '@type': 'City', name: place.city.name } }),
    citation: sources.map(({ title: name, url }) => ({
      '@type': 'CreativeWork',
      name,
      url: url ?? undefined,
    })),
  }
}
