import type { InterfaceLanguage } from '#shared/languages.ts'
import { addressOf } from '#shared/practices/address.ts'
import { translated } from '#shared/practices/translated.ts'
import type { ReadablePractice } from '../practices/index.ts'

/** A practice as it is named elsewhere: its title and its address. */
export type PracticeMention = { path: string; title: string; language: string }

export function mentionOf(
  { practice, projected }: ReadablePractice,
  language: InterfaceLanguage,
): PracticeMention {
  const title = translated(projected.content, 'title', projected.content.title, language)
  return {
    path: `/${language}/practices/${addressOf(practice.key, title.text)}`,
    title: title.text,
    language: title.language,
  }
}
