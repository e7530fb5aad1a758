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

/** Signing in, and then going on to an address of ours. */
export function signInAddress(language: InterfaceLanguage, next = ''): string {
  return `/${language}/sign-in${next && `?next=${encodeURIComponent(next)}`}`
}

export function signUpAddress(language: InterfaceLanguage): string {
  return `/${language}/sign-up`
}

export function oneTimeLinkAddress(language: InterfaceLanguage): string {
  return `/${language}/sign-in/link`
}

export function forgottenAddress(language: InterfaceLanguage): string {
  return `/${language}/forgotten`
}

/** The account of who is signed in, or one of its steps: `password`, `organisations`. */
export function accountAddress(language: InterfaceLanguage, step = ''): string {
  return `/${language}/account${step && `/${step}`}`
}

/** The people of an organisation, by the stable part of its address. */
export function peopleAddress(language: InterfaceLanguage, key: string): string {
  return `/${language}/organisations/${key}/people`
}

/** What administrators look after: `outbox`, `audit`. */
export function administrationAddress(language: InterfaceLanguage, step: 'outbox' | 'audit'): string {
  return `/${language}/administration/${step}`
}

/** The queue of the moderators; `query` is empty or begins with a question mark. */
export function deskAddress(language: InterfaceLanguage, query = ''): string {
  return `/${language}/desk${query}`
}

export function boardAddress(language: InterfaceLanguage): string {
  return `/${language}/desk/board`
}

export function deskPracticeAddress(language: InterfaceLanguage, key: string): string {
  return `/${language}/desk/${key}`
}

/** Where anybody says that something is wrong with a practice. */
export function reportAddress(language: InterfaceLanguage, address: string): string {
  return `/${language}/practices/${address}/report`
}
