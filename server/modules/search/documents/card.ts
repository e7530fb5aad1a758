import type { LanguageCode } from '#shared/languages.ts'
import type { Commitment, Kind, Strength } from '#shared/practices/template.ts'
import type { PracticeId } from '#shared/access/viewer.ts'
import type { Stated } from './stated.ts'

type Texts = Readonly<Record<LanguageCode, string>>

/** All that a hit shows of a practice, in every language: made of one projection, so it holds no more than that. */
export type Card = {
  readonly id: PracticeId
  readonly key: string
  readonly language: LanguageCode
  readonly titles: Texts
  readonly summaries: Texts
  readonly city: string | null
  readonly placeName: string | null
  readonly country: string | null
  readonly kind: Kind
  readonly period: { readonly start: number | null; readonly end: number | null }
  readonly commitments: readonly Commitment[]
  /** How it stands to each commitment of which it says anything; the strongest of several claims. */
  readonly strengths: readonly { readonly commitment: Commitment; readonly strength: Strength }[]
  readonly concepts: readonly string[]
  readonly completeness: number
  readonly stated: Stated
}

/** The text in the reader's language, else in the original. */
export function inReadersLanguage(
  card: Pick<Card, 'language'>,
  texts: Texts,
  language: LanguageCode,
): { text: string; language: LanguageCode } {
  const text = texts[language]
  if (text !== undefined) return { text, language }
  return { text: texts[card.language] ?? '', language: card.language }
}
