import type { InterfaceLanguage } from '../languages.ts'

const makers = new Map<InterfaceLanguage, Intl.DisplayNames>()

/**
 * The name of a country in a language of the interface, as Unicode's CLDR gives it; Node and browsers both carry
 * that table. What is no country code (ISO 3166-1 alpha-2) comes back as it is.
 */
export function countryName(code: string, language: InterfaceLanguage): string {
  return /^[A-Z]{2}$/.test(code) ? (makerOf(language).of(code) ?? code) : code
}

function makerOf(language: InterfaceLanguage): Intl.DisplayNames {
  const known = makers.get(language)
  if (known) return known
  const made = new Intl.DisplayNames(language, { type: 'region' })
  makers.set(language, made)
  return made
}
