import type { LanguageCode } from '#shared/languages.ts'
import type { Fact } from '#shared/practices/content.ts'
import type { ProjectedPractice } from '../../practices/index.ts'

export type TextInLanguage = { readonly text: string; readonly language: LanguageCode }

/** The texts of a projection by their weight in search: titles, summaries, and everything else that is written. */
export type Texts = Record<'titles' | 'summaries' | 'sections' | 'details', TextInLanguage[]>

/** Fields of facts that hold words of a list, dates or addresses and no text. */
const NO_TEXT = new Set([
  'kind',
  'id',
  'label',
  'detailLabel',
  'url',
  'date',
  'nextDate',
  'reviewDate',
  'vulnerabilityDate',
  'currency',
  'vat',
  'proof',
  'evidence',
  'indicator',
  'moment',
  'impactAssessment',
  'phase',
  'initiative',
  'attractiveness',
  'accessibility',
  'openness',
  'type',
  'practice',
  'service',
  'standard',
  'values',
  'levels',
])

export function textsOf({ content }: ProjectedPractice): Texts {
  const { language, translations } = content
  const original = (text: string): TextInLanguage => ({ text, language })
  const translated = (is: (part: string) => boolean) =>
    translations
      .filter(({ part }) => is(part))
      .map(({ text, language: other }) => ({ text, language: other }))
  return {
    titles: [original(content.title), ...translated((part) => part === 'title')],
    summaries: [original(content.summary), ...translated((part) => part === 'summary')],
    sections: [
      ...content.sections.map(({ text }) => original(text)),
      ...content.claims.map(({ reason }) => original(reason)),
      ...translated((part) => part !== 'title' && part !== 'summary'),
    ],
    details: [
      ...content.facts.flatMap(linesOf),
      ...content.partners.flatMap(({ name, role = '' }) => [name, role]),
      content.place?.name ?? '',
    ].map(original),
  }
}

function linesOf(fact: Fact): string[] {
  return Object.entries(fact).flatMap(([field, value]) => (NO_TEXT.has(field) ? [] : stringsIn(value)))
}

function stringsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  return typeof value === 'string' ? [value] : []
}
