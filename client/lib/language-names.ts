import type { InterfaceLanguage } from '#shared/languages.ts'

/** The name of each language of the interface in that language itself, which needs no translation. */
const OWN_NAMES = {
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
  it: 'Italiano',
  es: 'Español',
} as const satisfies Record<InterfaceLanguage, string>

export function nameOfLanguage(language: InterfaceLanguage): string {
  return OWN_NAMES[language]
}

/** The name of any language for readers of another: `pl` is polonais in French. */
export function languageNameIn(reader: InterfaceLanguage, language: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language
}
