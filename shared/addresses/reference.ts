import type { InterfaceLanguage } from '../languages.ts'

/** What is looked up: coverage, concepts, standards, cities and organisations. */

/** A table of the coverage to take along, as CSV. */
export function coverageCsvAddress(language: InterfaceLanguage, table: 'cities' | 'kinds'): string {
  return `/${language}/coverage/${table}.csv`
}

/** What public practices say about a call, to take along as CSV. */
export function callCsvAddress(language: InterfaceLanguage, call: string): string {
  return `/${language}/declaration/${call}.csv`
}

/** The thesaurus, or one of its concepts. */
export function conceptAddress(language: InterfaceLanguage, key?: string): string {
  return `/${language}/concepts${key === undefined ? '' : `/${key}`}`
}

/** The thesaurus or a concept for programs: an address without a language. */
export function conceptDataAddress(format: 'ttl' | 'jsonld', key?: string): string {
  return `/concepts${key === undefined ? '' : `/${key}`}.${format}`
}

/** The register of standards, or one of them. */
export function standardAddress(language: InterfaceLanguage, key?: string): string {
  return `/${language}/standards${key === undefined ? '' : `/${key}`}`
}

export type ProfileKind = 'cities' | 'organisations'

/** What is published about a city or by an organisation. */
export function profileAddress(language: InterfaceLanguage, kind: ProfileKind, key: string): string {
  return `/${language}/${kind}/${key}`
}

/** The same on one page, for elected officials. */
export function onePageAddress(language: InterfaceLanguage, kind: ProfileKind, key: string): string {
  return `${profileAddress(language, kind, key)}/one-page`
}
