import type { InterfaceLanguage } from './languages.ts'
import { searchParamsOf, writeParams } from './search/search-params.ts'
import type { SearchRequest } from './search/search-params.ts'

/** The addresses of pages, which are for ever: language first, then the thing. */

export function homeAddress(language: InterfaceLanguage): string {
  return `/${language}`
}

export function searchAddress(language: InterfaceLanguage, request: SearchRequest = {}): string {
  return `/${language}/practices${writeParams(searchParamsOf(request))}`
}

/** `name` is the key of the practice, followed by its slug where the key does not speak for itself. */
export function practiceAddress(language: InterfaceLanguage, name: string): string {
  return `/${language}/practices/${name}`
}

export function declarationAddress(language: InterfaceLanguage): string {
  return `/${language}/declaration`
}

/** `item` is the identifier of a commitment, a conviction or a call: C4, V1, E2. */
export function declarationItemAddress(language: InterfaceLanguage, item: string): string {
  return `/${language}/declaration/${item}`
}

export function aboutAddress(language: InterfaceLanguage): string {
  return `/${language}/about`
}

export function accessibilityAddress(language: InterfaceLanguage): string {
  return `/${language}/accessibility`
}

/** The pages of writing stand behind sign-in. */
export function myPracticesAddress(language: InterfaceLanguage): string {
  return `/${language}/my-practices`
}

/** The overview of a draft, by the key of its practice. */
export function draftAddress(language: InterfaceLanguage, key: string): string {
  return `${myPracticesAddress(language)}/${key}`
}

/** One topic of a draft: `sections/context`, `facts/cost`, `head`. */
export function topicAddress(language: InterfaceLanguage, key: string, topic: string, item = ''): string {
  return `${draftAddress(language, key)}/${topic}${item && `/${item}`}`
}
