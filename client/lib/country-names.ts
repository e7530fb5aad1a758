import type { InterfaceLanguage } from '#shared/languages.ts'

/** The name of a country for a reader, from its ISO 3166-1 code. */
export function countryName(reader: InterfaceLanguage, code: string): string {
  return new Intl.DisplayNames([reader], { type: 'region' }).of(code) ?? code
}
