import type { PracticeId } from '#shared/access/viewer.ts'
import type { LanguageCode } from '#shared/languages.ts'
import { completenessOf } from '#shared/practices/completeness.ts'
import type { FacetName } from '#shared/search/facets.ts'
import type { ReadablePractice } from '../../practices/index.ts'
import type { Card } from './card.ts'
import { commitmentsOf, conceptsOf, evidenceOf, facetsOf, strengthsOf } from './facets-of.ts'
import { lexemesOf } from './lexemes-of.ts'
import type { WrittenWord } from '../text/words-in.ts'
import { statedIn } from './stated.ts'
import { textsOf } from './texts-of.ts'
import type { TextInLanguage } from './texts-of.ts'

/** What search knows of a practice for one audience. */
export type SearchDocument = {
  readonly practiceId: PracticeId
  readonly isArchived: boolean
  readonly publishedAt: Date
  readonly completeness: number
  readonly evidence: number
  readonly languages: readonly LanguageCode[]
  readonly facets: Readonly<Record<FacetName, readonly string[]>>
  readonly lexemes: readonly string[]
  readonly written: readonly WrittenWord[]
  readonly card: Card
  readonly texts: readonly TextInLanguage[]
}

/** Makes the document of a projection; undefined for what is not ready to be found. */
export function makeDocument({ practice, projected }: ReadablePractice): SearchDocument | undefined {
  const { content } = projected
  const { kind } = content
  if (!kind || !practice.publishedAt) return undefined
  const texts = textsOf(projected)
  const completeness = completenessOf(content)
  return {
    practiceId: practice.id,
    isArchived: practice.publicLife === 'archived',
    publishedAt: practice.publishedAt,
    completeness,
    evidence: evidenceOf(content),
    languages: [...new Set(texts.titles.map(({ language }) => language))],
    facets: facetsOf(content),
    ...lexemesOf(texts, content),
    card: {
      id: practice.id,
      key: practice.key,
      language: content.language,
      titles: byLanguage(texts.titles),
      summaries: byLanguage(texts.summaries),
      city: content.place?.city ?? null,
      placeName: content.place?.name ?? null,
      country: content.place?.country ?? null,
      kind,
      period: content.period,
      commitments: commitmentsOf(content),
      strengths: strengthsOf(content),
      concepts: conceptsOf(content).own,
      completeness,
      stated: statedIn(content),
    },
    texts: texts.sections,
  }
}

function byLanguage(texts: readonly TextInLanguage[]): Record<LanguageCode, string> {
  return Object.fromEntries(texts.map(({ language, text }) => [language, text]))
}
