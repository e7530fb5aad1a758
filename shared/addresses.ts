import type { InterfaceLanguage } from './languages.ts'
import { searchParamsOf, writeParams } from './search/search-params.ts'
import type { SearchRequest } from './search/search-params.ts'

export * from './addresses/account.ts'
export * from './addresses/desk.ts'
export * from './addresses/reference.ts'
export * from './addresses/writing.ts'

/**
 * The addresses of pages, which are for ever: language first, then the thing. Those that few pages lead to stand in
 * files of their own, so that not every page carries them.
 */

export function homeAddress(language: InterfaceLanguage): string {
  return `/${language}`
}

export function searchAddress(language: InterfaceLanguage, request: SearchRequest = {}): string {
  return `/${language}/practices${writeParams(searchParamsOf(request))}`
}

/** What a search found, on the map. */
export function mapAddress(language: InterfaceLanguage, request: SearchRequest = {}): string {
  return `/${language}/map${writeParams(searchParamsOf(request))}`
}

/** `name` is the key of the practice, followed by its slug where the key does not speak for itself. */
export function practiceAddress(language: InterfaceLanguage, name: string): string {
  return `/${language}/practices/${name}`
}

/** A revision of a practice that was public; `path` is the address of the practice. */
export function revisionAddress(path: string, number: number): string {
  return `${path}/revisions/${number}`
}

/** A practice as a text of a form of others; `path` is the address of the practice. */
export function formAddress(path: string, form: 'five-is' | 'efus'): string {
  return `${path}/forms/${form}.md`
}

export function declarationAddress(language: InterfaceLanguage): string {
  return `/${language}/declaration`
}

/** `item` is the identifier of a commitment, a conviction or a call: C4, V1, E2. */
export function declarationItemAddress(language: InterfaceLanguage, item: string): string {
  return `/${language}/declaration/${item}`
}

/** `view` is how the coverage is drawn: as tables, or as charts. */
export function coverageAddress(language: InterfaceLanguage, view: CoverageView = 'table'): string {
  return `/${language}/coverage${view === 'table' ? '' : `?view=${view}`}`
}

export type CoverageView = 'table' | 'chart'

/** What the address of the coverage asks for; anything else is dropped. */
export function coverageSearchOf(params: Record<string, unknown>): { view?: 'chart' } {
  return [params['view']].flat()[0] === 'chart' ? { view: 'chart' } : {}
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

/** Signing in, and then going on to an address of ours. */
export function signInAddress(language: InterfaceLanguage, next = ''): string {
  return `/${language}/sign-in${next && `?next=${encodeURIComponent(next)}`}`
}

/** The account of who is signed in, or one of its steps: `password`, `organisations`. */
export function accountAddress(language: InterfaceLanguage, step = ''): string {
  return `/${language}/account${step && `/${step}`}`
}

/** What administrators look after: `outbox`, `audit`. */
export function administrationAddress(language: InterfaceLanguage, step: 'outbox' | 'audit'): string {
  return `/${language}/administration/${step}`
}

/** The queue of the moderators; `query` is empty or begins with a question mark. */
export function deskAddress(language: InterfaceLanguage, query = ''): string {
  return `/${language}/desk${query}`
}

/** Where anybody says that something is wrong with a practice. */
export function reportAddress(language: InterfaceLanguage, address: string): string {
  return `/${language}/practices/${address}/report`
}

/** What was published, changed or withdrawn, for feed readers. */
export function feedAddress(language: InterfaceLanguage): string {
  return `/${language}/feed.xml`
}
