import type { InterfaceLanguage } from '#shared/languages.ts'
import { localeOf } from './locale.ts'

/** Things one after the other as a sentence names them: Nice, Turin and Liège. */
export function inSentence(language: InterfaceLanguage, things: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(things)
}
