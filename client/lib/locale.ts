import type { InterfaceLanguage } from '#shared/languages.ts'

/** How dates and numbers are written: in English as in Europe, 17 May 2024. */
export function localeOf(language: InterfaceLanguage): string {
  return language === 'en' ? 'en-GB' : language
}
