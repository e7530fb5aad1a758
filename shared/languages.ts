/** The five languages of the interface, French first: it is the language of record of the Declaration. */
export const INTERFACE_LANGUAGES = ['fr', 'en', 'de', 'it', 'es'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** The languages in which concepts and cities have names. */
export const NAMED_LANGUAGES = [...INTERFACE_LANGUAGES, 'nl', 'pt', 'pl'] as const
export type NamedLanguage = (typeof NAMED_LANGUAGES)[number]

/** The languages of Europe that a case is likely to be written in; any other can be set through the API. */
export const WRITTEN_LANGUAGES = [
  ...NAMED_LANGUAGES,
  'bg',
  'ca',
  'cs',
  'da',
  'el',
  'et',
  'fi',
  'ga',
  'hr',
  'hu',
  'lt',
  'lv',
  'mt',
  'nb',
  'no',
  'ro',
  'sk',
  'sl',
  'sq',
  'sr',
  'sv',
  'tr',
  'uk',
] as const

/** An ISO 639 code of two or three letters: a practice may be written in any language. */
export type LanguageCode = string

export function isInterfaceLanguage(value: string): value is InterfaceLanguage {
  return (INTERFACE_LANGUAGES as readonly string[]).includes(value)
}

/** The language that was asked for, or the other one where the interface does not speak it. */
export function spokenOr(asked: string | null | undefined, other: InterfaceLanguage): InterfaceLanguage {
  return asked && isInterfaceLanguage(asked) ? asked : other
}
