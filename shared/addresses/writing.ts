import type { InterfaceLanguage } from '../languages.ts'

/** The pages of writing, behind sign-in. */

/** The overview of a draft, by the key of its practice. */
export function draftAddress(language: InterfaceLanguage, key: string): string {
  return `/${language}/my-practices/${key}`
}

/** One topic of a draft: `sections/context`, `facts/cost`, `head`. */
export function topicAddress(language: InterfaceLanguage, key: string, topic: string, item = ''): string {
  return `${draftAddress(language, key)}/${topic}${item && `/${item}`}`
}

/** Where the lead of a city asks for what the editors compiled about it, by the key of the practice. */
export function takeOverAddress(language: InterfaceLanguage, key: string): string {
  return `/${language}/account/take-over/${key}`
}

/** Where a case that was written for another form begins a draft. */
export function importAddress(language: InterfaceLanguage): string {
  return `/${language}/my-practices/import`
}
