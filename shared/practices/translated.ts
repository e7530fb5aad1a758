import type { LanguageCode } from '../languages.ts'
import type { Translation } from './content.ts'
import type { PartName } from './parts.ts'
import type { TranslationState } from './template.ts'

/** A text in the language that was found for a reader. */
export type TranslatedText = {
  text: string
  language: LanguageCode
  /** Null for the original. */
  state: TranslationState | null
  madeFrom: number | null
}

type Translatable = { language: LanguageCode; translations: readonly Translation[] }

/** The part in the wanted language, else the original: the reader is told which it is. */
export function translated(
  content: Translatable,
  part: PartName,
  original: string,
  wanted: LanguageCode,
): TranslatedText {
  const found =
    wanted === content.language
      ? undefined
      : content.translations.find(
          (translation) => translation.language === wanted && translation.part === part,
        )
  if (!found) return { text: original, language: content.language, state: null, madeFrom: null }
  return { text: found.text, language: found.language, state: found.state, madeFrom: found.madeFrom }
}

/** Every language in which the title can be read, the original first. */
export function languagesOf(content: Translatable): LanguageCode[] {
  const translations = content.translations.filter(({ part }) => part === 'title')
  return [content.language, ...translations.map(({ language }) => language)]
}
