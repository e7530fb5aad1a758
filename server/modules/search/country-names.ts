import { NAMED_LANGUAGES } from '#shared/languages.ts'

const namesIn = NAMED_LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region' }))

/** A country (ISO 3166-1 alpha-2) as each language of the thesaurus names it. */
export function namesOfCountry(code: string): string[] {
  return namesIn.map((names) => names.of(code) ?? code)
}
